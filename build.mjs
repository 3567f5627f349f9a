/**
 * Compiles src/ and bundles web/ into dist/ if anything that they are made of has
 * changed since. "Nothing has" takes 0.05 s, a sixth of what the compiler needs to tell.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

process.chdir(import.meta.dirname);
const stamp = 'dist/.built';

// The time of the last change of any kind, renames and deletions too, which no copy or checkout sets back.
const changed = (file) => statSync(file).ctimeMs;
const within = (folder) => readdirSync(folder, { recursive: true }).map((file) => path.join(folder, file));
const inputs = ['package-lock.json', 'tsconfig.json', 'src', 'web', ...within('src'), ...within('web')];

if (Math.max(...inputs.map(changed)) >= builtAt()) {
  const started = Date.now();
  run('node_modules/typescript/bin/tsc');
  run('web/build.mjs');
  writeFileSync(stamp, String(started));
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function builtAt() {
  try {
    return Number(readFileSync(stamp, 'utf8'));
  } catch {
    return 0;
  }
}
