/** The editor's words in every language: the build writes a page of it in each. */
import { words as en } from '../messages/editor/en.ts';
import { words as ja } from '../messages/editor/ja.ts';
import { words as ru } from '../messages/editor/ru.ts';

export const EDITOR_WORDS = { en, ja, ru };
