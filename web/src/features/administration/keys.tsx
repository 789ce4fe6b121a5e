import { Button } from '@digdir/designsystemet-react';
import { getTokens, type ApiToken } from '@handslag/contract/questions/tokens';
import { useState } from 'react';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import { NewKeyDialog, RevokeDialog } from './key-dialogs.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useAdministrationTexts = textsOf('administration');

function Key({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const t = useAdministrationTexts();
  const label = useLabel();
  const names = useNames();
  const dateText = useDateText();
  const { name, role, madeBy, madeAt, lastUsedAt, expiresAt } = token;
  const [now] = useState(() => new Date().toISOString());
  const until =
    expiresAt === null
      ? t('keyForever')
      : t(expiresAt <= now ? 'keyOver' : 'keyEnds', { day: dateText(expiresAt) });
  return (
    <Item
      title={name}
      meta={
        <>
          <span>{label('role', role)}</span>
          <span>{t('keyMade', { day: dateText(madeAt), person: names.person(madeBy) })}</span>
          <span>
            {lastUsedAt === null ? t('keyUnused') : t('keyUsed', { moment: dateText(lastUsedAt, 'moment') })}
          </span>
          <span>{until}</span>
        </>
      }
      actions={
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={`${t('revoke')}: ${name}`}
            onClick={onRevoke}
          >
            {t('revoke')}
          </Button>
        </div>
      }
    />
  );
}

/** Keys for machines: made here, ended here. */
export function Keys() {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiToken>();
  const query = useQuestion(getTokens, { params: { partnershipId } });
  const make = <Button onClick={() => setMaking(true)}>{t('makeKey')}</Button>;
  return (
    <Section title={t('keys')} lead={t('keysLead')} actions={make}>
      <Answered query={query}>
        {({ tokens }) =>
          tokens.length === 0 ? (
            <EmptyState title={t('noKeys')} level={3}>
              {t('noKeysText')}
            </EmptyState>
          ) : (
            <Items label={t('keys')}>
              {tokens.map((token) => (
                <Key key={token.tokenId} token={token} onRevoke={() => setRevoking(token)} />
              ))}
            </Items>
          )
        }
      </Answered>
      {making && <NewKeyDialog onClose={() => setMaking(false)} />}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(undefined)} />}
    </Section>
  );
}
