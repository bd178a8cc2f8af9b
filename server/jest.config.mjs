import preset from '../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'server',
  rootDir: '.',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
