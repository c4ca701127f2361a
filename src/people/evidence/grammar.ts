import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { tagWindows, type Window } from '../../language/grammar.js';
import { Casing } from '../../text/sentences.js';
import type { Kind, Features } from '../features.js';
import { set } from './evidence.js';

/** Asked last, about candidates just below the threshold: the grammar is slow to load. */
export const grammarEvidence = {
  name: 'grammar',
  weight: 0.6,
  example: 'Friends of [Tommy Kettle] in Leeds asked for money.',
  reason: 'the grammar takes it for a person',
} as const;

/** Words of context asked along with a name. */
const BEFORE = 3;
const BEHIND = 3;
const LONGEST_NAME = 6;

/** About single words the grammar knows more than the tables only where these lack them or have them as ordinary words too. */
const OPEN_KINDS: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'firstWord', 'lastWord']);

/** No name of a person, whatever the grammar takes it for: `the Grand Mosque`. */
const THE = set('the');

/** Whether the grammar can be asked about a candidate: of capitals and of long names it knows nothing. */
export const isAskable = ({ length, first, casing, previous, candidate: { from, to } }: Features): boolean =>
  !THE.has(previous) && casing === Casing.Normal && to - from <= LONGEST_NAME && (length > 1 || OPEN_KINDS.has(first));

/** For each of some candidates, whether the grammar takes all its words for a person's: one question for all of them. */
export const takenForPeople = (document: Document, allFeatures: readonly Features[]): readonly boolean[] => {
  const windows = allFeatures.map((features) => windowOf(document, features));
  return tagWindows(document, windows).map((tags, i) => {
    const { words } = allFeatures[i]!.candidate;
    return words.every((at) => isPersonal(tags[at - windows[i]!.from]!));
  });
};

const isPersonal = (tags: ReadonlySet<string>): boolean =>
  tags.has('Person') && !tags.has('Place') && !tags.has('Organization');

const windowOf = (document: Document, { candidate: { from, to } }: Features): Window => ({
  from: Math.max(sentenceStart(document, from), from - BEFORE),
  to: Math.min(sentenceEnd(document, from), to + BEHIND),
});
