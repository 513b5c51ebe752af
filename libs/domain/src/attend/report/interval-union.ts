/** A stretch of time in milliseconds, `from` not after `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The union of spans: in order, none touching another. Somebody on two devices is there once. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** The length of the union of spans, in milliseconds. */
export const unionLength = (spans: readonly Span[]): number =>
  mergeSpans(spans).reduce((sum, span) => sum + span.to - span.from, 0);

/** Milliseconds as minutes, rounded to the nearest. */
export const toMinutes = (milliseconds: number): number => Math.round(milliseconds / 60_000);
