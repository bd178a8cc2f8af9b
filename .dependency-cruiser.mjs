/**
 * The rules of the house for the folders inside the projects (ARCHITECTURE.md). Between the projects, ESLint's
 * `@nx/enforce-module-boundaries` says the same once more; e2e/src/boundaries.spec.ts shows that both object.
 */

const TESTS = '\\.spec\\.ts$';

const rooms = [
  {
    name: 'shared-knows-nobody',
    comment: 'What is decided does not depend on how it is kept, sent or shown.',
    severity: 'error',
    from: { path: '^shared/' },
    to: { path: '^(server|client|e2e|tools)/' },
  },
  {
    name: 'server-never-meets-client',
    comment: 'They agree through shared/src/contracts and nothing else.',
    severity: 'error',
    from: { path: '^server/' },
    to: { path: '^(client|e2e|tools)/' },
  },
  {
    name: 'client-never-meets-server',
    comment: 'They agree through shared/src/contracts and nothing else.',
    severity: 'error',
    from: { path: '^client/' },
    to: { path: '^(server|e2e|tools)/' },
  },
  {
    name: 'e2e-drives-the-client-from-outside',
    comment:
      'Stories see the client as a person does: in a browser. The model lets the device’s store and queue, and nothing else, meet the real server.',
    severity: 'error',
    from: { path: '^e2e/', pathNot: '^e2e/src/model/' },
    to: { path: '^(client|tools)/' },
  },
  {
    name: 'the-model-knows-the-queue-only',
    comment: 'The device without its screen: what is stored and what is sent.',
    severity: 'error',
    from: { path: '^e2e/src/model/' },
    to: { path: '^(client|tools)/', pathNot: '^client/src/app/(offline|core)/' },
  },
];

const shared = [
  {
    name: 'rules-know-contracts-only',
    comment: 'A rule takes what it needs as an argument: no reader, no writer, no command line.',
    severity: 'error',
    from: { path: '^shared/src/rules/' },
    to: { path: '^shared/', pathNot: ['^shared/(src|dist/src)/(rules|contracts)/'] },
  },
  {
    name: 'contracts-know-nothing',
    comment: 'Types and limits of the wire, readable without anything else.',
    severity: 'error',
    from: { path: '^shared/src/contracts/' },
    to: { pathNot: '^shared/src/contracts/' },
  },
  {
    name: 'only-the-command-line-touches-node',
    comment: 'The same rules run in the browser.',
    severity: 'error',
    from: { path: '^shared/src/', pathNot: TESTS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'the-command-line-is-a-leaf',
    comment: 'shared/cli is run, never imported.',
    severity: 'error',
    from: { pathNot: '^shared/cli/' },
    to: { path: '^shared/(dist/)?cli/' },
  },
];

const server = [
  {
    name: 'server-features-through-their-door',
    comment: 'A feature is reached through its index.ts; what lies behind it can be changed alone.',
    severity: 'error',
    from: { path: '^server/src/([^/]+)/', pathNot: [TESTS, '^server/src/(platform|testing)/'] },
    to: {
      path: '^server/src/[^/]+/',
      pathNot: ['^server/src/$1/', '^server/src/platform/', '^server/src/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'platform-knows-no-feature',
    comment: 'Config, database, clock, ids, problems, logging: what every feature stands on stands on none.',
    severity: 'error',
    from: { path: '^server/src/platform/', pathNot: TESTS },
    to: { path: '^server/src/', pathNot: '^server/src/platform/' },
  },
  {
    name: 'testing-stays-in-tests',
    comment: 'Fakes and builders never end up in what runs.',
    severity: 'error',
    from: { path: '^server/src/', pathNot: [TESTS, '^server/src/testing/'] },
    to: { path: '^server/src/testing/' },
  },
];

const client = [
  {
    name: 'core-and-ui-know-no-feature',
    comment: 'The ground and the parts do not know what is built of them.',
    severity: 'error',
    from: { path: '^client/src/app/(core|ui)/', pathNot: TESTS },
    to: { path: '^client/src/app/', pathNot: '^client/src/app/(core|ui)/' },
  },
  {
    name: 'client-features-through-their-door',
    comment: 'A feature is reached through its index.ts or its routes.',
    severity: 'error',
    from: { path: '^client/src/app/([^/]+)/', pathNot: [TESTS, '^client/src/app/(core|ui)/'] },
    to: {
      path: '^client/src/app/[^/]+/',
      pathNot: [
        '^client/src/app/$1/',
        '^client/src/app/(core|ui)/',
        '^client/src/app/[^/]+/(index|[^/]+\\.routes)\\.ts$',
      ],
    },
  },
];

const everywhere = [
  {
    name: 'no-cycles',
    comment: 'What needs each other is one thing, or one of the two knows too much.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'named-after-an-idea',
    comment: 'A file is named after the one idea in it.',
    severity: 'error',
    from: {},
    to: { path: '(^|/)(utils?|helpers?|common|misc)\\.ts$|\\.service\\.ts$', pathNot: '^node_modules/' },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere would slip through every other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'tests-are-not-imported',
    comment: 'What two tests share has a name of its own.',
    severity: 'error',
    from: {},
    to: { path: TESTS },
  },
];

export default {
  forbidden: [...rooms, ...shared, ...server, ...client, ...everywhere],
  options: {
    // Type-only imports are knowledge too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: ['node_modules', '^(shared|server)/dist/'] },
    exclude: { path: '(^|/)\\.angular/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
