import { z } from 'zod';

export const Token = z.string().regex(/^[\w-]{43}$/);
