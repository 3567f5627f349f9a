const { existsSync } = require('node:fs');

const support = (name) => {
  const file = `${__dirname}/tests/support/${name}.ts`;
  return existsSync(file) ? file : undefined;
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // `npm run check` checks the types, so a test run only strips them.
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tests/tsconfig.json' }] },
  globalSetup: support('global-setup'),
  globalTeardown: support('global-teardown'),
  testTimeout: 30_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/tests/support/closing-lines.js'],
  collectCoverageFrom: ['src/**/*.ts', '!src/generated/**'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'html'],
};
