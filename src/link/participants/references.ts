import type { Numbered, Person, Span } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import { tokenAt, type Document } from '../../text/document.js';
import { sexesOf } from './sexes.js';
import type { MentionIndex } from '../mention-index.js';
import { idsOf, LOOK_BACK, NOBODY, pairBefore, pairOf } from './pairs.js';
import type { Parts } from './parts.js';
import { speakerOfClause } from './speakers.js';
import { topicsOf } from './topics.js';

/** The ids of those whom a pronoun or a description refers to; empty if the article does not say. */
export type References = (span: Span) => readonly string[];

const TWO = /^(?:the (?:two|pair|duo)|both)(?![\w-]| \w)/i;
const THEY = /^they(?:['’](?:d|ll|ve|re))?$/i;
const IT = /^it(?:['’](?:d|ll))?$/i;
/** `the South`, of South Korea. */
const COMPASS = /^(?:[Tt]he )?(North|South|East|West)$/;
/** Also `he'd` and `she'll`, which are one token. */
const ONE = /^(he|she|him|her|his)(?:['’](?:d|ll))?$/i;
const AGE = /^(?:the )?(\d{1,3})-year-old$/i;
/** `Ana Torres, 39,`, `Ana Torres (39)`, `Ana Torres, aged 39` */
const AGE_AFTER = /^(?:,? \(|, (?:aged |who is )?)(\d{1,3})(?=[,).;]| years?\b)/;
const DEFINITE = /^the (\w+(?:[ -]\w+){0,2})$/i;
/** The most sentences that a description is resolved back if two people could be meant. */
const CLOSE = 2;

export const referencesOf = (
  people: readonly Numbered<Person>[],
  who: MentionIndex,
  document: Document,
  parts: Parts,
): References => {
  const topics = topicsOf(who, sexesOf(people, document), document);
  const described = descriptionsOf(people, who, document);
  return (span) => {
    if (!opening.has(document.text.charAt(span.start))) return NOBODY;
    const text = document.text.slice(span.start, Math.min(span.end, span.start + LONGEST)).replace(/\s+/g, ' ');
    if (TWO.test(text)) return pairOf(span.start, who, document);
    if (THEY.test(text)) return pairBefore(span.start, who, document);
    if (IT.test(text)) return speakerBefore(span.start, who, document);
    if (COMPASS.test(text)) return countryOfSide(firstGroup(COMPASS, text), span, who, document);
    if (ONE.test(text)) return topics(span, firstGroup(ONE, text).toLowerCase());
    const part = parts(text);
    return part === undefined ? described(span, text) : [part];
  };
};

/** Whom `the minister` or `the 39-year-old` refers to; what is known of roles and ages is read for the first of them. */
const descriptionsOf = (
  people: readonly Numbered<Person>[],
  who: MentionIndex,
  document: Document,
): ((span: Span, text: string) => readonly string[]) => {
  let byRole: ByWords | undefined;
  let byAge: ByWords | undefined;
  return (span, text) => {
    const description = firstGroup(DEFINITE, text).toLowerCase();
    const age = firstGroup(AGE, text);
    if (description === '' && age === '') return NOBODY;
    byRole ??= peopleByRole(people);
    const holders =
      (byAge ??= peopleByAge(people, document)).get(age) ??
      byRole.get(description) ??
      byRole.get(description.replace(PRAISING, ''));
    if (holders !== undefined) return nearestOf(holders, span, who, document);
    if (description === '') return NOBODY;
    return COUNTRY.test(description) ? onlyCountryBefore(span, who) : ownedBefore(span, description, who, document);
  };
};

/** What a pronoun or a description begins with; most spans are other nouns and names. */
const opening: ReadonlySet<string> = new Set('tTbBiIhHsSNEW0123456789');
/** What is said of somebody without saying who it is: `the famous actress`. */
const PRAISING =
  /^(?:ailing|beloved|controversial|disgraced|embattled|famed|famous|former|late|legendary|outspoken|popular|troubled|veteran|young) /;

/** The ids of people by what is said of them. */
type ByWords = ReadonlyMap<string, ReadonlySet<string>>;

const firstGroup = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

/** A longer phrase is not resolved. */
const LONGEST = 40;

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

const onlyOne = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : []);

/** The people by the last words of their roles: `foreign minister` and `minister`. */
const peopleByRole = (people: readonly Numbered<Person>[]): ByWords => {
  const byRole = new Map<string, Set<string>>();
  for (const { id, roles } of people)
    for (const role of gather(roles, (one) => endsOf(one.toLowerCase()))) addTo(byRole, role, id);
  return byRole;
};

const addTo = (sets: Map<string, Set<string>>, key: string, id: string): void => {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([id]));
  else known.add(id);
};

const endsOf = (role: string): readonly string[] => {
  const words = role.split(' ');
  return words.map((_, i) => words.slice(i).join(' '));
};

const peopleByAge = (people: readonly Numbered<Person>[], { text }: Document): ByWords => {
  const byAge = new Map<string, Set<string>>();
  for (const { id, mentions } of people)
    for (const { end } of mentions) {
      const age = AGE_AFTER.exec(text.slice(end, end + LONGEST))?.[1];
      if (age !== undefined) addTo(byAge, age, id);
    }
  return byAge;
};

/** The only holder of a role, or of several the only one named just before. */
const nearestOf = (
  holders: ReadonlySet<string>,
  span: Span,
  who: MentionIndex,
  document: Document,
): readonly string[] => {
  if (holders.size === 1) return [...holders];
  const { sentence } = document.tokens;
  const own = sentence[tokenAt(document, span.start)]!;
  const near = who
    .before(span.start, LOOK_BACK)
    .filter(({ id, start }) => holders.has(id) && own - sentence[tokenAt(document, start)]! <= CLOSE);
  return onlyOne([...new Set(near.map(({ id }) => id))]);
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
