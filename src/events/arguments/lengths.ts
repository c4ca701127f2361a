import { intern, type WordId } from '../../lexicon/vocabulary.js';
import { slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';

/** `200m`, `1,500ft` */
export const isLength = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Alphanumeric && LENGTH.test(slice(document, at));

const LENGTH = /^[\d.,]+(?:m|km|ft)$/;

/** What such a token stands for. */
export const METRE: WordId = intern('metre');
