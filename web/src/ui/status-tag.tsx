import { Tag } from '@digdir/designsystemet-react';
import {
  CheckmarkCircleIcon,
  CircleIcon,
  CircleSlashIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import css from './status-tag.module.css';

/** What a status is like: said by words and a sign, underlined by colour. */
export type Tone = 'open' | 'waiting' | 'attention' | 'done' | 'ended';

const tones = {
  open: { colour: 'info', Icon: CircleIcon },
  waiting: { colour: 'neutral', Icon: ClockIcon },
  attention: { colour: 'warning', Icon: ExclamationmarkTriangleIcon },
  done: { colour: 'success', Icon: CheckmarkCircleIcon },
  ended: { colour: 'neutral', Icon: CircleSlashIcon },
} as const;

export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { colour, Icon } = tones[tone];
  return (
    <Tag data-color={colour} data-size="sm" className={css.tag}>
      <Icon aria-hidden="true" className={css.icon} />
      <span>{children}</span>
    </Tag>
  );
}
