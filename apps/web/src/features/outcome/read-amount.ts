/**
 * An amount as people type it, in minor units of the currency: "48,000", "48.000,50", "48 000" or "48k".
 * The last dot or comma with one or two digits behind it separates the cents; the others group thousands.
 * @returns null when it is not an amount
 */
export function readAmount(text: string, currency: string): number | null {
  const compact = text.trim().replace(/[\s\u00a0'’]/g, '');
  const found = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?(k|m)?$/i.exec(compact);
  if (!found) return null;
  const [, whole = '', cents = '', factor = ''] = found;
  if (!/^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return null;
  const units = Number(whole.replace(/[.,]/g, '')) + Number(`0.${cents || '0'}`);
  const times = { k: 1_000, m: 1_000_000, '': 1 }[factor.toLowerCase()] ?? 1;
  return Math.round(units * times * 10 ** digitsOf(currency));
}

/** Digits behind the point that the currency has: 2 for EUR, 0 for JPY. */
function digitsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
