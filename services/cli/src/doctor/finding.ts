/** What a check found. `note` is for the operator to know; only `wrong` makes the doctor's answer a no. */
export interface Finding {
  check: string;
  state: 'ok' | 'note' | 'wrong';
  /** What is so, and for `wrong` what to do about it. */
  said: string;
}

export const ok = (check: string, said: string): Finding => ({ check, state: 'ok', said });
export const note = (check: string, said: string): Finding => ({ check, state: 'note', said });
export const wrong = (check: string, said: string): Finding => ({ check, state: 'wrong', said });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
