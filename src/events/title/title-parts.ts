import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { opensAbsolute } from '../../language/chunks/objects.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { isGerund } from '../../language/chunks/predicates.js';
import { headWord, isTimePhrase, type Chunk, type Site } from '../../language/chunks/site.js';
import { DASH } from '../../lexicon/marks.js';
import { AND, AS, AT, BETWEEN, IN, THAT, distances } from '../../lexicon/small-words.js';
import { isYear } from '../../language/years.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { slice } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { classesOf } from '../arguments/fillers.js';
import { tellsChange } from '../arguments/changes.js';
import { NounClass } from '../arguments/noun-class.js';
import { afterQuote, clausePart, withObject } from './clause-part.js';
import { canEnd, isOwnerOnly, nounPart, type TitlePart } from './noun-part.js';
import { isNamed, oneLine, phrase } from './title-phrase.js';

/** The object, a preposition with its noun phrase, a clause or an infinitive; nothing if the clause or the title ends. */
export const nextPart = (site: Site, at: Chunk): TitlePart => {
  const quoted = afterQuote(site, at);
  if (quoted >= 0) return nounPart(site, quoted);
  return isNamed(site, at) ? objectPart(site, at) : (verbalPart(site, at) ?? prepositionalPart(site, at));
};

const verbalPart = (site: Site, at: Chunk): TitlePart | undefined => {
  const { chunks, document } = site;
  if (chunks.kind[at] === Kind.Marker && document.tokens.word[at] === THAT) return clausePart(site, at);
  if (isInfinitive(site, at) || isDeed(site, at)) return infinitivePart(site, at, at);
  if (isNegated(site, at)) return infinitivePart(site, at, chunks.to[at]!);
  return needsMore(site, at) ? [oneLine(slice(document, at, chunks.to[at])), chunks.to[at]!] : undefined;
};

const prepositionalPart = (site: Site, at: Chunk): TitlePart => {
  const word = site.document.tokens.word[at]!;
  return (word === AS ? rolePart(site, at) : charging.has(word) && deedPart(site, at)) || obliquePart(site, at);
};

const objectPart = (site: Site, at: Chunk): TitlePart =>
  isTimePhrase(site, at) || isDistance(site, at)
    ? (termPart(site, at) ?? ['', site.to])
    : (saidPart(site, at) ?? scorePart(site, at) ?? nounPart(site, at));

/** `60 miles` of `seized a tanker 60 miles off Peru` */
const isDistance = (site: Site, at: Chunk): boolean =>
  at > site.from && site.chunks.kind[site.chunks.of[at - 1]!] === Kind.Noun && distances.has(headWord(site, at));

/** `three days of mourning`, and `four years` of `served four years`: a time that is no circumstance. */
const termPart = (site: Site, at: Chunk): TitlePart | undefined => {
  const { chunks, from } = site;
  const content = ofPhrase(site, at);
  if (content >= 0 && isNamed(site, content))
    return [`${phrase(site, at)} of ${phrase(site, content)}`, chunks.to[content]!];
  const isServed = at > from && serving.has(headWord(site, chunks.of[at - 1]!));
  return isServed ? [phrase(site, at), chunks.to[at]!] : undefined;
};

const serving = wordSet(['serve', 'served', 'serves', 'serving']);

/** `2 – 0` */
const scorePart = ({ chunks, document, to }: Site, at: Chunk): TitlePart | undefined => {
  const { shape, word } = document.tokens;
  const isScore = at + 2 < to && word[at + 1] === DASH && shape[at] === Shape.Number && shape[at + 2] === Shape.Number;
  return isScore ? [`${slice(document, at)}–${slice(document, at + 2)}`, chunks.to[chunks.of[at + 2]!]!] : undefined;
};

/** A pronoun before what it is asked to do, `called on it to resign`; `pulled alive from the rubble`. */
const needsMore = (site: Site, at: Chunk): boolean => {
  if (conditions.has(site.document.tokens.word[at]!)) return true;
  const next = isPronoun(site, at) ? site.chunks.to[at]! : site.to;
  if (next >= site.to) return false;
  if (reflexive.has(site.document.tokens.word[at]!)) return obliquePart(site, next)[0] !== '';
  // `accused him of taking bribes`
  return isInfinitive(site, next) || (charging.has(site.document.tokens.word[next]!) && nextPart(site, next)[0] !== '');
};

const conditions = wordSet(['alive', 'dead', 'ill']);
/** `checked herself into a clinic` */
const reflexive = wordSet(['herself', 'himself', 'itself', 'themselves']);

const isInfinitive = ({ chunks }: Site, at: Chunk): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Infinitive) !== 0;

/** `not` of `urged members not to strike` */
export const isNegated = (site: Site, at: Chunk): boolean => {
  const verb = site.chunks.to[at]!;
  return negating.has(site.document.tokens.word[at]!) && verb < site.to && isInfinitive(site, verb);
};

const negating = wordSet(['not', 'never']);

/** `denied taking bribes`, `banned hunting` */
const isDeed = (site: Site, at: Chunk): boolean =>
  isGerund(site.chunks, at) && at > site.from && ofDeeds.has(headWord(site, site.chunks.of[at - 1]!));

/** Verbs whose object can be a form in *-ing*. */
const ofDeeds =
  set(`admit admits admitted avoid avoided ban banned banning bans began begin begins confessed consider considered considering
   considers continue continued continues delay delayed denied denies deny denying finish finished forbid forbids halt halted
   oppose opposed opposes outlaw outlawed postponed prohibit prohibited prohibits proposed quit recommend recommended
   recommends resume resumed resumes risk risked start started starts stop stopped stopping stops suggested suspend
   suspended suspends`);

