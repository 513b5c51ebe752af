/** A member row as `Member` wants it. */
export const MEMBER_COLUMNS = `m.id, m.name, m.email, m.team, m.role, m.time_zone as "timeZone",
  m.deactivated_at as "deactivatedAt"`;
