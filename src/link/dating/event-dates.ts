import type { DateRange, EventMention, NewsEvent } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import { siteOf } from '../../language/chunks/site.js';
import { clauseOf } from '../../language/clauses.js';
import { verbOfNext } from '../../language/chunks/added-clauses.js';
import { COMMA } from '../../lexicon/marks.js';
import { AND, BUT, OF, THAT, WHEN } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, tokenAt, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { lastToken, ownersOf, type Owners } from './date-owners.js';
import type { MentionIndex, Place } from '../mention-index.js';
import { isBehindAside, isDoneBefore } from './asides.js';
import { isHour } from './hours.js';
import { isLimit } from './limits.js';
import { isPresentPerfect, isReported } from './reported.js';
import { isStamp } from './stamps.js';
import { toldAfter } from './told-after.js';
import { isSpokenOfIn, ofVerb } from './verb-dates.js';

/** The dates of an article that say when something happened. */
export const isEventDate = ({ timex }: DateRange): boolean =>
  (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');

/** A date, its position, and why it is the date of an event. */
export interface EventDate extends Place {
  readonly by: 'its own phrase' | 'its clause' | 'its sentence';
}

/** Finds the dates of events. */
export type Dating = (event: NewsEvent) => EventDate | null;

/**
 * An event takes the date of its own phrase, else of its clause, else of its sentence; never that of another event's phrase.
 */
export const datingOf = (events: readonly NewsEvent[], when: MentionIndex, document: Document): Dating => {
  const triggers = new Set(gather(events, ({ mentions }) => mentions.map((mention) => tokenOf(mention, document))));
  const known = new Map<Place, Owners>();
  const owners = (place: Place): Owners => {
    if (!known.has(place)) known.set(place, ownersOf(place, triggers, document));
    return known.get(place)!;
  };
  return ({ kind, mentions }) => {
    for (const mention of mentions) {
      const found = isTold(mention, kind) ? dateOfMention(mention, when, owners, document) : null;
      if (found !== null) return found;
    }
    const later = mentions.length === 1 ? toldAfter(mentions[0]!, when, document) : undefined;
    return later === undefined ? null : { ...later, by: 'its sentence' };
  };
};

/** `arrested over a robbery last month`, `called off Sunday's march`, `invited her to a summit on Friday`: the deed or the plan has another day. */
const isTold = (mention: EventMention, kind: NewsEvent['kind']): boolean => !answers.has(kind) || mention.kind === kind;

/** Kinds of events about other events. */
const answers: ReadonlySet<NewsEvent['kind']> = new Set<NewsEvent['kind']>(['demand', 'justice', 'refusal']);

const tokenOf = ({ start, end }: EventMention, document: Document): number =>
  lastToken(document, tokenAt(document, start), end);

const dateOfMention = (
  mention: EventMention,
  when: MentionIndex,
  owners: (place: Place) => Owners,
  document: Document,
): EventDate | null => {
  const places = when
    .within(mention.sentence)
    .filter(
      (place) => (!isLimit(place, mention, document) || isWhen(place, mention, document)) && !isStamp(place, document),
    );
  // `began at 7 p.m. and ended in the town on Saturday`: an hour is that of the day that the sentence names.
  const days = places.filter((place) => !isHour(place, document));
  const found = dateAmong(days, mention, owners, document);
  return found === null && days.length < places.length ? dateAmong(places, mention, owners, document) : found;
};

const dateAmong = (
  places: readonly Place[],
  mention: EventMention,
  owners: (place: Place) => Owners,
  document: Document,
): EventDate | null => {
  if (places.length === 0) return null;
  const own = tokenOf(mention, document);
  const isOwn = (place: Place): boolean =>
    owners(place)?.includes(own) === true || isWhichCame(place, mention, document) || isWhen(place, mention, document);
  const hasPerfect = hasPresentPerfect(mention, document);
  const free = places.filter(
    (place) =>
      owners(place) === null &&
      (place.start > mention.start || !hasPerfect) &&
      !isReported(place, mention, document) &&
      !isApart(place, mention, document) &&
      !isBehindAside(place, mention, document),
  );
  const inPhrase = nearest(mention, places.filter(isOwn), 'its own phrase');
  if (inPhrase !== null || isPartNamed(mention, document) || isSpokenOfIn(mention, own, document)) return inPhrase;
  const inClause = free.filter((place) => isInClause(place, mention, document));
  const ofClause = nearest(mention, ofVerb(inClause, verbOf(mention, own, document), document), 'its clause');
  if (ofClause !== null || isContest(mention)) return ofClause;
  return inSentence(
    mention,
    free.filter((place) => !isInClause(place, mention, document)),
    document,
  );
};

/** `beat Peru on Friday in the final of the World Cup`: the day is that of a part of what is named. */
const isPartNamed = (mention: EventMention, document: Document): boolean => {
  if (!isContest(mention)) return false;
  const at = tokenAt(document, mention.start);
  return document.tokens.word[siteOf(document, at).chunks.of[at]! - 1] === OF;
};

/** A cup goes on for weeks. */
const isContest = ({ tier, kind }: EventMention): boolean => tier === 'named' && kind === 'sport';

/** `won 42 percent; Soto, whom she sacked last year, took 26`: the second half of the sentence has days of its own. */
const isApart = ({ start }: Place, { end }: EventMention, document: Document): boolean =>
  start > end && hasWord(document, semicolon, tokenAt(document, end), tokenAt(document, start));

const semicolon = wordSet([';']);

/** `Norway agreed in January, but France has called for a ban`: the present perfect has no day that was told before it. */
const hasPresentPerfect = ({ start }: EventMention, document: Document): boolean => {
  const site = siteOf(document, tokenAt(document, start));
  return isPresentPerfect(site, site.chunks.of[tokenAt(document, start)]!);
};

/** The first token of a verb with its noun or adjective, `serving time`, `pleaded guilty`, else the last. */
const verbOf = ({ start }: EventMention, own: number, document: Document): number => {
  const first = tokenAt(document, start);
  const { chunks } = siteOf(document, first);
  const [kind, last] = [chunks.kind[chunks.of[first]!], chunks.kind[chunks.of[own]!]];
  return kind === Kind.Verb && (last === Kind.Noun || last === Kind.Adjective) ? first : own;
};

/** `the strike, which began on Monday`: a clause about the event that says nothing but its day. */
const isWhichCame = ({ start }: Place, { end }: EventMention, document: Document): boolean => {
  const { tokens } = document;
  const [first, date] = [tokenAt(document, end), tokenAt(document, start)];
  const relative = tokens.word[first] === COMMA ? first + 1 : first;
  if (!pronouns.has(wordAt(document, relative))) return false;
  const verb = tokens.word[relative + 1] === TOOK && tokens.word[relative + 2] === PLACE ? relative + 2 : relative + 1;
  if (verb >= date || (verb === relative + 1 && !came.has(tokens.word[verb]!))) return false;
  return start - tokens.end[verb]! <= LONGEST && !hasWord(document, breaks, verb + 1, date);
};

const pronouns = wordSet(['which', 'that']);
const came = set('happened occurred began opened started struck erupted hit came ended');
const TOOK = intern('took');
const PLACE = intern('place');
const breaks = wordSet([',', ';']);
/** The most characters between such a verb and its day. */
const LONGEST = 60;

/** `better than in 2008, when it posted a loss`, `caused a shock on Monday when she won` */
const isWhen = (place: Place, { clause }: EventMention, document: Document): boolean => {
  if (place.end >= clause.start) return false;
  const { word } = document.tokens;
  const first = tokenAt(document, clause.start);
  return word[first] === WHEN && tokenAt(document, place.end) === (word[first - 1] === COMMA ? first - 1 : first);
};

const isInClause = (place: Place, mention: EventMention, document: Document): boolean => {
  const { start, end } = mention.clause;
  return place.start >= start && place.start < end && !isBeforeVerb(place, mention, document);
};

const inSentence = (mention: EventMention, free: readonly Place[], document: Document): EventDate | null => {
  const found = nearest(mention, free, 'its sentence');
  if (found === null || isOfAside(found, mention, document)) return null;
  const from = tokenAt(document, Math.min(found.end, mention.end));
  const to = tokenAt(document, Math.max(found.start, mention.start));
  if (isBeforeBut(found, mention, document) || isDoneBefore(found, mention, document)) return null;
  // `ruled that a witness heard in March had lied`, `The inquest heard that she fell in May`: what was said has the date.
  const isContent =
    found.start > mention.end && document.tokens.word[clauseOf(document, tokenAt(document, found.start)).from] === THAT;
  return isContent || hasWord(document, apart, from, to) ? null : found;
};

/** `The term began on 3 May, but many schools stayed closed`: what *but* adds has no day, unless one opens the sentence. */
const isBeforeBut = ({ start }: Place, mention: EventMention, document: Document): boolean => {
  if (start > mention.start || document.tokens.word[tokenAt(document, mention.clause.start)] !== BUT) return false;
  const site = siteOf(document, tokenAt(document, start));
  for (let at = site.from; document.tokens.start[at]! < start; at = site.chunks.to[at]!)
    if (isFiniteVerb(site.chunks, at)) return true;
  return false;
};

const relativeWords = "who who'd who'll who've who're which whose where when".split(' ');
const relatives = wordSet(relativeWords);
/** In the same sentence, but in another clause: `…, which was built in 1990`. */
const apart = wordSet([...relativeWords, 'since', 'after', 'before', 'because']);

/** `who ran the town from 1999, was found guilty`: the clause of the date ends at the comma. */
const isBeforeVerb = (place: Place, { clause, start }: EventMention, document: Document): boolean =>
  place.end < start &&
  relatives.has(document.tokens.word[tokenAt(document, clause.start)]!) &&
  hasWord(document, commas, tokenAt(document, place.end), tokenAt(document, start));

const commas = wordSet([',']);

/** `a ferry that capsized last August` */
const isRelativeThat = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  if (at === 0 || word[at] !== THAT || shape[at] !== Shape.Lower) return false;
  const { chunks } = siteOf(document, at - 1);
  return chunks.kind[chunks.of[at - 1]!] === Kind.Noun;
};

