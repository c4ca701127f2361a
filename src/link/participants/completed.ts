import type { EventMention, EventPlace, EventTime, NewsEvent, Numbered, Participant, Span } from '../../core/entity.js';
import { quoteOf } from '../../core/strings/quote.js';
import { phraseTable } from '../../language/phrases.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isGlued, isHyphen, tokenAt, type Document } from '../../text/document.js';
import type { Joined } from '../coreference/coreference.js';
import type { MentionIndex, Place } from '../mention-index.js';
import { salienceOf } from '../salience.js';
import { agentsInWords, quotedSides, targetsInWords, type Article } from './quoted-sides.js';

/** What completing an event needs. */
interface Cast extends Article {
  readonly byId: ReadonlyMap<string, Numbered>;
}

/** Fills in what a reader would otherwise look up: who, whom, when, where, in which sentence, and how salient. */
export const complete = ({ event, best, sentence }: Joined, cast: Cast): void => {
  const participants = event.participants.map((part) => identified(part, cast));
  const [who, whom] = [agentsInWords(event, best, cast), targetsInWords(event, best, cast)];
  const { sum, parts } = salienceOf(event, sentence, quotedSides(event, best));
  event.name = nameOf(event, best, participants, cast);
  event.participants = participants;
  event.where = placeOf(event, best, cast);
  event.place = event.where?.text ?? null;
  event.who = who;
  event.whom = whom;
  event.when = timeOf(event, cast);
  event.salience = sum;
  event.sentence = quoteOf(best.sentence, cast.document.text);
  if (event.explanation !== undefined) event.explanation = { parts: [...event.explanation.parts, ...parts], sum };
};

const identified = (part: Participant, { byId }: Cast): Participant => {
  const entity = byId.get(part.entity);
  if (entity?.type === 'country')
    return { entity: part.entity, role: part.role, type: 'country', name: entity.name, iso2: entity.iso2 };
  return entity?.type === 'person' ? { entity: part.entity, role: part.role, type: 'person', name: entity.name } : part;
};

/** The most characters between a verb and the name of its object. */
const FAR = 80;

const timeOf = ({ date }: NewsEvent, { byId, document }: Cast): EventTime | null => {
  const entity = date === null ? undefined : byId.get(date);
  if (entity?.type !== 'date') return null;
  const { value, from, to, mentions, between } = entity;
  const [first, last] = [mentions[0] ?? between[0]?.first, mentions[0] ?? between[0]?.last];
  const text = first === undefined ? '' : document.text.slice(first.start, last!.end);
  return { value, from, to, text };
};

/** Where it happened and in which country, if that is known; null if the name is that of a person of the article. */
const placeOf = (
  { place }: NewsEvent,
  { sentence }: EventMention,
  { byId, who, document }: Cast,
): EventPlace | null => {
  if (place === null) return null;
  const start = document.text.indexOf(place, sentence.start);
  const within = start < 0 ? [] : who.within({ start, end: start + place.length });
  if (within.some(({ type }) => type === 'person')) return null;
  const end = start + place.length;
  const beside = start < 0 ? [] : besidePlace(start, end, sentence, who, document);
  const country = [...within, ...beside].map(({ id }) => byId.get(id)).find((entity) => entity?.type === 'country');
  const iso2 = country?.type === 'country' ? country.iso2 : cityIn(document, start, end);
  return { text: place, iso2 };
};

/** `in Cusco, Peru`; in `In Cusco, Peru beat Chile` it is something else. */
const besidePlace = (
  start: number,
  end: number,
  sentence: Span,
  who: MentionIndex,
  { text }: Document,
): readonly Place[] => {
  if (!text.startsWith(', ', end)) return [];
  const isOpening = start - sentence.start < OPENING;
  return who.touching({ start: end + 2, end: end + 3 }).filter((place) => !isOpening || text[place.end] === ',');
};

/** The longest preposition with its blank. */
const OPENING = 8;

const cities = phraseTable<{ readonly iso2: string }>('countries/cities');

