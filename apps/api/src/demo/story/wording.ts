import type { Chance } from './seeded.js';

const CHOICE = /\{([^{}]*)\}/g;

/**
 * Resolves `{six|seven|nine}` to one of its words. A text bank says once what several
 * people would say almost alike, so that nobody in the story repeats another.
 */
export function worded(template: string, chance: Chance): string {
  return template.replace(CHOICE, (_, words: string) => chance.pick(words.split('|')));
}

/** Every sentence a template can become. */
export function everyWording(template: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(template);
  if (!choice) return [template];
  return (choice[1] ?? '')
    .split('|')
    .flatMap((word) =>
      everyWording(template.slice(0, choice.index) + word + template.slice(choice.index + choice[0].length)),
    );
}
