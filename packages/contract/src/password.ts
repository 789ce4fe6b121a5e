import { z } from 'zod';

/** Twelve characters or more; any characters (NIST SP 800-63B: length, not composition). */
export const Password = z.string().min(12).max(200);
