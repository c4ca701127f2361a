/** Sides of an event that are neither people nor countries, in the words of the text. */
import type { EventKind, EventMention, NewsEvent, Participant, Quote, Span } from '../../core/entity.js';
import { quoteOf } from '../../core/strings/quote.js';
import type { Document } from '../../text/document.js';
import { isNounRule } from '../coreference/happening.js';
import type { MentionIndex, Place } from '../mention-index.js';

/** The people and countries of the article, and its text. */
export interface Article {
  readonly who: MentionIndex;
  readonly document: Document;
}

type Side = 'agents' | 'targets';

/** Those of an event who stand on a side. */
const onSide = ({ participants }: NewsEvent, side: Side): readonly Participant[] =>
  participants.filter(({ role }) => (role === 'target') === (side === 'targets'));

/** How many sides are neither people nor countries; a weapon or a treaty counts as much as a crowd. */
export const quotedSides = (event: NewsEvent, { title }: EventMention): number =>
  (['agents', 'targets'] as const).filter((side) => title?.[side] != null && onSide(event, side).length === 0).length;

/** Who did it, in the words of the text; of a passive, where another mention has the same verb: `Driver jailed. … A judge jailed him`. */
export const agentsInWords = (event: NewsEvent, best: EventMention, cast: Article): Quote[] => {
  const own = textOf(event, best, 'agents', cast);
  if (own.length > 0 || !isPassive(best) || onSide(event, 'agents').length > 0) return own;
  return textOfFirst(event, 'agents', cast, (mention) => isInActive(mention, best));
};

/** A verb that tells whom it befell, and not who did it. */
const isPassive = ({ title, rule }: EventMention): boolean =>
  title?.targets != null && title.agents == null && !isNounRule(rule);

const isInActive = ({ lemma, rule, targets }: EventMention, best: EventMention): boolean =>
  lemma === best.lemma && targets.length > 0 && !isNounRule(rule);

/**
 * `opened fire at a mosque, killing nine worshippers`: whom it befell may be said where the harm is told; `agreed to buy Bexley
 * Group`: or by the verb that the phrase goes on with.
 */
export const targetsInWords = (event: NewsEvent, best: EventMention, cast: Article): Quote[] => {
  const own = textOf(event, best, 'targets', cast);
  if (own.length > 0 || best.title?.targets != null || event.kind === 'justice') return own;
  return textOfFirst(event, 'targets', cast, (mention) => mention.kind === 'casualty' || goesOn(best, mention));
};

/** A side in the words of the first mention that tells it, of those that may. */
const textOfFirst = (event: NewsEvent, side: Side, cast: Article, may: (mention: EventMention) => boolean): Quote[] => {
  for (const mention of event.mentions) {
    const quotes = may(mention) ? textOf(event, mention, side, cast) : [];
    if (quotes.length > 0) return quotes;
  }
  return [];
};

/** `agreed to [buy]`: a verb within the phrase of another. */
const goesOn = (best: EventMention, { start, end, rule }: EventMention): boolean =>
  start >= best.end && end <= best.phrase.end && !isNounRule(rule);

/** The words of the text for a side that is no known person or country. */
const textOf = (event: NewsEvent, best: EventMention, side: Side, cast: Article): Quote[] => {
  const { title } = best;
  const span = title?.[side] ?? null;
  if (span === null || span.end - span.start > LONGEST) return [];
  if (isKnown(span, side, event, best, cast)) return unnamedHalf(span, side, event, cast);
  if (side === 'targets' && !isSomebody(event, title)) return [];
  // `Ana Torres's lawyer` is somebody else.
  const isPerson = cast.who.within(span).some(({ type, end }) => type === 'person' && isEnd(end, span, cast.document));
  return isPerson ? [] : [quoteOf(span, cast.document.text)];
};

const isEnd = (end: number, span: Span, { text }: Document): boolean => ENDS.test(text.slice(end, span.end));
const ENDS = /^(?:['’]s?)?$/;

/** `the rebels` of `Peru and the rebels`, `Nato` of `Nato and Peru`: one of two is no person or country of the article. */
const unnamedHalf = (span: Span, side: Side, event: NewsEvent, { who, document }: Article): Quote[] => {
  const [first, second] = halvesOf(span, document.text);
  if (first === undefined || second === undefined) return [];
  const known = onSide(event, side);
  const isMeant = (half: Span): boolean =>
    who.touching(half).some(({ id }) => known.some(({ entity }) => entity === id));
  const isFirst = !isMeant(first);
  const [other, named] = isFirst ? [first, second] : [second, first];
  // `Malian soldiers and Russian mercenaries`: the country only says whose they are.
  const isOther = who.touching(other).some(({ type, end }) => type === 'person' || end === other.end);
  if (isOther || !isMeant(named) || (isFirst && !isApart(other, named, who.touching(named), document))) return [];
  return isMeant(other) ? [] : [quoteOf(other, document.text)];
};

/** Whether the first of two is somebody else; not in `friend and client Ana Torres`, nor the `world` of `world and Olympic champion`. */
const isApart = (first: Span, second: Span, [place]: readonly Place[], { text }: Document): boolean =>
  place !== undefined &&
  !LOWER.test(text.slice(second.start, place.start)) &&
  (/\s/.test(text.slice(first.start, first.end)) || !LOWER.test(text.slice(first.start, first.start + 1)));

const LOWER = /^[a-z]|\s[a-z]/;

/** The two that *and* joins, without articles; none if there are more, or if one owner has both: `Kenya's president and army`. */
const halvesOf = ({ start, end }: Span, text: string): readonly Span[] => {
  const [first, second, ...others] = text.slice(start, end).split(AND);
  if (first === undefined || second === undefined || others.length > 0 || (SHARED.test(first) && !ARTICLE.test(second)))
    return [];
  if (/[,;]/.test(first + second)) return [];
  const begin = end - second.length + (ARTICLE.exec(second)?.[0].length ?? 0);
  return [
    { start, end: start + first.length },
    { start: begin, end },
  ];
};

const AND = /\sand\s/;
const ARTICLE = /^(?:the|an?|his|her|its|their)\s/;
const SHARED = /['’]s?\s/;

/** Whether a side is told by its people and countries; in `the union met with Ana Torres` only one of two is. */
const isKnown = (
  span: Span,
  side: Side,
  event: NewsEvent,
  { end, sentence, title }: EventMention,
  { who }: Article,
): boolean => {
  const known = onSide(event, side);
  if (known.length === 0 || side === 'targets' || title?.isPronoun === true) return known.length > 0;
  const inside = who.touching(span);
  const after = who.within({ start: end, end: sentence.end });
  return known.some(({ entity }) => inside.some(({ id }) => id === entity) || !after.some(({ id }) => id === entity));
};

const isSomebody = ({ kind }: NewsEvent, title: EventMention['title']): boolean =>
  title?.isThing !== true && !ofThings.has(kind);

/** Kinds whose object is what was refused, staged or held, which belongs to the name. */
const ofThings: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'protest', 'refusal']);

/** A longer phrase is no name. */
const LONGEST = 80;
