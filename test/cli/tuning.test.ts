import { expect, jest, test } from '@jest/globals';
import { engine } from '../../src/cli/tuning.js';

/** The flags that something sets; none takes effect. */
const flagsOf = (act: () => void): readonly string[] => {
  const set = jest.spyOn(process.getBuiltinModule('node:v8'), 'setFlagsFromString').mockImplementation(() => undefined);
  act();
  const flags = set.mock.calls.map(([flag]) => flag);
  set.mockRestore();
  return flags;
};

const isKnown = process.versions.v8.startsWith('11.');

test('V8 is tuned where its flags are known, and left alone elsewhere', () => {
  const flags = flagsOf(() => {
    engine.forFew();
    engine.restore();
  });
  expect(flags.includes('--no-opt')).toBe(isKnown);
  expect(flags.includes('--opt')).toBe(isKnown);
});
