import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import css from './invitation-link.module.css';
import { textsOf } from '../../lib/texts.ts';

const usePeopleTexts = textsOf('people');

/** The link for the person who was invited; shown once. */
export function InvitationLink({
  name,
  link,
  onDone,
}: {
  name: string;
  link: string | undefined;
  onDone: () => void;
}) {
  const t = usePeopleTexts();
  const [copied, setCopied] = useState(false);
  return (
    <div className={css.link}>
      {link === undefined ? (
        <Paragraph>{t('noLinkText', { name })}</Paragraph>
      ) : (
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
      )}
      <Button onClick={onDone}>{t('done')}</Button>
    </div>
  );
}
