import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { COMMA, DOT } from '../../lexicon/marks.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { areLinked, type Hit } from '../forms/hits.js';
import { towns } from '../forms/words.js';

/** The codes of the clues that are American states, or what shows one. */
const STATES: ReadonlySet<string> = new Set(['ST', 'GA']);

/** `Lebanon, Ohio`: a list of countries has no American state, and no comma after its last member. */
export const isTown = (document: Document, hits: readonly Hit[], index: number): boolean => {
  const [hit, next] = [hits[index]!, hits[index + 1]];
  if (
    next?.form.kind !== 'clue' ||
    !STATES.has(next.form.iso2) ||
    next.at !== hit.to + 1 ||
    !areLinked(document, hit, next)
  )
    return false;
  const { word } = document.tokens;
  if (hit.to - hit.at !== 1 || word[hit.to] !== COMMA) return false;
  return towns.has(word[hit.at]!) || isClosed(document, hit, next) || isHome(document, hit, next.to);
};

/** `PARIS, Texas —`, `LIMA, Ohio (AP)`: the dateline of an article from there. */
export const isHome = ({ tokens }: Document, { at }: Hit, to: number): boolean =>
  tokens.shape[at] === Shape.Upper && AFTER_DATELINE.has(tokens.word[tokens.word[to] === DOT ? to + 1 : to] ?? 0);
const AFTER_DATELINE: WordSet = wordSet(['(', '-', '–', '—']);

/** `Greece, New York, voted`: nothing is listed before it, and a mark follows the state. */
const isClosed = ({ tokens }: Document, hit: Hit, state: Hit): boolean =>
  (hit.form.kind === 'name' || hit.form.kind === 'constituent') &&
  (hit.at === 0 || tokens.word[hit.at - 1] !== COMMA) &&
  (tokens.word[state.to] === COMMA || tokens.word[state.to] === DOT);
