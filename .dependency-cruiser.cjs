// Which part of the house may know which other (the plan: docs/tour.md).
const server = '^apps/server/src/';
const tests = '\\.test\\.tsx?$|/test-[^/]+\\.ts$|^apps/server/test/|^e2e/|^bench/|^demo/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'platform-knows-nothing-above',
      comment: 'platform <- telephony <- features <- roles: no hospital word below features',
      severity: 'error',
      from: { path: `${server}platform/`, pathNot: tests },
      to: { path: `${server}(telephony|features|roles)/|${server}main\\.ts$` },
    },
    {
      name: 'telephony-knows-no-feature',
      comment: 'telephony meets features through a registry filled by the role',
      severity: 'error',
      from: { path: `${server}telephony/`, pathNot: tests },
      to: { path: `${server}(features|roles)/|${server}main\\.ts$` },
    },
    {
      name: 'features-know-no-role',
      severity: 'error',
      from: { path: `${server}features/`, pathNot: tests },
      to: { path: `${server}roles/|${server}main\\.ts$` },
    },
    {
      name: 'feature-through-its-index',
      comment: 'a feature reaches another only through its index.ts',
      severity: 'error',
      from: { path: `${server}features/([^/]+)/`, pathNot: tests },
      to: {
        path: `${server}features/[^/]+/`,
        pathNot: [`${server}features/$1/`, `${server}features/[^/]+/index\\.ts$`],
      },
    },
    {
      name: 'web-knows-only-the-contract',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: tests },
      to: { path: '^(apps/server|packages/(?!contract/)|runtime|scripts|demo|bench|e2e)/' },
    },
    {
      name: 'contract-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/contract/', pathNot: tests },
      to: { path: '^(apps|packages/(?!contract/)|runtime|scripts)/' },
    },
    {
      name: 'callflow-imports-nothing',
      severity: 'error',
      from: { path: '^packages/callflow/', pathNot: tests },
      to: { pathNot: '^packages/callflow/' },
    },
    {
      name: 'simulator-is-for-tests',
      severity: 'error',
      from: { pathNot: [tests, '^packages/simulator/'] },
      to: { path: '^packages/simulator/' },
    },
    {
      name: 'runtime-is-for-the-supervisor',
      comment:
        'what runs on an instance gets addresses and programs as settings; the simulator starts a carrier',
      severity: 'error',
      from: {
        pathNot: [tests, '^runtime/', `${server}roles/supervisor/`, '^scripts/', '^packages/simulator/'],
      },
      to: { path: '^runtime/' },
    },
    {
      name: 'runtime-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^runtime/', pathNot: tests },
      to: { path: '^(apps|packages|scripts|demo|bench|e2e)/' },
    },
    {
      name: 'no-production-code-from-tests',
      severity: 'error',
      from: { pathNot: [tests, '^vitest\\.config\\.ts$'] },
      to: { path: '\\.test\\.tsx?$|/test-[^/]+\\.ts$|^apps/server/test/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
