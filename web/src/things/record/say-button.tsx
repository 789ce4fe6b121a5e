import { Button } from '@digdir/designsystemet-react';
import type { CommandName } from '@handslag/contract/form';
import type { Offer } from '@handslag/contract/offer';
import { commandName } from '@handslag/language/commands';
import { PlusIcon } from '@navikt/aksel-icons';
import { useWording } from '../../lib/wording.ts';
import { useOpenForm } from './open-form.ts';

interface Props {
  say: CommandName;
  /** The ids that the form needs to know. */
  about?: Readonly<Record<string, string>>;
  as?: string | null;
  ground?: 'own' | 'attested';
  /** What it is said of, for whoever hears the button without its row. */
  what?: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** A page's own button, not that of a row. */
  large?: boolean;
}

/** Opens the form of one command; the words are those of its form. */
export function SayButton(props: Props) {
  const { say, about = {}, as = null, ground = 'own', what, variant = 'tertiary', large = false } = props;
  const open = useOpenForm();
  const name = commandName(say, useWording());
  return (
    <Button
      variant={variant}
      className="no-print"
      {...(!large && { 'data-size': 'sm' })}
      {...(what !== undefined && { 'aria-label': `${name}: ${what}` })}
      onClick={() => open({ say, as, ground, about })}
    >
      {large && <PlusIcon aria-hidden="true" />}
      {name}
    </Button>
  );
}

interface Offered {
  offers: readonly Offer[];
  /** What stands here, in this order, where it is offered. */
  says: readonly CommandName[];
  about: Readonly<Record<string, string>>;
  what: string;
}

/** A button for each of these that the rules offer of a thing; nothing where none is. */
export function OfferedButtons({ offers, says, about, what }: Offered) {
  const offered = says.flatMap((one) => offers.find(({ say }) => say === one) ?? []);
  if (offered.length === 0) return null;
  return (
    <div className="row no-print">
      {offered.map((offer) => (
        <SayButton key={offer.say} {...offer} about={about} what={what} />
      ))}
    </div>
  );
}
