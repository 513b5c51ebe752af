/** "1,212". Figures below one are shown as they are, nothing is rounded away. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(count);
}

/** "1,000+" when the server stopped counting at a cap. */
export function formatCappedCount(count: number, capped: boolean, locale: string): string {
  return capped ? `${formatCount(count, locale)}+` : formatCount(count, locale);
}

/** A share from 0 to 1 as "61%". */
export function formatShare(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "+17%" or "-4%": a change from 0 to 1 with its sign. From tenfold on, "11×". */
export function formatChange(change: number, locale: string): string {
  if (change >= 9) return `${formatCount(Math.round(change + 1), locale)}×`;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).format(change);
}

/**
 * Money from minor units (cents): `194000, 'EUR'` reads "€1,940". Whole amounts lose their ",00";
 * `compact` gives "€412k". Currencies without minor units (JPY) are known to Intl.
 */
export function formatMoney(
  minorUnits: number,
  currency: string,
  locale: string,
  { compact = false }: { compact?: boolean } = {},
): string {
  const digits =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  const amount = minorUnits / 10 ** digits;
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(compact
      ? { notation: 'compact', maximumSignificantDigits: 3 }
      : { minimumFractionDigits: whole ? 0 : digits, maximumFractionDigits: whole ? 0 : digits }),
  }).format(amount);
}
