import { DropdownHeading, DropdownList } from '@digdir/designsystemet-react';
import type { CommandName } from '@handslag/contract/form';
import { commandName } from '@handslag/language/commands';
import { getActors } from '@handslag/contract/questions/actors';
import { getAssessments } from '@handslag/contract/questions/assessments';
import { getLearning } from '@handslag/contract/questions/learning';
import { PencilIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { useWording } from '../../lib/wording.ts';
import { useDateText } from '../../ui/date-text.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { takeUpDrafts, useDrafts } from '../../lib/drafts.ts';
import { useOpenForm } from './open-form.ts';
import { openedAt } from './opened.ts';
import css from './write-menu.module.css';
import { textsOf } from '../../lib/texts.ts';

const useFormTexts = textsOf('form');
const FOUND_PATH = '/found';

const titles = ['learning', 'assessment', 'foundation', 'people'] as const;

/** Where each thing that is said of the partnership itself stands in the menu. What may be said, the rules answer. */
const groups: Readonly<Record<(typeof titles)[number], readonly CommandName[]>> = {
  learning: [
    'NoteLesson',
    'HoldReflection',
    'GiveFeedback',
    'ObserveResult',
    'NameDilemma',
    'ExpectResult',
    'AdoptLesson',
  ],
  assessment: ['AnswerAssessment', 'NoteConversation', 'OpenAssessment', 'CloseAssessment'],
  foundation: [
    'DeclareAmbition',
    'DescribeContext',
    'SurfaceGoalConflict',
    'SettleGoalConflict',
    'PledgeResource',
    'AgreeRule',
    'SetPractice',
  ],
  people: ['ChangePersonDetails', 'JoinActor', 'RecordActorLeft'],
};

const mine: ReadonlySet<CommandName> = new Set<CommandName>(['AnswerAssessment', 'ChangePersonDetails']);

/** What is offered of the partnership itself, and of its things that have no page yet, by group. */
const useOffered = (enabled: boolean) => {
  const { directory, partnershipId } = usePartnership();
  const at = { params: { partnershipId }, query: {} };
  const learning = useQuestion(getLearning, at, { enabled });
  const assessments = useQuestion(getAssessments, at, { enabled });
  const actors = useQuestion(getActors, at, { enabled });
  const offers = [
    directory.offers,
    ...directory.actors.map((one) => one.offers),
    ...directory.persons.map((one) => one.offers),
    ...(learning.data?.lessons ?? []).map((one) => one.offers),
    ...(learning.data?.results ?? []).map((one) => one.offers),
    ...(assessments.data?.rounds ?? []).map((one) => one.offers),
    ...(actors.data?.conflicts ?? []).map((one) => one.offers),
  ].flat();
  const said = new Set<CommandName>(offers.map(({ say }) => say));
  return titles
    .map((title) => ({ title, of: groups[title].filter((say) => said.has(say)) }))
    .filter(({ of }) => of.length > 0);
};

/** Which form stands at a path of its own; undefined where none does. */
const placeOf = (path: string): 'draftInvite' | 'draftFound' | undefined => {
  if (path === FOUND_PATH) return 'draftFound';
  return path.includes('/people?invite=') ? 'draftInvite' : undefined;
};

/** Writes something from anywhere, and goes on with what was begun. */
export function WriteMenu() {
  const t = useFormTexts();
  const wording = useWording();
  const here = usePartnership();
  const dateText = useDateText();
  const open = useOpenForm();
  useEffect(() => {
    void takeUpDrafts(here.personId);
    void takeUpDrafts(here.accountId);
  }, [here.personId, here.accountId]);
  const navigate = useNavigate();
  const drafts = useDrafts([here.personId, here.accountId]).flatMap(({ address, at }) => {
    const when = dateText(new Date(at).toISOString(), 'moment');
    const opened = openedAt(address);
    if (opened !== undefined)
      return [{ address, text: `${commandName(opened.say, wording)}, ${when}`, goOn: () => open(opened) }];
    const place = placeOf(address);
    if (place === undefined) return [];
    return [{ address, text: `${t(place)}, ${when}`, goOn: () => void navigate({ href: address }) }];
  });
  const [opened, setOpened] = useState(false);
  const offered = useOffered(opened);
  if (offered.length === 0 && drafts.length === 0) return null;
  return (
    <Menu
      small
      side="end"
      variant="secondary"
      className={css.menu}
      onOpen={() => setOpened(true)}
      label={drafts.length === 0 ? t('write') : t('writeAndDrafts', { n: drafts.length })}
      opener={
        <>
          <PencilIcon aria-hidden="true" />
          <span className={css.word}>{t('write')}</span>
          {drafts.length > 0 && ' '}
          {drafts.length > 0 && <span className={css.count}>{drafts.length}</span>}
        </>
      }
    >
      <div className={css.columns}>
        {drafts.length > 0 && (
          <div className={css.group}>
            <DropdownHeading>{t('drafts')}</DropdownHeading>
            <DropdownList>
              {drafts.map(({ address, text, goOn }) => (
                <MenuItem key={address} onChoose={goOn}>
                  {text}
                </MenuItem>
              ))}
            </DropdownList>
          </div>
        )}
        {offered.map(({ title, of }) => (
          <div key={title} className={css.group}>
            <DropdownHeading>{t(title)}</DropdownHeading>
            <DropdownList>
              {of.map((say) => (
                <MenuItem
                  key={say}
                  onChoose={() =>
                    open({
                      say,
                      as: null,
                      ground: 'own',
                      about: mine.has(say) ? { personId: here.personId } : {},
                    })
                  }
                >
                  {commandName(say, wording)}
                </MenuItem>
              ))}
            </DropdownList>
          </div>
        ))}
      </div>
    </Menu>
  );
}
