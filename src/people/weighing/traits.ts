import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import type { Features } from './features.js';

/** What few candidates have, as bits in this order: evidence that needs one of them is not asked about the others. */
export const TRAITS = [
  // `al-` precedes it.
  'article',
  'employs',
  'frequent',
  'frequentGiven',
  'locates',
  'opens',
  'origin',
  'particle',
  'syllables',
  'suffixed',
  // All of its sentence is in capitals.
  'capitals',
  // One of its words is an acronym, and its sentence is not in capitals.
  'acronym',
  // One of its words is a known organisation.
  'organisation',
  // Its first word has capitals inside.
  'camel',
  // A title stands before it.
  'titled',
  'afterPlace',
  'afterDemonym',
  'afterWord',
  // A possessive follows.
  'owns',
  // A word in lower case follows.
  'beforeSmall',
  'beforeNumber',
  // A mark follows, or nothing.
  'beforeEnd',
  // A word in lower case stands before it.
  'afterSmall',
  // Other words of its run of capitals follow it.
  'followed',
  // It has three words or more.
  'long',
] as const;
export type Trait = (typeof TRAITS)[number];

const BITS = Object.fromEntries(TRAITS.map((trait, place) => [trait, 1 << place])) as Readonly<Record<Trait, number>>;

// Multiplied, not chosen: a branch for each would be mispredicted.
export const traitsOf = (v: Features): number =>
  Number(v.article) * BITS.article +
  Number(v.employs) * BITS.employs +
  Number(v.frequent) * BITS.frequent +
  Number(v.frequentGiven) * BITS.frequentGiven +
  Number(v.locates) * BITS.locates +
  Number(v.opens) * BITS.opens +
  Number(v.origin) * BITS.origin +
  Number(v.particle) * BITS.particle +
  Number(v.syllables) * BITS.syllables +
  // `Kvist, Jr.`, `Aksel the Great`: the end of the name is behind its words.
  Number(v.length < v.kinds.length || v.candidate.to > v.candidate.ends.at(-1)!) * BITS.suffixed +
  Number(v.candidate.followed) * BITS.followed +
  Number(v.length > 2) * BITS.long +
  ofWords(v) +
  ofNeighbours(v);

const ofWords = ({ kinds, casing, document: { tokens }, candidate: { from } }: Features): number => {
  const isUpper = casing === Casing.Upper;
  return (
    Number(isUpper) * BITS.capitals +
    Number(!isUpper && kinds.includes('acronym')) * BITS.acronym +
    Number(kinds.includes('organisation')) * BITS.organisation +
    Number(tokens.shape[from] === Shape.Mixed) * BITS.camel
  );
};

const ofNeighbours = ({ candidate: { title, before }, document: { tokens }, previousAt, nextAt }: Features): number => {
  const next = nextAt < 0 ? Shape.Punctuation : tokens.shape[nextAt]!;
  const previous = previousAt < 0 ? Shape.Punctuation : tokens.shape[previousAt]!;
  return (
    Number(title !== null) * BITS.titled +
    Number(before === 'place') * BITS.afterPlace +
    Number(before === 'demonym') * BITS.afterDemonym +
    Number(before === 'word') * BITS.afterWord +
    Number(next === Shape.Clitic) * BITS.owns +
    Number(next === Shape.Lower) * BITS.beforeSmall +
    Number(next === Shape.Number) * BITS.beforeNumber +
    Number(next === Shape.Punctuation) * BITS.beforeEnd +
    Number(previous === Shape.Lower) * BITS.afterSmall
  );
};
