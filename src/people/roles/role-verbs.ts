/** Where the description of a name begins behind a verb: `is`, `was elected`, `served as`. */
import { AS, IN } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';

/** Where the description of a name begins, and whether a verb introduces it. */
export interface Start {
  readonly at: number;
  readonly isSaid: boolean;
}

const WHO: WordSet = wordSet(['who']);
const BE: WordSet = set('is was are were became becomes remains');
const NOW: WordSet = set('also now then currently formerly jointly once still later previously since earlier');
const APPOINTED: WordSet =
  set(`appointed appoint appoints chose confirmed crowned elected elect elects installed named name names nominated picked proclaimed
   promoted re-elected reappointed reelected`);

/** Whether a verb of appointing stands there: `elected`. */
export const isAppointed = ({ tokens }: Document, at: number): boolean => APPOINTED.has(tokens.word[at] ?? 0);

/** `elected Ola Kvist [mayor]`, `as [mayor]` */
export const afterAppointed = ({ tokens }: Document, at: number): Start => ({
  at: tokens.word[at] === AS ? at + 1 : at,
  isSaid: true,
});

export const isWho = ({ tokens }: Document, at: number): boolean => WHO.has(tokens.word[at] ?? 0);

export const afterAdverbs = ({ tokens }: Document, at: number): number => (NOW.has(tokens.word[at] ?? 0) ? at + 1 : at);

/** `who is now [mayor of Bergen]`; null where it says no such thing. */
export const startAfterWho = (document: Document, at: number): Start | null => {
  if (!isWho(document, at)) return null;
  return startAfterVerb(document, afterAdverbs(document, at + 1));
};

/** `is [mayor of Bergen]`, `served as [mayor]`; null after any other verb. */
export const startAfterVerb = (document: Document, at: number): Start | null => {
  const verb = afterAdverbs(document, at);
  if (SERVED.has(document.tokens.word[verb] ?? 0)) return startAfterAs(document, verb + 1);
  return isBe(document, verb) ? startAfterBe(document, verb) : null;
};

/** `is`, `has been` */
const isBe = ({ tokens: { word } }: Document, at: number): boolean =>
  BE.has(word[at] ?? 0) || (HAVE.has(word[at] ?? 0) && BEEN.has(word[at + 1] ?? 0));
const HAVE: WordSet = wordSet(['has', 'had']);
const BEEN: WordSet = wordSet(['been']);

/** `is now [mayor of Bergen]`, `was elected [mayor]`, `was sworn in as [mayor]`. */
const startAfterBe = (document: Document, be: number): Start => {
  const { word } = document.tokens;
  const at = afterAdverbs(document, HAVE.has(word[be]!) ? be + 2 : be + 1);
  const isSworn = SWORN.has(word[at] ?? 0) && word[at + 1] === IN;
  if (!isSworn && !isAppointed(document, at)) return { at, isSaid: true };
  return afterAppointed(document, isSworn ? at + 2 : at + 1);
};
const SWORN: WordSet = wordSet(['sworn']);

const SERVED: WordSet = set('quit resigned retired served serves stepped worked works');
const DOWN: WordSet = wordSet(['down']);

/** `stepped down as [mayor of Bergen]`. */
const startAfterAs = ({ tokens: { word } }: Document, at: number): Start | null => {
  const as = DOWN.has(word[at] ?? 0) ? at + 1 : at;
  return word[as] === AS ? { at: as + 1, isSaid: true } : null;
};
