import { useState } from 'react';
import { Done } from '../../ui/done.tsx';
import { Section } from '../../ui/section.tsx';
import css from './administration.module.css';
import { ChooseSubject } from './choose-subject.tsx';
import { Preview } from './erasure-preview.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

export interface Subject {
  kind: 'case' | 'person' | 'actor';
  id: string;
}

/** Erases what is personal: first chosen, then looked at, then confirmed in writing. */
export function Erasure() {
  const t = useAdministrationTexts();
  const [subject, setSubject] = useState<Subject>();
  const [done, setDone] = useState(false);
  return (
    <Section title={t('erasure')} lead={t('erasureLead')}>
      <div className={css.erase}>
        {done && <Done>{t('erasedNow')}</Done>}
        <ChooseSubject
          key={String(done)}
          onChosen={(chosen) => {
            setDone(false);
            setSubject(chosen);
          }}
        />
        {subject !== undefined && (
          <Preview
            key={subject.id}
            subject={subject}
            onErased={() => {
              setSubject(undefined);
              setDone(true);
            }}
          />
        )}
      </div>
    </Section>
  );
}
