import { Heading } from '@digdir/designsystemet-react';
import { type Charter, getCharter } from '@handslag/contract/questions/charter';
import { useLabel, useLanguage } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { textsOf } from '../../lib/texts.ts';
import { SayButton } from '../../things/record/say-button.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import css from './administration.module.css';

const useAdministrationTexts = textsOf('administration');

function Basis({ basis, mayChange }: { basis: Charter['legalBases'][number]; mayChange: boolean }) {
  const label = useLabel();
  const { language } = useLanguage();
  const name = basis[language];
  return (
    <Item
      title={name}
      meta={
        <>
          <span>{basis.law}</span>
          <span>{label('basisOpens', basis.opens)}</span>
          {basis.standing === 'retired' && <span>{label('basisStanding', 'retired')}</span>}
        </>
      }
      actions={mayChange && <SayButton say="ListLegalBasis" about={{ code: basis.code }} what={name} />}
    />
  );
}

/** The partnership's list of legal bases: seen by country, changed with a reason. */
export function LegalBases() {
  const t = useAdministrationTexts();
  const label = useLabel();
  const { partnershipId, directory } = usePartnership();
  const query = useQuestion(getCharter, { params: { partnershipId }, query: {} });
  const mayChange = directory.offers.some(({ say }) => say === 'ListLegalBasis');
  return (
    <Section
      title={t('bases')}
      lead={t('basesLead')}
      actions={mayChange && <SayButton say="ListLegalBasis" variant="secondary" large />}
    >
      <Answered query={query}>
        {({ legalBases }) =>
          [...new Set(legalBases.map(({ country }) => country))].map((country) => {
            const title = t('basesOf', { country: label('country', country) });
            return (
              <section key={country} className={css.actor}>
                <Heading level={3} data-size="2xs">
                  {title}
                </Heading>
                <Items label={title}>
                  {legalBases
                    .filter((one) => one.country === country)
                    .map((basis) => (
                      <Basis key={basis.code} basis={basis} mayChange={mayChange} />
                    ))}
                </Items>
              </section>
            );
          })
        }
      </Answered>
    </Section>
  );
}
