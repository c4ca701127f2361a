import type { EventKind } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isFiniteVerb, isPastParticiple } from '../../language/chunks/predicates.js';
import { objectsOf } from '../../language/chunks/objects.js';
import { siteOf, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { isHeadline } from '../../language/headlines.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { COMMA } from '../../lexicon/marks.js';
import { indefinite, AT, ON } from '../../lexicon/small-words.js';
import { isCapitalised, isGlued, isHyphen, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isEventNoun } from '../triggers/lexicon.js';
import { cities, geographic, namedHere, namedPlace, nameAfter, nameEnd } from './place-names.js';
import { isPassiveAt } from './voice.js';
import type { Use } from '../triggers/part-of-speech.js';

/** These belong to the description of a place: `near Lima` is not Lima. */
const near = wordSet(['near', 'off', 'toward', 'towards', 'outside', 'across', 'around']);
const standing = wordSet(['in', 'at', 'into', 'near', 'off', 'toward', 'towards', 'outside', 'across', 'around']);
const along = wordSet(['on', 'through']);

/** The place that the clause gives for its event: `Karuizawa`, `toward the Sea of Japan`. */
export const placeOf = (document: Document, trigger: PlacedTrigger, clause: TokenRange): TokenRange | null => {
  const site = siteOf(document, trigger.from);
  const reach = words.has(trigger.kind) ? trigger.to : endOfReach(site, trigger, clause.to);
  return (
    placeIn(site, trigger.to, reach) ??
    placeIn(site, clause.from, endOfOpening(site, clause.from, Math.min(clause.from + OPENING, trigger.from))) ??
    placeIn(site, trigger.to, reach, along) ??
    placeBeforeWhere(site, clause.from) ??
    placeOfKind(site, trigger, clause)
  );
};

/** What is hit by a disaster or an army, the town of a court. */
const placeOfKind = (site: Site, trigger: PlacedTrigger, clause: TokenRange): TokenRange | null => {
  if (trigger.kind === 'justice') return courtTown(site, trigger, clause);
  return hitting[trigger.kind]?.has(trigger.lemma ?? '') === true ? placeHit(site, trigger.from) : null;
};

type PlacedTrigger = TokenRange & { readonly use: Use; readonly kind: EventKind; readonly lemma?: string };

/** Verbs for what a disaster or an army does to a place. */
const hitting: Partial<Record<EventKind, ReadonlySet<string>>> = {
  disaster: new Set('batter devastate flood hit jolt lash pound ravage rock shake strike'.split(' ')),
  conflict: new Set(
    'attack besiege bomb bombard capture invade overrun raid recapture retake seize shell storm'.split(' '),
  ),
};

/** `the state of Rajasthan, where nine people died`: the place that *where* stands for. */
const placeBeforeWhere = (site: Site, where: number): TokenRange | null => {
  const { word } = site.document.tokens;
  if (word[where] !== WHERE) return null;
  const end = word[where - 1] === COMMA ? where - 1 : where;
  const place = placeIn(site, Math.max(site.from, end - BACK), end);
  return place?.to === end ? place : null;
};

const WHERE = intern('where');
/** The most tokens of a place with its description before *where*. */
const BACK = 8;

/** `jailed at Leeds Crown Court`: the town in the name of a court. */
const courtTown = ({ document }: Site, { from, to }: PlacedTrigger, clause: TokenRange): TokenRange | null => {
  const { word } = document.tokens;
  for (let i = clause.from; i < clause.to; i++) {
    if (word[i] !== AT || (i >= from && i < to)) continue;
    const town = cities.match(document, i + 1)?.to;
    const end = nameEnd(document, i + 1, clause.to);
    if (town !== undefined && town < end && word[end - 1] === COURT) return { from: i + 1, to: town };
  }
  return null;
};

const COURT = intern('court');

/** `a quake shakes Lake County`, `hit Lima`: what is shaken, if it has the name of a place. */
const placeHit = (site: Site, trigger: number): TokenRange | null => {
  const { chunks } = site;
  const verb = chunks.of[trigger]!;
  const [object] =
    chunks.kind[verb] !== Kind.Verb ? [] : isPassiveAt(site, verb) ? subjectsOf(site, verb) : objectsOf(site, verb);
  return object === undefined ? null : namedPlace(site, object);
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

const placeIn = (site: Site, from: number, to: number, prepositions: WordSet = standing): TokenRange | null => {
  const { document } = site;
  for (let i = from; i + 1 < to; i++) {
    const word = document.tokens.word[i]!;
    if (!prepositions.has(word) || isOfName(document, i) || hasPlace(document, i - 1, from)) continue;
    const name = nameAfter(document, i, to);
    const place = namedHere(document, name, nameEnd(document, name, to), to);
    if (place !== null && isPlace(site, i, place))
      return { from: near.has(word) && place.from === name ? i : place.from, to: place.to };
  }
  return null;
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
  if (word[preposition] === ON)
    return (
      roads.has(last) || waters.has(word[from]!) || (isDescribed(preposition, from) && !!cities.match(document, from))
    );
  if (word[preposition] === THROUGH) return cities.match(document, from) !== undefined;
  if (word[preposition] !== AT || sites.has(last) || geographic.has(last)) return true;
  return cities.match(document, from) !== undefined || isFarFrom(document, to);
};

const THROUGH = intern('through');
const roads = set('avenue boulevard expressway freeway highway island lane motorway road street');
const waters = wordSet(['highway', 'interstate', 'lake', 'mount', 'route']);

/** `on the outskirts of Lima` */
const isDescribed = (preposition: number, name: number): boolean => name > preposition + 2;

/** `at Toro, 40 kilometres west of Gao` */
const isFarFrom = ({ tokens: { shape, word } }: Document, end: number): boolean =>
  word[end] === COMMA && shape[end + 1] === Shape.Number && distances.has(word[end + 2] ?? 0);

const distances = set('kilometers kilometres km miles');

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
const isOtherEvent = (document: Document, i: number): boolean =>
  document.tokens.shape[i] === Shape.Lower && isEventNoun(document.tokens.word[i]!);
