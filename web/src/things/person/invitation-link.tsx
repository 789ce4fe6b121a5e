import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { Invited as InvitedShape } from '@handslag/contract/acts/invite-member';
import { useState } from 'react';
import type { z } from 'zod';
import { textsOf } from '../../lib/texts.ts';
import css from './invitation-link.module.css';

const usePeopleTexts = textsOf('people');

export type Invited = Pick<z.output<typeof InvitedShape>, 'sent' | 'link'>;

function Link({ name, link }: { name: string; link: string }) {
  const t = usePeopleTexts();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Textfield
        label={t('link')}
        description={t('linkText', { name })}
        value={link}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <Button
        variant="secondary"
        onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
      >
        {t(copied ? 'copied' : 'copy')}
      </Button>
    </>
  );
}

const toldOf = { mail: 'mailText', failed: 'failedText', hand: 'noLinkText' } as const;

/** How an invitation went out; where this server sends no mail, the link to hand over, shown once. */
export function InvitationLink({ name, sent, link, onDone }: Invited & { name: string; onDone: () => void }) {
  const t = usePeopleTexts();
  return (
    <div className={css.link}>
      {link === undefined ? (
        <Paragraph>{t(toldOf[sent], { name })}</Paragraph>
      ) : (
        <Link name={name} link={link} />
      )}
      <Button onClick={onDone}>{t('done')}</Button>
    </div>
  );
}
