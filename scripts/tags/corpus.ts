/** Tagged documents as arrays of numbers, with edges between sentences, for learning and scoring. */
import { candidatesOf } from '../../src/events/triggers/lexicon.js';
import { candidatesAt, endingAt, firstIn, maskIn, writtenAt } from '../../src/language/tag-candidates.js';
import { EDGE, type TagTables } from '../../src/language/tag-compile.js';
import { fold } from '../../src/lexicon/spelling.js';
import { intern } from '../../src/lexicon/vocabulary.js';
import { slice } from '../../src/text/document.js';
import { UNKNOWN, type TaggedDocument } from './treebank.js';

export interface Corpus {
  readonly length: number;
  readonly gold: Int8Array;
  /** The current tags. */
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  readonly written: Uint8Array;
  readonly endings: Uint8Array;
}

/** How many edge tokens separate two sentences, as many as a rule looks to one side. */
const PAD = 3;

export const makeCorpus = (documents: readonly TaggedDocument[], tables: TagTables): Corpus => {
  const length = documents.reduce((n, { gold, document }) => n + gold.length + document.sentences.length * PAD, PAD);
  const corpus: Corpus = {
    length,
    gold: new Int8Array(length).fill(UNKNOWN),
    tags: new Uint8Array(length).fill(EDGE),
    masks: new Int32Array(length),
    words: new Int32Array(length),
    written: new Uint8Array(length),
    endings: new Uint8Array(length),
  };
  let at = PAD;
  for (const tagged of documents) at = addDocument(corpus, tagged, tables, at);
  return corpus;
};

const addDocument = (corpus: Corpus, { document, gold }: TaggedDocument, tables: TagTables, start: number): number => {
  const { tokens, sentences } = document;
  let at = start;
  for (let i = 0; i < tokens.length; i++, at++) {
    if (i > 0 && sentences.first[tokens.sentence[i]!] === i) at += PAD;
    const id = intern(fold(slice(document, i)));
    const candidates = candidatesAt(document, i, tables);
    corpus.gold[at] = gold[i]!;
    corpus.tags[at] = firstIn(candidates);
    corpus.masks[at] = maskIn(candidates);
    corpus.words[at] = id;
    corpus.written[at] = writtenAt(document, i, id < tables.words.length && tables.words[id] !== 0);
    corpus.endings[at] = endingAt(document, i);
  }
  return at + PAD;
};

/** Whether a token may begin a trigger of an event. */
export const isTrigger = (word: number): boolean => candidatesOf(word) !== undefined;
