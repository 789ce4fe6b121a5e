/** The commands of a union that have one of these names; written so that a table of deciders can be called by name. */
export type CommandOf<C extends { type: string }, N extends C['type'] = C['type']> = {
  [K in N]: { type: K } & Extract<C, { type: K }>;
}[N];
