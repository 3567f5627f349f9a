/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // `npm run check` checks the types, so a test run only strips them.
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tests/tsconfig.json' }] },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  testTimeout: 30_000,
  // Each worker has a Neo4j of its own, unless one is given.
  maxWorkers: process.env.NEO4J_URI ? 1 : 2,
  reporters: ['default', '<rootDir>/tests/support/closing-lines.js'],
  collectCoverageFrom: ['src/**/*.ts', '!src/generated/**'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'html'],
};
