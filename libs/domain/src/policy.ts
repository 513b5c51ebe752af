import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';

export const TEAMS = ['marketing', 'sales'] as const;
export type Team = (typeof TEAMS)[number];

export const ROLES = ['contributor', 'leader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Everything a member may be allowed to do. The API's `@Allow(…)` and the web's buttons use these names. */
export const PERMISSIONS = [
  'workspace.read',
  'problem.read',
  'problem.edit',
  'event.read',
  'event.propose',
  'event.edit',
  'event.adopt',
  'event.turnMarketingKey',
  'event.turnSalesKey',
  'event.publish',
  'person.read',
  'person.import',
  'person.invite',
  'registration.read',
  'attendance.import',
  'feedback.ask',
  'handoff.read',
  'handoff.claim',
  'touch.log',
  'opportunity.read',
  'opportunity.edit',
  'dashboard.read',
  'outbox.read',
  'member.read',
  'member.invite',
  'member.deactivate',
  'account.own',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface Principal {
  team: Team;
  role: Role;
}

type Ability = MongoAbility<[string, 'worthwhile']>;

const EVERYONE: Permission[] = [
  'workspace.read',
  'problem.read',
  'problem.edit',
  'event.read',
  'event.propose',
  'event.edit',
  'event.adopt',
  'event.publish',
  'person.read',
  'person.invite',
  'registration.read',
  'handoff.read',
  'opportunity.read',
  'dashboard.read',
  'member.read',
  'account.own',
];

const BY_TEAM: Record<Team, Permission[]> = {
  marketing: ['event.turnMarketingKey', 'person.import', 'attendance.import', 'feedback.ask'],
  sales: ['event.turnSalesKey', 'handoff.claim', 'touch.log', 'opportunity.edit'],
};

/** Leaders may in addition do the imports of the other team and see the mails that went out. */
const LEADER: Permission[] = ['person.import', 'attendance.import', 'feedback.ask', 'opportunity.edit'];
const ADMIN: Permission[] = [...LEADER, 'outbox.read', 'member.invite', 'member.deactivate'];

function abilityOf({ team, role }: Principal): Ability {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility);
  can([...EVERYONE, ...BY_TEAM[team]], 'worthwhile');
  if (role === 'leader') can(LEADER, 'worthwhile');
  if (role === 'admin') can(ADMIN, 'worthwhile');
  return build();
}

const abilities = new Map<string, Ability>();

/** May this member do that? One answer for API and web; the server's is the one that counts. */
export function may(principal: Principal, permission: Permission): boolean {
  const key = `${principal.team}/${principal.role}`;
  let ability = abilities.get(key);
  if (!ability) {
    ability = abilityOf(principal);
    abilities.set(key, ability);
  }
  return ability.can(permission, 'worthwhile');
}

/** The key a member may turn: that of their own team. */
export function keyPermission(team: Team): Permission {
  return team === 'marketing' ? 'event.turnMarketingKey' : 'event.turnSalesKey';
}
