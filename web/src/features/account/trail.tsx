import type { Account } from '@handslag/contract/questions/account';
import { textsOf } from '../../lib/texts.ts';
import { Folded } from '../../ui/folded.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { useMomentText } from './moment-text.ts';

const useAccountTexts = textsOf('account');
const SHOWN = 5;

/** How each thing that can happen is told. */
const told = {
  'signed-in': 'what-signed-in',
  'sign-in-failed': 'what-sign-in-failed',
  'signed-out-everywhere': 'what-signed-out-everywhere',
  'session-ended': 'what-session-ended',
  'password-changed': 'what-password-changed',
  'password-reset': 'what-password-reset',
  'address-added': 'what-address-added',
  'address-verified': 'what-address-verified',
  'address-removed': 'what-address-removed',
  'passkey-added': 'what-passkey-added',
  'passkey-removed': 'what-passkey-removed',
  'totp-added': 'what-totp-added',
  'totp-removed': 'what-totp-removed',
  'recovery-used': 'what-recovery-used',
  'provider-tied': 'what-provider-tied',
  joined: 'what-joined',
  'key-made': 'what-key-made',
} as const;

type Entries = Account['trail'];

function Entries({ entries }: { entries: Entries }) {
  const t = useAccountTexts();
  const momentText = useMomentText();
  return (
    <Items>
      {entries.map(({ at, what, from }) => (
        <Item
          key={`${at} ${what}`}
          title={t(told[what])}
          meta={
            <>
              <span>{momentText(at)}</span>
              {from !== null && <span>{from}</span>}
            </>
          }
        />
      ))}
    </Items>
  );
}

/** What has happened to the account, the newest first. */
export function Trail({ account: { trail } }: { account: Account }) {
  const t = useAccountTexts();
  const rest = trail.slice(SHOWN);
  return (
    <Section title={t('trail')} lead={t('trailLead')} count={trail.length}>
      <Entries entries={trail.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Folded show={t('trailMore')} hide={t('trailLess')}>
          <Entries entries={rest} />
        </Folded>
      )}
    </Section>
  );
}
