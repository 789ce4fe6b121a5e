import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in 43 letters that may stand in a URL. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: enough to know it again. A slow hash is for passwords; 256 random bits cannot be guessed. */
export const keptOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
