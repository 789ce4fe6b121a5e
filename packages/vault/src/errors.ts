/** The master key is missing, malformed, readable by others, or not the one that the keys are wrapped with. */
export class MasterKeyError extends Error {
  override name = 'MasterKeyError';
}

/** Something personal was to be sealed for a subject that has been erased: it can never be read again, so it is not written. */
export class SubjectErased extends Error {
  override name = 'SubjectErased';
  readonly subject: string;
  constructor(subject: string) {
    super(`${subject} has been erased; nothing more can be sealed for it`);
    this.subject = subject;
  }
}

/** Too many change the same secret at once: the same again is answered in a moment. */
export class SecretContended extends Error {
  override name = 'SecretContended';
  constructor(namespace: string) {
    super(`too many change the same ${namespace} at once`);
  }
}
