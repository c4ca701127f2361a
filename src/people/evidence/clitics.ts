/** Possessives that are part of a name: of a shop, a church, a place or an organisation. */
import { AND } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import { Shape } from '../../text/tokens.js';
import { organisationWords, placeWords, sayVerbs } from '../lexicon/words.js';
import type { Features } from '../weighing/features.js';
import { isGiven, isLower, shapeAt, wordAt } from './evidence.js';

/** `McDonald's opened`: the possessive is part of the name and owns no noun. */
const OPENS_SHOPS = set(
  'opened opens puts estimates auctioned rose fell sold sells plans reported raised cut closed hired named appointed wants will has is was began',
);

export const isCliticBeforeVerb = (features: Features): boolean => {
  const at = features.nextAt + 1;
  if (!isLower(features, at)) return false;
  const verb = wordAt(features, at);
  return sayVerbs.has(verb) || OPENS_SHOPS.has(verb);
};

const HOUSES = set('county island park square cathedral hospital university college church school bay point');
export const ownsHouse = (v: Features): boolean =>
  shapeAt(v, v.nextAt + 1) === Shape.Capital && HOUSES.has(wordAt(v, v.nextAt + 1));

/** `outside Ola's Grill`: where somebody is, the possessive begins the name of a shop. */
export const isShopAt = (v: Features): boolean =>
  BESIDE.has(v.previous) && shapeAt(v, v.nextAt + 1) === Shape.Capital && !isGiven(v, v.nextAt + 1);
const BESIDE = set('outside near at inside opposite behind');

const SAINT = set('st');
export const isSaint = ({ candidate: { title }, document }: Features): boolean =>
  title !== null && SAINT.has(document.tokens.word[title.to - 1]!);

/** `Zqwv's Ana Kvist`: a party, a club or a firm has people. */
export const hasPerson = (v: Features): boolean =>
  shapeAt(v, v.nextAt + 1) === Shape.Capital && shapeAt(v, v.nextAt + 2) === Shape.Capital && isGiven(v, v.nextAt + 1);

/** `so did Brandt's.`, `Brandt's and its rivals`: nothing is owned. */
export const endsOwned = ({ document: { text, tokens }, nextAt }: Features): boolean =>
  nextAt + 1 >= tokens.length ||
  tokens.sentence[nextAt + 1] !== tokens.sentence[nextAt] ||
  tokens.word[nextAt + 1] === AND ||
  '.,;!?'.includes(text.charAt(tokens.start[nextAt + 1]!));

/** `Sam's Club`, `Queen Anne's County`: the possessor is part of a name. */
export const isCliticBeforeHead = (features: Features): boolean => {
  const at = features.nextAt + 1;
  if (shapeAt(features, at) !== Shape.Capital) return false;
  return isHead(wordAt(features, at)) || isHead(wordAt(features, at + 1));
};

const isHead = (word: number): boolean => organisationWords.has(word) || placeWords.has(word);
