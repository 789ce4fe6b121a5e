import type { History } from '@handslag/contract/questions/history';

export type Turn = History['chapters'][number];
/** An entry of the story, with what the reader may say of it. */
export type StoryEntry = History['events'][number];

/**
 * Turning points of one and the same day are one chapter, which is called after the first of them: six actors that join
 * at the founding are no six chapters.
 */
export const gathered = (turns: readonly Turn[], dayOf: (instant: string) => string): Turn[] => {
  const chapters: Turn[] = [];
  for (const turn of turns) {
    const open = chapters.at(-1);
    if (open && dayOf(open.at) === dayOf(turn.at))
      chapters[chapters.length - 1] = { ...open, entries: open.entries + turn.entries };
    else chapters.push(turn);
  }
  return chapters;
};

/** The entries of the story that stand under one heading; `turn` is null ahead of the first turning point. */
export interface Section {
  turn: Turn | null;
  events: StoryEntry[];
}

/** Puts entries, in log order, under the chapters they belong to; a chapter none of them is in is left out. */
export const sectionsOf = (chapters: readonly Turn[], events: readonly StoryEntry[]): Section[] => {
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
