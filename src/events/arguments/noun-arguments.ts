/** Who does what a noun reports, and who suffers it. */
import type { EventKind, Span } from '../../core/entity.js';
import { listFrom } from '../../language/chunks/lists.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { governorOf, possessorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf, subjectsOfNext } from '../../language/chunks/subjects.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { FROM, OF, TO, WITH } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { Form } from '../triggers/forms.js';
import { isLightVerb, lemmaOf, othersDeeds } from '../triggers/lexicon.js';
import { isNaming } from '../modality/naming.js';
import { stateOf } from './noun-state.js';
import { modifierSlots, slotsOf, slotsOfAll } from './slots.js';
import type { Trigger } from '../triggers/trigger.js';
import { spanOf } from '../../text/document.js';

/** Where the participants of a trigger are named in the text. */
export interface Sides {
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
}

/** Kinds of events that people take part in together: everyone is an agent. */
export const together: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'cooperation', 'sport']);
/** Of these nouns the owner or modifier is the target: `Torres's arrest`. */
const suffered = new Set<EventKind>(['justice', 'casualty']);
const agentive = wordSet(['by', 'between', 'among']);
const targeting = wordSet(['on', 'against', 'with', 'to', 'of', 'for', 'from', 'over', 'into']);

/** By its owner, the verb that supports it and the prepositions after it. */
export const ofNoun = (site: Site, noun: Chunk, trigger: Trigger): Sides => {
  const { kind } = trigger;
  const owners = [...ownersOf(site, noun, trigger), ...bareSubject(site, noun, trigger)];
  const isSuffered = suffered.has(kind);
  const isOwnedSuffered = isSuffered && isOwned(site, noun);
  const subject = isOwnedSuffered ? nobody : (statedSides(site, noun, kind) ?? lightSubject(site, noun, kind));
  const { agents, targets } = chainOf(site, noun, trigger);
  return {
    agents: [...(isSuffered ? [] : owners), ...subject.agents, ...agents],
    targets: [...(isSuffered ? owners : []), ...subject.targets, ...targets],
  };
};

const nobody: Sides = { agents: [], targets: [] };

/** `Russia's war`, `Israeli strikes`; `their meeting` is that of the clause's subject. */
const ownersOf = (site: Site, noun: Chunk, { from, kind }: Trigger): readonly Span[] => {
  const owner = possessorOf(site, noun);
  if (!isPronounOwner(site, noun) || owner === null) return modifierSlots(site, noun, from);
  // `her quick exit`: the pronoun is resolved over the article, not within the clause.
  if (ofOne.has(site.document.tokens.word[noun]!)) return [spanOf(site.document, noun, noun + 1)];
  // `he announced their arrest`: the speaker is not the one arrested.
  const verb = suffered.has(kind) ? -1 : verbOver(site, noun);
  return verb < 0 ? [] : slotsOfAll(site, subjectsOf(site, verb));
};

const ofOne = wordSet(['his', 'her']);

/** The verb that a noun phrase depends on, over phrases with prepositions: `saved a point in her victory`; -1 if none. */
const verbOver = (site: Site, noun: Chunk): Chunk => {
  for (let at = noun; ;) {
    const { chunk } = governorOf(site, at);
    if (chunk < 0 || site.chunks.kind[chunk] === Kind.Verb) return chunk;
    at = chunk;
  }
};

const isOwned = ({ chunks }: Site, noun: Chunk): boolean => (chunks.flags[noun]! & Noun.Owned) !== 0;

const isPronounOwner = ({ document }: Site, noun: Chunk): boolean =>
  partOfWord(document.tokens.word[noun]!) === Part.Possessive;

/** `Meeting in Rome, the two agreed`: a form in *-ing* that opens a sentence has the subject of its verb. */
const bareSubject = (site: Site, noun: Chunk, { from, forms }: Trigger): readonly Span[] => {
  const isBare = noun === site.from && from === noun && (forms & Form.Gerund) !== 0;
  return isBare ? slotsOfAll(site, subjectsOfNext(site, noun)) : [];
};

const statedSides = (site: Site, noun: Chunk, kind: EventKind): Sides | undefined => {
  const state = stateOf(site, noun, kind);
  if (state === undefined) return undefined;
  const holders = slotsOfAll(site, state.nouns);
  return state.isSuffered ? { agents: [], targets: holders } : { agents: holders, targets: [] };
};

/** `Hayashi held talks`: the subject of a light verb; who faces a trial suffers it. */
const lightSubject = (site: Site, noun: Chunk, kind: EventKind): Sides => {
  const { chunk, preposition } = governorOf(site, noun);
  if (chunk < 0 && preposition < 0) return givenSides(site, noun, kind);
  if (chunk < 0 || site.chunks.kind[chunk] !== Kind.Verb) return nobody;
  if (preposition >= 0) return stateSides(site, chunk, preposition, kind);
  const verb = lemmaOf(headWord(site, chunk));
  const isSuffering = isUndergoing(verb, kind);
  if (!(isDoing(verb, kind) || isSuffering) || isNaming(site, chunk, noun)) return nobody;
  const subjects = slotsOfAll(site, subjectsOf(site, chunk));
  return isSuffering ? { agents: [], targets: subjects } : { agents: subjects, targets: [] };
};

