const STAGES = ['plan', 'invite', 'register', 'attend', 'warm', 'handoff', 'converse', 'outcome'];

/** Imports point backwards along the funnel: a stage never reads a later one, and an earlier one only by its face. */
const stageRules = STAGES.flatMap((stage, index) => {
  const later = STAGES.slice(index + 1);
  const earlier = STAGES.slice(0, index);
  const api = 'apps/api/src/funnel';
  return [
    later.length && {
      name: `${stage}-not-forwards`,
      severity: 'error',
      from: { path: `^(${api}|libs/domain/src)/${stage}/` },
      to: { path: `^(${api}|libs/domain/src)/(${later.join('|')})/` },
    },
    earlier.length && {
      name: `${stage}-by-the-face`,
      severity: 'error',
      from: { path: `^${api}/${stage}/` },
      to: { path: `^${api}/(${earlier.join('|')})/`, pathNot: `^${api}/[^/]+/index\\.ts$` },
    },
  ].filter(Boolean);
});

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...stageRules,
    {
      name: 'platform-knows-no-business',
      severity: 'error',
      from: { path: '^apps/api/src/platform/' },
      to: { path: '^apps/api/src/(directory|problems|funnel|insights|integrations|demo)/' },
    },
    {
      name: 'directory-and-problems-come-before-the-funnel',
      severity: 'error',
      from: { path: '^apps/api/src/(directory|problems)/' },
      to: { path: '^apps/api/src/(funnel|insights|integrations|demo)/' },
    },
    {
      name: 'insights-only-reads',
      severity: 'error',
      from: { path: '^apps/api/src/funnel/' },
      to: { path: '^apps/api/src/(insights|integrations|demo)/' },
    },
    {
      name: 'features-never-meet',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'features-know-no-route',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/routes/' },
    },
    {
      name: 'attendee-pages-stand-alone',
      severity: 'error',
      from: { path: '^apps/web/src/public/' },
      to: { path: '^apps/web/src/(app|routes|features|graphql)/|^libs/ui/|@mantine' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^libs/domain/src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/ui/src/' },
      to: { path: '^(libs/domain|apps)/|@apollo|graphql' },
    },
    {
      name: 'database-only-through-its-door',
      severity: 'error',
      from: {
        path: '^apps/api/src/(directory|problems|funnel|insights|integrations)/',
        pathNot: '\\.spec\\.ts$',
      },
      to: { path: 'node_modules/pg/' },
    },
    {
      name: 'tests-stay-out-of-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: '\\.spec\\.tsx?$|/testing/' },
      to: { path: '/testing/|^libs/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist(-public)?/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@worthwhile/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
    },
  },
};
