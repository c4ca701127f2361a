/** Whom a description means: `the minister`, `the 39-year-old`. */
import type { Numbered, Person, Span } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import { tokenAt, type Document } from '../../text/document.js';
import type { MentionIndex } from '../mention-index.js';
import { LOOK_BACK, onlyOne } from './pairs.js';

/** The people whom `the minister` or `the 39-year-old` can mean; undefined if nobody is so described. */
export type Described = (span: Span, text: string) => readonly string[] | undefined;

/** What is known of roles and ages is read for the first description. */
export const descriptionsOf = (
  people: readonly Numbered<Person>[],
  who: MentionIndex,
  document: Document,
): Described => {
  let byRole: ByWords | undefined;
  let byAge: ByWords | undefined;
  return (span, text) => {
    const description = firstGroup(DEFINITE, text).toLowerCase();
    const age = firstGroup(AGE, text);
    if (description === '' && age === '') return undefined;
    byRole ??= peopleByRole(people);
    const holders =
      (byAge ??= peopleByAge(people, document)).get(age) ??
      byRole.get(description) ??
      byRole.get(description.replace(PRAISING, ''));
    return holders === undefined ? undefined : nearestOf(holders, span, who, document);
  };
};

/** What is said of somebody without saying who it is: `the famous actress`. */
const PRAISING =
  /^(?:ailing|beloved|controversial|disgraced|embattled|famed|famous|former|late|legendary|outspoken|popular|troubled|veteran|young) /;

export const firstGroup = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

/** The ids of people by what is said of them. */
type ByWords = ReadonlyMap<string, ReadonlySet<string>>;

/** `the minister`, `the former prime minister` */
export const DEFINITE: RegExp = /^the (\w+(?:[ -]\w+){0,2})$/i;
const AGE = /^(?:the )?(\d{1,3})-year-old$/i;
/** `Ana Torres, 39,`, `Ana Torres (39)`, `Ana Torres, aged 39` */
const AGE_AFTER = /^(?:,? \(|, (?:aged |who is )?)(\d{1,3})(?=[,).;]| years?\b)/;
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

/** A longer phrase is not resolved. */
export const LONGEST: number = 40;
/** The most sentences that a description is resolved back if two people could be meant. */
const CLOSE = 2;

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
