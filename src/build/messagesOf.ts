/** The interface's words in every language: the build writes pages in all of them. */
import { messages as en } from '../messages/en.ts';
import { messages as ja } from '../messages/ja.ts';
import { messages as ru } from '../messages/ru.ts';

export const MESSAGES = { en, ja, ru };
