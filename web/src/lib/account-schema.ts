import type { Say } from '@handslag/language/texts';
import type { PageTexts } from '@handslag/language/languages';
import { z } from 'zod';

type SaySession = Say<keyof PageTexts<'session'>>;

/** An e-mail address, with what is wrong said to the reader. */
export const emailField = (t: SaySession) =>
  z
    .string()
    .trim()
    .refine((text) => z.email().max(254).safeParse(text).success, { error: t('emailWrong') });

/** A password that is long enough. */
export const newPasswordField = (t: SaySession) =>
  z
    .string()
    .max(200)
    .refine((text) => text.length >= 12, { error: t('passwordShort') });
