/** The stream is not where the writer believed it to be: load it again and decide again. */
export class WrongExpectedRevision extends Error {
  override name = 'WrongExpectedRevision';
  readonly stream: string;
  /** The revision it is at, or undefined where it has no events. */
  readonly actual: bigint | undefined;
  constructor(stream: string, actual: bigint | undefined) {
    super(`${stream} is at ${actual ?? 'no revision'}`);
    this.stream = stream;
    this.actual = actual;
  }
}

/** More bytes than one append may hold: split it, or refuse it to the user. */
export class AppendTooLarge extends Error {
  override name = 'AppendTooLarge';
}

/** The engine cannot be reached or its disk is full: nothing is known to be written; try again with the same event ids. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}
