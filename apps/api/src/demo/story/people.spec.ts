import { describe, expect, it } from '@jest/globals';
import { storyCompanies, storyCompanyByKey } from './companies.js';
import { featuredPeople } from './featured-people.js';
import { repForCountry, storyMembers } from './members.js';
import { namePools } from './name-pools.js';
import { storyPeople } from './people.js';

const people = storyPeople();
const unique = (list: readonly string[]): number => new Set(list).size;

describe('companies', () => {
  it('has 180, each with its own name and domain', () => {
    expect(storyCompanies).toHaveLength(180);
    expect(unique(storyCompanies.map((c) => c.name))).toBe(180);
    expect(unique(storyCompanies.map((c) => c.domain))).toBe(180);
    for (const c of storyCompanies) {
      expect(c.domain).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.example$/);
      expect(c.employees).toBeGreaterThanOrEqual(20);
      expect(c.employees).toBeLessThanOrEqual(20_000);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: c.timeZone })).not.toThrow();
    }
  });
});

describe('people', () => {
  it('has 1,200, six or seven to a company', () => {
    expect(people).toHaveLength(1200);
    const sizes = storyCompanies.map((c) => people.filter((p) => p.companyKey === c.key).length);
    expect(sizes.every((size) => size === 6 || size === 7)).toBe(true);
  });

  it('calls nobody by the name or the address of another', () => {
    expect(unique(people.map((p) => p.name))).toBe(1200);
    expect(unique(people.map((p) => p.email))).toBe(1200);
    const members = new Set(storyMembers.map((m) => m.name));
    expect(people.filter((p) => members.has(p.name))).toEqual([]);
  });

  it('writes addresses in ASCII at the company’s domain', () => {
    for (const p of people) {
      expect(p.email).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*@[a-z0-9-]+\.example$/);
      expect(p.email.endsWith(`@${storyCompanyByKey.get(p.companyKey)?.domain}`)).toBe(true);
    }
  });

  it('gives each role once per company, and owners by territory', () => {
    expect(unique(people.map((p) => `${p.companyKey} ${p.title}`))).toBe(1200);
    const owned = people.filter((p) => p.ownerKey);
    expect(owned.length).toBeGreaterThan(350);
    expect(owned.length).toBeLessThan(490);
    for (const p of owned) {
      expect(p.ownerKey).toBe(repForCountry(storyCompanyByKey.get(p.companyKey)?.country ?? '').key);
    }
  });

  it('has a few who may not be mailed', () => {
    const share = (standing: string): number =>
      people.filter((p) => p.eventMail === standing).length / people.length;
    expect(share('withdrawn')).toBeGreaterThan(0.02);
    expect(share('not_asked')).toBeGreaterThan(0.04);
    expect(share('granted')).toBeGreaterThan(0.85);
  });

  it('names people from many cultures', () => {
    const pools = Object.values(namePools);
    expect(new Set(pools.flatMap((p) => p.given)).size).toBeGreaterThanOrEqual(155);
    expect(new Set(pools.flatMap((p) => p.family)).size).toBeGreaterThanOrEqual(195);
  });

  it('holds everybody written by hand', () => {
    const names = new Map(people.map((p) => [p.name, p]));
    for (const f of featuredPeople) {
      const found = names.get(`${f.givenName} ${f.familyName}`);
      expect(found?.companyKey).toBe(f.companyKey);
      expect(found?.title).toBe(f.title);
      expect(found?.eventMail).toBe('granted');
    }
  });

  it('is the same every time', () => {
    expect(storyPeople()).toEqual(people);
  });
});
