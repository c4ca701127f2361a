import type { Modality } from '../../core/entity.js';
import { governing } from '../../language/chunks/governing.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { auxiliaryOf } from '../../language/chunks/parted.js';
import { headWord, siteOf, type Chunk } from '../../language/chunks/site.js';
import { clauseOf, type TokenRange } from '../../language/clauses.js';
import { reporting } from '../../language/reporting.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { sentenceEnd, sentenceStart, slice, type Document, hasWord, wordAt } from '../../text/document.js';
import { Part } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { intern, type WordId, set, wordSet } from '../../lexicon/vocabulary.js';
import type { Trigger } from '../triggers/trigger.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { modalityAfter } from './behind.js';
import { attending, hasCue, NEAR } from './cues.js';
import { beginsNew } from './governing-verbs.js';
import { isNaming } from './naming.js';
import { isRanked } from './outcome.js';
import { isAdverb, partAt, type Use } from '../triggers/part-of-speech.js';
import { modalityInScope, reachOfDenial } from './scope.js';
import { jointAfterInfinitive, sharedFrom } from './coordination.js';
import { nounPhraseStart } from './noun-phrase.js';

const denyingWords = wordList('events/denying');
const doubtingWords = wordList('events/doubting');
const doubtingAdjectiveWords = wordList('events/doubting-adjectives');
const planningWords = wordList('events/planning', 'events/future', 'language/contractions/will');
/** `the proposed merger` */
const proposedWords = set('mooted proposed');
const leadingWords = wordList('events/leading');
const futureWords = wordList('events/future', 'language/contractions/will');
const implicativeWords = wordList('events/implicative');
const promises = wordList('events/promises');
const conditions = set('if unless whether');
/** `due to the ban`, `according to police`, `guilty to stealing`: this `to` opens no infinitive. */
const fixedTo = set(
  `due according thanks prior owing addition response contrary next close guilty admits admitted admitting confess confessed
  confesses confessing resort resorted`,
);
const WOULD = intern('would');
const wouldContractions = wordList('language/contractions/would');
/** How many tokens before a trigger a word that plans it is sought. */
const FAR = 6;

/** The modality of the trigger at tokens `from` to `to`: from what governs it, else from the nearest cue before it. */
export const modalityOf = (document: Document, trigger: Trigger): Modality => {
  const { use, kind } = trigger;
  const anchor = use === 'verb' ? sharedFrom(document, trigger.from) : trigger.from;
  const parted = use === 'verb' ? partedFrom(document, anchor) : anchor;
  const isShared = parted !== trigger.from;
  const range = isShared ? { from: parted, to: parted + 1 } : trigger;
  return (
    modalityInScope(document, anchor, use, kind) ??
    (isAsked(document, trigger.from) ? 'possible' : undefined) ??
    ofCarrier(document, trigger) ??
    byCues(
      document,
      range,
      use,
      isShared ? clauseOf(document, parted === anchor ? anchor : parted - 1) : ownPart(document, trigger),
    )
  );
};

/** The clause of a trigger, from the `and` on that parts it from an infinitive with which it has nothing to do. */
const ownPart = (document: Document, { use, clause, from }: Trigger): TokenRange => {
  if (use !== 'verb') return clause;
  const site = siteOf(document, from);
  return { ...clause, from: Math.max(clause.from, jointAfterInfinitive(site, site.chunks.of[from]!)) };
};

/** `did not, in the end, attack`: the token after the auxiliary and its adverbs; the verb itself if nothing parts them. */
const partedFrom = (document: Document, at: number): number => {
  const { chunks, from } = siteOf(document, at);
  const helper = auxiliaryOf(document, chunks, chunks.of[at]!, from);
  if (helper < 0) return at;
  const next = chunks.to[helper]!;
  return chunks.kind[next] === Kind.Adverb ? chunks.to[next]! : next;
};

