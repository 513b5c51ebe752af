import type { StoryYesPartlyNo } from './plot-types.js';

/**
 * Where the person stands at `now`: claimed by a rep with working minutes left on the
 * clock (negative: breached), or waiting for anybody for so many working minutes.
 */
export type FeaturedPlace =
  | { readonly repKey: string; readonly minutesLeft: number }
  | { readonly waitingMinutes: number };

/** Somebody a new visitor meets on the first screen, written by hand. */
export interface FeaturedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly companyKey: string;
  readonly title: string;
  readonly want: string;
  readonly gotIt: StoryYesPartlyNo;
  readonly worthIt: StoryYesPartlyNo;
  readonly missing?: string;
  readonly question?: string;
  /** Share of the minutes asked that the person stayed. */
  readonly stayed: number;
  readonly place: FeaturedPlace;
}

type Row = readonly [
  name: string,
  companyKey: string,
  title: string,
  want: string,
  gotIt: StoryYesPartlyNo,
  worthIt: StoryYesPartlyNo,
  stayed: number,
  place: FeaturedPlace,
  more?: { missing?: string; question?: string },
];

const claimed = (repKey: string, minutesLeft: number): FeaturedPlace => ({ repKey, minutesLeft });
const waiting = (waitingMinutes: number): FeaturedPlace => ({ waitingMinutes });

