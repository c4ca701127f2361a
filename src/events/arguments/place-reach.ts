/** How far the places of an event may stand from its trigger. */
import type { EventKind } from '../../core/entity.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isFiniteVerb, isGerund, isPastParticiple } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import { reporting } from '../../language/reporting.js';
import { headWord, isTimePhrase, type Site } from '../../language/chunks/site.js';
import { isYear } from '../../language/years.js';
import { OF } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { Shape } from '../../text/tokens.js';
import { isEventNoun } from '../triggers/lexicon.js';
import type { PlacedTrigger } from './kind-places.js';

/** `condemned the attack on a camp in South Sudan`, `accused of carrying cash to Geneva`: the place is that of the deed. */
const spoken: ReadonlySet<EventKind> = new Set<EventKind>(['criticism', 'demand']);

/** `was arrested in May, was sentenced in Lima`: the scope of a verb ends at the next verb that is not coordinated with it. */
export const endOfReach = (site: Site, { to, use, kind }: PlacedTrigger, last: number): number => {
  if (spoken.has(kind)) return to;
  const { chunks } = site;
  const isAnswer = kind === 'justice' || kind === 'sanction';
  let hasTime = false;
  for (let at = to; at < last; at++) {
    if (chunks.of[at] !== at) continue;
    // A noun reaches past the verbs of its own clause: `held talks that began in Lima`.
    if (use === 'verb' && endsVerb(site, at, hasTime)) return at;
    if (endsReach(site, at, isAnswer)) return at;
    hasTime ||= tellsTime(site, at);
  }
  return last;
};

const endsReach = (site: Site, at: number, isAnswer: boolean): boolean =>
  closesSpeech(site, at) || opensBackground(site, at) || (isAnswer && opensDeed(site, at));

const tellsTime = (site: Site, at: number): boolean =>
  site.chunks.kind[at] === Kind.Noun && (isTimePhrase(site, at) || isYear(site.document, at));

/** What *and* joins shares its place, unless the first has its time: `won the cup in 2010 and lost the final in Lima`. */
const endsVerb = (site: Site, at: number, hasTime: boolean): boolean => {
  const { chunks } = site;
  if (chunks.kind[chunks.of[at - 1]!] === Kind.Joint && !hasTime) return false;
  return (isFiniteVerb(chunks, at) && !isSaidBetween(site, at)) || belongsElsewhere(site, at);
};

/** `was killed, police say, in Lima` */
const isSaidBetween = (site: Site, verb: number): boolean => {
  const { chunks, from, to } = site;
  const who = previous(chunks, verb, from);
  const isAside = who > from && chunks.kind[who - 1] === Kind.Comma && chunks.to[verb]! < to;
  return isAside && chunks.kind[chunks.to[verb]!] === Kind.Comma && reporting.has(headWord(site, verb));
};

/** `charged with stabbing a man in Lima`, `arrested over the theft of a painting in Lima`: the place is that of the deed. */
const opensDeed = ({ chunks, document, to }: Site, preposition: number): boolean => {
  const { word } = document.tokens;
  const deed = chunks.to[preposition]!;
  if (!deeds.has(word[preposition]!) || deed >= to) return false;
  return isGerund(chunks, deed) || (word[chunks.to[deed]!] === OF && isEventNoun(word[chunks.head[deed]!]!));
};

const deeds = wordSet(['for', 'of', 'over', 'with']);

/** `checked into a clinic following her exit from one in Lima`: that event happened earlier, at a place of its own. */
const opensBackground = (site: Site, at: number): boolean =>
  background.has(site.document.tokens.word[at]!) &&
  // `missing since Monday in the hills`
  !(site.chunks.to[at]! < site.to && tellsTime(site, site.chunks.to[at]!));

const background = wordSet(['after', 'before', 'following', 'since']);

/** `paid a firm registered in Cyprus`; not `fired rockets aimed at a base in Chad`. */
const belongsElsewhere = ({ chunks, document }: Site, at: number): boolean =>
  isPastParticiple(chunks, at) && !aiming.has(document.tokens.word[chunks.head[at]!]!);

const aiming = wordSet(['aimed', 'directed', 'dropped', 'fired', 'launched']);

/** `"The bloodshed must stop," she said in Paris`: the place is where it was said. */
const closesSpeech = ({ chunks, document }: Site, at: number): boolean =>
  chunks.kind[at] === Kind.Quote && at > 0 && document.tokens.shape[at - 1] === Shape.Punctuation;

/** `Men arrested in Madrid were freed`: a place after another verb belongs to that verb. */
export const endOfOpening = ({ chunks }: Site, from: number, end: number): number => {
  for (let at = from; at < end; at++) if (chunks.kind[chunks.of[at]!] === Kind.Verb) return at;
  return end;
};

/** `In Brussels, a minister said the arrest casts a shadow`: she spoke there; who saw it speaks where it happened. */
export const isSaidAfar = (site: Site, token: number): boolean => {
  const { chunks, document, from } = site;
  const verb = chunks.of[token]!;
  if (!reporting.has(headWord(site, verb))) return false;
  const who = previous(chunks, verb, from);
  return who >= from && chunks.kind[who] === Kind.Noun && !onTheSpot.has(document.tokens.word[chunks.head[who]!]!);
};

const onTheSpot =
  set(`authorities doctors firefighters locals medics neighbors neighbours officers officials paramedics police prosecutors
   rescuers residents survivors villagers witness witnesses`);
