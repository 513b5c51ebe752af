import { asciiFold } from './ascii-fold.js';
import { storyCompanies } from './companies.js';
import { featuredPeople } from './featured-people.js';
import { repForCountry } from './members.js';
import { homeCulture, namePools } from './name-pools.js';
import { seeded, type Chance } from './seeded.js';
import type { StoryCompany, StoryPerson, StoryStanding } from './types.js';

/** Roles in finance; at most one person of each in a company. */
export const storyTitles: readonly string[] = [
  'CFO',
  'Finance Director',
  'Group Controller',
  'Financial Controller',
  'Controller',
  'Plant Controller',
  'Head of Accounting',
  'Head of Shared Services',
  'Accounting Manager',
  'Finance Manager',
  'Chief Accountant',
  'Head of Consolidation',
  'Internal Audit Lead',
  'Senior Accountant',
  'Process Owner, Record to Report',
  'Business Controller',
  'Cost Controller',
  'Finance Transformation Lead',
];

const metThrough: readonly string[] = [
  'Newsletter on the month-end close',
  'Talked at a trade fair',
  'Introduced by a colleague',
  'Downloaded the close diary',
  'Attended a round last year',
  'Asked a question through the website',
];

const cultures = Object.keys(namePools);

function draw(chance: Chance, culture: string, kind: 'given' | 'family'): string {
  const pool = namePools[culture];
  if (!pool) throw new Error(`No names for ${culture}`);
  return chance.pick(pool[kind]);
}

/** A name nobody in the story has yet; mostly from the country's own culture. */
function freshName(chance: Chance, country: string, taken: Set<string>): [string, string] {
  for (;;) {
    const home = chance.happens(0.66) ? (homeCulture[country] ?? 'british') : chance.pick(cultures);
    const familyOf = chance.happens(0.1) ? chance.pick(cultures) : home;
    const given = draw(chance, home, 'given');
    let family = draw(chance, familyOf, 'family');
    if (chance.happens(0.04)) family = `${family}-${draw(chance, chance.pick(cultures), 'family')}`;
    const name = `${given} ${family}`;
    if (!taken.has(name)) {
      taken.add(name);
      return [given, family];
    }
  }
}

function standing(chance: Chance): StoryStanding {
  const roll = chance.next();
  if (roll < 0.89) return 'granted';
  return roll < 0.96 ? 'not_asked' : 'withdrawn';
}

interface Known {
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly featured: boolean;
}

function person(chance: Chance, company: StoryCompany, known: Known): StoryPerson {
  const { givenName, familyName, title, featured } = known;
  const email = `${asciiFold(givenName)}.${asciiFold(familyName)}@${company.domain}`;
  return {
    key: email,
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    email,
    companyKey: company.key,
    title,
    timeZone: company.timeZone,
    ownerKey: chance.happens(0.35) ? repForCountry(company.country).key : null,
    eventMail: featured ? 'granted' : standing(chance),
    metThrough: chance.pick(metThrough),
  };
}

/**
 * All 1,200 people, six or seven to a company, the same on every call. The key is the
 * e-mail address.
 */
export function storyPeople(): StoryPerson[] {
  const taken = new Set(featuredPeople.map((f) => `${f.givenName} ${f.familyName}`));
  return storyCompanies.flatMap((company, index) => {
    const chance = seeded(`people of ${company.key}`);
    const written = featuredPeople.filter((f) => f.companyKey === company.key);
    const used = new Set(written.map((f) => f.title));
    const titles = chance.shuffle(storyTitles).filter((title) => !used.has(title));
    const size = index % 3 === 0 ? 6 : 7;
    return Array.from({ length: size }, (_, seat) => {
      const hand = written[seat];
      if (hand) return person(chance, company, { ...hand, featured: true });
      const [givenName, familyName] = freshName(chance, company.country, taken);
      const title = titles[seat] ?? 'Finance Manager';
      return person(chance, company, { givenName, familyName, title, featured: false });
    });
  });
}
