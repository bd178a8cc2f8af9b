import preset from '../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'e2e',
  setupFiles: [...preset.setupFiles, '<rootDir>/../jest.nest.mjs'],
  rootDir: '.',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
