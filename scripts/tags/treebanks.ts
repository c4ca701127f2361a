/** Which documents the tagger learns from and which it is tested on. */
import { join } from 'node:path';
import { readTreebank, type TaggedDocument } from './treebank.js';

export interface Treebanks {
  readonly train: readonly TaggedDocument[];
  readonly tests: ReadonlyMap<string, readonly TaggedDocument[]>;
}

/** Every fifth document of GUM is for testing. */
const isHeldOut = (_: TaggedDocument, i: number): boolean => i % 5 === 2;

export const readTreebanks = (folder: string, withDev: boolean): Treebanks => {
  const read = (name: string): TaggedDocument[] => readTreebank(join(folder, `${name}.conllu.gz`));
  const gum = read('gum-open');
  const dev = read('ewt-dev');
  return {
    train: [...read('ewt-train'), ...(withDev ? dev : []), ...gum.filter((each, i) => !isHeldOut(each, i))],
    tests: new Map([
      ['EWT dev', dev],
      ['EWT test', read('ewt-test')],
      ['GUM held out', gum.filter(isHeldOut)],
    ]),
  };
};