/** The day in a clause that continues about the same subject, or in a later one that is added. */
const isOfAside = (place: Place, mention: EventMention, document: Document): boolean => {
  const { from } = clauseOf(document, tokenAt(document, place.start));
  return apart.has(document.tokens.word[from]!) || isRelativeThat(document, from) || isAdded(from, mention, document);
};

/**
 * `A court jailed two men, and police arrested a third on Monday`: only the second clause has a day; but that of a match is
 * said once: `Soto scored twice and Leeds beat Hull on Monday`.
 */
const isAdded = (clause: number, { end, kind }: EventMention, document: Document): boolean => {
  const { start, word } = document.tokens;
  if (start[clause]! < end) return false;
  // `fell while climbing on Monday`
  if (word[clause] === WHILE) return verbOfNext(siteOf(document, clause), clause) >= 0;
  return word[clause] === BUT || (word[clause] === AND && kind !== 'sport');
};

const WHILE = intern('while');

const nearest = (mention: EventMention, places: readonly Place[], by: EventDate['by']): EventDate | null => {
  let best: Place | null = null;
  for (const place of places) if (best === null || distance(place, mention) < distance(best, mention)) best = place;
  if (best === null) return null;
  const { id, type, isDemonym, start, end } = best;
  return { id, type, isDemonym, start, end, by };
};

const distance = (a: Place | EventMention, b: Place | EventMention): number =>
  a.start < b.start ? b.start - a.end : a.start - b.end;
