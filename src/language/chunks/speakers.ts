import { THAT } from '../../lexicon/small-words.js';
import { intern } from '../../lexicon/vocabulary.js';
import { reporting } from '../reporting.js';
import { Kind, Noun, Verb } from './kinds.js';
import { headWord, type Chunk, type Site } from './site.js';
import { subjectsOf } from './subjects.js';
import { before } from './walk.js';

const none: readonly Chunk[] = [];
const THEY = intern('they');
const IT = intern('it');

/** `Orvel Motors said it would close`: the subject of the verb of saying, for `it` or `they` as subject of its clause. */
export const speakersOf = (site: Site, verb: Chunk): readonly Chunk[] => {
  const [subject, ...others] = subjectsOf(site, verb);
  if (subject === undefined || others.length > 0 || !canSpeak(site, subject, verb)) return none;
  const saying = sayingBefore(site, subject);
  return saying < 0 ? none : subjectsOf(site, saying);
};

/** In `Police said it killed three`, *it* is what they speak of; what *it* would do the speaker will do. */
const canSpeak = (site: Site, subject: Chunk, verb: Chunk): boolean => {
  const word = site.document.tokens.word[subject];
  return word === THEY || (word === IT && (site.chunks.flags[verb]! & Verb.Modal) !== 0);
};

/** `said Wednesday it would` */
const beforeTime = (site: Site, at: Chunk): Chunk =>
  at >= 0 && site.chunks.kind[at] === Kind.Noun && (site.chunks.flags[at]! & Noun.Time) !== 0 ? before(site, at) : at;

/** The verb of saying right before a clause with or without *that*; -1 if there is none. */
const sayingBefore = (site: Site, subject: Chunk): Chunk => {
  const left = beforeTime(site, before(site, subject));
  const verb = left >= 0 && site.document.tokens.word[left] === THAT ? before(site, left) : left;
  const isActive = verb >= 0 && site.chunks.kind[verb] === Kind.Verb && (site.chunks.flags[verb]! & Verb.Passive) === 0;
  return isActive && reporting.has(headWord(site, verb)) ? verb : -1;
};
