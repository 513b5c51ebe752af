import type { Chance } from '../seeded.js';
import type { StoryCompany, StoryLanguage, StoryWant } from '../types.js';
import { worded } from '../wording.js';
import { storyWants } from '../words/wants.js';

const spoken: Readonly<Record<string, readonly StoryLanguage[]>> = {
  DE: ['de'],
  AT: ['de'],
  CH: ['de', 'fr'],
  FR: ['fr'],
  BE: ['fr'],
  PT: ['pt'],
  BR: ['pt'],
  ES: ['es'],
  IT: ['it'],
};

/** Industries that keep no stock worth a word. */
const withoutStock = ['energy', 'hospitality', 'professional services', 'software'];

const ON_TOPIC = 0.66;
const ANOTHER_PROBLEM = 0.19;
const TRIES = 60;

/** Hands out wants so that nobody at an event repeats another, and few do elsewhere. */
export interface WantDeck {
  draw(chance: Chance, company: StoryCompany, topic: string): StoryWant;
}

/** A deck for one whole plot: it remembers what has been said. */
export function wantDeck(): WantDeck {
  const said = new Set<string>();
  const topics = [...new Set(storyWants.map((want) => want.problemKey))];
  const pools = new Map(topics.map((key) => [key, storyWants.filter((w) => w.problemKey === key)]));

  const pool = (chance: Chance, topic: string): readonly StoryWant[] => {
    const roll = chance.next();
    if (roll < ON_TOPIC) return pools.get(topic) ?? storyWants;
    if (roll < ON_TOPIC + ANOTHER_PROBLEM) {
      return storyWants.filter((want) => want.problemKey !== null && want.problemKey !== topic);
    }
    return pools.get(null) ?? storyWants;
  };

  return {
    draw: (chance, company, topic) => {
      const languages: readonly StoryLanguage[] = spoken[company.country] ?? [];
      let found: StoryWant | undefined;
      for (let tries = 0; tries < TRIES && !found; tries += 1) {
        const want = chance.pick(pool(chance, topic));
        const text = worded(want.text, chance);
        if (want.language !== 'en' && !languages.includes(want.language)) continue;
        if (want.problemKey === 'stock' && withoutStock.includes(company.industry)) continue;
        // After many tries everything on the topic has been said: let somebody agree.
        if (said.has(text) && tries < TRIES - 10) continue;
        found = { ...want, text };
      }
      const drawn = found ?? { text: 'I want one thing to try.', problemKey: null, language: 'en' };
      said.add(drawn.text);
      return drawn;
    },
  };
}
