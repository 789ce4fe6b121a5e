import { Button, DropdownList } from '@digdir/designsystemet-react';
import type { Offer } from '@handslag/contract/offer';
import { commandName } from '@handslag/language/commands';
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useWording } from '../../lib/wording.ts';
import { useNames } from '../../ui/names.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import css from './acts.module.css';
import { useOpenForm } from './open-form.ts';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentActionsTexts = textsOf('commitment-actions');

/** What ends something, or takes it over, stands a step further away: behind «More». */
const further: ReadonlySet<string> = new Set([
  'ProposeChange',
  'ReleaseCommitment',
  'RevokeCommitment',
  'DeclareCommitmentBroken',
  'ExpireCommitment',
  'HandOnCommitment',
  'SupersedeDecision',
  'RevokeDecision',
  'WithdrawHandover',
]);

interface Props {
  offers: readonly Offer[];
  /** The ids that the form needs to know. */
  about: Readonly<Record<string, string>>;
  /** What it is said of, for whoever hears the button without its row. */
  what: string;
  inSight?: number | undefined;
}

const keyOf = ({ say, as, ground }: Offer): string => `${say} ${ground} ${as ?? ''}`;

/** What the reader can say of a thing, in place: the next steps as buttons, the rest in a menu. Nothing where nothing is offered. */
export function Acts({ offers, about, what, inSight = 3 }: Props) {
  const t = useCommitmentActionsTexts();
  const wording = useWording();
  const names = useNames();
  const open = useOpenForm();
  if (offers.length === 0) return null;
  const first = offers.filter(({ ground, say }) => ground === 'own' && !further.has(say)).slice(0, inSight);
  const rest = offers.filter((offer) => !first.includes(offer));
  // One act, the same words in button, menu and form; for whom it is said, where it is for another.
  const isOneOfSeveral = (say: Offer['say']) => offers.filter((one) => one.say === say).length > 1;
  const text = ({ say, as }: Offer) =>
    as !== null && isOneOfSeveral(say)
      ? `${commandName(say, wording)} (${names.actor(as)})`
      : commandName(say, wording);
  return (
    <div className={css.acts}>
      {first.map((offer, at) => (
        <Button
          key={keyOf(offer)}
          variant={at === 0 ? 'secondary' : 'tertiary'}
          data-size="sm"
          aria-label={`${text(offer)}: ${what}`}
          onClick={() => open({ ...offer, about })}
        >
          {text(offer)}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu
          small
          label={t('moreFor', { what })}
          opener={
            <>
              {t('more')}
              <ChevronDownIcon aria-hidden="true" />
            </>
          }
        >
          <DropdownList>
            {rest.map((offer) => (
              <MenuItem key={keyOf(offer)} onChoose={() => open({ ...offer, about })}>
                {text(offer)}
              </MenuItem>
            ))}
          </DropdownList>
        </Menu>
      )}
    </div>
  );
}
