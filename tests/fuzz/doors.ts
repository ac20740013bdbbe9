/** Every door through which something comes in from outside; the shares make a hundred. */
import { ADDRESS_DOORS } from './addressDoors.ts';
import type { Door } from './door.ts';
import { FOLDER_DOORS } from './folderDoors.ts';
import { LESSON_DOORS } from './lessonDoors.ts';

export const DOORS: Door[] = [...FOLDER_DOORS, ...LESSON_DOORS, ...ADDRESS_DOORS];
