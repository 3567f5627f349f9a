/**
 * Writes the types of the schema to src/generated/, the whole schema to schema.graphql, which types stand behind each
 * interface and union to possible-types.json, and the types of the queries of examples/apollo-client/; with --check,
 * fails when one of them is stale.
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSync } from 'esbuild';
import { isAbstractType, parse, printSchema } from 'graphql';
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

const scalars = { Date: 'string', Duration: 'string', GeoJSON: 'unknown', ID: 'string' };
const text = await codegen({
  filename,
  schema: types,
  documents: [],
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
  config: {
    enumsAsConst: true,
    namingConvention: { enumValues: 'keep' },
    scalars,
    strictScalars: true,
    useTypeImports: true,
    disableDescriptions: true,
  },
});

const check = process.argv.includes('--check');
let stale = false;

/** Writes a file, or says that it is not what would be written. */
async function put(file, content) {
  if (!check) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  } else if (content !== (await readFile(file, 'utf8').catch(() => ''))) {
    console.error(`${path.relative(root, file)} is stale: run \`npm run codegen\` and commit what it writes.`);
    stale = true;
  }
}

await put(filename, `// Written by \`npm run codegen\` from schema/*.graphql.\n${text}\n`);

// The whole schema has types that are derived when it is built, from sources that need the types just written.
await import('./build.mjs');
const { buildSchema } = createRequire(import.meta.url)('./dist/schema.js');
const whole = buildSchema();
await put(path.join(root, 'schema.graphql'), `# Written by \`npm run codegen\`.\n\n${printSchema(whole)}\n`);
const abstract = Object.values(whole.getTypeMap()).filter(isAbstractType);
const possible = abstract.map((type) => [type.name, whole.getPossibleTypes(type).map(({ name }) => name)]);
await put(path.join(root, 'possible-types.json'), `${JSON.stringify(Object.fromEntries(possible), null, 2)}\n`);

const example = path.join(root, 'examples/apollo-client');
const query = path.join(example, 'attacks.graphql');
const answers = await codegen({
  filename: path.join(example, 'generated.ts'),
  schema: parse(printSchema(whole)),
  documents: [{ location: query, document: parse(await readFile(query, 'utf8')) }],
  plugins: [{ operations: {} }, { typedDocuments: {} }],
  pluginMap: { operations, typedDocuments },
  config: { scalars, strictScalars: true, useTypeImports: true },
});
await put(path.join(example, 'generated.ts'), `// Written by \`npm run codegen\` from attacks.graphql.\n${answers}\n`);

if (stale) process.exitCode = 1;