/** `is in custody`, `is under investigation`, `are in talks`: whose state it is. */
const stateSides = (site: Site, verb: Chunk, preposition: Chunk, kind: EventKind): Sides => {
  if (partOfWord(headWord(site, verb)) !== Part.Be) return nobody;
  const word = site.document.tokens.word[preposition]!;
  const isSuffering = word === UNDER || (suffered.has(kind) && ofStates.has(word));
  if (!isSuffering && !(together.has(kind) && ofStates.has(word))) return nobody;
  const subjects = slotsOfAll(site, subjectsOf(site, verb));
  return isSuffering ? { agents: [], targets: subjects } : { agents: subjects, targets: [] };
};

const UNDER = intern('under');
const ofStates = wordSet(['in', 'on', 'at']);

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
/** Whether the subject of a verb suffers what its object names: also `lost a confidence vote`, `lost the appeal`. */
const isUndergoing = (verb: number, kind: EventKind): boolean =>
  undergoing.has(verb) || (verb === LOSE && decided.has(kind));

const LOSE = intern('lose');
const decided: ReadonlySet<EventKind> = new Set<EventKind>(['government', 'justice']);

/** The phrases with prepositions after a noun: `talks between Peru and Chile on trade`. */
const chainOf = (site: Site, noun: Chunk, { kind, lemma }: Trigger): Sides => {
  const { chunks, document, to } = site;
  const agents: Span[] = [];
  const targets: Span[] = [];
  for (let at = afterDay(site, noun); at < to && chunks.kind[at] === Kind.Preposition;) {
    const first = chunks.to[at]!;
    if (first >= to || chunks.kind[first] !== Kind.Noun) break;
    const nouns = listFrom(site, first);
    // A later `of` belongs to another noun: `the accord in the presence of`.
    const isOther = (document.tokens.word[at] === OF && at !== chunks.to[noun]) || isOfRelation(site, noun, at);
    const role = isOther ? undefined : roleAfter(document.tokens.word[at]!, kind, lemma);
    if (role !== undefined) (role === 'agent' ? agents : targets).push(...slotsOfAll(site, nouns));
    at = chunks.to[nouns.at(-1)!]!;
  }
  return { agents, targets };
};

/** `a meeting on relations with Sudan`: *with* belongs to the noun before it. */
const isOfRelation = ({ chunks, document }: Site, noun: Chunk, preposition: Chunk): boolean => {
  const other = chunks.of[preposition - 1]!;
  return (
    document.tokens.word[preposition] === WITH &&
    other > noun &&
    related.has(document.tokens.word[chunks.head[other]!]!)
  );
};

const related = wordSet('border conflict dispute feud friendship links peace relations row ties war'.split(' '));

/** `a suit Friday against the firm` */
const afterDay = ({ chunks, to }: Site, noun: Chunk): Chunk => {
  const next = chunks.to[noun]!;
  const isDay = next < to && chunks.kind[next] === Kind.Noun && (chunks.flags[next]! & Noun.Time) !== 0;
  return isDay ? chunks.to[next]! : next;
};

/** The role that a preposition after a noun gives to its object. */
const roleAfter = (preposition: number, kind: EventKind, lemma: string): 'agent' | 'target' | undefined => {
  if (won.has(lemma) ? beaten.has(preposition) : lost.has(lemma) && preposition === OF) return 'target';
  if (agentive.has(preposition)) return 'agent';
  if (!targeting.has(preposition) || isOrigin(preposition, kind) || isNoSide(preposition, kind, lemma))
    return undefined;
  return together.has(kind) ? 'agent' : 'target';
};

/** `talks on Peru` name a topic, `a pilgrimage to Spain` a place. */
const isNoSide = (preposition: number, kind: EventKind, lemma: string): boolean =>
  isTopic(preposition, kind) || (preposition === TO && moving.has(lemma));

const moving: ReadonlySet<string> = new Set(['march', 'parade', 'pilgrimage', 'procession', 'tour', 'world tour']);

const isTopic = (preposition: number, kind: EventKind): boolean =>
  (kind === 'meeting' || kind === 'cooperation') && topical.has(preposition);

const topical = wordSet(['on', 'over', 'into']);

/** `the expulsion of Congolese from Angola` */
const isOrigin = (preposition: number, kind: EventKind): boolean =>
  preposition === FROM && (kind === 'sanction' || suffered.has(kind));

/** `her victory over Grace Okafor` */
const won: ReadonlySet<string> = new Set(['victory', 'win', 'triumph']);
const beaten = wordSet(['over', 'against']);
/** `the defeat of Spain`, `a knockout of Diaz` */
const lost: ReadonlySet<string> = new Set([
  'beating',
  'defeat',
  'demolition',
  'elimination',
  'knockout',
  'rout',
  'thrashing',
]);
