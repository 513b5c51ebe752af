import { describe, expect, it } from '@jest/globals';
import { storyMembers, storyReps, repForCountry } from './members.js';
import { storyCompanies } from './companies.js';
import { storyProblems } from './problems.js';
import { awkwardNows } from './testing/awkward-nows.js';

describe('members', () => {
  it('has contributors and leaders of both teams and one admin', () => {
    const places = storyMembers.map((m) => `${m.team} ${m.role}`);
    for (const place of ['marketing contributor', 'marketing leader', 'sales contributor', 'sales leader']) {
      expect(places).toContain(place);
    }
    expect(places.filter((place) => place.endsWith('admin'))).toHaveLength(1);
    expect(storyReps.map((rep) => rep.key)).toEqual(['mara', 'yusuf', 'devika']);
  });

  it('is reachable once each', () => {
    expect(new Set(storyMembers.map((m) => m.key)).size).toBe(storyMembers.length);
    expect(new Set(storyMembers.map((m) => m.email)).size).toBe(storyMembers.length);
    for (const { email } of storyMembers) expect(email).toMatch(/^[a-z.]+@closewell\.example$/);
  });

  it('leaves no country without a rep, and none to two', () => {
    for (const { country } of storyCompanies) expect(repForCountry(country).team).toBe('sales');
    const countries = storyReps.flatMap((rep) => rep.countries);
    expect(new Set(countries).size).toBe(countries.length);
    expect(() => repForCountry('XX')).toThrow('XX');
  });
});

describe('problem library', () => {
  const now = awkwardNows[0] ?? new Date(0);
  const problems = storyProblems(now);

  it('holds six complete problems', () => {
    expect(problems).toHaveLength(6);
    expect(new Set(problems.map((p) => p.key)).size).toBe(6);
    for (const p of problems) {
      expect(p.evidence.length).toBeGreaterThanOrEqual(2);
      expect(p.evidence.length).toBeLessThanOrEqual(3);
      expect(p.openers.length).toBeGreaterThanOrEqual(3);
      expect(p.openers.length).toBeLessThanOrEqual(4);
      expect(p.disqualifiers).toHaveLength(2);
      expect(p.whyItMatters.length).toBeGreaterThan(200);
      expect(storyMembers.map((m) => m.key)).toContain(p.ownerKey);
    }
  });

  it('opens with questions about them, never about us', () => {
    for (const opener of problems.flatMap((p) => p.openers)) {
      expect(opener).not.toMatch(/^(we|our|us|i|my)\b/i);
      expect(opener).not.toMatch(/closewell/i);
      expect(opener).toMatch(/\?$/);
    }
  });

  it('dates evidence in the past and reviews around now', () => {
    for (const at of awkwardNows) {
      const today = at.toISOString().slice(0, 10);
      const library = storyProblems(at);
      for (const { date } of library.flatMap((p) => p.evidence)) {
        expect(date).toMatch(/^\d{4}-\d{2}-01$/);
        expect(date < today).toBe(true);
      }
      expect(library.filter((p) => p.reviewOn < today)).toHaveLength(1);
    }
  });
});
