/* Runs a TypeScript file of this folder as it is: `node bench/run.cjs query`. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('esbuild');

const options = { loader: 'ts', format: 'cjs', target: 'node20', sourcemap: 'inline' };
require.extensions['.ts'] = (module, file) =>
  module._compile(transformSync(readFileSync(file, 'utf8'), { ...options, sourcefile: file }).code, file);

require(path.join(__dirname, process.argv[2])).main();
