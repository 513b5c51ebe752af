import type pg from 'pg';
import { newId } from '../platform/database/id.js';

/**
 * Rows written by the owner, for the stages before the one under test. A test of a stage arranges with these
 * and acts through the API; facts are not stated here, so a test of figures must go through commands.
 */
type Values = Record<string, unknown>;

async function insert(owner: pg.Pool, table: string, values: Values): Promise<string> {
  const row: Values = { id: newId(), ...values };
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  await owner.query(
    `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
  return row['id'] as string;
}

const NOW = new Date('2026-10-13T09:00:00Z');

export const makeProblem = (owner: pg.Pool, workspaceId: string, values: Values = {}): Promise<string> =>
  insert(owner, 'problem', {
    workspace_id: workspaceId,
    statement: 'Intercompany is settled last',
    persona_role: 'Group Controller',
    persona_industry: 'Manufacturing',
    why_it_matters: 'Differences surface on day six.',
    openers: JSON.stringify(['Who hears first that a balance is off?']),
    created_at: NOW,
    updated_at: NOW,
    ...values,
  });

/** A published webinar in ten days with room for a hundred, unless told otherwise. */
export const makeEvent = (
  owner: pg.Pool,
  workspaceId: string,
  proposedBy: string,
  values: Values = {},
): Promise<string> => {
  const id = newId();
  return insert(owner, 'event', {
    workspace_id: workspaceId,
    id,
    slug: `close-calendar-${id.slice(-8)}`,
    stage: 'published',
    audience: 'Group controllers in manufacturing',
    promise: 'Leave with a close calendar that ends on day five',
    take_aways: JSON.stringify(['Your own close calendar', 'Three reconciliations to move', 'A recording']),
    minutes_asked: 60,
    format: 'webinar',
    mode: 'virtual',
    starts_at: new Date(+NOW + 10 * 86_400_000),
    ends_at: new Date(+NOW + 10 * 86_400_000 + 3_600_000),
    time_zone: 'Europe/Lisbon',
    capacity: 100,
    proposed_by: proposedBy,
    proposed_team: 'marketing',
    created_at: NOW,
    updated_at: NOW,
    ...values,
  });
};

export const makeAccount = (owner: pg.Pool, workspaceId: string, values: Values = {}): Promise<string> => {
  const id = newId();
  const name = `Halden Pumps ${id.slice(-6)}`;
  return insert(owner, 'account', {
    workspace_id: workspaceId,
    id,
    name,
    name_key: name.toLowerCase(),
    industry: 'Manufacturing',
    country: 'Norway',
    created_at: NOW,
    ...values,
  });
};

export const makePerson = (owner: pg.Pool, workspaceId: string, values: Values = {}): Promise<string> => {
  const id = newId();
  return insert(owner, 'person', {
    workspace_id: workspaceId,
    id,
    name: 'Amara Lindqvist',
    email: `amara.${id.slice(-8)}@halden.example`,
    role: 'Group Controller',
    created_at: NOW,
    ...values,
  });
};

export const makeRegistration = (
  owner: pg.Pool,
  workspaceId: string,
  eventId: string,
  personId: string,
  values: Values = {},
): Promise<string> =>
  insert(owner, 'registration', {
    workspace_id: workspaceId,
    event_id: eventId,
    person_id: personId,
    answer: 'registered',
    registered_at: NOW,
    created_at: NOW,
    ...values,
  });

export const makeWant = (
  owner: pg.Pool,
  workspaceId: string,
  eventId: string,
  personId: string,
  words: string,
): Promise<string> =>
  insert(owner, 'want', {
    workspace_id: workspaceId,
    event_id: eventId,
    person_id: personId,
    words,
    said_at: NOW,
  });

/** Lets a rep write to the person, from now on, until taken back. */
export const makeRepPermission = (
  owner: pg.Pool,
  workspaceId: string,
  personId: string,
  values: Values = {},
): Promise<string> =>
  insert(owner, 'permission', {
    workspace_id: workspaceId,
    person_id: personId,
    act: 'grant',
    purpose: 'rep_contact',
    channel: 'mail',
    wording: 'One person from Closewell may e-mail me about what I wrote here.',
    wording_version: 1,
    source: 'registration page',
    recorded_at: NOW,
    ...values,
  });

export const makeHandoff = (
  owner: pg.Pool,
  workspaceId: string,
  eventId: string,
  personId: string,
  values: Values = {},
): Promise<string> =>
  insert(owner, 'hand_off', {
    workspace_id: workspaceId,
    event_id: eventId,
    person_id: personId,
    status: 'available',
    points: 72,
    available_at: NOW,
    due_at: new Date(+NOW + 8 * 3_600_000),
    created_at: NOW,
    ...values,
  });
