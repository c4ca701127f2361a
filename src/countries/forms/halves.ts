import type { CountryMention } from '../../core/entity.js';
import { intern, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, type Document } from '../../text/document.js';
import type { Hit } from './hits.js';
import { mentionOf } from './mentions.js';

const AND: WordSet = wordSet(['and', 'or', '&']);

interface Half {
  /** The remaining word of the other name: `[North] and South Korea`. */
  readonly word: number;
  readonly iso2: string;
}

/** What the first of two names shares with the second, by the second one's code. */
const halves: Readonly<Partial<Record<string, Half>>> = {
  KR: { word: intern('north'), iso2: 'KP' },
  KP: { word: intern('south'), iso2: 'KR' },
  SS: { word: intern('north'), iso2: 'SD' },
};

/** `[North] and South Korea`: the first of two states that have one name between them. */
export const halfBefore = (document: Document, { at, to, form }: Hit): CountryMention | undefined => {
  const half = halves[form.iso2];
  const { word, sentence } = document.tokens;
  if (half === undefined || to - at < 2 || at < 2 || sentence[at - 2] !== sentence[at]) return undefined;
  if (!AND.has(word[at - 1]!) || word[at - 2] !== half.word || !isCapitalised(document, at - 2)) return undefined;
  const via = form.kind === 'demonym' ? 'demonym' : 'name';
  return mentionOf(document, at - 2, at - 1, { rule: 'name', iso2: half.iso2, via });
};
