import { parse } from '@formatjs/icu-messageformat-parser';
import type { Message } from './types.ts';

/**
 * A text whose words depend on a number or a choice, as an ICU message: `icu('{n, plural, one {# dag} other {# dager}}')`.
 * The build of the web puts the parsed message in its place, so that no browser parses.
 */
export const icu = (message: string): Message => ({ icu: parse(message, { ignoreTag: true }) });
