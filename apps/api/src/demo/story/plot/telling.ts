import { storyCompanyByKey } from '../companies.js';
import { featuredEventKey, featuredPeople, type FeaturedPerson } from '../featured-people.js';
import { storyMembers } from '../members.js';
import type { StoryCompany, StoryEvent, StoryPerson } from '../types.js';
import type { Measure } from './measures.js';

/** What one event of the plot knows while it is told. */
export interface Telling {
  readonly now: Date;
  readonly event: StoryEvent;
  readonly measure: Measure;
  readonly people: readonly StoryPerson[];
  readonly personByKey: ReadonlyMap<string, StoryPerson>;
  /** Those who allowed a rep at an earlier event. */
  readonly permittedBefore: ReadonlySet<string>;
  /** Those sales already speaks with; they come to no further event before now. */
  readonly handedOffBefore: ReadonlySet<string>;
  /** Companies with an opportunity from an earlier event: one each is enough for a story. */
  readonly dealsBefore: ReadonlySet<string>;
}

const writtenByName = new Map(featuredPeople.map((f) => [`${f.givenName} ${f.familyName}`, f]));

/** The hand-written part of a person, if there is one. */
export function writtenPart(person: StoryPerson): FeaturedPerson | undefined {
  return writtenByName.get(person.name);
}

/** The hand-written part of a person at this event; only the newest clinic has any. */
export function writtenAt(telling: Telling, personKey: string): FeaturedPerson | undefined {
  if (telling.event.key !== featuredEventKey) return undefined;
  return writtenPart(personOf(telling, personKey));
}

/** Throws when the key is unknown: the story would contradict itself. */
export function personOf(telling: Telling, personKey: string): StoryPerson {
  const found = telling.personByKey.get(personKey);
  if (!found) throw new Error(`Nobody is called ${personKey}`);
  return found;
}

/** Throws when the person's company is unknown. */
export function companyOf(person: StoryPerson): StoryCompany {
  const found = storyCompanyByKey.get(person.companyKey);
  if (!found) throw new Error(`No company ${person.companyKey}`);
  return found;
}

/** The marketer who looks after the event: adopter, proposer, or who turned the first key. */
export function marketerOf(event: StoryEvent): string {
  const candidates = [event.adoptedBy, event.proposedBy, event.keyTurns[0]?.byKey];
  const found = storyMembers.find((m) => m.team === 'marketing' && candidates.includes(m.key));
  if (!found) throw new Error(`${event.key} has no marketer`);
  return found.key;
}

/** The earlier of two instants. */
export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

/** The later of two instants. */
export function later(a: Date, b: Date): Date {
  return a < b ? b : a;
}

/** An instant so many real minutes away. */
export function plusMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
