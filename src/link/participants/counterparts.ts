import type { Person, PersonMention } from '../../core/entity.js';
import { firstNot } from '../../core/lists/bisect.js';
import { officeOf } from '../../core/tenures.js';
import { THE } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hasWord, sentenceEnd, tokenAt, type Document } from '../../text/document.js';
import { inOrderOfText, type Named } from './named.js';
import type { Place } from './weighed.js';

/** The country of another: of a counterpart, or where somebody goes or something is sent. */
export const isOfOther = (document: Document, place: Place): boolean =>
  isCounterparts(document, place) || isDestination(document, place);

/** `a visit to Norway`, `aid to Tonga`: where somebody goes or something is sent is another's country. */
const isDestination = (document: Document, { mention }: Place): boolean => {
  const { tokens } = document;
  const at = tokenAt(document, mention.start);
  const before = at > 1 && tokens.word[at - 1] === THE ? at - 2 : at - 1;
  return before >= 0 && TOWARDS.has(tokens.word[before]!) && tokens.sentence[before] === tokens.sentence[at];
};
const TOWARDS: WordSet = set('to toward towards visit visits visiting visited');

const COUNTERPARTS: WordSet = wordSet(['counterpart', 'counterparts', 'homologue', 'homologues', 'namesake']);
/** *counterpart* is at most this many words after the country. */
const REACH = 3;

/** `her Danish counterpart`: the country of the other. */
const isCounterparts = (document: Document, { mention }: Place): boolean => {
  const at = tokenAt(document, mention.start);
  return hasWord(document, COUNTERPARTS, at + 1, Math.min(sentenceEnd(document, at), at + REACH));
};

/** The countries of which somebody is called the counterpart: another country's office is none of theirs. */
export const countriesOfCounterparts = (places: readonly Place[], document: Document): ReadonlySet<string> =>
  new Set(places.filter((place) => isCounterparts(document, place)).map(({ iso2 }) => iso2));

const COUNTERPART = 'counterpart';

/**
 * `The foreign minister, Maria Holt, met her Danish counterpart, Lars Holm`: who is called the counterpart of somebody holds the same
 * office, that of the person named last before.
 */
export const withOfficesOfOthers = (people: readonly Person[], document: Document): readonly Person[] => {
  if (!people.some(({ roles }) => roles.some(isCounterpart))) return people;
  const inOrder = inOrderOfText(people);
  return people.map((person) => {
    const called = person.mentions.find(({ roles }) => roles.some(isCounterpart));
    const other = called === undefined ? undefined : namedBefore(inOrder, person, called, document);
    const held = other?.roles.find((role) => !isCounterpart(role));
    if (held === undefined) return person;
    const office = officeOf(held);
    return { ...person, roles: [...new Set(person.roles.map((role) => (isCounterpart(role) ? office : role)))] };
  });
};

/** `counterpart`, `outgoing counterpart` */
const isCounterpart = (role: string): boolean => officeOf(role) === COUNTERPART;

/** The other person named last before a mention, in its sentence or the one before. */
const namedBefore = (
  inOrder: readonly Named[],
  own: Person,
  { start }: PersonMention,
  document: Document,
): Person | undefined => {
  const sentenceOf = (offset: number): number => document.tokens.sentence[tokenAt(document, offset)]!;
  let i = firstNot(inOrder, ({ mention }) => mention.start < start) - 1;
  while (i >= 0 && inOrder[i]!.person === own) i--;
  const last = inOrder[i];
  return last !== undefined && sentenceOf(start) - sentenceOf(last.mention.start) <= 1 ? last.person : undefined;
};
