import { createContext, useContext } from 'react';
import { useController } from 'react-hook-form';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** What tells one form's fields from another's on the same page. */
export const FormId = createContext('form');

/** The id of a field by its name, in the form around it. */
export const useFieldId = (): ((name: string) => string) => {
  const form = useContext(FormId);
  return (name) => `${form}-${name}`;
};

const typeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('type' in error && typeof error.type === 'string') return error.type;
  return typeOf(Object.values(error)[0]);
};
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
    ? error.message
    : '';

/**
 * What is wrong with a field, in the reader's language. A schema that has something of its own to say gives it as a
 * custom issue's message, already translated.
 */
export const useErrorText = (): ((error: unknown) => string) => {
  const t = useShellTexts();
  return (error) => {
    switch (typeOf(error)) {
      case 'too_big':
        return t('tooLong');
      case 'invalid_value':
        return t('chooseOne');
      case 'custom':
        return messageOf(error) || t('required');
      default:
        return t('required');
    }
  };
};

/** One field of the form around it: its value, its id, what is wrong with it. */
export const useField = (name: string) => {
  const { field, fieldState } = useController({ name });
  const id = useFieldId()(name);
  const errorText = useErrorText();
  return { field, id, error: fieldState.error === undefined ? undefined : errorText(fieldState.error) };
};