/** `Were bribes paid to the minister?` */
const isAsked = (document: Document, at: number): boolean => {
  const opening = partAt(document, sentenceStart(document, at));
  if (opening < Part.Be || opening > Part.Modal) return false;
  const last = sentenceEnd(document, at) - 1;
  return slice(document, last) === '?' || slice(document, last - 1) === '?';
};

/** `failed on Monday to reach a deal`: what an infinitive brings about is as sure as the infinitive. */
const ofCarrier = (document: Document, { use, from, kind }: Trigger): Modality | undefined => {
  if (use === 'verb') return undefined;
  const site = siteOf(document, from);
  const noun = site.chunks.of[from]!;
  const { chunk, preposition } = governorOf(site, noun);
  if (chunk < 0 || preposition >= 0 || tagAt(document, chunk) !== Tag.TO || !beginsNew(site, chunk, noun))
    return undefined;
  const at = site.chunks.head[chunk]!;
  const modality =
    modalityInScope(document, at, 'verb', kind) ??
    byCues(document, { from: at, to: at + 1 }, 'verb', clauseOf(document, at));
  return modality === 'asserted' ? undefined : modality;
};

const byCues = (document: Document, range: TokenRange, use: Use, clause: TokenRange): Modality => {
  if (conditions.has(document.tokens.word[clause.from]!)) return 'possible';
  const { from } = range;
  const denied = { ...clause, from: reachOfDenial(document, from, use, clause) };
  if (hasCue(document, from, denied, denyingWords)) return 'denied';
  if (hasCue(document, from, clause, doubtingWords)) return 'possible';
  return (use === 'noun' ? ofAdjective(document, from) : undefined) ?? ofOutlook(document, range, use, clause);
};

const ofOutlook = (document: Document, { from, to }: TokenRange, use: Use, clause: TokenRange): Modality => {
  if (hasWould(document, from, clause)) return isReported(document, from) ? 'planned' : 'possible';
  if (isPlanned(document, from, clause, use)) return 'planned';
  return use === 'noun' ? modalityAfter(document, to, clause) : 'asserted';
};

/** `the alleged murder`, `the proposed merger` */
const ofAdjective = (document: Document, from: number): Modality | undefined => {
  const first = nounPhraseStart(document, from);
  if (hasWord(document, proposedWords, first, from)) return 'planned';
  return hasWord(document, doubtingAdjectiveWords, first, from) ? 'possible' : undefined;
};

const hasWould = (document: Document, from: number, clause: TokenRange): boolean => {
  for (let i = from - 1; i >= clause.from && i >= from - NEAR && !attending.has(document.tokens.word[i]!); i--)
    if (document.tokens.word[i] === WOULD || isWouldOf(document, i)) return true;
  return false;
};

/** `They'd attack`, `They'd never attack`, but not `They'd attacked`. */
const isWouldOf = (document: Document, at: number): boolean => {
  if (!wouldContractions.has(document.tokens.word[at]!)) return false;
  let verb = at + 1;
  while (verb < document.tokens.length && tagAt(document, verb) === Tag.RB) verb++;
  return verb < document.tokens.length && tagAt(document, verb) === Tag.VB;
};

/** `announced that it would cut jobs`: future in the past. */
const isReported = (document: Document, from: number): boolean => {
  for (let i = sentenceStart(document, from); i < from; i++)
    if (reporting.has(document.tokens.word[i]!) || promises.has(document.tokens.word[i]!)) return true;
  return false;
};

const CALL = intern('call');
const summoning = set('in off out to');

const isPlanned = (document: Document, from: number, clause: TokenRange, use: Use): boolean => {
  if (use === 'verb' && isPurpose(document, from, clause)) return true;
  for (let i = from - 1; i >= clause.from && i >= from - FAR; i--) {
    const word = document.tokens.word[i]!;
    if (attending.has(word)) return false;
    if (i >= from - NEAR && isAheadOf(document, i, from, use)) return true;
    if (planningWords.has(word) && leadsTo(document, i, from)) return true;
  }
  return false;
};

const isAheadOf = (document: Document, at: number, from: number, use: Use): boolean =>
  futureWords.has(document.tokens.word[at]!) || (use === 'noun' && leads(document, at, from));

