import { sentenceStart, wordAt, type Document, hasWord } from '../../text/document.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { siteOf, type Site } from '../../language/chunks/site.js';
import { isPastVerb } from '../../language/past-verbs.js';
import { reporting } from '../../language/reporting.js';
import { isIn, maskOf, Tag } from '../../language/tag-set.js';
import { tagsOfSentence } from '../../language/tags.js';
import { BY, TO } from '../../lexicon/small-words.js';
import { intern, wordSet, type WordSet, set } from '../../lexicon/vocabulary.js';

/** Chunks that may come between a date and its verb group. */
const between: ReadonlySet<number> = new Set([Kind.Noun, Kind.Preposition, Kind.Adverb, Kind.Adjective]);

/** The verb group before a date, with no other clause between; -1 if there is none. */
const ownVerb = ({ chunks, from }: Site, at: number): number => {
  let chunk = chunks.of[at]!;
  while (chunk > from) {
    chunk = chunks.of[chunk - 1]!;
    if (chunks.kind[chunk] === Kind.Verb) return chunk;
    if (!between.has(chunks.kind[chunk]!)) return -1;
  }
  return -1;
};

const helping = set(
  `is are am 's ’s 're ’re was were be been has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't
   doesn't don't didn't`,
);
/**
 * Whether one of some verbs precedes a date in its sentence. Asked first: to tag a sentence and make its chunks is a tenth of
 * the time of `-t country,date`, and weekdays mostly need neither.
 */
const isLedBy = (document: Document, at: number, verbs: WordSet): boolean =>
  hasWord(document, verbs, sentenceStart(document, at), at);

const notNow = Verb.Past | Verb.Modal | Verb.Passive | Verb.Infinitive | Verb.Gerund | Verb.Participle;

/** What a verb in the present is tagged as, or the modal of a verb that *and* joins to another: *will meet and agreed*. */
const presentOrModal = maskOf(Tag.VBZ, Tag.VBP, Tag.MD);

/**
 * Whether the tags admit a verb in the present before a date. Asked first, because the sentence needs no chunks where they do
 * not, nine times in ten.
 */
const mayFollowPresent = (document: Document, at: number): boolean => {
  const tags = tagsOfSentence(document, document.tokens.sentence[at]!);
  for (let i = sentenceStart(document, at); i < at; i++) if (isIn(tags[i]!, presentOrModal)) return true;
  return false;
};

/** *the president leaves office in August*: the verb of its clause is in the simple present and is no reporting verb. */
export const isInPresent = (document: Document, at: number): boolean => {
  if (!mayFollowPresent(document, at)) return false;
  const site = siteOf(document, at);
  const verb = ownVerb(site, at);
  return verb >= 0 && isSimplePresent(site, verb);
};

/** *Today a car park covers the place*: the first verb after it is in the simple present; not *today is the day*. */
export const isInPresentAfter = (document: Document, at: number): boolean => {
  const site = siteOf(document, at);
  for (let chunk = at; chunk < site.to; chunk = Math.max(chunk + 1, site.chunks.to[chunk]!))
    if (site.chunks.kind[chunk] === Kind.Verb)
      return chunk > at && (isSimplePresent(site, chunk) || isBeing(site, chunk));
  return false;
};

const being = set('is are has have');

/** *Today it is a museum*; what *is being built today* is of the day. */
const isBeing = ({ document, chunks }: Site, verb: number): boolean =>
  being.has(document.tokens.word[verb]!) && chunks.to[verb] === verb + 1;

const isSimplePresent = ({ document, chunks }: Site, verb: number): boolean => {
  const flags = chunks.flags[verb]!;
  const head = document.tokens.word[chunks.head[verb]!]!;
  if ((flags & Verb.Finite) === 0 || (flags & notNow) !== 0) return false;
  // `Floods hit the valley over the weekend`: the past is spelt like the present.
  if (isPastVerb(document, chunks.head[verb]!)) return false;
  return !helping.has(head) && !helping.has(document.tokens.word[verb]!) && !reporting.has(head);
};

