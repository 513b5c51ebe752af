import { plainText } from './cell-text.js';

export type DurationUnit = 'seconds' | 'minutes' | 'hours';

const SECONDS_PER: Readonly<Record<DurationUnit, number>> = { seconds: 1, minutes: 60, hours: 3600 };

// `1h 5m 3s` in the languages Teams speaks; a unit is recognised by how it begins.
const UNIT_WORDS: readonly (readonly [DurationUnit, RegExp])[] = [
  ['hours', /^(h|std|stund|hour|hr|heure|hora|ora|ore|uur|uren|tim|godz|saat|ч|час|時間|小时|小時|시간)/u],
  ['minutes', /^(m|min|dk|dak|м|мин|分)|^분/u],
  ['seconds', /^(s|sek|sec|sn|san|с|сек|秒|초)/u],
];

const PART = /(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu;

function readWords(text: string): number | undefined {
  const rest = text.replace(PART, '').replace(/[\s,]|\b(and|und|et|y|e|en)\b/g, '');
  if (rest !== '' || text === '') return undefined;
  let seconds = 0;
  for (const [, amount = '', word = ''] of text.matchAll(PART)) {
    const unit = UNIT_WORDS.find(([, begins]) => begins.test(word))?.[0];
    if (!unit) return undefined;
    seconds += Number(amount.replace(',', '.')) * SECONDS_PER[unit];
  }
  return seconds;
}

function readClock(text: string): number | undefined {
  const match = /^(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}

/** No length of time is longer than this; what is, is not looked at. */
const LONGEST = 80;

/**
 * A length of time in seconds: `47`, `47,5`, `1h 5m 3s`, `1 Std. 5 Min.`, `00:47:10`, `PT1H5M`.
 * A bare number is in `unit`; two parts with a colon are hours and minutes. Undefined when unreadable.
 */
export function readDuration(cell: string, unit: DurationUnit): number | undefined {
  const text = plainText(cell).toLowerCase();
  if (text.length > LONGEST) return undefined;
  if (/^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.')) * SECONDS_PER[unit];
  const iso = /^p?t(?=\d)(.+)$/.exec(text);
  return readClock(text) ?? readWords(iso?.[1] ?? text);
}

/** The unit a column's title names, such as `Time in Session (minutes)`; minutes when it names none. */
export function unitOfTitle(title: string): DurationUnit {
  const text = plainText(title).toLowerCase();
  if (/\b(seconds?|secs?|sekunden|secondes|segundos|secondi)\b|\(s\)/.test(text)) return 'seconds';
  if (/\b(hours?|hrs|stunden|heures|horas|ore)\b|\(h\)/.test(text) && !/min/.test(text)) return 'hours';
  return 'minutes';
}
