/** What every Jest project without Angular shares: ESM through swc, decorators with metadata. */
export default {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/../jest.properties.mjs'],
  // Specs that start a whole server share two cores with everything else.
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
