/** Who takes part in what a noun names by the verb that the noun is the object of. */
import type { EventKind } from '../../core/entity.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { isNaming } from '../modality/naming.js';
import { isLightVerb, lemmaOf, othersDeeds } from '../triggers/lexicon.js';
import { nobody, together, type Sides } from './sides.js';
import { slotsOf, slotsOfAll } from './slots.js';

/** `Hayashi held talks`: the subject of a light verb; who faces a trial suffers it. */
export const supportedSides = (site: Site, noun: Chunk, kind: EventKind): Sides => {
  const { chunk, preposition } = governorOf(site, noun);
  if (chunk < 0 && preposition < 0) return givenSides(site, noun, kind);
  const { side, subjects } = supportingSubjects(site, noun, kind);
  return side === undefined ? nobody : { ...nobody, [side]: slotsOfAll(site, subjects) };
};

/** The subjects of the light verb whose object a noun is, and the side they are on. */
export const supportingSubjects = (
  site: Site,
  noun: Chunk,
  kind: EventKind,
): { readonly side: keyof Sides | undefined; readonly subjects: readonly Chunk[] } => {
  const { chunk, preposition } = governorOf(site, noun);
  const isObject = chunk >= 0 && preposition < 0 && site.chunks.kind[chunk] === Kind.Verb;
  const side = isObject ? sideOfSubject(site, chunk, noun, kind) : undefined;
  return side === undefined || isNaming(site, chunk, noun)
    ? { side: undefined, subjects: [] }
    : { side, subjects: subjectsOf(site, chunk) };
};

/** The side of the subject of a verb whose object a noun is; undefined if it takes no part. */
const sideOfSubject = (site: Site, chunk: Chunk, noun: Chunk, kind: EventKind): keyof Sides | undefined => {
  const word = headWord(site, chunk);
  if (partOfWord(word) === Part.Have) {
    const isCount = (site.chunks.flags[noun]! & Noun.Quantity) !== 0 && counted.has(kind);
    return isCount ? undefined : befalling.has(kind) ? 'targets' : held.has(kind) ? 'agents' : undefined;
  }
  const verb = lemmaOf(word);
  // `was given a ban`
  if ((site.chunks.flags[chunk]! & Verb.Passive) !== 0) return giving.has(verb) ? 'targets' : undefined;
  return isUndergoing(verb, kind) ? 'targets' : isDoing(verb, kind) ? 'agents' : undefined;
};

/** `had a stroke`, `has two convictions`; `had talks`, `has a blockade on Peru` */
const befalling: ReadonlySet<EventKind> = new Set<EventKind>(['justice', 'casualty', 'aid', 'disaster']);
const held: ReadonlySet<EventKind> = new Set<EventKind>([...together, 'sanction', 'protest', 'culture']);
/** `Chad has 240 deaths`: a country is not whom they befell. */
const counted: ReadonlySet<EventKind> = new Set<EventKind>(['casualty', 'disaster']);

/** `made Ana Torres an offer`: who makes it and whom it is made to. */
const givenSides = (site: Site, noun: Chunk, kind: EventKind): Sides => {
  const { chunks, from } = site;
  const receiver = previous(chunks, noun, from);
  const verb = receiver >= 0 && chunks.kind[receiver] === Kind.Noun ? previous(chunks, receiver, from) : -1;
  if (verb < 0 || chunks.kind[verb] !== Kind.Verb || !giving.has(lemmaOf(headWord(site, verb)))) return nobody;
  const [givers, receivers] = [slotsOfAll(site, subjectsOf(site, verb)), slotsOf(site, receiver)];
  return together.has(kind)
    ? { agents: [...givers, ...receivers], targets: [] }
    : { agents: givers, targets: receivers };
};

const giving = wordSet(['give', 'hand', 'issue', 'make', 'offer', 'send']);

/** Whether the subject of a verb does what its object names. */
const isDoing = (verb: number, kind: EventKind): boolean =>
  isLightVerb.has(verb) && !othersDeeds.has(verb) && !(verb === ANNOUNCE && bestowed.has(kind));

/** Whoever announces these is hardly the one who does them: `announcing the award`, `announced her death`. */
const bestowed: ReadonlySet<EventKind> = new Set<EventKind>(['culture', 'casualty', 'justice', 'disaster', 'conflict']);
const undergoing = wordSet(['face', 'suffer', 'survive', 'undergo', 'await', 'concede', 'receive']);
const ANNOUNCE = intern('announce');
/** Whether the subject of a verb suffers what its object names: also `lost a confidence vote`, `struck a roadside bomb`. */
const isUndergoing = (verb: number, kind: EventKind): boolean =>
  undergoing.has(verb) || (verb === LOSE && decided.has(kind)) || (verb === STRIKE && kind === 'conflict');

const LOSE = intern('lose');
const STRIKE = intern('strike');
const decided: ReadonlySet<EventKind> = new Set<EventKind>(['government', 'justice']);
