import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { ClockDashedIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { MomentSearch } from '../lib/moment.ts';
import { useToday } from '../lib/today.ts';
import { useDateText } from './date-text.tsx';
import { DayInput, isDay } from './day-field.tsx';
import css from './moment-picker.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

interface Props {
  search: MomentSearch;
  /** Both undefined: as it is now. */
  onChange: (moment: { at: string | undefined; knownAt: string | undefined }) => void;
}

/** Looks back: as it was at the end of a day, perhaps with only what had been recorded by then. */
export function MomentPicker({ search, onChange }: Props) {
  const t = useShellTexts();
  const today = useToday();
  const shown = search.at ?? search.knownAt;
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(shown?.slice(0, 10) ?? today);
  const [known, setKnown] = useState(search.knownAt !== undefined);
  return (
    <div className={css.picker}>
      {shown === undefined ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={css.toggle}
        >
          <ClockDashedIcon aria-hidden="true" />
          {t('lookBack')}
        </Button>
      ) : (
        <Then search={search} onNow={() => onChange({ at: undefined, knownAt: undefined })} />
      )}
      {(open || shown !== undefined) && (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isDay(day, today)) return;
            setOpen(false);
            onChange({ at: day, knownAt: known ? day : undefined });
          }}
        >
          <DayInput
            small
            label={t('atDay')}
            value={day}
            lies="behind"
            today={today}
            last={today}
            onChange={setDay}
          />
          <Checkbox
            data-size="sm"
            value="known"
            label={t('knownThen')}
            checked={known}
            onChange={(event) => setKnown(event.target.checked)}
          />
          <Button type="submit" variant="secondary" data-size="sm">
            {t('show')}
          </Button>
        </form>
      )}
    </div>
  );
}

/** Says that this is not now, and leads back. */
function Then({ search, onNow }: { search: MomentSearch; onNow: () => void }) {
  const t = useShellTexts();
  const dateText = useDateText();
  const when = search.at ?? search.knownAt ?? '';
  const day = dateText(when, when.length === 10 ? 'day' : 'moment');
  return (
    <Alert data-color="info" data-size="sm" className={css.then}>
      <div className={css.thenText}>
        <span>{t(search.knownAt === undefined ? 'showingThen' : 'showingKnown', { day })}</span>
        <Button variant="secondary" data-size="sm" onClick={onNow} className="no-print">
          {t('showNow')}
        </Button>
      </div>
    </Alert>
  );
}
