/** Who says what they do themselves. */
import type { EventKind } from '../../core/entity.js';
import { Verb } from '../../language/chunks/kinds.js';
import { beginsPerson } from '../../language/chunks/joined-phrases.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { speakersOf } from '../../language/chunks/speakers.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { IT } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import { classesOf } from './fillers.js';
import { NounClass } from './noun-class.js';

/**
 * `Orvel said it would close`; in `the president said it would hurt farmers`, *it* is nobody, and in `a witness said they shot
 * her` *they* are others.
 */
export const speakersFor = (site: Site, verb: Chunk, kind: EventKind): readonly Chunk[] => {
  const own = speakersOf(site, verb, deliberate.has(kind));
  // `The army said it killed nine`; of a ministry *it* may be the storm.
  const speakers =
    own.length === 0 && violent.has(kind)
      ? speakersOf(site, verb, true).filter((noun) => forces.has(headWord(site, noun)))
      : own;
  const isOther =
    speakers.length === 1 &&
    (site.document.tokens.word[subjectsOf(site, verb)[0]!] === IT || (site.chunks.flags[verb]! & Verb.Modal) === 0);
  return isOther && isOnePerson(site, speakers[0]!) ? [] : speakers;
};

const violent: ReadonlySet<EventKind> = new Set<EventKind>(['casualty', 'conflict']);
const forces = set('airforce army force forces group junta militia military navy');

const isPersonHere = (site: Site, noun: Chunk): boolean =>
  beginsPerson(site, noun) || (classesOf(site, noun) & NounClass.Person) !== 0;

const isOnePerson = (site: Site, noun: Chunk): boolean =>
  isPersonHere(site, noun) && tagAt(site.document, site.chunks.head[noun]!) !== Tag.NNS;

/** Kinds of what is done by words and decisions, not by storms and bombs. */
const deliberate: ReadonlySet<EventKind> = new Set<EventKind>([
  'aid',
  'business',
  'cooperation',
  'demand',
  'government',
  'justice',
  'meeting',
  'military',
  'refusal',
  'sanction',
  'threat',
]);
