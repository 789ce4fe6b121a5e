import { endSession } from '@handslag/contract/acts/end-session';
import { Button } from '@digdir/designsystemet-react';
import { call } from '@handslag/contract/client';
import type { Account } from '@handslag/contract/questions/account';
import { useState } from 'react';
import { textsOf } from '../../lib/texts.ts';
import { Item, Items } from '../../ui/item.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Section } from '../../ui/section.tsx';
import { useShowAccount } from './use-account.ts';
import { useMomentText } from './moment-text.ts';

const useAccountTexts = textsOf('account');

/** Where the account is signed in, each to be ended from here. */
export function OpenSessions({ account }: { account: Account }) {
  const t = useAccountTexts();
  const momentText = useMomentText();
  const show = useShowAccount();
  const [problem, setProblem] = useState<unknown>(null);
  const end = async (sessionId: string) => {
    try {
      setProblem(null);
      show(await call(endSession, { body: { sessionId } }));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <Section title={t('sessions')} count={account.sessions.length}>
      <Items label={t('sessions')}>
        {account.sessions.map(({ sessionId, began, lastSeen, strong, current }) => (
          <Item
            key={sessionId}
            title={t(current ? 'thisOne' : 'otherOne')}
            meta={
              <>
                {began !== null && <span>{t('began', { moment: momentText(began) })}</span>}
                {lastSeen !== null && <span>{t('lastSeen', { moment: momentText(lastSeen) })}</span>}
                {strong && <span>{t('strong')}</span>}
              </>
            }
            actions={
              !current && (
                <div className="row">
                  <Button variant="tertiary" data-size="sm" onClick={() => void end(sessionId)}>
                    {t('endSession')}
                  </Button>
                </div>
              )
            }
          />
        ))}
      </Items>
      <Problem error={problem} />
    </Section>
  );
}
