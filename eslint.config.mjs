import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['coverage/', 'dist/', 'src/generated/', 'examples/**/generated.ts', 'var/']),
  js.configs.recommended,
  { languageOptions: { globals: globals.node } },
  {
    files: ['web/**/*.{js,jsx}'],
    languageOptions: { globals: globals.browser, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tests/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler reports them.
      '@typescript-eslint/no-unused-vars': 'off',
      // With `noUncheckedIndexedAccess`, `!` is how a line says what it knows of an index.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `no-base-to-string` finds the texts that would say nothing.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // A type argument that is the default can still tell the reader something.
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // The compiler already finds comparisons that are never true, and graphql's kinds read well as text.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // The drivers declare plain settings as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // CommonJS has no other way to load a module of ours late.
      '@typescript-eslint/no-require-imports': ['error', { allow: ['^\\./'] }],
      // An interface that asks for a promise is met by an `async` function.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Answers come as JSON, and an assertion on them fails by itself when the shape is another.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      // `expect.any(…)` and matchers are handed over unbound.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
