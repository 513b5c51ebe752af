import { formatCount } from '../format/format-number.js';
import { useReader } from '../reader/reader.js';
import classes from './share-bar.module.css';

/** One answer of several, from strong (yes) to faint (no). */
export interface SharePart {
  readonly label: string;
  readonly count: number;
  readonly tone: 'strong' | 'middle' | 'faint' | 'them' | 'us';
}

/** Parts of a whole as one bar and as words: "61 yes, 28 partly, 11 no". */
export function ShareBar({
  parts,
  words = true,
}: {
  readonly parts: readonly SharePart[];
  readonly words?: boolean;
}) {
  const { locale } = useReader();
  const whole = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <span className={classes.row}>
      <span className={classes.bar} aria-hidden="true">
        {whole > 0 &&
          parts
            .filter((part) => part.count > 0)
            .map((part) => <span key={part.label} data-tone={part.tone} style={{ flexGrow: part.count }} />)}
      </span>
      {words && (
        <span className={classes.words}>
          {parts.map((part, index) => (
            <span key={part.label}>
              {index > 0 && ', '}
              {index === 0 ? <b>{formatCount(part.count, locale)}</b> : formatCount(part.count, locale)}{' '}
              {part.label}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
