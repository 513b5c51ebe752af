import { asciiFold } from './ascii-fold.js';
import { centralCompanies } from './company-names-central.js';
import { northernCompanies } from './company-names-north.js';
import { southernCompanies } from './company-names-south.js';
import type { StoryCompany } from './types.js';

/** Where the head office of a company of that country keeps its clocks. */
const zones: Readonly<Record<string, string>> = {
  PT: 'Europe/Lisbon',
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  GR: 'Europe/Athens',
  US: 'America/New_York',
  CA: 'America/Toronto',
  BR: 'America/Sao_Paulo',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  PL: 'Europe/Warsaw',
  CZ: 'Europe/Prague',
  RO: 'Europe/Bucharest',
  TR: 'Europe/Istanbul',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
};

/** 180 invented companies; the key is the name in ASCII, the domain ends in `.example`. */
export const storyCompanies: readonly StoryCompany[] = [
  southernCompanies,
  centralCompanies,
  northernCompanies,
].flatMap((region) =>
  Object.entries(region).flatMap(([country, rows]) =>
    rows.map(([name, industry, employees]): StoryCompany => {
      const key = asciiFold(name);
      const timeZone = zones[country];
      if (!timeZone) throw new Error(`No time zone for ${country}`);
      return { key, name, industry, country, employees, domain: `${key}.example`, timeZone };
    }),
  ),
);

/** Companies by key. */
export const storyCompanyByKey: ReadonlyMap<string, StoryCompany> = new Map(
  storyCompanies.map((company) => [company.key, company]),
);
