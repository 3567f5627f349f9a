// Bundles the GraphiQL page into dist/web when something that it is made of is newer than what is there.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const web = import.meta.dirname;
const root = path.dirname(web);
const out = path.join(root, 'dist/web');
const index = path.join(out, 'index.html');

const modified = (file) => statSync(file).mtimeMs;
const inputs = [
  ...readdirSync(web, { recursive: true }).map((file) => path.join(web, file)),
  `${root}/package-lock.json`,
];

if (!existsSync(index) || Math.max(...inputs.map(modified)) > modified(index)) {
  rmSync(out, { recursive: true, force: true });
  const workers = await bundle({
    editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
    graphql: 'monaco-graphql/esm/graphql.worker.js',
    json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  });
  const page = await bundle(
    { graphiql: path.join(web, 'graphiql.jsx') },
    {
      format: 'esm',
      splitting: true,
      define: { WORKERS: JSON.stringify(workers), EXAMPLES: JSON.stringify(readExamples()) },
    },
  );
  cpSync(path.join(web, 'favicon.svg'), path.join(out, 'favicon.svg'));
  const html = readFileSync(path.join(web, 'index.html'), 'utf8');
  writeFileSync(index, html.replace('graphiql.js', page.graphiql).replace('graphiql.css', page.css));
}

/** Gives the address of each entry, relative to the page. */
async function bundle(entryPoints, options = {}) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: path.join(out, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    keepNames: true, // GraphiQL reads the titles of its icons out of them
    jsx: 'automatic',
    loader: { '.ttf': 'file' },
    metafile: true,
    logLevel: 'warning',
    ...options,
    define: { 'process.env.NODE_ENV': '"production"', ...options.define },
  });
  const address = (file) => path.posix.relative('dist/web', file);
  const addresses = {};
  for (const [file, { entryPoint, cssBundle }] of Object.entries(metafile.outputs)) {
    const name = path.basename(file).replace(/-\w+\.js$/, '');
    if (entryPoint && name in entryPoints) addresses[name] = address(file);
    if (cssBundle && name in entryPoints) addresses.css = address(cssBundle);
  }
  return addresses;
}

/** The tabs that a new visitor finds: `NN-name.graphql` in their order, each with its variables beside it. */
function readExamples() {
  const folder = path.join(web, 'examples');
  const read = (file) => readFileSync(path.join(folder, file), 'utf8').trimEnd();
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ query: read(file), variables: read(file.replace(/graphql$/, 'variables.json')) }));
}
