import { Part, partOfWord } from '../../lexicon/function-words.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import { chunksAt } from './chunk.js';
import { Noun, type Chunks } from './kinds.js';
import { previous } from './previous.js';

/** A chunk, by its first token. */
export type Chunk = number;

/** The sentence that a question about chunks refers to. */
export interface Site {
  readonly document: Document;
  readonly chunks: Chunks;
  readonly from: number;
  readonly to: number;
}

/** The word at the head of a chunk, by number. */
export const headWord = ({ document, chunks }: Site, chunk: Chunk): WordId =>
  document.tokens.word[chunks.head[chunk]!]!;

/** Whether a verb is a form of *be*: `was`, `has been`. */
export const isBe = (site: Site, verb: Chunk): boolean => partOfWord(headWord(site, verb)) === Part.Be;

/** `last year`, `two days` of `two days ago` */
export const isTimePhrase = ({ chunks }: Site, noun: Chunk): boolean => (chunks.flags[noun]! & Noun.Time) !== 0;

/** An article asks 490 times, of 29 sentences. */
const sitesOf = perDocument(({ sentences }) => new Array<Site | undefined>(sentences.length));

export const siteOf = (document: Document, at: number): Site =>
  (sitesOf(document)[document.tokens.sentence[at]!] ??= {
    document,
    chunks: chunksAt(document, at),
    from: sentenceStart(document, at),
    to: sentenceEnd(document, at),
  });

/** The chunk before a chunk, without adverbs; -1 at the beginning of the sentence. */
export const before = ({ chunks, from }: Site, at: Chunk): Chunk => previous(chunks, at, from);
