import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Locked {
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

test('every package is installed only if it is the one that was locked', () => {
  const unchecked = Object.entries(packages).filter(
    ([path, { integrity = '' }]) => path !== '' && !/^sha512-.{80}/.test(integrity),
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

/** A registry without the packages of other platforms makes npm write a lock file that `npm ci` then refuses. */
test('the lock file names the optional packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
