import { z } from 'zod';

/** The form that stands in the address of any page of a partnership. */
export const FormSearch = z.object({ form: z.string().optional().catch(undefined) });