/** A preposition and its noun phrase: `to the rebels`. */
const obliquePart = (site: Site, at: Chunk): TitlePart => {
  const { chunks, document, to } = site;
  const after = chunks.to[at]!;
  // `agreed to “meaningful cuts”`
  const next = after < to && chunks.kind[after] === Kind.Quote ? chunks.to[after]! : after;
  if (chunks.kind[at] !== Kind.Preposition || next >= to || !isNamed(site, next) || !takes(site, at, next))
    return ['', to];
  const [part, end] = document.tokens.word[at] === BETWEEN ? pairPart(site, next) : nounPart(site, next);
  return part === '' ? ['', to] : [`${oneLine(slice(document, at, after))} ${part}`, end];
};

/** `Peru and Chile`, `the two sides` behind *between*; nothing for `2019 and 2022`. */
const pairPart = (site: Site, noun: Chunk): TitlePart => {
  const { chunks, document, to } = site;
  if (isYear(document, noun)) return ['', to];
  const [first, joint] = nounPart(site, noun);
  const other = joint < to && document.tokens.word[joint] === AND ? chunks.to[joint]! : to;
  if (other >= to || !isNamed(site, other)) return [first, joint];
  const [second, end] = nounPart(site, other);
  return [`${first} and ${second}`, end];
};

/** Whether a preposition tells more than where and when, which have columns of their own: `at officers`, `in a crash`. */
const takes = (site: Site, preposition: Chunk, noun: Chunk): boolean => {
  if (isOwnerOnly(site, noun) || opensAbsolute(site, preposition, noun)) return false;
  const word = site.document.tokens.word[preposition]!;
  const classes = word === AT ? NounClass.Person : word === IN ? HAPPENING : 0;
  const isState = (word === IN || word === UNDER) && states.has(headWord(site, noun));
  return taken.has(word) || isState || (classes & classesOf(site, noun)) !== 0 || tellsChange(site, preposition);
};

/** `placed under arrest`, `held in custody` */
const states = set('arrest control investigation custody guard lockdown protection quarantine surveillance');
const UNDER = intern('under');

const HAPPENING = NounClass.Event | NounClass.Disaster;

const PART = intern('part');

/** `announced as the new host`; not `left as the crowd cheered`. */
const rolePart = (site: Site, at: Chunk): TitlePart | undefined => {
  const { chunks, to } = site;
  const noun = chunks.to[at]!;
  // `as part of a plan` is no role.
  if (noun >= to || !isNamed(site, noun) || headWord(site, noun) === PART) return undefined;
  const [part, end] = nounPart(site, noun);
  const isClause = end < to && (chunks.kind[end] === Kind.Verb || chunks.kind[end] === Kind.Joint);
  return isClause ? undefined : [`as ${part}`, end];
};

/** Prepositions of recipients and topics. */
export const taken: WordSet = set('of off on to with against for from over into about between among by');

/** `accused of bombing villages` */
const deedPart = (site: Site, at: Chunk): TitlePart | undefined => {
  const verb = site.chunks.to[at]!;
  return verb < site.to && isGerund(site.chunks, verb) ? withObject(site, at, site.chunks.to[verb]!) : undefined;
};

const charging = wordSet(['of', 'with', 'for']);

/** `warned profit would fall`: a clause without *that*. */
const saidPart = (site: Site, subject: Chunk): TitlePart | undefined => {
  const { chunks, from, to } = site;
  const verb = chunks.to[subject]!;
  if (subject <= from || verb >= to || chunks.kind[verb] !== Kind.Verb) return undefined;
  const saying = chunks.of[subject - 1]!;
  const isSaid = chunks.kind[saying] === Kind.Verb && stating.has(headWord(site, saying));
  return isSaid && (chunks.flags[verb]! & Verb.Finite) !== 0 ? withObject(site, subject, chunks.to[verb]!) : undefined;
};

const stating = set(
  'alleged claimed conceded denied denies feared insisted predicted ruled threatened vowed warned warns',
);

/** Where a verb ends, or the bare one after `to help`: `to help rebuild the port`. */
const endOfHelp = (site: Site, verb: Chunk): number => {
  const { chunks, to } = site;
  const next = chunks.to[verb]!;
  return helping.has(headWord(site, verb)) && next < to && chunks.kind[next] === Kind.Verb ? chunks.to[next]! : next;
};

const helping = wordSet(['help', 'helped', 'helps', 'helping']);

/** `to step up efforts`, `taking bribes`, from `at`: with its object, a pronoun too, or with what completes it. */
const infinitivePart = (site: Site, at: Chunk, verbAt: Chunk): TitlePart => {
  const { chunks, document, to } = site;
  let end = endOfHelp(site, verbAt);
  while (end < to && chunks.kind[end] === Kind.Adverb) end = chunks.to[end]!;
  const verb = oneLine(slice(document, at, end));
  if (end < to && isNamed(site, end)) {
    const [part, next] = nounPart(site, end);
    return [`${verb} ${part}`, next];
  }
  if (isPronoun(site, end)) return [oneLine(slice(document, at, chunks.to[end])), chunks.to[end]!];
  return canEnd(site, end) || end > endOfHelp(site, verbAt) ? [verb, end] : ['', to];
};

/** `to extradite him` */
export const isPronoun = ({ chunks, to }: Site, noun: Chunk): boolean =>
  noun < to && chunks.kind[noun] === Kind.Noun && (chunks.flags[noun]! & Noun.Pronoun) !== 0;
