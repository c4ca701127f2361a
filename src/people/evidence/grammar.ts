import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { tagWindows, type Window } from '../../language/grammar.js';
import { Casing } from '../../text/sentences.js';
import type { Kind, View } from '../view.js';
import { set } from './evidence.js';

/** Asked last, of what all other evidence leaves just short of a person, for the grammar is slow to load. */
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

/** Of single words the grammar only tells more than the tables where these do not know them or know them as words too. */
const OPEN_KINDS: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'firstWord', 'lastWord']);

/** No name of a person, whatever the grammar takes it for: `the Grand Mosque`. */
const THE = set('the');

/** Whether the grammar can be asked about a candidate: of capitals and of long names it knows nothing. */
export const isAskable = ({ length, first, casing, previous, candidate: { from, to } }: View): boolean =>
  !THE.has(previous) && casing === Casing.Normal && to - from <= LONGEST_NAME && (length > 1 || OPEN_KINDS.has(first));

/** For each of some candidates, whether the grammar takes all its words for a person's: one question for all of them. */
export const takenForPeople = (document: Document, views: readonly View[]): readonly boolean[] => {
  const windows = views.map((view) => windowOf(document, view));
  return tagWindows(document, windows).map((tags, i) => {
    const { words } = views[i]!.candidate;
    return words.every((at) => isPersonal(tags[at - windows[i]!.from]!));
  });
};

const isPersonal = (tags: ReadonlySet<string>): boolean =>
  tags.has('Person') && !tags.has('Place') && !tags.has('Organization');

const windowOf = (document: Document, { candidate: { from, to } }: View): Window => ({
  from: Math.max(sentenceStart(document, from), from - BEFORE),
  to: Math.min(sentenceEnd(document, from), to + BEHIND),
});
