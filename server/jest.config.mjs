import preset from '../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'server',
  setupFiles: ['<rootDir>/../jest.nest.mjs'],
  rootDir: '.',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
