import { Alert } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** Says that something has been done, for the eye and for the ear. */
export function Done({ children }: { children: ReactNode }) {
  return (
    <output>
      <Alert data-color="success">{children}</Alert>
    </output>
  );
}
