import type { StoryMember } from './types.js';

/** The company whose six months are told: it sells month-end-close software. */
export const storyCompanyName = 'Closewell';

const domain = 'closewell.example';

/** Who signs in. The first of each role is the one a new visitor is offered. */
export const storyMembers: readonly StoryMember[] = [
  {
    key: 'ingrid',
    name: 'Ingrid Vaszary',
    email: `ingrid.vaszary@${domain}`,
    team: 'marketing',
    role: 'contributor',
    title: 'Event marketer; was a plant accountant for four years',
    territory: 'All regions, mostly webinars and workshops',
    countries: [],
    timeZone: 'Europe/Lisbon',
    claimCap: 0,
  },
  {
    key: 'noor',
    name: 'Noor Haddad',
    email: `noor.haddad@${domain}`,
    team: 'marketing',
    role: 'leader',
    title: 'Head of marketing; answers for the promises made to attendees',
    territory: 'All regions, dinners and fairs',
    countries: [],
    timeZone: 'Europe/Lisbon',
    claimCap: 0,
  },
  {
    key: 'mara',
    name: 'Mara Okonjo',
    email: `mara.okonjo@${domain}`,
    team: 'sales',
    role: 'contributor',
    title: 'Account executive, southern Europe and the Americas',
    territory: 'Portugal, Spain, France, Italy, Greece and overseas',
    countries: ['PT', 'ES', 'FR', 'IT', 'GR', 'US', 'CA', 'BR'],
    timeZone: 'Europe/Lisbon',
    claimCap: 25,
  },
  {
    key: 'yusuf',
    name: 'Yusuf Demirel',
    email: `yusuf.demirel@${domain}`,
    team: 'sales',
    role: 'contributor',
    title: 'Account executive, central and eastern Europe',
    territory: 'Germany, Austria, Switzerland, Poland, Czechia, Romania and Türkiye',
    countries: ['DE', 'AT', 'CH', 'PL', 'CZ', 'RO', 'TR'],
    timeZone: 'Europe/Berlin',
    claimCap: 25,
  },
  {
    key: 'devika',
    name: 'Devika Rao',
    email: `devika.rao@${domain}`,
    team: 'sales',
    role: 'contributor',
    title: 'Account executive, British Isles, Benelux and the Nordics',
    territory: 'United Kingdom, Ireland, Benelux and the Nordics',
    countries: ['GB', 'IE', 'NL', 'BE', 'SE', 'NO', 'DK', 'FI'],
    timeZone: 'Europe/London',
    claimCap: 25,
  },
  {
    key: 'jonah',
    name: 'Jonah Feld',
    email: `jonah.feld@${domain}`,
    team: 'sales',
    role: 'leader',
    title: 'Head of sales; takes a hand-off when everybody else is away',
    territory: 'Person of last resort for every region',
    countries: [],
    timeZone: 'Europe/Lisbon',
    claimCap: 3,
  },
  {
    key: 'teodora',
    name: 'Teodora Ilić',
    email: `teodora.ilic@${domain}`,
    team: 'marketing',
    role: 'admin',
    title: 'Operations; looks after the workspace, its wordings and its sign-ins',
    territory: 'No region',
    countries: [],
    timeZone: 'Europe/Lisbon',
    claimCap: 0,
  },
];

/** The reps who claim hand-offs all day. */
export const storyReps: readonly StoryMember[] = storyMembers.filter(
  (member) => member.team === 'sales' && member.role === 'contributor',
);

/** The rep whose territory holds the country. */
export function repForCountry(country: string): StoryMember {
  const rep = storyReps.find((member) => member.countries.includes(country));
  if (!rep) throw new Error(`No rep looks after ${country}`);
  return rep;
}
