import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];
const TESTS = ['**/*.spec.ts', '**/testing/**/*.ts', 'e2e/src/{model,stories}/**/*.ts'];

/** Who may know whom: the same sentence as in ARCHITECTURE.md, for the projects. The folders inside: .dependency-cruiser.mjs. */
const WHO_KNOWS_WHOM = [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:server', onlyDependOnLibsWithTags: ['scope:server', 'scope:shared'] },
  { sourceTag: 'scope:client', onlyDependOnLibsWithTags: ['scope:client', 'scope:shared'] },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:e2e', 'scope:server', 'scope:shared'] },
  { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools'] },
];

const NO_ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'Configuration is read once, in server/src/platform/config.',
};

const NO_SKIPPED_TESTS = {
  selector:
    'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(skip|only|todo|fixme|fail)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  message: 'A test runs, or it is not there.',
};

const NO_HIDDEN_INPUT = [
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time is handed in (docs/adr/0010).',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is handed in (docs/adr/0010).',
  },
];

const NO_SLEEP = {
  selector:
    "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'], CallExpression[callee.property.name='waitForTimeout']",
  message: 'A test waits for what it expects, never for time to pass.',
};

export default defineConfig(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '.nx',
      '**/.angular',
      '**/coverage',
      '**/test-results',
      '**/playwright-report',
    ],
  },
  // Rules are changed here, with a reason, not file by file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: TYPESCRIPT,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: true, allow: [], depConstraints: WHO_KNOWS_WHOM },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Modules of Nest and components of Angular are classes for the sake of their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // It takes an element of a record or an array for always there, which the compiler's options do not promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // Rows, options and DTOs are classes to their library and plain data to us.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What keeps a promise of an interface is async, so that it rejects and never throws, awaiting or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-properties': ['error', NO_ENVIRONMENT],
    },
  },
  {
    files: ['{shared/src,server/src,client/src}/**/*.ts'],
    ignores: ['server/src/platform/clock/*.ts', 'client/src/app/core/*.token.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_HIDDEN_INPUT] },
  },
  {
    // Nest finds what to inject in the types of constructor parameters: a type-only import would erase them.
    files: ['server/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // Rows are plain data: a class of TypeORM or of class-validator has no behaviour that a spread could lose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['server/src/platform/config/**/*.ts', 'server/src/testing/databases.ts', 'e2e/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['shared/cli/**/*.ts', 'e2e/src/{demo,faults,load,bench}/**/*.ts', 'tools/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    // The device's store and queue meet the real server here, and only here; dependency-cruiser says what may be reached.
    files: ['e2e/src/model/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_HIDDEN_INPUT, NO_SKIPPED_TESTS, NO_SLEEP],
      // A test that finds nothing where it expects something should fail right there, with the line.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Fakes and expect(object.method) hand methods around without calling them.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['client/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    languageOptions: { globals: globals.browser },
    rules: {
      // The browser's console is where a fault of our own is looked for.
      'no-console': ['error', { allow: ['error'] }],
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'af', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'af', style: 'camelCase' },
      ],
    },
  },
  {
    // Angular hands out the native element of a fixture as `any`.
    files: ['client/**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['client/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
