import { Hint } from '../hint/hint.js';
import { warmthSegments } from '../theme/tokens.js';
import classes from './warmth-bar.module.css';

export type WarmthKind = keyof typeof warmthSegments;

/** One signal that made somebody warm. */
export interface WarmthPart {
  readonly kind: WarmthKind;
  /** Out of 100 for all parts together. */
  readonly points: number;
  /** In words: "asked 2 questions". */
  readonly label: string;
}

export interface WarmthBarProps {
  /** 0 to 100. */
  readonly score: number;
  readonly parts: readonly WarmthPart[];
  /** `s` 64 px in tables, `m` 96 px in lists, `l` 160 px in a brief. */
  readonly size?: 's' | 'm' | 'l';
  /** False when something beside the bar already shows the parts. */
  readonly tooltip?: boolean;
}

/** "Warmth 86 of 100: attended 62 of 75 min 20, named a want 18". What a screen reader hears. */
export function warmthSentence(score: number, parts: readonly WarmthPart[]): string {
  const reasons = parts.filter((part) => part.points > 0).map((part) => `${part.label} ${part.points}`);
  return `Warmth ${score} of 100${reasons.length > 0 ? `: ${reasons.join(', ')}` : ', no signals yet'}`;
}

/** Warmth, explained: a segment for each signal, the number beside it, the parts on hover and to screen readers. */
export function WarmthBar({ score, parts, size = 'm', tooltip = true }: WarmthBarProps) {
  const shown = parts.filter((part) => part.points > 0);
  return (
    <Hint label={<WarmthParts parts={shown} tone="tooltip" />} disabled={!tooltip || shown.length === 0}>
      <span className={classes.warmth} data-size={size}>
        <span className={classes.track} aria-hidden="true">
          {shown.map((part) => (
            <span
              key={part.kind}
              className={classes.segment}
              style={{ width: `${part.points}%`, background: `var(--w-stage-${warmthSegments[part.kind]})` }}
            />
          ))}
        </span>
        <span className={classes.score} aria-hidden="true">
          {score}
        </span>
        <span className="w-sr">{warmthSentence(score, parts)}</span>
      </span>
    </Hint>
  );
}

/** The parts of a warmth score, each with its colour, words and points. */
export function WarmthParts({
  parts,
  tone = 'page',
}: {
  readonly parts: readonly WarmthPart[];
  readonly tone?: 'page' | 'tooltip';
}) {
  return (
    <span className={classes.parts} data-tone={tone}>
      {parts.map((part) => (
        <span key={part.kind} className={classes.part}>
          <span
            className={classes.dot}
            style={{ background: `var(--w-stage-${warmthSegments[part.kind]})` }}
          />
          <span className={classes.label}>{part.label}</span>
          <span className={classes.points}>{part.points}</span>
        </span>
      ))}
    </span>
  );
}
