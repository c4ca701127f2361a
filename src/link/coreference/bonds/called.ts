import { Kind, Noun } from '../../../language/chunks/kinds.js';
import { previous } from '../../../language/chunks/previous.js';
import { headWord, siteOf, type Chunk, type Site } from '../../../language/chunks/site.js';
import { isSuperlative } from '../../../language/superlatives.js';
import { Part, partOfWord } from '../../../lexicon/function-words.js';
import { COMMA } from '../../../lexicon/marks.js';
import { AS, indefinite } from '../../../lexicon/small-words.js';
import { set, wordSet } from '../../../lexicon/vocabulary.js';
import { hasWord, sentenceStart, wordAt, type Document } from '../../../text/document.js';
import { type Cluster, happened, harmful, isNominal, type Step } from '../happening.js';

/** Nouns of what somebody did, or of what came over people, of which a text has told only whom it harmed. */
const deeds: ReadonlySet<string> = new Set(
  `ambush assault attack blast blaze bombing collision crash epidemic explosion fire massacre outbreak raid rampage shooting
  stabbing`.split(/\s+/),
);

/** `He killed two colleagues … the shootings`: a noun for what was told by a verb. */
export const isNounFor = ({ kinds, first, joints }: Cluster, step: Step): boolean => {
  if (step.lead !== 'definite' || !isNominal(step)) return false;
  if (!deeds.has(step.mention.lemma) || !harmful.has(step.event.kind) || !kinds.has('casualty')) return false;
  // Where the article opens with what was done, in verbs alone, `the attack` is that.
  const mayBeForce =
    step.event.kind === 'conflict' && first.sentence <= 1 && joints.every((joint) => !isForce(joint.step));
  return [...kinds].every((kind) => kind === 'casualty' || kind === 'military' || (mayBeForce && kind === 'conflict'));
};

/** A noun for what was done by force. */
const isForce = (step: Step): boolean => isNominal(step) && step.event.kind === 'conflict';

/**
 * `The accident occurred on Friday`: the noun of the headline or lead again, to say when it happened, whatever else was told
 * since.
 */
export const tellsWhen = (cluster: Cluster, step: Step): boolean =>
  cluster.first.sentence <= 1 &&
  cluster.date === null &&
  step.stems.some((stem) => cluster.stems.has(stem)) &&
  happening.has(wordAt(step.document, step.to));

/** `the incident happened on Friday`; a report on it, or a decision, has a day of its own. */
export const saysWhen = ({ document, to }: Step): boolean => hasWord(document, happening, to, to + 2);

/** Also `took place`, `will take place`. */
const happening = wordSet([...happened, 'take', 'takes', 'took']);

/** `The raid was the deadliest attack of the war`, `It was the first meeting in a year`: what is said of what was just told. */
export const isRemarkOn = (cluster: Cluster, step: Step): boolean => {
  const isOfKind = cluster.kinds.has(step.event.kind);
  if (!isOfKind && !(harmful.has(step.event.kind) && harmful.has(cluster.last.event.kind))) return false;
  return isOneOfMany(step);
};

/** `It was a suicide attack`: what was just told, called by its name. */
export const isWhatItWas = ({ document, from }: Step): boolean => {
  const { word } = document.tokens;
  const phrase = siteOf(document, from).chunks.of[from]!;
  return (
    phrase - 2 >= sentenceStart(document, from) &&
    indefinite.has(word[phrase]!) &&
    partOfWord(word[phrase - 1]!) === Part.Be &&
    pointing.has(word[phrase - 2]!)
  );
};

const pointing = wordSet(['it', 'this', 'that']);

/** `Bombings were reported in the north, an attack that shocked all`: an apposition to the clause. */
export const isAside = (cluster: Cluster, step: Step): boolean => {
  const isOfKind = cluster.last.event.kind === step.event.kind;
  if (!isOfKind && !(harmful.has(step.event.kind) && harmful.has(cluster.last.event.kind))) return false;
  const { document, from, to } = step;
  const { word } = document.tokens;
  const phrase = siteOf(document, from).chunks.of[from]!;
  return indefinite.has(word[phrase]!) && word[phrase - 1] === COMMA && relative.has(wordAt(document, to));
};

const relative = wordSet(['that', 'which']);

/** `it was the worst`, `the blast will be the country’s second`: a form of *be*, and what makes it one of many. */
const isOneOfMany = ({ document, from }: Step): boolean => {
  const site = siteOf(document, from);
  const { chunks } = site;
  const phrase = chunks.of[from]!;
  if (chunks.kind[phrase] !== Kind.Noun || !hasRank(document, phrase, from)) return false;
  const verb = previous(chunks, phrase, site.from);
  if (verb < 0 || !likens(site, verb)) return false;
  const subject = previous(chunks, verb, site.from);
  return subject >= 0 && (chunks.flags[subject]! & Noun.Name) === 0;
};

/** `was`, `has been`; `described as` */
const likens = (site: Site, at: Chunk): boolean => {
  const word = headWord(site, at);
  return word === AS || partOfWord(word) === Part.Be;
};

export const hasRank = (document: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (ranks.has(document.tokens.word[at]!) || isSuperlative(document, at)) return true;
  return false;
};

const ranks = set('first second third fourth fifth sixth most worst best latest last single only');
