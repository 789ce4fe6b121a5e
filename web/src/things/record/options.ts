import type { Field } from '@handslag/contract/form';
import type { Offer } from '@handslag/contract/offer';
import { getActors } from '@handslag/contract/questions/actors';
import { getCharter } from '@handslag/contract/questions/charter';
import { getLearning } from '@handslag/contract/questions/learning';
import { useDecisions } from '../partnership/use-decisions.ts';
import { useCaseChoices } from '../../ui/choices-of.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import type { Option } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { useSaidText } from '../../ui/said.tsx';
import type { Given } from './given.ts';

type Of = Extract<Field['ask'], { is: 'id' | 'ids' }>['of'];

/** The actors that take part in the partnership, those of the case first. */
export const actorsHere = ({ names, page }: Given): string[] => {
  const here = names.actors.filter(({ takesPart }) => takesPart).map(({ actorId }) => actorId);
  const involved = (page?.case.actors ?? []).filter((id) => here.includes(id));
  return [...involved, ...here.filter((id) => !involved.includes(id))];
};

/** The actors that take part in the case; outside of one, in the partnership. */
export const actorsInvolved = (given: Given): string[] =>
  actorsHere(given).filter((id) => given.page === undefined || given.page.involved.includes(id));

/** Whether an actor is there to carry responsibility: not somebody whom it is for. */
export const carries = ({ names }: Given, actorId: string): boolean => names.actor(actorId)?.carries === true;

/** The actors for which the person may say what the form is of, by these offers: those that take part, in the usual order. */
export const offeredFor = (given: Given, offers: readonly Offer[]): string[] => {
  const said = new Set(offers.filter(({ say }) => say === given.opened.say).map(({ as }) => as));
  return actorsHere(given).filter((id) => said.has(id));
};

/** The person's own actors among those that take part. */
export const ownActors = (given: Given): string[] => {
  const own = new Set(given.here.actors.map(({ actorId }) => actorId));
  return actorsInvolved(given).filter((id) => own.has(id));
};

/** The person's own actor, where it can be no other: nobody is chosen on another's behalf. */
export const onlyOwn = (given: Given): string => {
  const own = ownActors(given);
  return own.length === 1 ? (own[0] ?? '') : '';
};

/** What an id can be chosen from, by what it is the id of. `among` narrows it to these. */
export const useThings = (of: Of, given: Given, among: readonly string[] | undefined): Option[] => {
  const actorOrPerson = useNames();
  const said = useSaidText();
  const { partnershipId } = usePartnership();
  const at = { params: { partnershipId }, query: {} };
  const decisions = useDecisions(of === 'decision' && given.page === undefined);
  const cases = useCaseChoices(of === 'case');
  const charter = useQuestion(getCharter, at, { enabled: of === 'rule' || of === 'resource' });
  const learning = useQuestion(getLearning, at, {
    enabled: of === 'lesson' || of === 'result' || of === 'dilemma',
  });
  const actors = useQuestion(getActors, at, { enabled: of === 'conflict' });
  const { page, names } = given;
  const all = (): Option[] => {
    switch (of) {
      case 'actor':
        return (among ?? actorsInvolved(given)).map((value) => ({ value, text: actorOrPerson.actor(value) }));
      case 'person':
        return names.persons
          .filter(({ takesPart }) => takesPart)
          .map(({ personId }) => ({ value: personId, text: actorOrPerson.person(personId) }));
      case 'commitment':
        return (page?.commitments ?? []).map(({ commitmentId, what }) => ({
          value: commitmentId,
          text: said(what),
        }));
      case 'decision':
        return (page?.decisions ?? decisions).map(({ decisionId, title }) => ({
          value: decisionId,
          text: said(title),
        }));
      case 'case':
        return cases;
      case 'rule':
        return (charter.data?.rules ?? [])
          .filter(({ retiredAt }) => retiredAt === null)
          .map(({ ruleId, text }) => ({ value: ruleId, text }));
      case 'resource':
        return (charter.data?.resources ?? []).map(({ resourceId, what }) => ({
          value: resourceId,
          text: what,
        }));
      case 'lesson':
        return (learning.data?.lessons ?? []).map(({ lessonId, text }) => ({ value: lessonId, text }));
      case 'result':
        return (learning.data?.results ?? []).map((one) => ({
          value: one.resultId,
          text: one.whereAndWithWhom,
        }));
      case 'conflict':
        return (actors.data?.conflicts ?? [])
          .filter(({ settled }) => settled === null)
          .map(({ conflictId, text }) => ({ value: conflictId, text }));
      case 'consent':
      case 'dilemma':
      case 'entry':
      case 'goal':
      case 'handover':
      case 'meeting':
      case 'note':
      case 'outcome':
      case 'partnership':
      case 'question':
      case undefined:
        break;
    }
    return [];
  };
  return all().filter(({ value }) => among === undefined || among.includes(value));
};
