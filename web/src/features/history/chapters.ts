import type { History, LoggedEvent } from '@handslag/contract/history';

export type Turn = History['chapters'][number];

/** The entries of the story that stand under one heading; `turn` is null ahead of the first turning point. */
export interface Section {
  turn: Turn | null;
  events: LoggedEvent[];
}

/** Puts entries, in log order, under the chapters they belong to; a chapter none of them is in is left out. */
export const sectionsOf = (chapters: readonly Turn[], events: readonly LoggedEvent[]): Section[] => {
  const sections: Section[] = [];
  let next = 0;
  let turn: Turn | null = null;
  for (const event of events) {
    const position = BigInt(event.position);
    for (
      let coming = chapters[next];
      coming && BigInt(coming.position) <= position;
      coming = chapters[(next += 1)]
    )
      turn = coming;
    const open = sections.at(-1);
    if (open && open.turn === turn) open.events.push(event);
    else sections.push({ turn, events: [event] });
  }
  return sections;
};
