/** A rule left out, as somebody might by mistake: one change of the source, and what it lets somebody do. */
export interface Mutant {
  /** The world in which somebody soon makes use of it. */
  seed: number;
  why: string;
  /** Below the project's root. */
  file: string;
  from: string;
  to: string;
}

const domain = 'packages/domain/src';

export const mutants: readonly Mutant[] = [
  {
    seed: 1,
    why: 'somebody speaks for an actor that they do not represent',
    file: `${domain}/word/own-word.ts`,
    from: 'held !== undefined &&\n  reaches(held, mandate)',
    to: 'true',
  },
  {
    seed: 4,
    why: 'a mandate to be informed binds',
    file: `${domain}/word/own-word.ts`,
    from: '\n  reaches(held, mandate)',
    to: ' true',
  },
  {
    seed: 1,
    why: 'whoever vouches is not asked whether they may',
    file: `${domain}/word/grounds.ts`,
    from: "roleOf(partnership, by) === 'coordinator' ||",
    to: 'true ||',
  },
  {
    seed: 1,
    why: 'what is told is kept as the own word',
    file: `${domain}/word/grounds.ts`,
    from: "if (isOwnWord(speaker, said, partnership)) return { ground: 'own' };",
    to: "return { ground: 'own' };",
  },
  {
    seed: 1,
    why: 'on what ground something is said is not kept',
    file: `${domain}/word/grounds.ts`,
    from: 'speakers.length === 0\n    ? undefined',
    to: 'speakers.length >= 0\n    ? undefined',
  },
  {
    seed: 1,
    why: 'a mandate is given to oneself',
    file: `${domain}/partnership/decide-mandates.ts`,
    from: "if (by === personId) return isFounding(state) ? undefined : refuse('mandate-for-oneself', { actorId });",
    to: 'if (by === personId) return undefined;',
  },
  {
    seed: 2,
    why: 'a coordinator gives mandates past those who decide for the actor',
    file: `${domain}/partnership/decide-mandates.ts`,
    from: 'if (!hasDecider(state, actorId)) return speaksAsCoordinator(state, circumstance);',
    to: 'return speaksAsCoordinator(state, circumstance);',
  },
  {
    seed: 1,
    why: 'everybody counts as a coordinator',
    file: `${domain}/partnership/authority.ts`,
    from: "return roleOf(state, circumstance.by) === 'coordinator'\n    ? undefined",
    to: 'return roleOf(state, circumstance.by) !== undefined\n    ? undefined',
  },
  {
    seed: 1,
    why: 'members read what is shut',
    file: `${domain}/access/access.ts`,
    from: "if (access === 'involved') return 'none';",
    to: '',
  },
  {
    seed: 1,
    why: 'participants read what is not theirs',
    file: `${domain}/access/access.ts`,
    from: "return own.length > 0 ? throughOwn(own, of) : 'none';",
    to: "return 'full';",
  },
  {
    seed: 1,
    why: 'actors of other partnerships are brought in',
    file: `${domain}/case/situation.ts`,
    from: 'actors.filter((actor) => !partnership.actors.has(actor));',
    to: 'actors.filter(() => partnership.actors.size === 0);',
  },
  {
    seed: 4,
    why: 'a shut case is recorded in from outside',
    file: `${domain}/access/access.ts`,
    from: "return viewer.role === 'coordinator' && of.access === 'partnership';",
    to: "return viewer.role === 'coordinator';",
  },
  {
    seed: 1,
    why: 'others’ words are corrected',
    file: `${domain}/case/correct.ts`,
    from: "if (!mayCorrect(eventId, entry, situation)) return refuse('case/entry-not-yours', { eventId });",
    to: '',
  },
  {
    seed: 1,
    why: 'a key for machines does what its maker may',
    file: `${domain}/partnership/narrowed.ts`,
    from: 'atMost === undefined || held === undefined || lesser(held, atMost) === held',
    to: 'true',
  },
  {
    seed: 4,
    why: 'whoever is party to one promise says anything about all',
    file: `${domain}/case/party.ts`,
    from: 'partiesOf(command, state).some((party) => party !== undefined && actors.includes(party));',
    to: 'partiesOf(command, state).length >= 0 || actors.length > 0;',
  },
  {
    seed: 1,
    why: 'whoever is removed stays',
    file: `${domain}/partnership/evolve.ts`,
    from: 'members: without(state.members, personId),',
    to: 'members: state.members,',
  },
];
