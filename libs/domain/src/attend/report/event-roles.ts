import { plainTitle } from './cell-text.js';

/** What a role column says: who runs the event, who presents, who attends. */
export type Role = 'host' | 'presenter' | 'attendee';

// By a part of the word, accents removed, in the languages Teams speaks and what other tools write.
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'host',
    /organi[sz]|^(co ?|alternative )?hosts?$|gastgeber|veranstalter|arrang|jarjestaja|szervezo|poradatel|duzenle|организатор|διοργαν|主催|开会|組織|组织|召集|이끌이|主持|staff|producer/,
  ],
  [
    'presenter',
    /present|prasent|referent|vortrag|moderat|panell?ist|speaker|intervenant|relator|apresenta|prezent|esittaja|eloado|sunucu|докладчик|выступающ|παρουσι|発表者|演示者|演講者|簡報者|발표자/,
  ],
  [
    'attendee',
    /attend|participa|partecipa|teilnehm|zuhorer|gast$|guest|viewer|asistent|deelnemer|deltag|uczestni|katilimci|osallistuja|resztvevo|ucastnik|участник|συμμετεχ|出席者|参加者|與會者|与会者|参会者|參加者|참석자/,
  ],
];

/** The role a word names in any of the known languages; undefined for a word nobody knows. */
export function roleOf(cell: string | undefined): Role | undefined {
  const text = plainTitle(cell ?? '');
  return text === '' ? undefined : ROLES.find(([, part]) => part.test(text))?.[0];
}

/** The roles of a report's people by the word it uses, and the words nobody knew. */
export interface RoleReading {
  readonly of: (cell: string | undefined) => Role;
  readonly unknown: readonly string[];
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * Settles what each role word of a report means. Unknown words (another language) go by the numbers:
 * most people attend, so the most frequent word is the attendees' unless a known word is; the rest are
 * left out and asked about. Where meeting options make everybody a presenter and nobody an attendee,
 * presenters are the audience - never in a webinar.
 */
export function readRoles(cells: readonly (string | undefined)[], isWebinar: boolean): RoleReading {
  const words = cells.map((cell) => plainTitle(cell ?? '')).filter((word) => word !== '');
  const someAttend = words.some((word) => roleOf(word) === 'attendee');
  const unknown = [...new Set(words.filter((word) => roleOf(word) === undefined))];
  const audience = someAttend ? undefined : mostFrequent(words);
  const audienceWord = audience !== undefined && roleOf(audience) === undefined ? audience : undefined;
  const everybodyPresents = !someAttend && audienceWord === undefined && !isWebinar;
  return {
    of: (cell) => {
      const word = plainTitle(cell ?? '');
      const role = roleOf(word);
      if (word === '' || word === audienceWord) return 'attendee';
      if (role === undefined) return 'presenter';
      return role === 'presenter' && everybodyPresents ? 'attendee' : role;
    },
    unknown: unknown.filter((word) => word !== audienceWord),
  };
}
