import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { relatives } from '../../language/chunks/clause-words.js';
import { beforeRelative } from '../../language/chunks/relative-clauses.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { saying } from '../../language/reporting.js';
import { wordList } from '../../lexicon/lists.js';
import { COMMA } from '../../lexicon/marks.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { slice, type Document } from '../../text/document.js';
import { intern } from '../../lexicon/vocabulary.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { objectsOf } from '../../language/chunks/objects.js';
import { classesOf } from './fillers.js';
import { NounClass } from './noun-class.js';

/** Subjects that are no speakers: `the attack said it all`. */
const SPEECHLESS =
  NounClass.Time | NounClass.Event | NounClass.Abstract | NounClass.Disaster | NounClass.Goods | NounClass.Vehicle;

const ACCORDING = intern('according');
/** Reporting verbs that count only where no verb of saying is found; what people believe or vow is no report. */
const reporting = wordList('language/reporting-verbs/report');

/** Who is the source of what the sentence of token `at` says: `according to X`, `X said`; null if none is named. */
export const attributionOf = (document: Document, at: number): string | null => {
  const site = siteOf(document, at);
  const { chunks } = site;
  const own = chunks.of[at]!;
  let reported: Chunk = -1;
  for (let chunk = site.from; chunk < site.to; chunk = chunks.to[chunk]!) {
    if (document.tokens.word[chunk] === ACCORDING) return source(site, chunk);
    if (chunk === own || chunks.kind[chunk] !== Kind.Verb) continue;
    // `with the ministry saying it was new` reports only what follows it.
    if (isSaid(site, chunk) && !isOfSpeaker(site, chunk, own)) return speaker(site, chunk);
    if (reported < 0 && reportsOther(site, chunk, own)) reported = chunk;
  }
  return reported < 0 ? null : speaker(site, reported);
};

const isSaid = (site: Site, verb: Chunk): boolean =>
  saying.has(headWord(site, verb)) && isFiniteVerb(site.chunks, verb);

/**
 * What a speaker does, or whom somebody who says something is told of with, is not what is said: `The mayor visited Gao and said`,
 * `said Ana Torres, who won in May`, `sued a paper that had claimed`.
 */
const isOfSpeaker = (site: Site, verb: Chunk, own: Chunk): boolean => {
  if (own < verb && beforeRelative(site, verb) >= 0) return true;
  const [subject] = subjectsOf(site, verb);
  if (subject === undefined || own < subject) return false;
  return subject < verb ? own < verb : hasRelative(site, subject, own);
};

/** Whether a relative clause begins between two chunks. */
const hasRelative = ({ chunks, document }: Site, from: Chunk, to: Chunk): boolean => {
  for (let at = from; at < to; at = chunks.to[at]!) if (relatives.has(document.tokens.word[at]!)) return true;
  return false;
};

/** `announced a closure` is itself the event, not a report of one. */
const reportsOther = (site: Site, verb: Chunk, own: Chunk): boolean =>
  reporting.has(headWord(site, verb)) && !objectsOf(site, verb).includes(own) && !isOfSpeaker(site, verb, own);

/** `according to the ministry` */
const source = (site: Site, according: Chunk): string | null => {
  const { chunks, to } = site;
  const preposition = chunks.to[according]!;
  const noun = preposition < to ? chunks.to[preposition]! : to;
  return noun < to && chunks.kind[noun] === Kind.Noun ? named(site, noun) : null;
};

/** The subject of a verb of saying; `it was said` and `he said` name nobody. */
const speaker = (site: Site, verb: Chunk): string | null => {
  if ((site.chunks.flags[verb]! & Verb.Passive) !== 0) return null;
  const [first] = subjectsOf(site, verb);
  return first === undefined ? null : named(site, first);
};

const named = (site: Site, noun: Chunk): string | null => {
  const { chunks, document } = site;
  if ((chunks.flags[noun]! & (Noun.Pronoun | Noun.Time)) !== 0) return null;
  if ((classesOf(site, noun) & SPEECHLESS) !== 0) return null;
  const name = calledAfter(site, noun);
  if (name >= 0) return slice(document, name, chunks.to[name]);
  const other = ofPhrase(site, noun);
  return slice(document, noun, chunks.to[other < 0 ? noun : other]);
};

/** `his lawyer, [Jorge Linares], said`: the name between commas behind what somebody is, which begins no list; -1 if there is none. */
const calledAfter = ({ chunks, document, to }: Site, noun: Chunk): Chunk => {
  const { word } = document.tokens;
  const name = chunks.to[noun]! + 1;
  if (name >= to || (chunks.flags[noun]! & Noun.Name) !== 0 || word[name - 1] !== COMMA) return -1;
  const isName = chunks.kind[name] === Kind.Noun && (chunks.flags[name]! & Noun.Name) !== 0;
  const end = chunks.to[name]!;
  return isName && end + 1 < to && word[end] === COMMA && chunks.kind[end + 1] !== Kind.Noun ? name : -1;
};
