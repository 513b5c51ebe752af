import type { WarmthPart } from '../warmth/warmth-bar.js';

/** A person as the gallery's lists show one. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly role: string;
  readonly want: string;
  readonly warmth: number;
  readonly parts: readonly WarmthPart[];
  readonly owner: string | null;
  readonly lastTouch: string;
  readonly minutesLeft: number;
}

const PEOPLE: readonly (readonly [string, string, string, string, number, string | null, string])[] = [
  [
    'Amara Lindqvist-Nwosu',
    'Halden Pumps',
    'Group Controller',
    'I want to stop being the person who chases eleven plants for intercompany balances on day six.',
    86,
    'Mara Okonjo',
    '5 days ago',
  ],
  [
    'Tunde Balogun',
    'Osei & Marsh Foods',
    'Plant Controller',
    'Nobody tells me a count is wrong until the books are shut.',
    84,
    null,
    'never',
  ],
  [
    'Mei-Lin Castellanos',
    'Montero Retail',
    'Shared Services Lead',
    'Twelve entities, twelve calendars, one of me.',
    82,
    null,
    'never',
  ],
  [
    'Rafael Quintanilla',
    'Brightwater Foods',
    'Finance Director',
    'Show me one company our size that closes in five days, and tell me what they gave up to get there.',
    79,
    'Mara Okonjo',
    '5 days ago',
  ],
  [
    'Leila Farahani',
    'Kestrel Medical',
    'Controller',
    'If I could hand the auditors one folder, I would get two weeks of my year back.',
    76,
    'Mara Okonjo',
    '12 days ago',
  ],
  [
    'Piotr Zawadzki',
    'Tessel Tiles',
    'CFO',
    'We bought a tool last year and still close in Excel. Why would this be different?',
    72,
    null,
    'never',
  ],
  [
    'Kavya Raman',
    'Pennant Rail',
    'Financial Controller',
    'How do I get plants to book before the weekend?',
    70,
    'Mara Okonjo',
    '3 weeks ago',
  ],
  [
    'Soo-jin Baek',
    'Nordhavn Freight',
    'Head of Accounting',
    'My team rebuilds the same accrual file every month and still nobody trusts it.',
    66,
    'Mara Okonjo',
    '8 days ago',
  ],
  [
    'Beatriz Amorim',
    'Vale Têxtil',
    'Controller',
    'I need our plants to want the earlier cut-off.',
    64,
    'Mara Okonjo',
    'yesterday',
  ],
  [
    'Grace Adeyemi',
    'Larkfield Hotels',
    'Financial Controller',
    'Honestly, I want to know whether nine days is bad or normal.',
    62,
    'Mara Okonjo',
    '8 days ago',
  ],
  [
    'Henrik Solvang',
    'Skagen Timber',
    'Finance Manager',
    'Is anybody closing with a team of three?',
    54,
    null,
    'never',
  ],
  [
    'Fatoumata Keïta',
    'Sahel Cement',
    'Group Controller',
    'We argue about rates until day four',
    51,
    null,
    'never',
  ],
];

function partsOf(score: number): WarmthPart[] {
  const shares = [
    ['attended', 0.24, '62 of 75 min'],
    ['want', 0.2, 'named a want'],
    ['questions', 0.19, 'asked 2 questions'],
    ['gotIt', 0.13, 'got it: partly'],
    ['urgency', 0.15, 'this quarter'],
  ] as const;
  const parts = shares.map(([kind, share, label]) => ({ kind, points: Math.round(share * score), label }));
  const rest = score - parts.reduce((sum, part) => sum + part.points, 0);
  return [...parts, { kind: 'permission' as const, points: rest, label: 'may be called' }];
}

/** As many people as asked for; the first twelve are those of the pictures. */
export function samplePeople(count: number): SamplePerson[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, company, role, want, warmth, owner, lastTouch] = PEOPLE[
      index % PEOPLE.length
    ] as (typeof PEOPLE)[number];
    const again = Math.floor(index / PEOPLE.length);
    return {
      id: `person-${index}`,
      name: again === 0 ? name : `${name} ${again + 1}`,
      company,
      role,
      want,
      warmth,
      parts: partsOf(warmth),
      owner,
      lastTouch,
      minutesLeft: [22, 41, 54, 100, 185, 250, 330, 1300][index % 8] ?? 0,
    };
  });
}
