import { availableParallelism } from 'node:os';

/** Tests run as ES modules (chalk 5 needs it); swc only strips the types, `npm run types` checks them. */
export default {
  testEnvironment: 'node',
  // Many tests wait for processes that they have started: with a worker more than cores, a small machine has no idle one.
  maxWorkers: availableParallelism() + 1,
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
