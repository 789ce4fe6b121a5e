import css from './assessment.module.css';

const scale = Array.from({ length: 11 }, (_, score) => score);

interface Props {
  scores: readonly number[];
  median: number;
  /** The answers in words, for whoever does not see the dots. */
  text: string;
}

/** Answers from 0 to 10, one dot each, with the median marked. */
export function Strip({ scores, median, text }: Props) {
  const dots = scores.map((score, nth) => ({ score, key: `${score} ${nth}` }));
  return (
    <span className={css.strip}>
      <span className="visually-hidden">{text}</span>
      {scale.map((score) => (
        <span key={score} aria-hidden="true" className={css.place}>
          {dots
            .filter((dot) => dot.score === score)
            .map(({ key }) => (
              <span key={key} className={css.dot} />
            ))}
        </span>
      ))}
      <span
        aria-hidden="true"
        className={css.median}
        style={{ insetInlineStart: `${((median + 0.5) / 11) * 100}%` }}
      />
    </span>
  );
}
