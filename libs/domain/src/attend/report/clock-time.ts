/** A time of day and, when the cell states one, the distance from UTC. */
export interface ClockTime {
  /** 0 to 86,399. */
  readonly secondsOfDay: number;
  /** East of UTC is positive; undefined when the cell states no zone. */
  readonly offsetMinutes?: number;
}

const MORNING = ['am', 'vorm', 'fm', 'öö', 'sa', 'πμ', '上午', '午前', '오전', 'ص'];
const AFTERNOON = ['pm', 'nachm', 'em', 'ös', 'ch', 'μμ', '下午', '午後', '오후', 'م', '晚上', '中午'];
const HALF = String.raw`(?:[ap]\.?\s?m\.?|vorm\.?|nachm\.?|[fe]\.?m\.?|ö[ös]|sa|ch|[πμ]\.?\s?μ\.?|上午|午前|오전|ص|下午|午後|오후|م|晚上|中午)`;
// `Z`, `+02:00`, `(UTC+2)`, `EDT`, and names around an offset: `Eastern Time (New York, GMT-04:00)`.
const ZONE = String.raw`(?:z|\(?[+\-−]\d{1,2}(?::?\d{2})?\)?|[^\d]*(?:utc|gmt)\s?[+\-−]\d{1,2}(?::?\d{2})?[^\d]*|\(?[a-z]{2,4}\)?)`;
const CLOCK = new RegExp(
  String.raw`^(?<before>${HALF})?\s*(?<hour>\d{1,2})(?:\s?[:.h時시点]\s?(?<minute>\d{2})(?:\s?[:.m分분]\s?(?<second>\d{2})(?:[.,]\d{1,9})?\s?[s秒초]?)?)?\s*(?<after>${HALF})?(?:uhr)?\s*(?<zone>${ZONE})?$`,
  'iu',
);

// Only abbreviations that mean one thing in business use; IST, AST and their like are not guessed.
const NAMED_ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

function offsetOf(zone: string): number | undefined {
  const text = zone.toLowerCase().replace(/[()\s]/g, '');
  const match = /(?:^|utc|gmt)([+\-−])(\d{1,2}):?(\d{2})?/.exec(text);
  if (!match) return NAMED_ZONES[text];
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? undefined : match[1] === '+' ? minutes : -minutes;
}

function hourOf(hour: number, half: string): number | undefined {
  if (half === '') return hour;
  if (AFTERNOON.includes(half)) return hour < 12 ? hour + 12 : hour;
  if (!MORNING.includes(half) || hour > 12) return undefined;
  return hour === 12 ? 0 : hour;
}

/** Reads `2:48:05 PM`, `14:48`, `14.48 Uhr`, `下午2:45`, with `Z`, `+02:00`, `(UTC+2)` or `EDT` behind; else undefined. */
export function readClockTime(text: string): ClockTime | undefined {
  const groups = CLOCK.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const half = (groups['before'] ?? groups['after'] ?? '').toLowerCase().replace(/[.\s]/g, '');
  if (groups['minute'] === undefined && half === '') return undefined;
  const hour = hourOf(Number(groups['hour']), half);
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const secondsOfDay = hour * 3600 + minute * 60 + second;
  if (groups['zone'] === undefined) return { secondsOfDay };
  const offsetMinutes = offsetOf(groups['zone']);
  return offsetMinutes === undefined ? undefined : { secondsOfDay, offsetMinutes };
}
