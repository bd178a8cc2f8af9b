import preset from '../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'shared',
  rootDir: '.',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/cli/**/*.spec.ts'],
};
