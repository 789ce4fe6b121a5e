import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { addressOf, type Opened } from './opened.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The form in the address was opened from the page before: closing it goes back there. */
    formOpened?: boolean;
  }
}

/** Opens a form over the page. It stands in the address, so that back, forward and reload do what they say. */
export const useOpenForm = (): ((opened: Opened) => void) => {
  const navigate = useNavigate();
  return (opened) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, form: addressOf(opened) }),
      state: { formOpened: true },
      resetScroll: false,
    });
};

/** The address of the form that is open, if one is. */
export const useFormAddress = (): string | undefined => {
  const { form } = useSearch({ strict: false });
  return form;
};

/** Closes the form that is open. */
export const useCloseForm = (): (() => void) => {
  const router = useRouter();
  const navigate = useNavigate();
  const closed = useRef<string>(undefined);
  return () => {
    // Going back takes a moment: what is closed twice meanwhile is closed once.
    const { __TSR_key: place } = router.state.location.state;
    if (place !== undefined && closed.current === place) return;
    closed.current = place;
    if (router.state.location.state.formOpened === true) router.history.back();
    else
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, form: undefined }),
        replace: true,
        resetScroll: false,
      });
  };
};
