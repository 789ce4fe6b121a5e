import type { Snippet } from '@handslag/contract/questions/search';
import { Fragment } from 'react';

/** A piece of text with the words that were searched for marked. */
export function Marked({ snippet: { text, marks } }: { snippet: Snippet }) {
  const ends = marks.map(([, end]) => end);
  return (
    <>
      {marks.map(([from, to], nth) => (
        <Fragment key={from}>
          {text.slice(nth === 0 ? 0 : ends[nth - 1], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
