import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ownFolder } from '../../src/cli/files/own-folder.js';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gazette-home-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('compiled code is kept below the home of the user, for the user alone', () => {
  expect(ownFolder({ HOME: home })).toBe(join(home, '.cache/gazette'));
  expect(statSync(join(home, '.cache/gazette')).mode & 0o777).toBe(0o700);
  expect(ownFolder({ HOME: '/nowhere', XDG_CACHE_HOME: home })).toBe(join(home, 'gazette'));
});

test('never where others may write, nor through a link', () => {
  expect(ownFolder({})).toBeUndefined();
  expect(ownFolder({ HOME: '/proc' })).toBeUndefined();
  expect(ownFolder({ XDG_CACHE_HOME: tmpdir() })).toBeUndefined();
  mkdirSync(join(home, 'gazette'));
  chmodSync(join(home, 'gazette'), 0o777);
  expect(ownFolder({ XDG_CACHE_HOME: home })).toBeUndefined();
  rmSync(join(home, 'gazette'), { recursive: true });
  mkdirSync(join(home, 'planted'));
  symlinkSync('planted', join(home, 'gazette'));
  expect(ownFolder({ XDG_CACHE_HOME: home })).toBeUndefined();
});
