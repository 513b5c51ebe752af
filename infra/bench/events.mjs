/**
 * Many published events over the last two years, the last ones still to come.
 * @param {import('pg').Pool} owner
 * @param {{workspaceId: string, proposedBy: string, events: number}} wish
 */
export async function addEvents(owner, { workspaceId, proposedBy, events }) {
  await owner.query(
    `insert into event (workspace_id, id, slug, stage, audience, promise, take_aways, minutes_asked, format, mode,
       starts_at, ends_at, time_zone, proposed_by, proposed_team, published_at, created_at, updated_at)
     select $1, uuidv7(make_interval(secs => n - $3::int)), 'event-' || n, 'published',
       'Group controllers in manufacturing', 'Leave with plan ' || n, '["A plan"]', 60, 'webinar', 'virtual', at,
       at + interval '1 hour', 'Europe/Lisbon', $2, (array['marketing', 'sales'])[1 + n % 2], at - interval '30 days',
       at - interval '40 days', at - interval '30 days'
     from generate_series(1, $3::int) n, lateral (select now() + interval '20 days' - (($3::int - n) * interval '730 days' / $3::int) as at) t`,
    [workspaceId, proposedBy, events],
  );
  await owner.query('analyze event');
}

/**
 * Lets each person register for some of the events, and states the fact of each.
 * @param {import('pg').Pool} owner
 * @param {{workspaceId: string, each: number}} wish
 */
export async function addRegistrations(owner, { workspaceId, each }) {
  await owner.query(
    `with numbered as (select id, row_number() over (order by id) - 1 as n from person where workspace_id = $1),
     events as (select id, starts_at, row_number() over (order by id) - 1 as n, count(*) over () as many
                from event where workspace_id = $1),
     seated as (
       insert into registration (workspace_id, id, event_id, person_id, answer, source, registered_at, created_at)
       select $1, uuidv7(), e.id, p.id, 'registered', (array['page', 'import', 'rep'])[1 + (p.n % 3)::int],
         e.starts_at - interval '9 days', e.starts_at - interval '9 days'
       from numbered p cross join generate_series(0, $2::int - 1) k
       join events e on e.n = (p.n * 7 + k * 13) % e.many
       on conflict do nothing
       returning id, event_id, person_id, registered_at)
     insert into fact (workspace_id, id, kind, stage, delta, event_id, person_id, occurred_at, recorded_at, data)
     select $1, uuidv7(), 'person.registered', 'register', 1, event_id, person_id, registered_at, registered_at,
       jsonb_build_object('registrationId', id)
     from seated`,
    [workspaceId, each],
  );
  await owner.query(
    `update event e set seats_taken = r.seats from (
       select event_id, count(*)::int as seats from registration where workspace_id = $1 group by event_id) r
     where e.workspace_id = $1 and e.id = r.event_id`,
    [workspaceId],
  );
}
