/**
 * Fills a workspace with people and their companies, in the database itself: 200,000 take some seconds. Every second
 * one has an owner.
 * @param {import('pg').Pool} owner
 * @param {{workspaceId: string, ownerId: string, people: number}} wish
 */
export async function addPeople(owner, { workspaceId, ownerId, people }) {
  await owner.query(
    `insert into account (workspace_id, id, name, name_key, industry, country, created_at)
     select $1, uuidv7(make_interval(secs => n - $2::int)), 'Company ' || n, 'company ' || n,
       (array['Manufacturing', 'Retail', 'Logistics', 'Energy', 'Software'])[1 + n % 5], 'Portugal', now()
     from generate_series(1, $2::int) n`,
    [workspaceId, Math.ceil(people / 20)],
  );
  await owner.query(
    `with company as (
       select id, row_number() over (order by id) as n from account where workspace_id = $1
     )
     insert into person (workspace_id, id, name, email, account_id, role, owner_id, created_at)
     select $1, uuidv7(make_interval(secs => p - $2::int)),
       (array['Amara', 'Björn', 'Chiara', 'Dimitri', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Keiko'])[1 + p % 11]
         || ' ' || (array['Lindqvist', 'Okonjo', 'Demirel', 'Haddad', 'Feld', 'Costa', 'Novak'])[1 + p % 7],
       'person.' || p || '@company-' || p / 20 || '.example', c.id,
       (array['Group Controller', 'CFO', 'Head of Accounting', 'Treasurer'])[1 + p % 4],
       case when p % 2 = 0 then $3::uuid end, now() - make_interval(secs => $2::int - p)
     from generate_series(1, $2::int) p join company c on c.n = 1 + (p - 1) / 20`,
    [workspaceId, people, ownerId],
  );
  await owner.query('analyze account, person');
}

/**
 * An event that guests may register for.
 * @param {import('pg').Pool} owner
 * @param {{workspaceId: string, proposedBy: string, capacity: number | null}} wish
 * @returns {Promise<{id: string, slug: string}>}
 */
export async function addEvent(owner, { workspaceId, proposedBy, capacity }) {
  const { rows } = await owner.query(
    `insert into event (workspace_id, id, slug, stage, audience, promise, take_aways, summary, minutes_asked, format,
       mode, starts_at, ends_at, time_zone, capacity, hosts, proposed_by, proposed_team, published_at, created_at, updated_at)
     values ($1, uuidv7(), 'close-calendar-' || substr(md5(random()::text), 1, 8), 'published',
       'Group controllers in manufacturing', 'Leave with a close calendar that ends on day five',
       '["Your own close calendar", "Three reconciliations to move", "A recording"]',
       'Ninety minutes of work on your own calendar, with two controllers who did it last year.', 60, 'webinar',
       'virtual', now() + interval '10 days', now() + interval '10 days 1 hour', 'Europe/Lisbon', $3,
       '[{"name": "Mara Okonjo", "line": "Closed in five days for eleven years"}]', $2, 'marketing', now(), now(), now())
     returning id, slug`,
    [workspaceId, proposedBy, capacity],
  );
  return rows[0];
}

/**
 * Lets people of a workspace wait for a rep: they allowed it, are offered, and warm. The first of them are held already,
 * evenly by the reps named: a queue in use has a past, and without one the planner of PostgreSQL believes that nobody
 * ever claims.
 * @param {import('pg').Pool} owner
 * @param {{workspaceId: string, eventId: string, heldBy: readonly string[], heldEach: number}} wish
 */
export async function addHandOffs(owner, { workspaceId, eventId, heldBy, heldEach }) {
  await owner.query(
    `with everybody as (select id, row_number() over (order by id) as n from person where workspace_id = $1),
     allowed as (
       insert into permission (workspace_id, id, person_id, act, purpose, channel, wording, wording_version, source, recorded_at)
       select $1, uuidv7(), id, 'grant', 'rep_contact', 'mail', 'One person may e-mail me about what I wrote here.', 1,
         'registration page', now() - interval '1 hour' from everybody),
     placed as (select id, n, ($3::uuid[])[1 + ((n - 1) / $4::int)::int] as rep from everybody)
     insert into hand_off (workspace_id, id, person_id, event_id, status, claimed_by, claimed_at, points, available_at,
       due_at, created_at)
     select $1, uuidv7(), id, $2, case when rep is null then 'available' else 'claimed' end, rep,
       case when rep is not null then now() end, 60 + (n % 40)::int, now(), now() + make_interval(mins => (n % 480)::int), now()
     from placed`,
    [workspaceId, eventId, heldBy, heldEach],
  );
  await owner.query('analyze permission, hand_off, person, member, session');
}

/**
 * Lets every second of the newest thousand people have said what they want and have a warmth.
 * @param {import('pg').Pool} owner
 * @param {{workspaceId: string, eventId: string}} wish
 */
export async function addSignals(owner, { workspaceId, eventId }) {
  await owner.query(
    `with chosen as (select id, row_number() over (order by id desc) as n from person
                   where workspace_id = $1 order by id desc limit 1000),
     half as (select id, n from chosen where n % 2 = 0),
     said as (
       insert into want (workspace_id, id, person_id, event_id, words, said_at)
       select $1, uuidv7(), id, $2, 'Intercompany is settled last, on day six', now() from half)
     insert into warmth (workspace_id, id, event_id, person_id, points, lines, computed_at)
     select $1, uuidv7(), $2, id, (n % 100)::int, '[]', now() from half`,
    [workspaceId, eventId],
  );
  await owner.query('analyze want, warmth');
}
