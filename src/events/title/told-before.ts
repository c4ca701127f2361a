/** Whom a pronoun means that is the subject or the object of a verb, by this sentence or the one before. */
import { beginsPerson } from '../../language/chunks/joined-phrases.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { isObjectPronoun, namelessBefore, namelessObject, type Antecedent } from '../../language/chunks/nameless.js';
import { beforeTime, opensSentence } from '../../language/chunks/opening-subject.js';
import { siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { AND, IT } from '../../lexicon/small-words.js';
import { classesOf } from '../arguments/fillers.js';
import { NounClass } from '../arguments/noun-class.js';

/** The most sentences that in turn begin with *it*. */
const DEEPEST = 3;

/**
 * `Orvel shut a mill. It cut 40 jobs.`: the body that the sentence before is about, for a verb whose subject opens its sentence;
 * `A man fled. He was caught`: somebody without a name.
 */
export const toldBefore = (site: Site, subject: Chunk, isSuffered: boolean): Antecedent | undefined => {
  if (!isIt(site, subject)) return namelessBefore(site, subject, isSuffered);
  return !isSuffered && opensOrGoesOn(site, subject) ? ofSentenceBefore(site, DEEPEST) : undefined;
};

/** `In March [it] shut a mill and in June [it] cut 40 jobs` */
const opensOrGoesOn = (site: Site, it: Chunk): boolean => {
  const left = beforeTime(site, it);
  if (left < 0) return true;
  const [first] = site.document.tokens.word[left] === AND ? subjectsOf(site, firstVerb(site)) : [];
  return first !== undefined && first < it && isIt(site, first) && opensSentence(site, first);
};

/** `Police arrested a man and charged him`: whom the object means; undefined if it is no such pronoun. */
export const objectToldBefore = (site: Site, verb: Chunk): Antecedent | undefined => {
  const object = pronounAfter(site, verb);
  return object < 0 ? undefined : namelessObject(site, object, subjectsOf(site, verb));
};

/** `him` right after a verb; -1 if something else follows. */
export const pronounAfter = (site: Site, verb: Chunk): Chunk => {
  const next = site.chunks.to[verb]!;
  return next < site.to && isObjectPronoun(site, next) ? next : -1;
};

const ofSentenceBefore = ({ document, from }: Site, depth: number): Antecedent | undefined => {
  if (from === 0 || depth === 0) return undefined;
  const site = siteOf(document, from - 1);
  const verb = firstVerb(site);
  const [noun, ...others] = verb < 0 ? [] : subjectsOf(site, verb);
  if (noun === undefined || others.length > 0 || noun > verb) return undefined;
  if (isIt(site, noun) && opensSentence(site, noun)) return ofSentenceBefore(site, depth - 1);
  return isBody(site, noun) ? { site, nouns: [noun] } : undefined;
};

const isIt = ({ document }: Site, noun: Chunk): boolean => document.tokens.word[noun] === IT;

const firstVerb = ({ chunks, from, to }: Site): Chunk => {
  for (let at: Chunk = from; at < to; at = chunks.to[at]!) if (isFiniteVerb(chunks, at)) return at;
  return -1;
};

/** A firm, a ministry or another body, and no person, price or happening. */
const isBody = (site: Site, noun: Chunk): boolean => {
  const { chunks, document } = site;
  if (chunks.kind[noun] !== Kind.Noun || (chunks.flags[noun]! & (Noun.Pronoun | Noun.Time)) !== 0) return false;
  if (beginsPerson(site, noun) || tagAt(document, chunks.head[noun]!) === Tag.NNS) return false;
  const classes = classesOf(site, noun);
  return (classes & (NounClass.Body | NounClass.Name)) !== 0 && (classes & NounClass.Person) === 0;
};
