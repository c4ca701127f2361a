import { tagAt } from '../../language/tags.js';
import { isIn, maskOf, nouns, Tag } from '../../language/tag-set.js';
import { CLOSE, COMMA, OPEN } from '../../lexicon/marks.js';
import { ands, OF } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isHyphen, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import { Shape } from '../../text/tokens.js';
import { isPossessive } from './possessives.js';
import {
  afterAdverbs,
  afterAppointed,
  isAppointed,
  isWho,
  startAfterVerb,
  startAfterWho,
  type Start,
} from './role-verbs.js';
import { endOfRole, makesOffice } from './role-complements.js';
import { isOffice, isRoleWord } from './role-words.js';
import { sayVerbs, titleModifiers } from '../lexicon/words.js';

/** Tokens of one role. */
export interface Role {
  readonly from: number;
  readonly to: number;
  /** Its noun, where that is not the last word: `the [directors] of the bank, Ana Kovač and Ola Kvist`. */
  readonly head?: number;
}

const MEMBER: WordSet = wordSet(['member']);
/** `the voice of Homer`, `head of sales`: nouns that are roles only before *of*. */
const VOICES: WordSet = set('voice face mastermind brains architect head owner');

/** The most tokens between the comma and the head of the role. */
const REACH = 10;
const BRACKET = 8;
const mayPrecede = maskOf(
  ...[Tag.DT, Tag.PRPS, Tag.JJ, Tag.NN, Tag.NNS, Tag.NNP, Tag.CD, Tag.POS, Tag.VBN, Tag.VBG, Tag.RB],
);

/**
 * The head of the role after a name, with its complement: `, Japan's foreign [minister],`, `, 44, a [farmer] from Turku,`,
 * `, D-N.M., [chairman of the committee],`, `, who is the [mayor of Toledo],`, `is the [mayor of Toledo].`
 */
export const roleAfter = (
  document: Document,
  to: number,
  start: Start | null = startAfter(document, to),
): Role | null => {
  if (start === null) return null;
  const end = Math.min(sentenceEnd(document, to - 1), start.at + REACH);
  for (let at = start.at; at < end; at++) {
    if (isHead(document, at, start.isSaid)) return unlessSpeaking(document, start, headFrom(document, at, end));
    if (!isBeforeHead(document, at)) return null;
  }
  return null;
};

/** `He blamed Ola Kvist, the governor said`, `, her lawyer said`: the subject is another, unless the name opens the sentence. */
const unlessSpeaking = (document: Document, { at, isSaid }: Start, role: Role | null): Role | null => {
  const { shape, word } = document.tokens;
  if (role === null || isSaid || !mayOpenClause.has(word[at]!) || !isVerbOfSubject(document, role.to)) return role;
  for (let i = sentenceStart(document, at); i < at - 1; i++) if (shape[i] === Shape.Lower) return null;
  return role;
};

const mayOpenClause: WordSet = set('the his her their its');
/** `said`, and any other verb in the past with its object: `the governor thanked them`, but `the governor sacked last week`. */
const isVerbOfSubject = (document: Document, at: number): boolean =>
  sayVerbs.has(document.tokens.word[at] ?? 0) ||
  (tagAt(document, at) === Tag.VBD && objects.has(document.tokens.word[at + 1] ?? 0));
const objects: WordSet = set('the a an his her their its them him it us me that those these');

/** The most offices of one holder that are coordinated. */
const MOST = 3;

/** The role after a name and those that a conjunction joins to it: `, writer and [executive producer],`. */
export const rolesAfter = (document: Document, to: number): readonly Role[] => {
  const roles: Role[] = [];
  for (let next = bracketed(document, to) ?? roleAfter(document, to); next !== null && roles.length < MOST;) {
    roles.push(next);
    const start = startOfNext(document, next.to);
    if (start === null) break;
    next = roleAfter(document, to, start);
  }
  return roles;
};

/** `([captain])`, `([mayor of Bergen], 51)` */
const bracketed = (document: Document, to: number): Role | null => {
  const close = afterBracket(document, to) - 1;
  if (close < to) return null;
  if (isShort(document, to + 1)) return { from: to + 1, to: to + 2 };
  const role = roleAfter(document, to, { at: to + 1, isSaid: false });
  return role !== null && (role.to === close || document.tokens.word[role.to] === COMMA) ? role : null;
};

/** `([c])`, `([wk])` of a team; in the caption of a photograph it is the centre. */
const isShort = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  return SHORT.has(word[at]!) && word[at + 1] === CLOSE && shape[at] !== Shape.Initial && !hasCaption(document);
};
const SHORT: WordSet = wordSet(['c', 'vc', 'wk', 'gk']);
/** Whether somebody is to the left or right in a photograph. */
const hasCaption = perDocument(({ text }) => /\((?:l|r)\)/.test(text));

/** `, writer and [producer],`, `, the diplomat who is [envoy to Mali],` */
const startOfNext = (document: Document, to: number): Start | null =>
  ands.has(document.tokens.word[to] ?? 0) ? { at: to + 1, isSaid: false } : startAfterWho(document, to);

/** `elected [Ola Kvist] president`, `named [Ola Kvist] as its chairman`: the office that the verb before the name appoints to. */
export const appointmentOf = (document: Document, start: number, to: number): Role | null => {
  const { sentence } = document.tokens;
  if (start === 0 || sentence[start - 1] !== sentence[start] || !isAppointed(document, start - 1)) return null;
  return isPossessive(document, to) ? null : roleAfter(document, to, afterAppointed(document, to));
};

