import { THAT, ON, IT } from '../../lexicon/small-words.js';
import { intern } from '../../lexicon/vocabulary.js';
import { reporting } from '../reporting.js';
import { Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { Kind, Noun, Verb } from './kinds.js';
import { isGerund } from './predicates.js';
import { before, headWord, type Chunk, type Site } from './site.js';
import { subjectsOf } from './subjects.js';

const none: readonly Chunk[] = [];
const THEY = intern('they');

/**
 * `Orvel Motors said it would close`: the subject of the verb of saying, for `it` or `they` as subject of its clause. In
 * `Police said it killed three`, *it* is what they speak of; but with *would* the pronoun is the speaker, and so it is with deeds
 * that only somebody who can speak does (`isOfSpeaker`): `Orvel Motors said it had agreed`.
 */
export const speakersOf = (site: Site, verb: Chunk, isOfSpeaker: boolean): readonly Chunk[] => {
  const [subject, ...others] = subjectsOf(site, verb);
  if (subject === undefined || others.length > 0 || !canSpeak(site, subject, verb, isOfSpeaker)) return none;
  const saying = sayingBefore(site, subject);
  // `arrested two men, saying they had robbed a bank`
  if (saying >= 0 && isGerund(site.chunks, saying) && site.document.tokens.word[subject] === THEY) return none;
  const speakers = saying < 0 ? none : subjectsOf(site, saying);
  return site.document.tokens.word[subject] === IT && speakers.some((one) => isSeveral(site, one)) ? none : speakers;
};

/** `Analysts said it fell`: what they speak of. */
const isSeveral = ({ chunks, document }: Site, noun: Chunk): boolean => {
  const head = chunks.head[noun]!;
  return document.tokens.word[head] === POLICE || tagAt(document, head) === Tag.NNS;
};

const POLICE = intern('police');

const canSpeak = (site: Site, subject: Chunk, verb: Chunk, isOfSpeaker: boolean): boolean => {
  const word = site.document.tokens.word[subject];
  return word === THEY || (word === IT && (isOfSpeaker || (site.chunks.flags[verb]! & Verb.Modal) !== 0));
};

/** `said Wednesday it would`, `said on Monday it had` */
const beforeTime = (site: Site, at: Chunk): Chunk => {
  if (at < 0 || site.chunks.kind[at] !== Kind.Noun || (site.chunks.flags[at]! & Noun.Time) === 0) return at;
  const left = before(site, at);
  return left >= 0 && site.document.tokens.word[left] === ON ? before(site, left) : left;
};

/** The verb of saying right before a clause with or without *that*; -1 if there is none. */
export const sayingBefore = (site: Site, subject: Chunk): Chunk => {
  const left = beforeTime(site, before(site, subject));
  const verb = left >= 0 && site.document.tokens.word[left] === THAT ? before(site, left) : left;
  const isActive = verb >= 0 && site.chunks.kind[verb] === Kind.Verb && (site.chunks.flags[verb]! & Verb.Passive) === 0;
  return isActive && reporting.has(headWord(site, verb)) ? verb : -1;
};
