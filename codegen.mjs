/** Writes the types of the schema to src/generated/; with --check, fails when they are stale. */
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = import.meta.dirname;
const filename = path.join(root, 'src/generated/graphql.ts');

const names = (await readdir(path.join(root, 'schema'))).filter((name) => name.endsWith('.graphql')).sort();
const schema = await Promise.all(names.map((name) => readFile(path.join(root, 'schema', name), 'utf8')));

const text = await codegen({
  filename,
  schema: parse(schema.join('\n')),
  documents: [],
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    contextType: '../context#Context',
    enumsAsConst: true,
    namingConvention: { enumValues: 'keep' },
    scalars: { Date: 'string', ID: 'string' },
    strictScalars: true,
    useTypeImports: true,
    disableDescriptions: true,
  },
});

const written = `// Written by \`npm run codegen\` from schema/*.graphql.\n${text}\n`;

if (!process.argv.includes('--check')) {
  await mkdir(path.dirname(filename), { recursive: true });
  await writeFile(filename, written);
} else if (written !== (await readFile(filename, 'utf8').catch(() => ''))) {
  console.error('src/generated/graphql.ts is stale: run `npm run codegen` and commit what it writes.');
  process.exitCode = 1;
}
