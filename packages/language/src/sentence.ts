import { fillPlace } from './fill-place.ts';
import { daysBetween } from './format.ts';
import { lookup } from './lookup.ts';
import { asTold, marksOf } from './marks.ts';
import type { Names, Part, Told } from './part.ts';
import type { Plan } from './plan/place.ts';
import { planOf } from './plan/plans.ts';
import type { Reader } from './reader.ts';
import { fill } from './texts.ts';
import { forWhom, type Telling, textPart, whoRecorded, whoSaid } from './telling.ts';
import { render } from './template.ts';

/** Which wording fits: the type, or the type and the first variant that holds. */
const keyOf = (event: Told, plan: Plan): string => {
  const variant = Object.entries(plan.variants ?? {}).find(([, holds]) => holds(event.data));
  return variant ? `${event.type}/${variant[0]}` : event.type;
};

/** The sentence without whose word it is: where the page has said that already. */
export const unmarkedSentence = (event: Told, names: Names, reader: Reader): Part[] => {
  const telling: Telling = { event, names, reader };
  const plan = planOf(event.type);
  const template = plan && lookup(reader.wording.sentences, keyOf(event, plan));
  if (!plan || template === undefined)
    return render(reader.wording.phrases.unknownEvent, (place) =>
      place === 'who' ? [whoSaid(telling)] : [textPart(event.type)],
    );
  const parts = render(template, (name, optional) => {
    if (name === 'who') return [whoSaid(telling)];
    const place = plan.places[name];
    return place === undefined ? undefined : fillPlace(telling, name, place, optional);
  });
  return asTold(telling, parts);
};

/** What happened, as one short sentence for this reader, in parts that a screen can link and set apart. */
export const sentence = (event: Told, names: Names, reader: Reader): Part[] => [
  ...unmarkedSentence(event, names, reader),
  ...(planOf(event.type) === undefined ? [] : marksOf({ event, names, reader })),
];

/** Parts as plain text, a person's own words in the quotation marks of the language. */
export const textOf = (parts: readonly Part[], reader: Reader): string => {
  const { openingQuote, closingQuote } = reader.wording.phrases;
  return parts
    .map((part) => (part.kind === 'quote' ? `${openingQuote}${part.text}${closingQuote}` : part.text))
    .join('');
};

/** The sentence as plain text, for the command line and exports. */
export const sentenceText = (event: Told, names: Names, reader: Reader): string =>
  textOf(sentence(event, names, reader), reader);

/** Who wrote it down, for whom and when; how long after it happened, and whether it was imported. */
export const byline = (event: Told, names: Names, reader: Reader): Part[] => {
  const telling: Telling = { event, names, reader };
  const { phrases } = reader.wording;
  const { recordedAt, occurredAt, source } = event.meta;
  const actor = forWhom(telling);
  const late = daysBetween(occurredAt, recordedAt, reader.timeZone);
  const additions = [
    ...(late > 0
      ? [fill(phrases.recordedLater, { days: reader.format.days(late) }, reader.wording.language)]
      : []),
    ...(source === 'import' ? [phrases.imported] : []),
  ];
  const template = [actor ? phrases.recordedByFor : phrases.recordedBy, ...additions].join(', ');
  return render(template, (place) => {
    if (place === 'name') return [whoRecorded(telling)];
    if (place === 'actor') return actor ? [actor] : [];
    return [{ kind: 'date', text: reader.format.date(recordedAt) }];
  });
};
