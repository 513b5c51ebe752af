/** One Jest project per layer; `infra/test/phases.mjs` runs them one after another. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true, tsx: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};
const shared = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
};
const node = {
  ...shared,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@worthwhile/source', 'node', 'node-addons'] },
};
const dom = {
  ...shared,
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@worthwhile/source', 'browser'] },
  moduleNameMapper: { ...shared.moduleNameMapper, '\\.css$': 'identity-obj-proxy' },
  setupFilesAfterEnv: ['<rootDir>/libs/ui/src/testing/setup-jsdom.ts'],
};

export default {
  // Real databases and browsers on a busy machine; a test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    { ...node, displayName: 'domain', testMatch: ['<rootDir>/libs/{domain,schema}/**/*.spec.ts'] },
    {
      ...node,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/**/*.spec.ts', '<rootDir>/libs/testing/**/*.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/database/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/src/database/global-teardown.mjs',
    },
    { ...dom, displayName: 'web', testMatch: ['<rootDir>/{apps/web,libs/ui}/src/**/*.spec.{ts,tsx}'] },
    { ...node, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    {
      displayName: 'infra',
      testEnvironment: 'node',
      transform: {},
      testMatch: ['<rootDir>/infra/**/*.spec.mjs'],
    },
  ],
};
