interface Common {
  type: string;
  occurredAt?: unknown;
  onBehalfOf?: unknown;
  heard?: unknown;
}

/** What a command says of its own, without what every command may say of itself. */
export const fieldsOf = <C extends Common>({
  type: _type,
  occurredAt: _occurredAt,
  onBehalfOf: _onBehalfOf,
  heard: _heard,
  ...fields
}: C): Omit<C, keyof Common> => fields;