/** The country of the city that a stretch of text names or ends with: `near Lima`. */
const cityIn = (document: Document, start: number, end: number): string | null => {
  if (start < 0) return null;
  for (let at = tokenAt(document, start); at < document.tokens.length && document.tokens.start[at]! < end; at++) {
    const city = isCapitalised(document, at) ? cities.match(document, at) : undefined;
    if (city !== undefined && document.tokens.end[city.to - 1] === end) return city.value.iso2;
  }
  return null;
};

/** The names of the subject, where the sentence has a pronoun or a long title instead: `Torres met`, not `he met`. */
const nameOf = (event: NewsEvent, best: EventMention, participants: readonly Participant[], cast: Cast): string => {
  const { title } = best;
  if (event.tier === 'named' || title?.subject == null) return event.name;
  const names = subjectsOf(title, title.subject, best, participants, cast);
  const actor = names.length === 0 || names.length > 2 ? title.actor : names.join(' and ');
  const what = withObject(title.what, best, participants, cast);
  return actor === null ? what : `${actor} ${what}`;
};

type Title = NonNullable<EventMention['title']>;

/** The names of those of the subject's side that are not named after the verb, or of the people in its own words. */
const subjectsOf = (
  title: Title,
  side: NonNullable<Title['subject']>,
  { phrase }: EventMention,
  participants: readonly Participant[],
  { who }: Cast,
): string[] => {
  const names: string[] = [];
  if (participants.length === 0) return names;
  const span = title.isPronoun ? null : title[side];
  const places = span === null ? who.within(phrase) : who.touching(span);
  for (const { role, type, entity, name } of participants) {
    const isHere = places.some(({ id }) => id === entity);
    const isSubject =
      span === null ? !isHere && (role === 'target') === (side === 'targets') : isHere && type === 'person';
    if (isSubject) names.push(name!);
  }
  return names;
};

/** A bare verb with the name of its object, for which there was no room with its title: `met Ana Torres`. */
const withObject = (
  what: string,
  { text, end, phrase }: EventMention,
  participants: readonly Participant[],
  { who, document }: Cast,
): string => {
  if (OBJECT.test(what)) return withNames(what, phrase, participants, who);
  if (what !== text) return what;
  const first = who.within({ start: end, end: Math.min(phrase.end, end + FAR) }).find(({ type }) => type === 'person');
  if (first === undefined || !isTitleBetween(end, first.start, document)) return what;
  const object = participants.find(({ entity }) => entity === first.id);
  return object?.type === 'person' ? `${what} ${object.name}` : what;
};

const OBJECT = /(?<= )(?:him|her|them)(?= |$)/;
const THEM = / them(?: |$)/;

/** `had beaten Luis Soto` for `had beaten him`: the names of the targets, unless the phrase names one of them already. */
const withNames = (what: string, phrase: Span, participants: readonly Participant[], who: MentionIndex): string => {
  const targets = participants.filter(({ role }) => role === 'target');
  const places = who.within(phrase);
  const areMeant = targets.every(({ type, entity }) => type === 'person' && !places.some(({ id }) => id === entity));
  const names = targets.map(({ name }) => name!);
  const most = THEM.test(what) ? 2 : 1;
  return areMeant && names.length > 0 && names.length <= most ? what.replace(OBJECT, names.join(' and ')) : what;
};

/** Between a verb and the name of its object: the title, with its `of`. */
const isTitleBetween = (from: number, to: number, document: Document): boolean => {
  const [first, end] = [tokenAt(document, from), tokenAt(document, to)];
  if (first >= end || isGlued(document, first - 1) || isGlued(document, end - 1)) return false;
  for (let at = first; at < end; at++) if (!isOfTitle(at, document)) return false;
  return true;
};

/** `Secretary`, `of`; the second half of `Attorney-general` too. */
const isOfTitle = (at: number, document: Document): boolean =>
  isCapitalised(document, at) ||
  inTitle.has(document.tokens.word[at]!) ||
  isHyphen(document, at) ||
  isHyphen(document, at - 1);

const inTitle = wordSet(['of', 'the', 'and', 'for', "'s"]);