/** Verbs of scheduled events, and the objects that they need: *takes effect*, *holds talks*. */
const onCalendar: ReadonlyMap<number, WordSet | null> = new Map(
  (
    [
      ['publish publishes release releases elect elects choose chooses reopen reopens', ''],
      ['need needs', ''],
      ['take takes', 'effect office charge over place'],
      ['come comes', 'into'],
      ['go goes', 'on into to before'],
      ['head heads', 'polls'],
      ['hold holds', 'talks elections election vote referendum meeting summit hearing primary primaries'],
      ['leave leaves', 'for office'],
      ['report reports', 'results earnings quarterly'],
    ] as const
  ).flatMap(([verbs, words]) =>
    verbs
      .split(' ')
      .map((verb): [number, WordSet | null] => [intern(verb), words === '' ? null : wordSet(words.split(' '))]),
  ),
);
/** How many tokens after the verb its object may begin: *holds a new vote*. */
const NEAR = 3;

/** *the ban takes effect on Saturday*: a plan, whereas *walks past a shop on Saturday* is the caption of a picture. */
export const isScheduled = (document: Document, at: number): boolean => {
  if (!isLedBy(document, at, onCalendar)) return false;
  const site = siteOf(document, at);
  const verb = ownVerb(site, at);
  if (verb < 0 || !isSimplePresent(site, verb)) return false;
  const head = site.chunks.head[verb]!;
  const words = onCalendar.get(document.tokens.word[head]!);
  if (words === undefined || words === null) return words === null;
  for (let i = head + 1; i <= head + NEAR && i < at; i++) if (words.has(wordAt(document, i))) return true;
  return false;
};

const urging = set(
  `call calls called calling summon summons summoned invite invites invited tell tells told ask asks asked urge urges urged
   appeal appeals appealed order orders ordered expect expects want wants require requires`,
);

/** *told to leave their homes on Friday*: what cannot wait is done when it is ordered. */
const urgent = set('evacuate flee leave shelter vacate');

/** *called to testify on Monday*, *urged them to vote on Sunday*, *called on them to strike on Friday*: what somebody is asked to do lies in the future. */
export const isAskedFor = (document: Document, at: number): boolean => {
  if (!isLedBy(document, at, urging)) return false;
  const site = siteOf(document, at);
  const { chunks, from } = site;
  const verb = ownVerb(site, at);
  if (verb <= from) return false;
  if (document.tokens.word[verb] !== TO) return isInvited(site, verb, at);
  if (urgent.has(document.tokens.word[chunks.head[verb]!]!) && wordAt(document, at - 1) !== BY) return false;
  const asks = askingBefore(site, verb);
  return chunks.kind[asks] === Kind.Verb && urging.has(document.tokens.word[chunks.head[asks]!]!);
};

/** What stands before an infinitive and, if there is one, the noun who is to do it: `called` of *called on them to strike*. */
const askingBefore = ({ chunks, from }: Site, infinitive: number): number => {
  let at = chunks.of[infinitive - 1]!;
  if (chunks.kind[at] === Kind.Noun && at > from) at = chunks.of[at - 1]!;
  if (chunks.kind[at] === Kind.Preposition && at > from) at = chunks.of[at - 1]!;
  return at;
};

const inviting = set('invites invited summons summoned');
const perfect = set('has have');
const toWord = wordSet(['to']);

/** *has invited both sides to a hearing on Friday*, *invites the public to a show on Sunday* */
const isInvited = ({ chunks, document }: Site, verb: number, at: number): boolean => {
  const { word } = document.tokens;
  if (!inviting.has(word[chunks.head[verb]!]!) || !hasWord(document, toWord, verb, at)) return false;
  return perfect.has(word[verb]!) || (chunks.flags[verb]! & Verb.Past) === 0;
};