/** `called for a recount`, `the next meeting`; but not `called the killing a crime`, `called to a fire`, `called off after talks`. */
const leads = (document: Document, at: number, from: number): boolean => {
  const { word } = document.tokens;
  if (!leadingWords.has(word[at]!) || (lemmaOf(word[at]!) === CALL && summoning.has(word[at + 1]!))) return false;
  const site = siteOf(document, from);
  return !isNaming(site, site.chunks.of[at]!, site.chunks.of[from]!);
};

/** Whether an infinitive stands between a governing word and the trigger, or is it; `due to the storm` has none. */
const leadsTo = (document: Document, governor: number, from: number): boolean => {
  const { chunks } = siteOf(document, from);
  for (let i = governor + 1; i < from; i++)
    if (
      tagAt(document, i) === Tag.TO &&
      (document.tokens.word[governor] !== DUE || chunks.kind[chunks.of[i]!] === Kind.Verb)
    )
      return true;
  return false;
};

const DUE = intern('due');

/** `to sell`, `to be sold`: still to come, unless the word before says that it happened: `continued to sell`. */
const isPurpose = (document: Document, from: number, clause: TokenRange): boolean => {
  const to = backOver(document, from - 1, clause.from, true);
  if (to < clause.from || partAt(document, to) !== Part.To || isObjectOfTo(document, from, to)) return false;
  const word = document.tokens.word[backOver(document, to - 1, clause.from, false)] ?? 0;
  return !implicativeWords.has(word) && !fixedTo.has(word) && !isBroughtAbout(document, to);
};

/** `pleaded guilty in May to stabbing a guard`; `is to be starting` is ahead. */
const isObjectOfTo = (document: Document, from: number, to: number): boolean =>
  tagAt(document, from) === Tag.VBG && !hasWord(document, being, to, from);

const being = wordSet(['be']);

/** `forcing 200 people to flee`: what such a verb makes its object do happens with it, as far as it happens itself. */
const isBroughtAbout = (document: Document, to: number): boolean => {
  const site = siteOf(document, to);
  const { chunks } = site;
  const { verb, object } = governing(site, chunks.of[to]!);
  if (verb < 0 || (chunks.flags[verb]! & UNREAL) !== 0) return false;
  if (isRanked(site, chunks.of[to - 1]!)) return true;
  const lemma = lemmaOf(headWord(site, verb));
  const next = wordAt(document, to + 1);
  if (object >= 0 && causative.has(lemma)) return true;
  return (marching.has(lemma) && protesting.has(next)) || (winning.has(next) && isWayToWin(lemma, object));
};

/** `fought back to win`, `produced a fine display to beat Holm` */
const isWayToWin = (lemma: WordId, object: Chunk): boolean =>
  fightingBack.has(lemma) || (object >= 0 && playing.has(lemma));

const UNREAL = Verb.Infinitive | Verb.Modal | Verb.Negated;

/** `marched to protest against the bill`: one does it by doing the other. */
const marching = set('assemble blockade converge descend drive flock gather march pour rally take travel walk');
const protesting = set('celebrate commemorate denounce honor honour mark mourn oppose pray protest');
/** `beat Holm to reach the final` */
const fightingBack = set(
  'battle beat bounce come cruise defeat ease edge fight go hold rally recover storm survive win',
);
/** `produced a fine display to beat Holm`, `saved two match points to win` */
const playing = set('convert hit play produce put save score shoot show take use');
const winning = set('advance beat claim clinch defeat earn edge reach seal win');

const causative = set('cause compel force lead oblige prompt prompted prompting prompts');

/** Steps back over adverbs and, if asked, over auxiliary verbs. */
const backOver = (document: Document, from: number, first: number, helpers: boolean): number => {
  let at = from;
  while (at > first && (isAdverb(document, at) || (helpers && isHelper(document, at)))) at--;
  return at;
};

const isHelper = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  return part === Part.Be || part === Part.Have;
};
