import { type Offer, oneself, ownOf, SOME_WORDS, SOMETHING_NEW } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { correctable } from './correct.ts';
import { type CaseAsker, offersInCase, ownIn } from './offering.ts';

/** What may be said of an entry, and the fields of it that may be corrected. */
export interface EntryOffers {
  offers: Offer[];
  correctable: string[];
}

// A text, or a day: what the field asks for is what the rule takes.
const values = [SOME_WORDS, '2000-01-01'];

const asking = (about: Id) => ({
  say: 'AskQuestion' as const,
  voices: oneself,
  least: () => [{ type: 'AskQuestion' as const, questionId: SOMETHING_NEW, about, text: SOME_WORDS }],
});

const correcting = (eventId: Id, field: string) => ({
  say: 'CorrectEntry' as const,
  voices: oneself,
  least: () =>
    values.map((becomes) => ({
      type: 'CorrectEntry' as const,
      eventId,
      field,
      becomes,
      why: SOME_WORDS,
    })),
});

/** Whether what was told for one's own actor is right. */
const settling = (asker: CaseAsker, eventId: Id) => [
  {
    say: 'ConfirmStatement' as const,
    voices: ownOf(ownIn(asker)),
    least: () => [{ type: 'ConfirmStatement' as const, eventId }],
  },
  {
    say: 'ContestStatement' as const,
    voices: ownOf(ownIn(asker)),
    least: () => [{ type: 'ContestStatement' as const, eventId, why: SOME_WORDS }],
  },
];

/** What the person may say of an entry of the case: docs/spec/case.md. */
export const entryOffers = (asker: CaseAsker, eventId: Id): EntryOffers => {
  const entry = asker.state.entries.get(eventId);
  if (!entry) return { offers: [], correctable: [] };
  const fields = correctable(entry.type).filter(
    (field) => offersInCase(asker, [correcting(eventId, field)]).length > 0,
  );
  const [field] = fields;
  return {
    offers: offersInCase(asker, [
      ...(asker.state.told.has(eventId) ? settling(asker, eventId) : []),
      ...(field === undefined ? [] : [correcting(eventId, field)]),
      asking(eventId),
    ]),
    correctable: fields,
  };
};
