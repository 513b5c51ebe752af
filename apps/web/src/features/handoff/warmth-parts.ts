import type { WarmthPart } from '@worthwhile/ui';

interface Line {
  readonly signal: string;
  readonly points: number;
  readonly text: string;
}

const KINDS = new Set<string>(['attended', 'want', 'questions', 'gotIt', 'worthIt', 'urgency', 'permission']);
const isKind = (signal: string): signal is WarmthPart['kind'] => KINDS.has(signal);

/** The lines of a score as the warmth bar draws them. A signal the bar does not know is left to the number beside it. */
export function warmthParts(lines: readonly Line[]): WarmthPart[] {
  return lines.flatMap(({ signal, points, text }) =>
    isKind(signal) && points > 0 ? [{ kind: signal, points, label: text }] : [],
  );
}
