import type { Person, PersonMention } from '../../core/entity.js';
import { firstNot } from '../../core/lists/bisect.js';
import { gather } from '../../core/lists/gather.js';
import { THE } from '../../lexicon/small-words.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { hasWord, sentenceEnd, tokenAt, type Document } from '../../text/document.js';
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
const TOWARDS: WordSet = wordSet('to toward towards visit visits visiting visited'.split(' '));

const COUNTERPARTS: WordSet = wordSet(['counterpart', 'counterparts', 'homologue', 'homologues', 'namesake']);
/** *counterpart* is at most this many words after the country. */
const REACH = 3;

/** `her Danish counterpart`: the country of the other. */
const isCounterparts = (document: Document, { mention }: Place): boolean => {
  const at = tokenAt(document, mention.start);
  return hasWord(document, COUNTERPARTS, at + 1, Math.min(sentenceEnd(document, at), at + REACH));
};

const COUNTERPART = 'counterpart';

/**
 * `The foreign minister, Maria Holt, met her Danish counterpart, Lars Holm`: who is called the counterpart of somebody holds the same
 * office, that of the person named last before.
 */
export const withOfficesOfOthers = (people: readonly Person[], document: Document): readonly Person[] => {
  if (!people.some(({ roles }) => roles.includes(COUNTERPART))) return people;
  const inOrder = gather(people, (person) => person.mentions.map((mention) => ({ person, mention }))).sort(
    (a, b) => a.mention.start - b.mention.start,
  );
  return people.map((person) => {
    const called = person.mentions.find(({ roles }) => roles.includes(COUNTERPART));
    const other = called === undefined ? undefined : namedBefore(inOrder, person, called, document);
    const office = other?.roles.find((role) => role !== COUNTERPART)?.replace(OTHER_TENURE, '');
    return office === undefined
      ? person
      : { ...person, roles: [...new Set(person.roles.map((role) => (role === COUNTERPART ? office : role)))] };
  });
};

/** How the other holds the office. */
const OTHER_TENURE = /^(?:acting|caretaker|interim|new|outgoing) /i;

interface Named {
  readonly person: Person;
  readonly mention: PersonMention;
}

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
