import { oneLine } from '../../core/strings/one-line.js';
import { tagAt } from '../../language/tags.js';
import { isIn, maskOf, Tag } from '../../language/tag-set.js';
import { COMMA } from '../../lexicon/marks.js';
import { ands, articles, BY } from '../../lexicon/small-words.js';
import { set, wordMap, wordSet, type WordMap, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isHyphen, isPlainSentence, sentenceStart, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Candidate } from '../candidates/candidates.js';
import { endOfComplement } from './role-complements.js';
import { afterAdverbs, isWho } from './role-verbs.js';
import { organisationWords } from '../lexicon/words.js';

/** What somebody is who does this to a body of people. */
const HEADS: WordMap<string> = wordMap(
  Object.entries({
    chair: 'chair',
    chairs: 'chair',
    chaired: 'chair',
    coaches: 'coach',
    coached: 'coach',
    commands: 'commander',
    commanded: 'commander',
    directs: 'director',
    directed: 'director',
    edits: 'editor',
    edited: 'editor',
    head: 'head',
    heads: 'head',
    headed: 'head',
    leads: 'leader',
    led: 'leader',
    manages: 'manager',
    managed: 'manager',
    runs: 'head',
    ran: 'head',
    run: 'head',
  }),
);

/** Without *who* they may tell a deed: `Ola Kvist led Turku to a win`, `he directed the department to pay`. */
const DEEDS: WordSet = wordSet([
  'coached',
  'commanded',
  'directed',
  'edited',
  'led',
  'managed',
  'ran',
  'run',
  'head',
  'chair',
]);
/** `heads his own team`, `Kvist Heads To Peru` */
const NOT_HEADED: WordSet = set('his her its their to for into back home off towards');
/** Bodies that the names of organisations do not end in. */
const BODIES: WordSet =
  set(`airline airport band body brewery cabinet campaign charity choir daily delegation faction firm group guerrillas inquiry investigation
   lab lobby militia newspaper operation opposition panel parish plant prosecution rebels regulator restaurant ring search shop staff startup
   talks watchdog`);
/** What is led in games and tables. */
const STANDINGS: WordSet = wordSet(['league', 'field', 'division', 'series', 'class']);
/** What somebody chairs once. */
const OCCASIONS: WordSet = set(
  'briefing ceremony conference debate discussion event forum hearing meeting meetings seminar session sessions summit workshop',
);

/** What somebody is by a verb: `[Ola Kvist], who heads the disaster office`, `the bank, led by [Ola Kvist]`; null for nothing. */
export const headedRole = (document: Document, candidate: Candidate): string | null =>
  whoHeads(document, candidate.to) ?? headedBy(document, candidate.title?.from ?? candidate.start);

/** `Ola Kvist heads the National Institute of Health` */
const whoHeads = (document: Document, to: number): string | null => {
  const { word, sentence } = document.tokens;
  const verb = afterWho(document, to);
  const noun = HEADS.get(word[verb] ?? 0);
  if (verb === to && DEEDS.has(word[verb] ?? 0)) return null;
  if (noun === undefined || sentence[verb] !== sentence[to - 1] || NOT_HEADED.has(word[verb + 1] ?? 0)) return null;
  return roleOver(noun, document, verb + 1, endOfBody(document, verb + 1));
};

/** The token after the body: `the search [and rescue agency]` is one. */
const endOfBody = (document: Document, from: number): number => {
  const { shape, word } = document.tokens;
  const end = endOfComplement(document, from);
  if (end === from || !ands.has(word[end] ?? 0) || shape[end - 1] !== Shape.Lower || shape[end + 1] !== Shape.Lower)
    return end;
  const next = articles.has(word[end + 1]!) ? end + 1 : endOfComplement(document, end + 1);
  return next > end + 1 && isBody(document, end + 1, next) ? next : end;
};

/** The token after `, who now`. */
const afterWho = (document: Document, to: number): number =>
  afterAdverbs(document, document.tokens.word[to] === COMMA && isWho(document, to + 1) ? to + 2 : to);

const roleOver = (noun: string, document: Document, from: number, end: number): string | null =>
  from < end && !isHyphen(document, end) && isBody(document, from, end)
    ? `${noun} of ${written(document, from, end)}`
    : null;

/** `the bank, headed by Ola Kvist`, `a team led by Ola Kvist` */
const headedBy = (document: Document, start: number): string | null => {
  const { word } = document.tokens;
  const first = sentenceStart(document, start);
  if (start - 3 < first || word[start - 1] !== BY || !isPlainSentence(document, start)) return null;
  const noun = HEADS.get(word[start - 2]!);
  const end = word[start - 3] === COMMA ? start - 3 : start - 2;
  if (noun === undefined || end <= first) return null;
  const from = startOfName(document, startOfPhrase(document, end, first), first);
  return from > first && PLACING.has(word[from - 1]!) ? null : roleOver(noun, document, from, end);
};

/** `the League for [Human Rights], chaired by Ola Kvist`: the name begins before *for* or *of*. */
const startOfName = (document: Document, from: number, first: number): number => {
  const { word } = document.tokens;
  if (from - 2 < first || !LINKS.has(word[from - 1]!) || !organisationWords.has(word[from - 2]!)) return from;
  return isCapitalised(document, from) ? startOfPhrase(document, from - 1, first) : from;
};
const LINKS: WordSet = wordSet(['of', 'for']);

/** `the junta in Turku, led by Ola Kvist`: no body, but where it is. */
const PLACING: WordSet = set('in at near from outside across');

/** The most words of what is headed. */
const LONGEST = 8;
const nominal = maskOf(Tag.NN, Tag.NNS, Tag.NNP, Tag.JJ);

/** Goes back over the noun phrase that ends here, and its article. */
const startOfPhrase = (document: Document, end: number, first: number): number => {
  let from = end;
  while (from > first && end - from < LONGEST && isPart(document, from - 1)) from--;
  return from > first && from < end && articles.has(document.tokens.word[from - 1]!) ? from - 1 : from;
};

const isPart = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  if (articles.has(word[at]!)) return false;
  if (shape[at] === Shape.Punctuation) return isHyphen(document, at);
  return isCapitalised(document, at) || isIn(tagAt(document, at), nominal);
};

/** A name, or a noun for a body of people; `led the league` is sport. */
const isBody = (document: Document, from: number, end: number): boolean => {
  const { word } = document.tokens;
  for (let at = from; at < end; at++) {
    if (at > from && isCapitalised(document, at)) return true;
    if (STANDINGS.has(word[at]!) || OCCASIONS.has(word[at]!)) return false;
    if (BODIES.has(word[at]!) || organisationWords.has(word[at]!)) return true;
  }
  return isCapitalised(document, from) && !articles.has(word[from]!);
};

const written = (document: Document, from: number, end: number): string => {
  const words = oneLine(slice(document, from, end));
  return articles.has(document.tokens.word[from]!) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
};
