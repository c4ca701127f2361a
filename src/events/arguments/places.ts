import { MONTH_WORDS, WEEKDAY_NAMES } from '../../core/calendar/calendar-names.js';
import type { EventKind } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isFiniteVerb, isPastParticiple } from '../../language/chunks/predicates.js';
import { objectsOf } from '../../language/chunks/objects.js';
import { siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { phraseTable } from '../../language/phrases.js';
import { placeNouns } from '../../language/place-nouns.js';
import { isHeadline } from '../../language/headlines.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { indefinite, OF, AT } from '../../lexicon/small-words.js';
import { isCapitalised, isGlued, isHyphen, slice, type Document } from '../../text/document.js';
import { Part } from '../../lexicon/function-words.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isEventNoun } from '../triggers/lexicon.js';
import { isPassiveAt } from './voice.js';
import { partAt, type Use } from '../triggers/part-of-speech.js';

const at = wordSet(['in', 'at', 'into']);
/** These belong to the description of a place: `near Lima` is not Lima. */
const near = wordSet(['near', 'off', 'toward', 'towards', 'outside', 'across', 'around']);
/** Words of time, not of place. */
export const calendar: WordSet = wordSet([
  ...MONTH_WORDS,
  ...WEEKDAY_NAMES,
  ...'christmas easter spring summer autumn winter'.split(' '),
]);

/** The place that the clause gives for its event: `Karuizawa`, `toward the Sea of Japan`. */
export const placeOf = (document: Document, trigger: PlacedTrigger, clause: TokenRange): TokenRange | null => {
  const site = siteOf(document, trigger.from);
  return (
    (words.has(trigger.kind) ? null : placeIn(site, trigger.to, endOfReach(site, trigger, clause.to))) ??
    placeIn(site, clause.from, endOfOpening(site, clause.from, Math.min(clause.from + OPENING, trigger.from))) ??
    (trigger.kind === 'disaster' && shaking.has(trigger.lemma ?? '') ? placeHit(site, trigger.from) : null)
  );
};

type PlacedTrigger = TokenRange & { readonly use: Use; readonly kind: EventKind; readonly lemma?: string };

/** Verbs for what a disaster does to a place. */
const shaking: ReadonlySet<string> = new Set(
  'batter devastate flood hit jolt lash pound ravage rock shake strike'.split(' '),
);

/** `a quake shakes Lake County`, `hit Lima`: what is shaken, if it has the name of a place. */
const placeHit = (site: Site, trigger: number): TokenRange | null => {
  const { chunks } = site;
  const verb = chunks.of[trigger]!;
  const [object] =
    chunks.kind[verb] !== Kind.Verb ? [] : isPassiveAt(site, verb) ? subjectsOf(site, verb) : objectsOf(site, verb);
  return object === undefined ? null : namedPlace(site, object);
};

/** The place that a noun phrase is the name of, or describes: `Lake County`, `the southern city of Ica`. */
const namedPlace = (site: Site, object: Chunk): TokenRange | null => {
  const { document, chunks } = site;
  const from = partAt(document, object) === Part.Determiner ? object + 1 : object;
  const to = nameEnd(document, from, chunks.to[object]!);
  if (to === from) {
    const name = describedName(document, from, site.to);
    return name === undefined ? null : { from: name, to: nameEnd(document, name, site.to) };
  }
  if (to < chunks.to[object]!) return null;
  const isCalled = geographic.has(document.tokens.word[to - 1]!) || cities.match(document, from)?.to === to;
  return isCalled ? { from, to: withOf(site, to) } : null;
};

/** `the Indonesian island of Java` */
const withOf = ({ document, chunks, to }: Site, end: number): number => {
  const name = end < to && document.tokens.word[end] === OF ? chunks.to[end]! : to;
  return name < to && isCapitalised(document, name) ? chunks.to[name]! : end;
};

/** `condemned the attack on a camp in South Sudan`, `accused of carrying cash to Geneva`: the place is that of the deed. */
const words: ReadonlySet<EventKind> = new Set<EventKind>(['criticism', 'demand']);

/** Before the trigger, only a phrase that opens the clause gives the place. */
const OPENING = 5;

/** `was arrested in May, was sentenced in Lima`: the scope of a verb ends at the next verb that is not coordinated with it. */
const endOfReach = (site: Site, { to, use }: PlacedTrigger, last: number): number => {
  const { chunks } = site;
  for (let at = to; at < last; at++) {
    if (chunks.of[at] !== at) continue;
    // A noun reaches past the verbs of its own clause: `held talks that began in Lima`.
    if (use === 'verb' && endsVerb(site, at)) return at;
    if (closesSpeech(site, at) || opensBackground(site, at)) return at;
  }
  return last;
};

const endsVerb = (site: Site, at: number): boolean => {
  const { chunks } = site;
  if (chunks.kind[chunks.of[at - 1]!] === Kind.Joint) return false;
  return isFiniteVerb(chunks, at) || belongsElsewhere(site, at);
};

/** `checked into a clinic following her exit from one in Lima`: that event happened earlier, at a place of its own. */
const opensBackground = ({ document }: Site, at: number): boolean => background.has(document.tokens.word[at]!);

const background = wordSet(['after', 'before', 'following', 'since']);

/** `paid a firm registered in Cyprus`; not `fired rockets aimed at a base in Chad`. */
const belongsElsewhere = ({ chunks, document }: Site, at: number): boolean =>
  isPastParticiple(chunks, at) && !aiming.has(document.tokens.word[chunks.head[at]!]!);

const aiming = wordSet(['aimed', 'directed', 'dropped', 'fired', 'launched']);

/** `"The bloodshed must stop," she said in Paris`: the place is where it was said. */
const closesSpeech = ({ chunks, document }: Site, at: number): boolean =>
  chunks.kind[at] === Kind.Quote && at > 0 && document.tokens.shape[at - 1] === Shape.Punctuation;

/** `Men arrested in Madrid were freed`: a place after another verb belongs to that verb. */
const endOfOpening = ({ chunks }: Site, from: number, end: number): number => {
  for (let at = from; at < end; at++) if (chunks.kind[chunks.of[at]!] === Kind.Verb) return at;
  return end;
};

const placeIn = (site: Site, from: number, to: number): TokenRange | null => {
  const { document } = site;
  for (let i = from; i + 1 < to; i++) {
    const word = document.tokens.word[i]!;
    if (!isPlacing(document, i) || hasPlace(document, i - 1, from)) continue;
    const name = nameAfter(document, i, to);
    const end = nameEnd(document, name, to);
    if (end > name && !isPossessor(document, end) && isPlace(site, i, name, end))
      return { from: at.has(word) ? name : i, to: end };
  }
  return null;
};

/** The token at which the name after a preposition begins: `Chad` of `in northern Chad`, `Gao` of `in the coastal town of Gao`. */
const nameAfter = (document: Document, preposition: number, to: number): number => {
  const { word } = document.tokens;
  const hasArticle = partAt(document, preposition + 1) === Part.Determiner;
  const first = preposition + (hasArticle ? 2 : 1);
  if (isPlaceWord(document, first)) return first;
  if (!hasArticle && situated.has(word[first]!) && isPlaceWord(document, first + 1)) return first + 1;
  return describedName(document, first, to) ?? first;
};

/** Words that say where in a country or region, before its name. */
const situated = wordList('events/situated');

/** The token at which the name in `coastal town of Gao` begins; undefined if there is no such description. */
const describedName = (document: Document, from: number, to: number): number | undefined => {
  const { tokens } = document;
  for (let at = from; at < Math.min(from + DESCRIBED, to - 2); at++) {
    if (placeNouns.has(tokens.word[at]!))
      return tokens.word[at + 1] === OF && isPlaceWord(document, at + 2) ? at + 2 : undefined;
    if (tokens.shape[at] !== Shape.Lower && tokens.shape[at] !== Shape.Capital) return undefined;
  }
  return undefined;
};

/** The most words of such a description before its noun, with it: `southern Iraqi port city`. */
const DESCRIBED = 5;

/** `picked up Research In Motion` */
const isOfName = (document: Document, preposition: number): boolean => {
  const sentence = document.tokens.sentence[preposition]!;
  const isFirst = document.sentences.first[sentence] === preposition;
  return isCapitalised(document, preposition) && !isFirst && !isHeadline(document, sentence);
};

const isPlacing = (document: Document, i: number): boolean => {
  const word = document.tokens.word[i]!;
  return (at.has(word) || near.has(word)) && !isOfName(document, i);
};

/** A name of somewhere one can be: no modifier (`in Communist circles`), no body (`in Parliament`). */
const isPlace = ({ document, chunks }: Site, preposition: number, name: number, end: number): boolean => {
  const { word } = document.tokens;
  if (chunks.head[chunks.of[name]!]! >= end || isOtherName(document, preposition, name, end)) return false;
  const last = word[end - 1]!;
  if (bodies.has(last) || firms.has(last)) return false;
  return (
    word[preposition] !== AT || sites.has(last) || geographic.has(last) || cities.match(document, name) !== undefined
  );
};

/** `destroyed in Hurricane Nuria`; `Queens Hit-And-Run`, `Walk Into Empty Town Hall` of a headline. */
const isOtherName = (document: Document, preposition: number, name: number, end: number): boolean => {
  const { word } = document.tokens;
  // `in a Variety or Music Program`
  if (indefinite.has(word[preposition + 1]!)) return true;
  if (happenings.has(word[name]!) || (isHyphen(document, end) && isGlued(document, end - 1))) return true;
  // `1 Wounded in Shooting at Plant`
  if (isCapitalised(document, end - 1) && isEventNoun(word[end - 1]!) && !cities.match(document, name)) return true;
  return tagAt(document, name) === Tag.JJ && isHeadline(document, document.tokens.sentence[name]!);
};

const happenings = wordSet('cyclone hurricane operation storm typhoon'.split(' '));

/** Cities by name, with their countries. */
const cities = phraseTable<object>('countries/cities');
/** Groups: *in* them means in their hands or ranks, not on their territory. */
const bodies = wordList('events/bodies');
const firms = wordList('events/no-places');
/** Words in the names of what one can be `at`, beside `geographic`: `at Old Trafford Stadium`. */
const sites = wordList('events/sites');

/** Whether the preposition belongs to the noun before it: `shares in Norvel fell`, `an inquiry into Orvel` say no place. */
const hasPlace = (document: Document, noun: number, from: number): boolean =>
  topical.has(document.tokens.word[noun] ?? 0) || (noun >= from && isOtherEvent(document, noun));

const topical = wordSet(
  `confidence holding inquiries inquiry interest investigation investigations probe probes share shares stake stakes stock
   stocks`.split(/\s+/),
);

/** `vowed to act amid the war in Ukraine`: the place belongs to the war. */
const isOtherEvent = (document: Document, i: number): boolean =>
  document.tokens.shape[i] === Shape.Lower && isEventNoun(document.tokens.word[i]!);

const isPossessor = ({ tokens }: Document, end: number): boolean => tokens.shape[end] === Shape.Clitic;

/** Capitalised words, joined by `of` and hyphens. */
const nameEnd = (document: Document, from: number, to: number): number => {
  const { tokens } = document;
  let end = from;
  while (end < to && (isPlaceWord(document, end) || (end > from && joins(document, end, to)))) end++;
  if (end > from && tokens.shape[end - 1] === Shape.Lower) return end - 1;
  return end > from && end < to && geographic.has(tokens.word[end]!) ? end + 1 : end;
};

/** `off the Indonesian coast` */
const geographic = wordList('events/geographic');

const isPlaceWord = (document: Document, i: number): boolean =>
  isCapitalised(document, i) && partAt(document, i) === Part.None && !calendar.has(document.tokens.word[i]!);

const joins = (document: Document, i: number, to: number): boolean => {
  if (i + 1 >= to) return false;
  const text = slice(document, i);
  if (text === '-') return isPlaceWord(document, i + 1);
  if (text === 'and') return isPlaceWord(document, i + 1) && isPlaceWord(document, i + 2);
  if (text === 'of') return isPlaceWord(document, i + 1) || partAt(document, i + 1) === Part.Determiner;
  return text === 'the' && slice(document, i - 1) === 'of' && isPlaceWord(document, i + 1);
};
