/** A jest sequencer: first the test files whose path holds `TESTS_FIRST`, then the quickest, so that a mutant is noticed soon. */
import { createRequire } from 'node:module';

const jest = createRequire(createRequire(import.meta.url).resolve('jest/package.json'));
const { default: Sequencer } = createRequire(jest.resolve('@jest/core'))('@jest/test-sequencer');

const wanted = process.env.TESTS_FIRST ?? '';
const isWanted = ({ path }) => wanted !== '' && path.includes(wanted);

export default class QuickestFirst extends Sequencer {
  sort(tests) {
    const quickest = super.sort(tests).reverse();
    return [...quickest.filter(isWanted), ...quickest.filter((test) => !isWanted(test))];
  }
}
