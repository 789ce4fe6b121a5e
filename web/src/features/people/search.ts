import { z } from 'zod';

/** Whether somebody is being invited, and for which actor; empty where it is for none. */
export const PeopleSearch = z.object({ invite: z.string().optional().catch(undefined) });
