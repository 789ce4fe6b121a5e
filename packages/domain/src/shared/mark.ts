import { z } from 'zod';

/** What an id is the id of. */
export type Thing =
  | 'actor'
  | 'case'
  | 'commitment'
  | 'conflict'
  | 'consent'
  | 'decision'
  | 'dilemma'
  | 'entry'
  | 'goal'
  | 'handover'
  | 'lesson'
  | 'meeting'
  | 'note'
  | 'outcome'
  | 'partnership'
  | 'person'
  | 'question'
  | 'resource'
  | 'result'
  | 'rule';

/** What a field is, where its type alone says nothing to whoever draws a form or writes help. */
export interface Mark {
  is: 'id' | 'date' | 'due' | 'instant' | 'words' | 'score';
  of?: Thing;
}

/** The marks of schemas. A mark changes nothing of what a schema takes. */
export const marks = z.registry<Mark>();