const rows: readonly Row[] = [
  [
    'Oluwaseun Ferraz',
    'fundicao-mourelha',
    'Group Controller',
    'I am the go-between for nine companies that are each certain they are right. I would like to resign from that.',
    'partly',
    'yes',
    0.84,
    claimed('mara', 22),
    {
      missing: 'The part about currency differences went by too fast for me.',
      question: 'Who carries the difference when both sides have proof?',
    },
  ],
  [
    'Clotilde Roux-Sandor',
    'laiterie-des-trois-combes',
    'Finance Director',
    'Name one rule that your fastest group follows and I do not.',
    'yes',
    'yes',
    0.98,
    claimed('mara', 95),
  ],
  [
    'Hana Bellucci',
    'pastificio-monterolo',
    'Controller',
    'Every month I settle the same forty euros with our sister company. It has become personal.',
    'yes',
    'partly',
    0.91,
    claimed('mara', 178),
    { question: 'Did anybody ever complain about the threshold?' },
  ],
  [
    'Benedita Sorrel',
    'rede-alvorim',
    'Head of Accounting',
    'Is there a polite way to tell another entity that its invoice is in the wrong month?',
    'yes',
    'yes',
    0.96,
    claimed('mara', 306),
  ],
  [
    'Amadou Serrano',
    'forjas-izarbide',
    'Financial Controller',
    'Honestly I came to find out whether it is only us.',
    'yes',
    'yes',
    0.77,
    claimed('mara', 411),
  ],
  [
    'Friederike Abazi',
    'brennholt-castings',
    'Group Controller',
    'Wir stimmen Salden per Mail ab, und ich bin der Verteiler. Ich will wissen, wie man damit aufhört.',
    'partly',
    'yes',
    0.88,
    claimed('yusuf', -95),
    { missing: 'Ein Beispiel mit mehr als einer Währung.' },
  ],
  [
    'Levent Achterberg',
    'saricam-dokum',
    'Finance Director',
    'Three currencies, two rates, one argument a month. I would like the argument gone.',
    'yes',
    'yes',
    1,
    claimed('yusuf', 64),
    { question: 'Whose rate wins when the two sides booked on different days?' },
  ],
  [
    'Bożena Kestrel',
    'odlewnia-wierzbica',
    'Plant Controller',
    'Our neighbours in the group answer by fax. I am not joking, I need a date and a rule.',
    'yes',
    'partly',
    0.72,
    claimed('yusuf', 200),
  ],
  [
    'Gerlinde Okwu',
    'alpkrone-maschinenbau',
    'Head of Shared Services',
    'I want to stop closing six companies in my head and two on paper.',
    'yes',
    'yes',
    0.94,
    claimed('yusuf', 340),
  ],
  [
    'Radu Winterfeld',
    'carpatin-mobila',
    'Finance Manager',
    'We are the small one that everybody waits for. I want to be early for once.',
    'partly',
    'yes',
    0.83,
    claimed('yusuf', 455),
    { missing: 'What a small entity can do when the big ones set the rules.' },
  ],
  [
    'Saoirse Mukherjee',
    'corrabeg-creameries',
    'Group Controller',
    'Give me a sentence I can say to two managing directors at once.',
    'yes',
    'yes',
    0.9,
    claimed('devika', 130),
  ],
  [
    'Pieter Adomako',
    'waterlandse-pompen',
    'Controller',
    'I would like to know what happens to a difference after its third birthday.',
    'yes',
    'yes',
    0.97,
    claimed('devika', 255),
    { question: 'Who may write a difference off, and up to which amount?' },
  ],
  [
    'Tuuli Branagh',
    'koivuranta-paperi',
    'Financial Controller',
    'Seven mills, one river, and I still do not know who sold what to whom.',
    'partly',
    'partly',
    0.69,
    claimed('devika', 372),
    { missing: 'Anything about stock that travels between two of our own mills.' },
  ],
  [
    'Fraser Odhiambo',
    'thornbury-valve-company',
    'Finance Director',
    'My deputy and I have divided the entities like a divorced couple. Show us another way.',
    'yes',
    'yes',
    0.93,
    claimed('devika', 430),
  ],
  [
    'Marcin Delacroix',
    'transalpe-fret',
    'Controller',
    'Je voudrais savoir avant le jour trois que rien ne colle.',
    'yes',
    'yes',
    0.95,
    waiting(439),
  ],
  [
    'Ingeborg Castilho',
    'serra-lumiar-alimentos',
    'Group Controller',
    'I sit between São Paulo and Lisbon and both think I am the other side.',
    'yes',
    'yes',
    0.89,
    waiting(426),
    { question: 'How do you close when the two sides are four hours apart?' },
  ],
  [
    'Anneliese Baptista',
    'gebruder-stolzenfeld',
    'Head of Accounting',
    'Vier Brüder, vier Firmen, vier Wahrheiten. Ich brauche eine fünfte.',
    'yes',
    'yes',
    1,
    waiting(365),
  ],
  [
    'Thandiwe Laurent',
    'penhallow-freight',
    'Accounting Manager',
    'I want to agree balances before anybody is tired.',
    'partly',
    'yes',
    0.81,
    waiting(290),
    { missing: 'Our freight recharges. They are neither goods nor services.' },
  ],
  [
    'Eskil Haverkamp',
    'hvidsten-pumper',
    'Finance Manager',
    'Is anybody doing this with a team of three? I would travel to see it.',
    'yes',
    'yes',
    0.86,
    waiting(236),
  ],
  [
    'Rosalind Petkov',
    'ateliers-sombreval',
    'Plant Controller',
    'I have proof, they have proof, the auditor has questions.',
    'yes',
    'partly',
    0.75,
    waiting(178),
  ],
  [
    'Nuno Ashgrove',
    'lusandra-logistica',
    'Head of Shared Services',
    'Doze entidades e um só calendário: é tudo o que eu peço.',
    'yes',
    'yes',
    0.92,
    waiting(117),
  ],
  [
    'Hyun-woo Marek',
    'tallgrass-valve-works',
    'Group Controller',
    'I would like my Friday the third back.',
    'yes',
    'yes',
    0.87,
    waiting(70),
    { question: 'What is the smallest first step that made a difference?' },
  ],
  [
    'Malika Thorvald',
    'kungsviken-hotell',
    'Financial Controller',
    'We argue politely and for weeks. I want a rule that ends it on day one.',
    'yes',
    'yes',
    0.99,
    waiting(26),
  ],
];

/** The people of the newest clinic who wait in a queue at `now`. */
export const featuredPeople: readonly FeaturedPerson[] = rows.map(
  ([name, companyKey, title, want, gotIt, worthIt, stayed, place, more]) => {
    const space = name.indexOf(' ');
    return {
      givenName: name.slice(0, space),
      familyName: name.slice(space + 1),
      companyKey,
      title,
      want,
      gotIt,
      worthIt,
      stayed,
      place,
      ...more,
    };
  },
);

/** The clinic they all attended. */
export const featuredEventKey = 'intercompany-clinic';
