import { makeEvent, makeProblem } from '../../../testing/factories.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../../testing/test-workspace.js';

export const KEYS = 'keys { marketing { member { name } } sales { member { name } } }';
export const BRIEF = `id stage promise takeAways audience revision keyRevision startsAt endsAt timeZone ${KEYS}`;
export const REFUSAL = '... on Refusal { code message }';

export interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  event?: Brief;
  theirs?: Brief;
  voidedKeys?: string[];
  unpublished?: boolean;
}

export interface Brief {
  id: string;
  stage: string;
  promise: string;
  revision: number;
  keyRevision: number;
  startsAt: string;
  endsAt: string;
  keys: { marketing: { member: { name: string } } | null; sales: { member: { name: string } } | null };
}

/** What the specs of the plan do again and again, through the API. */
export const act = {
  event: (who: TestMember, id: string) =>
    who.ask<{ event: Brief }>(`query($id: ID!) { event(id: $id) { ${BRIEF} } }`, { id }).then((d) => d.event),
  edit: (who: TestMember, id: string, revision: number, patch: object, acceptUnpublish = false) =>
    who
      .ask<{ editEvent: Answer }>(
        `mutation($id: ID!, $revision: Int!, $patch: EventPatchInput!, $acceptUnpublish: Boolean!) {
           editEvent(id: $id, revision: $revision, patch: $patch, acceptUnpublish: $acceptUnpublish) {
             __typename ${REFUSAL}
             ... on EventEdited { voidedKeys unpublished event { ${BRIEF} } }
             ... on EventChangedMeanwhile { theirs { ${BRIEF} } }
           } }`,
        { id, revision, patch, acceptUnpublish },
      )
      .then((d) => d.editEvent),
  turn: (who: TestMember, id: string, keyRevision = 1) =>
    who
      .ask<{ turnKey: Answer }>(
        `mutation($id: ID!, $keyRevision: Int!) { turnKey(id: $id, keyRevision: $keyRevision) {
           __typename ${REFUSAL} ... on EventSaved { event { ${BRIEF} } } } }`,
        { id, keyRevision },
      )
      .then((d) => d.turnKey),
  way: (who: TestMember, name: 'adoptEvent' | 'takeKeyBack' | 'publishEvent', id: string) =>
    who
      .ask<Record<string, Answer>>(
        `mutation($id: ID!) { ${name}(id: $id) { __typename ${REFUSAL} ... on EventSaved { event { ${BRIEF} } } } }`,
        { id },
      )
      .then((d) => d[name] as Answer),
  withReason: (who: TestMember, name: 'declineProposal' | 'cancelEvent', id: string, reason: string) =>
    who
      .ask<Record<string, Answer>>(
        `mutation($id: ID!, $reason: String!) { ${name}(id: $id, reason: $reason) {
           __typename ${REFUSAL} ... on EventSaved { event { ${BRIEF} } } } }`,
        { id, reason },
      )
      .then((d) => d[name] as Answer),
};

/** An event in planning with nothing missing before the keys. */
export async function readyEvent(
  test: TestApp,
  workspace: TestWorkspace,
  over: object = {},
): Promise<string> {
  const problem = await makeProblem(test.owner, workspace.id);
  return makeEvent(test.owner, workspace.id, workspace.marketer.id, {
    stage: 'planning',
    problem_id: problem,
    follow_up: 'One mail, and a call only if they allowed it',
    hosts: JSON.stringify([{ name: 'Noor Haddad', part: 'host' }]),
    adopted_by: workspace.rep.id,
    adopted_at: test.clock.now(),
    ...over,
  });
}

/** The kinds of the facts about an event, in order of writing. */
export async function factsOf(test: TestApp, eventId: string): Promise<string[]> {
  const { rows } = await test.owner.query<{ kind: string }>(
    'select kind from fact where event_id = $1 order by id',
    [eventId],
  );
  return rows.map(({ kind }) => kind);
}
