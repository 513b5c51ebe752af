import { describe, expect, it } from '@jest/globals';
import { featuredPeople } from '../featured-people.js';
import { storyProblemKeys } from '../problems.js';
import { everyWording } from '../wording.js';
import { storyMissing } from './missing.js';
import { storyNominationReasons } from './nominations.js';
import { storyPromiseTexts } from './promises.js';
import { storyQuestions } from './questions.js';
import { storyLostReasons, storyNoSuchProblem, storyWonReasons } from './reasons.js';
import { storyTouchNotes } from './touch-notes.js';
import { storyWants } from './wants.js';

const flat = (bank: Readonly<Record<string, readonly string[]>>): string[] => Object.values(bank).flat();
const wordCount = (text: string): number => text.split(/\s+/).filter((w) => /\p{L}|\d/u.test(w)).length;
const wordings = storyWants.flatMap((w) => everyWording(w.text).map((text) => ({ ...w, text })));

describe('wants', () => {
  it('has at least 150, about every problem and about none', () => {
    expect(storyWants.length).toBeGreaterThanOrEqual(150);
    expect(new Set(storyWants.map((w) => w.text)).size).toBe(storyWants.length);
    for (const key of [...storyProblemKeys, null]) {
      expect(storyWants.filter((w) => w.problemKey === key).length).toBeGreaterThanOrEqual(20);
    }
    for (const { problemKey } of storyWants) expect([...storyProblemKeys, null]).toContain(problemKey);
  });

  it('says each in 4 to 22 words', () => {
    for (const { text } of wordings) {
      expect({ text, ok: wordCount(text) >= 4 && wordCount(text) <= 22 }).toEqual({ text, ok: true });
    }
  });

  it('speaks in the first person', () => {
    for (const { text } of wordings.filter((w) => w.language === 'en')) {
      expect(text).toMatch(/\b(I|me|my|we|our|us)\b/i);
    }
  });

  it('speaks other languages too', () => {
    for (const language of ['de', 'fr', 'pt', 'es', 'it']) {
      expect(storyWants.filter((w) => w.language === language).length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('other words', () => {
  it('has enough of each', () => {
    expect(flat(storyMissing)).toHaveLength(40);
    expect(flat(storyQuestions)).toHaveLength(60);
    expect(flat(storyNoSuchProblem)).toHaveLength(12);
    expect(storyTouchNotes.length).toBeGreaterThanOrEqual(60);
    expect(storyWonReasons).toHaveLength(10);
    expect(storyLostReasons).toHaveLength(10);
    expect(flat(storyPromiseTexts)).toHaveLength(15);
  });

  it('asks questions as questions', () => {
    for (const question of flat(storyQuestions)) expect(question).toMatch(/\?$/);
  });

  it('gives something with every touch', () => {
    for (const { valueGiven, about } of storyTouchNotes) {
      expect(valueGiven.length).toBeGreaterThan(4);
      expect([...storyProblemKeys, null]).toContain(about);
    }
  });

  it('repeats nothing and holds no filler', () => {
    const all = [
      ...storyWants.map((w) => w.text),
      ...featuredPeople.map((f) => f.want),
      ...flat(storyMissing),
      ...flat(storyQuestions),
      ...flat(storyNoSuchProblem),
      ...storyTouchNotes.map((t) => t.note),
      ...storyNominationReasons,
      ...storyWonReasons,
      ...storyLostReasons,
      ...flat(storyPromiseTexts),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const text of all) {
      expect(text).not.toMatch(/lorem|ipsum|\btodo\b|\btbd\b|\bfoo\b|placeholder|test user|xxx|asdf/i);
      for (const wording of everyWording(text)) expect(wording).not.toMatch(/[{}|]|\s{2}|^\s|\s$/);
    }
  });
});
