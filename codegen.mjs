/** Writes the types of the schema to src/generated/; with --check, fails when they are stale. */
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { buildSync } from 'esbuild';
import { parse } from 'graphql';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = import.meta.dirname;
const filename = path.join(root, 'src/generated/graphql.ts');

const names = (await readdir(path.join(root, 'schema'))).filter((name) => name.endsWith('.graphql')).sort();
const schema = await Promise.all(names.map((name) => readFile(path.join(root, 'schema', name), 'utf8')));

// What follows from the SDL is derived by the code whose types are written here, so that is taken without a build.
const { outputFiles } = buildSync({
  entryPoints: [path.join(root, 'src/compile/derive.ts')],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  packages: 'external',
  write: false,
});
const module = { exports: {} };
new Function('module', 'require', outputFiles[0].text)(module, createRequire(import.meta.url));
const coordinates = (await readdir(path.join(root, 'cypher'))).map((name) => name.replace(/\.cypher$/, ''));
const types = module.exports.derive(parse(schema.join('\n')), new Set(coordinates));

const text = await codegen({
  filename,
  schema: types,
  documents: [],
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
  config: {
    enumsAsConst: true,
    namingConvention: { enumValues: 'keep' },
    scalars: { Date: 'string', Duration: 'string', ID: 'string' },
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
