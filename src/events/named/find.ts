import type { EventMention } from '../../core/entity.js';
import { isIn, participles } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { HYPHEN } from '../../lexicon/marks.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordBits } from '../../lexicon/word-bits.js';
import { headedGrammar } from '../../rules/headed.js';
import type { Rule } from '../../rules/rule.js';
import { accordRules } from './accord-rules.js';
import { conflictRules } from './conflict-rules.js';
import { contestRules } from './contest-rules.js';
import { describe, type NamedHit } from './describe.js';
import { disasterRules } from './disaster-rules.js';
import { electionRules } from './election-rules.js';
import { beginsKnownName, knownName, knownNameAt } from './known-names.js';
import { leftClasses } from './left-classes.js';
import { bareStorm, bareStormsAt, isScandal, isStormName, scandal, scandalsAt, stormWords } from './own-names.js';
import { meetingRules } from './meeting-rules.js';
import { goesOn } from './name-words.js';
import { rightClasses } from './right-classes.js';
import type { NamedRule } from './rule.js';
import { findShortForms, shortForm } from './short-forms.js';
import { smallRules } from './small-rules.js';

/** Names around a noun. */
const headedRules: readonly NamedRule[] = [
  ...meetingRules,
  ...electionRules,
  ...contestRules,
  ...disasterRules,
  ...conflictRules,
  ...smallRules,
  ...accordRules,
];

/** Every way of naming an event. */
export const namedRules: readonly Rule[] = [...headedRules, knownName, shortForm, scandal, bareStorm];

const { isHead, readAt } = headedGrammar(headedRules, leftClasses, rightClasses);

/** Every named event (the longest where several overlap) and the later short forms of their names. */
export const findNamed = (document: Document): EventMention[] => {
  const named = longest(hitsIn(document))
    .filter(({ to }) => !isModifier(document, to))
    .map((hit) => describe(document, hit));
  return [...named, ...findShortForms(document, named)];
};

/** `Watergate-style`, `a Cold War-era film`, `Brexit-supporting`, `World Cup winner`: it only describes something else. */
const isModifier = (document: Document, to: number): boolean => {
  const { tokens } = document;
  if (to + 1 >= sentenceEnd(document, to - 1)) return false;
  if (tokens.word[to] !== HYPHEN) return bearers.has(tokens.word[to]!) && tokens.shape[to] === Shape.Lower;
  return likenesses.has(tokens.word[to + 1]!) || isIn(tagAt(document, to + 1), participles);
};

const likenesses = wordSet(['era', 'esque', 'inspired', 'like', 'style', 'styled', 'themed', 'type']);
/** Who or what carries the name of a contest. */
const bearers = set(
  'champion champions hero heroes holder holders medal medallist medallists medals veteran veterans winner winners',
);

const KNOWN = 1;
const HEAD = 2;
const STORM = 4;
const STORM_WORD = 8;

/** A cheap test that rules out nearly all words as the beginning of a name. */
const notable = wordBits([{ has: beginsKnownName }, { has: isHead }, { has: isStormName }, stormWords]);

const hitsIn = (document: Document): NamedHit[] => {
  const hits: NamedHit[] = [];
  const storms: number[] = [];
  const scandals: number[] = [];
  const { word, length } = document.tokens;
  let seen = 0;
  for (let at = 0; at < length; at++) {
    const bits = word[at] === 0 ? 0 : notable(word[at]!);
    seen |= bits;
    if ((bits & KNOWN) !== 0) add(knownNameAt(document, at), hits);
    if ((bits & HEAD) !== 0) addHeaded(document, at, hits);
    if ((bits & STORM) !== 0) storms.push(at);
    if (word[at] === 0 && isScandal(document, at)) scandals.push(at);
  }
  hits.push(...scandalsAt(document, scandals));
  if ((seen & STORM_WORD) !== 0) hits.push(...bareStormsAt(document, storms, hits));
  return hits;
};

const add = (hit: NamedHit | undefined, hits: NamedHit[]): void => {
  if (hit !== undefined) hits.push(hit);
};

const addHeaded = (document: Document, at: number, hits: NamedHit[]): void => {
  for (const { rule, from, to } of readAt(document, at))
    if ((rule.goesOn === true || !goesOn(document, to)) && !(rule.kind === 'conflict' && isTitle(document, from, to)))
      hits.push({ from, to, kind: rule.kind, rule: rule.name });
};

/** `'Ana's War' won a prize`: alone in quotation marks a war is the title of a work. */
const isTitle = ({ text, tokens }: Document, from: number, to: number): boolean =>
  quotes.has(text[tokens.start[from]! - 1] ?? '') && quotes.has(text[tokens.end[to - 1]!] ?? '');

const quotes: ReadonlySet<string> = new Set(`'"‘’“”`);

const longest = (hits: NamedHit[]): NamedHit[] => {
  const kept: NamedHit[] = [];
  for (const hit of hits.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || hit.from >= last.to) kept.push(hit);
    else if (hit.to - hit.from > last.to - last.from) kept[kept.length - 1] = hit;
  }
  return kept;
};
