import { type CommandName, commandSchema } from '@handslag/contract/form';

/** A form that is asked for: what to say, for whom, on what ground, and about which things. Holds ids, never words. */
export interface Opened {
  say: CommandName;
  /** The actor spoken for, or null for oneself as a person. */
  as: string | null;
  ground: 'own' | 'attested';
  /** Fields that are settled already, by name: the thing it is about, and the case it stands in. */
  about: Readonly<Record<string, string>>;
}

/** How a form stands in the address: «AcceptCommitment~own~<actor>~commitmentId.<id>». */
export const addressOf = ({ say, as, ground, about }: Opened): string =>
  [say, ground, as ?? '', ...Object.entries(about).map(([name, value]) => `${name}.${value}`)].join('~');

/** The form that an address asks for, or undefined where it asks for none that there is. */
export const openedAt = (address: string): Opened | undefined => {
  const [name = '', ground, as = '', ...about] = address.split('~');
  const say = commandSchema(name)?.shape.type.value;
  if (say === undefined) return undefined;
  const pairs = about.map((pair): [string, string] => {
    const at = pair.indexOf('.');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return {
    say,
    as: as === '' ? null : as,
    ground: ground === 'attested' ? 'attested' : 'own',
    about: Object.fromEntries(pairs),
  };
};
