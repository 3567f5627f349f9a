import { readFileSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { ROOT } from '../src/config';

interface Package {
  version?: string;
  resolved?: string;
  engines?: { node?: string };
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Package>;
};
const packages = Object.entries(lock.packages);

test('Every package runs on the oldest Node that this one says it runs on', () => {
  const oldest = semver.minVersion(lock.packages['']!.engines!.node!)!;
  const newer = packages.filter(([, { engines }]) => engines?.node && !semver.satisfies(oldest, engines.node));
  expect(newer).toEqual([]);
});

// npm leaves out the builds that its registry did not serve, and then `npm ci` fails on the other platforms.
test('Every platform has its build of each native package', () => {
  const missing = packages.flatMap(([name, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (build) => !(`${name}/node_modules/${build}` in lock.packages) && !(`node_modules/${build}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('No package is tied to the registry that it came from here', () => {
  expect(packages.filter(([, { resolved }]) => resolved)).toEqual([]);
});
