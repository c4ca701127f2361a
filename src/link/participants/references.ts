import type { Numbered, Person, Span } from '../../core/entity.js';
import { tokenAt, type Document } from '../../text/document.js';
import { sexesOf } from './sexes.js';
import type { MentionIndex } from '../mention-index.js';
import { DEFINITE, descriptionsOf, firstGroup, LONGEST } from './descriptions.js';
import { idsOf, LOOK_BACK, NOBODY, onlyOne, pairBefore, pairOf } from './pairs.js';
import type { Parts } from './parts.js';
import { speakerOfQuotation } from './quotations.js';
import { speakerOfClause } from './speakers.js';
import { topicsOf } from './topics.js';

/** The ids of those whom a pronoun or a description refers to; empty if the article does not say. */
export type References = (span: Span) => readonly string[];

const TWO = /^(?:the (?:two|pair|duo)|both)(?![\w-]| \w)/i;
const THEY = /^they(?:['’](?:d|ll|ve|re))?$/i;
const IT = /^it(?:['’](?:d|ll))?$/i;
/** Who speaks; also `I'm`. */
const SPEAKER = /^(?:I|me)(?:['’](?:d|ll|m|ve))?$/;
/** `the South`, of South Korea. */
const COMPASS = /^(?:[Tt]he )?(North|South|East|West)$/;
/** Also `he'd` and `she'll`, which are one token. */
const ONE = /^(he|she|him|her|his)(?:['’](?:d|ll))?$/i;

export const referencesOf = (
  people: readonly Numbered<Person>[],
  who: MentionIndex,
  document: Document,
  parts: Parts,
): References => {
  const described = descriptionsOf(people, who, document);
  const topics = topicsOf(who, described, sexesOf(people, document), document);
  return (span) => {
    if (!opening.has(document.text.charAt(span.start))) return NOBODY;
    const text = document.text.slice(span.start, Math.min(span.end, span.start + LONGEST)).replace(/\s+/g, ' ');
    if (TWO.test(text)) return pairOf(span.start, who, document);
    if (THEY.test(text)) return pairBefore(span.start, who, document);
    if (IT.test(text)) return speakerBefore(span.start, who, document);
    if (SPEAKER.test(text)) return speakerOfQuotation(span.start, who, document, topics);
    if (COMPASS.test(text)) return countryOfSide(firstGroup(COMPASS, text), span, who, document);
    if (ONE.test(text)) return topics(span, firstGroup(ONE, text).toLowerCase());
    const part = parts(text);
    return part === undefined ? (described(span, text) ?? countryOf(span, text, who, document)) : [part];
  };
};

/** The country that `the nation` or `the team` means. */
const countryOf = (span: Span, text: string, who: MentionIndex, document: Document): readonly string[] => {
  const description = firstGroup(DEFINITE, text).toLowerCase();
  if (description === '') return NOBODY;
  return COUNTRY.test(description) ? onlyCountryBefore(span, who) : ownedBefore(span, description, who, document);
};

/** What a pronoun or a description begins with; most spans are other nouns and names. */
const opening: ReadonlySet<string> = new Set('tTbBiIhHmsSNEW0123456789');
/** `North Korea said it would attack`: the country that speaks. */
const speakerBefore = (offset: number, who: MentionIndex, document: Document): readonly string[] => {
  const [last] = who.before(offset, 1);
  const speaker = speakerOfClause(document, tokenAt(document, offset));
  return last !== undefined && speaker >= 0 && document.tokens.end[speaker] === last.end ? [last.id] : [];
};

/** The last country mentioned whose name begins so: `South` for South Korea. */
const countryOfSide = (side: string, span: Span, who: MentionIndex, { text }: Document): readonly string[] => {
  const named = who
    .before(span.start, LOOK_BACK)
    .find(({ type, start }) => type === 'country' && text.startsWith(`${side} `, start));
  return named === undefined ? [] : [named.id];
};

const COUNTRY = /^(?:country|nation)$/;
/** `Kenya's rebels`, `a Kenyan company`: those who do not act for their country. */
const NOT_FOR_COUNTRY =
  /(?:^| )(?:airline|bank|carmaker|charity|company|firm|maker|militants?|newspaper|opposition|party|rebels?|unions?)$/;

/** `Kenya voted. The country chose`: the country, if only one has been named. */
const onlyCountryBefore = (span: Span, who: MentionIndex): readonly string[] =>
  onlyOne(idsOf(who.before(span.start, LOOK_BACK).filter(({ type }) => type === 'country')));

/** `the Kenyan team … the team`: the country that the same noun had earlier. */
const ownedBefore = (span: Span, noun: string, who: MentionIndex, { text }: Document): readonly string[] => {
  if (NOT_FOR_COUNTRY.test(noun)) return NOBODY;
  for (const { id, type, end } of who.before(span.start, LOOK_BACK)) {
    if (type !== 'country') continue;
    const next = text
      .slice(end, end + LONGEST)
      .replace(/^['’]s?/, '')
      .toLowerCase();
    if (next.startsWith(` ${noun}`) && !/^\w/.test(next.slice(noun.length + 1))) return [id];
  }
  return [];
};
