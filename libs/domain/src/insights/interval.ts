/** A share with the range it could plausibly have, all from 0 to 1. */
export interface Rate {
  value: number;
  low: number;
  high: number;
}

/** The normal quantile of a two-sided 95% interval. */
const Z = 1.959964;

/**
 * How many of `total` did something, with Wilson's 95% score interval (E. B. Wilson, JASA 22, 1927), which stays
 * sensible for few and for none. Null when there was nobody to do it, or when the later count is larger than the
 * earlier one: then it is no share of it.
 */
export function rateOf(count: number, total: number): Rate | null {
  if (total <= 0 || count < 0 || count > total) return null;
  const p = count / total;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * total)) / (1 + z2 / total);
  const half = (Z / (1 + z2 / total)) * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
