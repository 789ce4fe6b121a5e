/** The bytes a standard base64 text stands for; undefined where it is not written in the one way there is. */
export function fromBase64(text: string): Buffer | undefined {
  // What is decoded leniently could be changed without being found: so it must come out as it went in.
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
