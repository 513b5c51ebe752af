/**
 * A condition: at `now` (a parameter such as `$2`) a rep may contact the person in the column `person`. The last act
 * for a channel holds. The statements that hand out claims ask this themselves, because a permission may have been
 * withdrawn a moment ago and the news still be on its way.
 */
export const repMayContact = (workspace: string, person: string, now: string): string => `exists (
  select 1 from permission g
  where g.workspace_id = ${workspace} and g.person_id = ${person} and g.purpose = 'rep_contact' and g.act = 'grant'
    and (g.not_before is null or g.not_before <= ${now}::timestamptz)
    and (g.expires_at is null or g.expires_at > ${now}::timestamptz)
    and not exists (
      select 1 from permission later
      where later.workspace_id = g.workspace_id and later.person_id = g.person_id and later.purpose = g.purpose
        and later.channel = g.channel and (later.recorded_at, later.id) > (g.recorded_at, g.id)))`;
