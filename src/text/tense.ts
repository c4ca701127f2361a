import { sentenceEnd, sentenceStart, type Document } from './document.js';
import { Shape } from './tokens.js';
import { intern, wordMap, wordSet, type WordSet } from './vocabulary.js';

/** When the clause says that things happen, seen from the day of speech. */
export type Tense = 'past' | 'present' | 'future' | 'unknown';

const set = (words: string): WordSet => wordSet(words.split(/\s+/));

const auxiliaries = wordMap<Tense>([
  ...['was', 'were', 'had', 'did', "wasn't", "weren't", "hadn't", "didn't", 'has', 'have', "hasn't", "haven't"].map(
    (word) => [word, 'past'] as const,
  ),
  ...['is', 'are', 'am', 'does', 'do', "isn't", "aren't", "doesn't", "don't"].map((word) => [word, 'present'] as const),
  ...[
    'will',
    'shall',
    "won't",
    "he'll",
    "it'll",
    "she'll",
    "they'll",
    "we'll",
    "i'll",
    "you'll",
    'may',
    'might',
    'can',
    'could',
    'should',
    'would',
    'must',
    'cannot',
  ].map((word) => [word, 'future'] as const),
]);

/** Past forms that do not end in -ed; those that look like the base form (`put`, `cut`) tell nothing. */
const irregular = set(
  `arose ate awoke beat became began bent bled blew bore bought bound broke brought built burnt came caught chose clung
   crept dealt drank drew drove dug fed fell felt fled flew forbade forgave forgot fought found froze gave got grew ground
   heard held hid hung kept knelt knew laid lay led left lent lit lost made meant met overcame overthrew paid ran rang
   rode rose said sang sank sat saw shook shone shot showed shrank slept slid sold sought spent spoke sprang stole stood
   struck stuck stung swam swept swore swung taken took taught tore thought threw told undertook understood went woke
   withdrew withstood won wore wound wrote done gone seen given shown known chosen driven written spoken broken stolen
   begun sunk drawn thrown flown grown born worn sworn forgotten frozen hidden risen fallen beaten bitten`,
);

/** Said of what is still to come. */
const ahead = set(
  `due scheduled slated expected planned planning plans plan expects expect intends intend aims aim hopes hope upcoming
   set poised bound likely going ready prepares prepare preparing tomorrow next forthcoming`,
);
const bases = set('to');
const reporting = set(
  'said says told reported announced added confirmed stated warned claimed insisted noted argued according',
);
/** Ends in -ed without being a verb. */
const notVerbs = set(
  'united hundred sacred naked wicked indeed need speed red bed feed seed breed shed sped exceed proceed succeed agreed-upon alleged so-called armed wounded retired',
);
const HAVE = intern('have');
const BEEN = intern('been');

const endsInEd = (document: Document, at: number): boolean => {
  const { start, end, shape } = document.tokens;
  if (shape[at] !== Shape.Lower || end[at]! - start[at]! < 4) return false;
  return document.text.charCodeAt(end[at]! - 1) === 0x64 && document.text.charCodeAt(end[at]! - 2) === 0x65;
};

const tenseOf = (document: Document, at: number): Tense | undefined => {
  const word = document.tokens.word[at]!;
  const next = document.tokens.word[at + 1];
  const auxiliary = auxiliaries.get(word);
  if (auxiliary === 'future' && document.tokens.shape[at] !== Shape.Lower && at !== sentenceStart(document, at))
    return undefined;
  if (auxiliary === 'future') return next === HAVE || document.tokens.word[at + 2] === BEEN ? 'past' : 'future';
  if (auxiliary !== undefined) return aheadOf(document, at) ?? auxiliary;
  if (ahead.has(word)) return 'future';
  if (irregular.has(word)) return 'past';
  return endsInEd(document, at) && !notVerbs.has(word) ? 'past' : undefined;
};

/** *is due*, *was expected to*, *are to meet*, *is meeting*. */
const aheadOf = (document: Document, at: number): Tense | undefined => {
  const { word, end } = document.tokens;
  for (let i = at + 1; i <= at + 2 && i < sentenceEnd(document, at); i++)
    if (ahead.has(word[i]!) || bases.has(word[i]!)) return 'future';
  const present = auxiliaries.get(word[at]!) === 'present';
  return present && at + 1 < document.tokens.length && document.text.slice(end[at + 1]! - 3, end[at + 1]) === 'ing'
    ? 'future'
    : undefined;
};

interface Cue {
  readonly tense: Tense;
  readonly at: number;
}

const nearest = (document: Document, from: number, to: number, step: 1 | -1): Cue | undefined => {
  for (let at = from; at !== to; at += step) {
    const tense = tenseOf(document, at);
    if (tense !== undefined) return { tense: step < 0 ? chainTense(document, at, tense) : tense, at };
  }
  return undefined;
};

/** *will be held*, *was to have met*: the auxiliary before a participle tells the tense. */
const chainTense = (document: Document, at: number, tense: Tense): Tense => {
  const first = sentenceStart(document, at);
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    const auxiliary = auxiliaries.get(document.tokens.word[i]!);
    if (auxiliary !== undefined) return tenseOf(document, i) ?? tense;
    if (document.tokens.shape[i] === Shape.Punctuation) break;
  }
  return tense;
};

/**
 * The tense of the clause in which token `at` stands: that of the nearest verb before it, unless that verb only
 * reports what is said behind it.
 */
export const tenseAt = (document: Document, at: number, to: number = at + 1): Tense => {
  const left = nearest(document, at - 1, sentenceStart(document, at) - 1, -1);
  if (left !== undefined && !(isReport(document, left.at) && at - left.at > 3)) return left.tense;
  const right = to < sentenceEnd(document, at) ? nearest(document, to, sentenceEnd(document, at), 1) : undefined;
  return right?.tense ?? left?.tense ?? 'unknown';
};

const isReport = ({ tokens }: Document, at: number): boolean => reporting.has(tokens.word[at]!);
