import type { EventKind } from '../../core/entity.js';
import { clauseOf, type TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isGerund } from '../../language/chunks/predicates.js';
import { siteOf, type Site } from '../../language/chunks/site.js';
import { isHeadline } from '../../language/headlines.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { COMMA } from '../../lexicon/marks.js';
import {
  AND,
  AT,
  BETWEEN,
  IN,
  OF,
  ON,
  OVER,
  THROUGH,
  WHEN,
  WHERE,
  distances,
  indefinite,
  roads,
} from '../../lexicon/small-words.js';
import { isCapitalised, isGlued, isHyphen, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { intern, set, wordSet, type WordId, type WordSet } from '../../lexicon/vocabulary.js';
import { isEventNoun } from '../triggers/lexicon.js';
import { distanceBefore, measuredFrom } from './distances.js';
import { cities, geographic, namedHere, nameAfter, nameEnd, wayBetween } from './place-names.js';
import { endOfOpening, endOfReach, isSaidAfar } from './place-reach.js';
import { placeOfKind, type PlacedTrigger } from './kind-places.js';

/** These belong to the description of a place: `near Lima` is not Lima. */
const NEAR = ['between', 'near', 'off', 'toward', 'towards', 'outside', 'across', 'around'];
const near = wordSet(NEAR);
const standing = wordSet(['in', 'at', 'into', ...NEAR]);
const along = wordSet(['on', 'over', 'through']);

/** The place that the clause gives for its event: `Karuizawa`, `toward the Sea of Japan`. */
export const placeOf = (document: Document, trigger: PlacedTrigger, clause: TokenRange): TokenRange | null => {
  const site = siteOf(document, trigger.from);
  const reach = endOfReach(site, trigger, clause.to);
  return (
    placeIn(site, behindCause(site, trigger), reach) ??
    (isDeed(site, trigger.from) ? null : placeInOpening(site, clause.from, trigger.from)) ??
    placeIn(site, trigger.to, reach, along) ??
    placeBeforeWhere(site, clause.from) ??
    placeOfKind(site, trigger, clause) ??
    placeOfMain(site, trigger) ??
    placeOfWhen(site, trigger, clause)
  );
};

/** Behind `in clashes` of `killed in clashes in Lima`, which have the place of those killed. */
const behindCause = ({ chunks, document }: Site, { kind, to }: PlacedTrigger): number => {
  const { word } = document.tokens;
  if (kind !== 'casualty' || word[to] !== IN) return to;
  const noun = chunks.to[chunks.of[to]!]!;
  return chunks.kind[noun] === Kind.Noun && isEventNoun(word[chunks.head[noun]!]!) ? chunks.to[noun]! : to;
};

/** `were killed when a van rolled into a river in Lima`, `died and nine were hurt when a car hit a wall in Lima` */
const placeOfWhen = (site: Site, { kind }: PlacedTrigger, { to }: TokenRange): TokenRange | null => {
  const { word } = site.document.tokens;
  if (kind !== 'casualty') return null;
  const when = to < site.to && word[to] === AND ? clauseOf(site.document, to).to : to;
  return when < site.to && word[when] === WHEN ? placeIn(site, when, clauseOf(site.document, when).to) : null;
};

/** `A jury in Lima convicted him of killing two guards`: they were killed elsewhere. */
const isDeed = ({ chunks }: Site, trigger: number): boolean =>
  isGerund(chunks, chunks.of[trigger]!) && trigger > 0 && chunks.kind[chunks.of[trigger - 1]!] === Kind.Preposition;

const placeInOpening = (site: Site, from: number, trigger: number): TokenRange | null => {
  const end = endOfOpening(site, from, trigger);
  if (end < trigger && isSaidAfar(site, end)) return null;
  return placeIn(site, from, end, standing, from + OPENING) ?? placeIn(site, from, end, along, from + 1);
};

/** `arrived in Lima, shooting two guards`: a participle behind a comma says what was done there. */
const placeOfMain = (site: Site, { from, kind }: PlacedTrigger): TokenRange | null => {
  const { chunks, document } = site;
  if (document.tokens.word[from - 1] !== COMMA || !isGerund(chunks, chunks.of[from]!) || !doing.has(kind)) return null;
  return placeIn(site, clauseOf(document, from - 2).from, from - 1);
};

const doing: ReadonlySet<EventKind> = new Set<EventKind>(['casualty', 'conflict', 'disaster', 'justice', 'protest']);

/** `the state of Rajasthan, where nine people died`: the place that *where* stands for. */
const placeBeforeWhere = (site: Site, where: number): TokenRange | null => {
  const { word } = site.document.tokens;
  if (word[where] !== WHERE) return null;
  const end = word[where - 1] === COMMA ? where - 1 : where;
  const place = placeIn(site, Math.max(site.from, end - BACK), end);
  return place?.to === end ? place : null;
};

/** The most tokens of a place with its description before *where*. */
const BACK = 8;

/** Before the trigger, only a phrase that opens the clause gives the place. */
const OPENING = 5;

/** The first place in a range whose preposition stands before token `last`. */
const placeIn = (
  site: Site,
  from: number,
  to: number,
  prepositions: WordSet = standing,
  last = to - 1,
): TokenRange | null => {
  const { document } = site;
  for (let i = from; i < Math.min(last, to - 1); i++) {
    const word = document.tokens.word[i]!;
    const isPreposition = prepositions.has(word) && !isOfName(document, i) && !hasPlace(document, i - 1, from);
    const start = isPreposition ? startOf(document, i, from, to) : measuredFrom(document, i, from);
    const place = start < 0 ? null : placeBehind(site, i, to);
    if (place !== null) return { from: Math.min(start, place.from), to: place.to };
  }
  return null;
};

/** Where the description of a place begins with its preposition, `60 miles off`; `to` if it is no part of it. */
const startOf = (document: Document, preposition: number, from: number, to: number): number => {
  if (!near.has(document.tokens.word[preposition]!)) return to;
  const distance = distanceBefore(document, preposition, from);
  return distance < 0 ? preposition : distance;
};

const placeBehind = (site: Site, preposition: number, to: number): TokenRange | null => {
  const { document } = site;
  if (document.tokens.word[preposition] === BETWEEN) return wayBetween(document, preposition, to);
  const name = nameAfter(document, preposition, to);
  const place = namedHere(document, name, nameEnd(document, name, to), to);
  return place !== null && isPlace(site, preposition, place) ? place : null;
};

/** `picked up Research In Motion` */
const isOfName = (document: Document, preposition: number): boolean => {
  const sentence = document.tokens.sentence[preposition]!;
  const isFirst = document.sentences.first[sentence] === preposition;
  return isCapitalised(document, preposition) && !isFirst && !isHeadline(document, sentence);
};

/** A name of somewhere one can be: no modifier (`in Communist circles`), no body (`in Parliament`). */
const isPlace = ({ document, chunks }: Site, preposition: number, { from, to }: TokenRange): boolean => {
  const { word } = document.tokens;
  if (chunks.head[chunks.of[from]!]! >= to || isOtherName(document, preposition, from, to)) return false;
  const last = word[to - 1]!;
  if ((bodies.has(last) && (last !== STATE || word[to - 2] === ISLAMIC)) || firms.has(last)) return false;
  return suits(document, preposition, { from, to });
};

const STATE = intern('state');
const ISLAMIC = intern('islamic');

/** What may stand behind the preposition of a place: any name behind `in`, a site behind `at`, a road or lake behind `on`. */
const suits = (document: Document, preposition: number, { from, to }: TokenRange): boolean => {
  const { word } = document.tokens;
  const last = word[to - 1]!;
  const isCity = cities.match(document, from) !== undefined;
  if (word[preposition] === ON) return isWay(word[from]!, last) || (isDescribed(preposition, from) && isCity);
  if (word[preposition] === OVER) return seas.has(last);
  if (word[preposition] === THROUGH) return isCity || word[from - 1] === OF;
  return word[preposition] !== AT || isCity || isSite(last) || isFarFrom(document, to);
};

const isSite = (last: WordId): boolean => sites.has(last) || geographic.has(last) || roads.has(last);

/** `shot down over the Baltic Sea` */
const seas = set('channel gulf ocean sea strait');

const isWay = (first: WordId, last: WordId): boolean => roads.has(last) || ways.has(last) || waters.has(first);

const ways = wordSet(['expressway', 'freeway', 'highway', 'island', 'motorway']);
const waters = wordSet(['highway', 'interstate', 'lake', 'mount', 'route']);

/** `on the outskirts of Lima` */
const isDescribed = (preposition: number, name: number): boolean => name > preposition + 2;

/** `at Toro, 40 kilometres west of Gao` */
const isFarFrom = ({ tokens: { shape, word } }: Document, end: number): boolean =>
  word[end] === COMMA && shape[end + 1] === Shape.Number && distances.has(word[end + 2] ?? 0);

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

const happenings = set('cyclone hurricane operation storm typhoon');

/** Groups: *in* them means in their hands or ranks, not on their territory. */
const bodies = wordList('events/bodies');
const firms = wordList('events/no-places');
/** Words in the names of what one can be `at`, beside `geographic`: `at Old Trafford Stadium`. */
const sites = wordList('events/sites');

/** Whether the preposition belongs to the noun before it: `shares in Norvel fell`, `an inquiry into Orvel` say no place. */
const hasPlace = (document: Document, noun: number, from: number): boolean =>
  topical.has(document.tokens.word[noun] ?? 0) || (noun >= from && isOtherEvent(document, noun));

const topical =
  set(`confidence holding inquiries inquiry interest investigation investigations probe probes share shares stake stakes stock
   stocks`);

/** `vowed to act amid the war in Ukraine`: the place belongs to the war. */
const isOtherEvent = (document: Document, i: number): boolean => {
  const { shape, word } = document.tokens;
  return shape[i] === Shape.Lower && isEventNoun(word[i]!) && !causes.has(word[i]!) && !isScene(document, i);
};

const DURING = intern('during');

/** `shot at a rally in Lima`, `hurt during a street protest in Lima`: what is done there has its place. */
const isScene = ({ tokens: { word } }: Document, noun: number): boolean => {
  for (let at = noun - 1; at > noun - SCENE && at > 0; at--) if (word[at] === AT || word[at] === DURING) return true;
  return false;
};

/** The most tokens from a preposition to its noun. */
const SCENE = 4;

/** `killed in mudslides after heavy rains in Lima`: where it rained. */
const causes = wordSet(['rain', 'rainfall', 'rains', 'winds']);
