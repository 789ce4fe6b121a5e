import type { ActorKind } from '@handslag/domain/actor/events';
import type { CaseAccess, CaseKind } from '@handslag/domain/case/events';
import type { Level, Meaning, Stand } from '@handslag/domain/case/decision/events';
import type { Dimension, Mandate, Role } from '@handslag/domain/partnership/events';
import type { Language } from '@handslag/domain/person/events';
import { lookup } from './lookup.ts';

type Words<V extends string> = Readonly<Record<V, string>>;

/**
 * What each value of each list is called. Written as they stand alone, with a capital; a sentence lowers it.
 * Verdicts, timings, turning points, what a row waits on and the states of handovers and decisions are the contract's
 * lists: this package may not import it, so a test beside the API compares them.
 */
export interface Labels {
  actorKind: Words<ActorKind>;
  caseKind: Words<CaseKind>;
  access: Words<CaseAccess>;
  role: Words<Role>;
  mandate: Words<Mandate>;
  resourceKind: Words<
    'competence' | 'people' | 'funding' | 'premises' | 'data' | 'mandate' | 'legitimacy' | 'other'
  >;
  facet: Words<
    | 'steering'
    | 'incentives'
    | 'culture'
    | 'guidelines'
    | 'changes'
    | 'competence'
    | 'resources'
    | 'hindrance'
    | 'goal'
  >;
  ambition: Words<'inform' | 'coordinate' | 'cooperate' | 'co-create'>;
  motive: Words<'own-value' | 'legal-duty' | 'expected'>;
  horizon: Words<'short' | 'long'>;
  lessonOrigin: Words<'inside' | 'outside'>;
  adoptedInto: Words<'rule' | 'practice' | 'decision'>;
  dimension: Words<Dimension>;
  naming: Words<'open' | 'anonymous'>;
  outcome: Words<'improvement' | 'setback' | 'unintended'>;
  remainderKind: Words<'commitment' | 'handover'>;
  remainder: Words<'released' | 'revoked' | 'broken' | 'expired' | 'withdrawn' | 'stays'>;
  level: Words<Level>;
  stand: Words<Stand>;
  meaning: Words<Meaning>;
  decisionState: Words<'proposed' | 'made' | 'superseded' | 'revoked'>;
  outlook: Words<'on-track' | 'at-risk' | 'blocked'>;
  evidence: Words<'document' | 'message' | 'observation' | 'other'>;
  part: Words<'whole' | 'partial'>;
  extent: Words<'whole' | 'less-accepted'>;
  verdict: Words<
    | 'pending'
    | 'declined'
    | 'waiting'
    | 'open'
    | 'overdue'
    | 'claimed'
    | 'kept'
    | 'released'
    | 'expired'
    | 'broken'
  >;
  timing: Words<'on-time' | 'late'>;
  waitsOn: Words<'proposal' | 'counter' | 'change' | 'report' | 'release'>;
  scope: Words<'case' | 'task'>;
  disposition: Words<'stays' | 'moves' | 'release'>;
  handoverState: Words<'proposed' | 'accepted' | 'declined' | 'withdrawn' | 'verified' | 'landed'>;
  decisionAsk: Words<'position' | 'interpret' | 'anchor' | 'review'>;
  turningPoint: Words<
    | 'founding'
    | 'purpose'
    | 'actor-joined'
    | 'actor-left'
    | 'strategic-decision'
    | 'assessment'
    | 'case-closed'
  >;
  onboardingPart: Words<
    'purpose' | 'people' | 'rules' | 'commitments' | 'decisions' | 'lessons' | 'assessment' | 'next'
  >;
  hidden: Words<'sealed' | 'erased'>;
  language: Words<Language>;
}

export type LabelTable = keyof Labels;

/** Whether a name is that of a table. */
export const isLabelTable = (labels: Labels, name: string): name is LabelTable => Object.hasOwn(labels, name);

/** What a value is called, or the value itself where it is none of the list: an imported log may hold others. */
export const labelOf = (labels: Labels, table: LabelTable, value: string): string =>
  lookup(labels[table], value) ?? value;
