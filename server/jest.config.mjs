import preset from '../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'server',
  setupFiles: [...preset.setupFiles, '<rootDir>/../jest.nest.mjs'],
  globalSetup: '<rootDir>/jest.start-postgres.mjs',
  globalTeardown: '<rootDir>/jest.stop-postgres.mjs',
  rootDir: '.',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