const startAfter = (document: Document, to: number): Start | null => {
  const { word } = document.tokens;
  const at = afterBracket(document, to);
  if (word[at] !== COMMA) return startAfterVerb(document, at);
  const next = afterAdverbs(document, afterParty(document, afterAge(document, at + 1)));
  return isWho(document, next) ? startAfterWho(document, next) : { at: next, isSaid: false };
};

const afterBracket = ({ tokens }: Document, at: number): number => {
  if (tokens.word[at] !== OPEN) return at;
  for (let i = at + 1; i < at + BRACKET && i < tokens.length; i++) if (tokens.word[i] === CLOSE) return i + 1;
  return at;
};

/** `, 44, a farmer`. */
export const afterAge = ({ tokens }: Document, at: number): number =>
  tokens.shape[at] === Shape.Number && tokens.word[at + 1] === COMMA ? at + 2 : at;

/** `, D-N.M., chairman`: the party of a member of Congress, and the state. */
const afterParty = ({ tokens }: Document, at: number): number => {
  if (tokens.shape[at] !== Shape.Initial || tokens.end[at] !== tokens.start[at + 1]) return at;
  return tokens.word[at + 3] === COMMA ? at + 4 : at;
};

/** A verb may introduce anything, so only an office is read after it. */
const isHead = (document: Document, at: number, isSaid: boolean): boolean => {
  const { word } = document.tokens;
  // `Ola Kvist, the mayor's driver`
  if (isPossessive(document, at + 1)) return false;
  if (isSurelyHead(document, at)) return true;
  if (MEMBER.has(word[at]!)) return word[at + 1] === OF;
  // `Platt, Khan`: a capital is that of a name unless the word is an office.
  const isAsked = isSaid || document.tokens.shape[at] !== Shape.Lower ? isOffice : isRoleWord;
  if (!isAsked(document, at)) return false;
  const isFollowed = document.tokens.shape[at + 1] !== Shape.Punctuation;
  return document.tokens.shape[at] !== Shape.Lower || !isFollowed || isIn(tagAt(document, at), nouns);
};

const MADE: WordSet = wordSet(['head', 'assistant']);

/** `the voice of Homer`, `chief executive and chairman`: heads whatever their tags. */
const isSurelyHead = (document: Document, at: number): boolean => {
  const { word } = document.tokens;
  if (VOICES.has(word[at]!) && word[at + 1] === OF) return true;
  if (EXECUTIVE.has(word[at]!) && CHIEF.has(word[at - 1]!)) return true;
  return MADE.has(word[at]!) && makesOffice(document, at + 1);
};

const isBeforeHead = (document: Document, at: number): boolean => {
  const { shape, word } = document.tokens;
  if (isPossessive(document, at) || titleModifiers.has(word[at]!)) return true;
  if (shape[at] === Shape.Punctuation) return isHyphen(document, at);
  return isIn(tagAt(document, at), mayPrecede);
};

const headFrom = (document: Document, at: number, end: number): Role | null => {
  let last = endOfCompound(document, at);
  for (let next = nextHead(document, last); next > last && next < end; next = nextHead(document, last)) last = next;
  if (last + 1 < end && isCapitalised(document, last + 1)) return capitalRole(document, at, last + 1);
  // `a teacher union official`: the head comes later.
  if (last + 1 < end && document.tokens.shape[last + 1] === Shape.Lower && isNoun(document, last + 1))
    return laterHead(document, last + 1, end);
  return { from: at, to: endOfRole(document, last + 1) };
};

/** The next noun of the same role: `deputy [minister]`, `deputy prime [minister]`; the token itself if it is the last. */
const nextHead = (document: Document, at: number): number => {
  if (isRoleWord(document, at + 1)) return at + 1;
  return titleModifiers.has(document.tokens.word[at + 1] ?? 0) && isOffice(document, at + 2) ? at + 2 : at;
};

/** `the Chief Medical Officer`; after the comma a list may also continue with the next titled name. */
const capitalRole = (document: Document, at: number, from: number): Role | null => {
  let to = from;
  while (isCapitalised(document, to) && to < sentenceEnd(document, at)) to++;
  return document.tokens.shape[at] === Shape.Capital && OFFICERS.has(document.tokens.word[to - 1]!)
    ? { from: at, to: endOfRole(document, to) }
    : null;
};
const OFFICERS: WordSet = set('officer secretary minister executive director');

const GENERAL: WordSet = wordSet(['general', 'elect', 'designate']);
const CHIEF: WordSet = wordSet(['chief']);
const EXECUTIVE: WordSet = wordSet(['executive']);

const IN: WordSet = wordSet(['in']);
/** The last token of `director-general` and `editor-in-chief`. */
const endOfCompound = (document: Document, at: number): number => {
  const { word } = document.tokens;
  if (!isHyphen(document, at + 1)) return at;
  if (GENERAL.has(word[at + 2] ?? 0)) return at + 2;
  return IN.has(word[at + 2] ?? 0) && isHyphen(document, at + 3) && CHIEF.has(word[at + 4] ?? 0) ? at + 4 : at;
};

const isNoun = (document: Document, at: number): boolean => isIn(tagAt(document, at), maskOf(Tag.NN, Tag.NNS));

const laterHead = (document: Document, from: number, end: number): Role | null => {
  for (let at = from; at < end; at++) {
    if (isHead(document, at, false)) return headFrom(document, at, end);
    if (!isBeforeHead(document, at)) return null;
  }
  return null;
};
