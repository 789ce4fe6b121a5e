import { wordingHere } from './texts.ts';

/** All words of the reader's language but the pages': sentences, commands, fields. */
export const useWording = wordingHere();
