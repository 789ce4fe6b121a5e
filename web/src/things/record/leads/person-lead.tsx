import { useNames } from '../../../ui/names.tsx';
import type { Given } from '../given.ts';

/** Whom it is about. */
export function PersonLead({ given: { opened } }: { given: Given }) {
  return <strong>{useNames().person(opened.about['personId'] ?? '')}</strong>;
}
