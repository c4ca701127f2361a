/** Tests run as ES modules (chalk 5 needs it); swc only strips the types, `npm run types` checks them. */
export default {
  testEnvironment: 'node',
  // Both cores of a small machine: jest by itself leaves one idle.
  maxWorkers: '100%',
  // A test that starts processes takes long where the machine is busy.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/scripts/data/fresh.mjs',
  reporters: ['default', '<rootDir>/scripts/summary-reporter.mjs'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
