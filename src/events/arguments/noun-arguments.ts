/** Who does what a noun reports, and who suffers it. */
import type { EventKind, Span } from '../../core/entity.js';
import { listFrom } from '../../language/chunks/lists.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { governorOf, isReply, possessorOf } from '../../language/chunks/objects.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { subjectsOf, subjectsOfNext } from '../../language/chunks/subjects.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { FROM, OF, TO, WITH, OVER } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { Form } from '../triggers/forms.js';
import { supportedSides } from './light-verbs.js';
import { stateSides } from './noun-state.js';
import { nobody, together, type Sides } from './sides.js';
import { modifierSlots, slotsOfAll } from './slots.js';
import type { Trigger } from '../triggers/trigger.js';
import { spanOf } from '../../text/document.js';

/** Of these nouns the owner or modifier is the target: `Torres's arrest`. */
const suffered = new Set<EventKind>(['justice', 'casualty']);
const agentive = wordSet(['by', 'between', 'among']);
const targeting = wordSet(['on', 'against', 'with', 'to', 'of', 'for', 'from', 'over', 'into']);

/** By its owner, the verb that supports it and the prepositions after it. */
export const ofNoun = (site: Site, noun: Chunk, trigger: Trigger): Sides => {
  const { kind } = trigger;
  const owners = [...ownersOf(site, noun, trigger), ...bareSubject(site, noun, trigger)];
  const isOwnedSuffered = isOwned(site, noun) && (suffered.has(kind) || isDoneToOwner(site, noun, trigger));
  const isSuffered = suffered.has(kind) || isOwnedSuffered;
  const subject = isOwnedSuffered ? nobody : (stateSides(site, noun, kind) ?? supportedSides(site, noun, kind));
  // `a second round knockout of Diaz`: not whose round it was.
  const isModifier = kind === 'sport' && site.chunks.head[noun]! >= trigger.to;
  const { agents, targets } = isModifier ? nobody : chainOf(site, noun, trigger);
  return {
    agents: [...(isSuffered ? [] : owners), ...subject.agents, ...agents],
    targets: [...(isSuffered ? owners : []), ...subject.targets, ...targets],
  };
};

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
export const verbOver = (site: Site, noun: Chunk): Chunk => {
  for (let at = noun; ;) {
    const { chunk } = governorOf(site, at);
    if (chunk < 0 || site.chunks.kind[chunk] === Kind.Verb) return chunk;
    at = chunk;
  }
};

const isOwned = ({ chunks }: Site, noun: Chunk): boolean => (chunks.flags[noun]! & Noun.Owned) !== 0;

const isPronounOwner = ({ document }: Site, noun: Chunk): boolean =>
  partOfWord(document.tokens.word[noun]!) === Part.Possessive;

/** `his dismissal`, `Soto's release from prison`; not `Soto's dismissal of the minister` */
const isDoneToOwner = ({ chunks, document, to }: Site, noun: Chunk, { lemma }: Trigger): boolean => {
  const next = chunks.to[noun]!;
  return doneToOwner.has(lemma) && (next >= to || document.tokens.word[next] !== OF);
};

const doneToOwner: ReadonlySet<string> = new Set(
  `abduction appointment assassination deportation dismissal evacuation expulsion firing hiring impeachment kidnapping nomination
   ouster ousting pardon promotion reinstatement release removal rescue sacking suspension treatment`.split(/\s+/),
);

/** `Meeting in Rome, the two agreed`: a form in *-ing* that opens a sentence has the subject of its verb. */
const bareSubject = (site: Site, noun: Chunk, { from, forms }: Trigger): readonly Span[] => {
  const isBare = noun === site.from && from === noun && (forms & Form.Gerund) !== 0;
  return isBare ? slotsOfAll(site, subjectsOfNext(site, noun)) : [];
};

/** The phrases with prepositions after a noun: `talks between Peru and Chile on trade`. */
const chainOf = (site: Site, noun: Chunk, { kind, lemma }: Trigger): Sides => {
  const { chunks, document, to } = site;
  const agents: Span[] = [];
  const targets: Span[] = [];
  for (let at = afterDay(site, noun); at < to && chunks.kind[at] === Kind.Preposition;) {
    const first = chunks.to[at]!;
    if (!isPart(site, first)) break;
    const nouns = listFrom(site, first);
    // A later `of` belongs to another noun: `the accord in the presence of`.
    const isOther = (document.tokens.word[at] === OF && at !== chunks.to[noun]) || isOfRelation(site, noun, at);
    const role = isOther ? undefined : roleAfter(document.tokens.word[at]!, kind, lemma);
    if (role !== undefined) (role === 'agent' ? agents : targets).push(...slotsOfAll(site, nouns));
    at = chunks.to[nouns.at(-1)!]!;
  }
  return { agents, targets };
};

/** `sanctions on firms in response to a sale to Chad`: the chain ends with what they were for. */
const isPart = (site: Site, noun: Chunk): boolean =>
  noun < site.to && site.chunks.kind[noun] === Kind.Noun && !isReply(site, noun);

/** `a meeting on relations with Sudan`: *with* belongs to the noun before it. */
const isOfRelation = ({ chunks, document }: Site, noun: Chunk, preposition: Chunk): boolean => {
  const other = chunks.of[preposition - 1]!;
  return (
    document.tokens.word[preposition] === WITH &&
    other > noun &&
    related.has(document.tokens.word[chunks.head[other]!]!)
  );
};

const related = set('border conflict dispute feud friendship links peace relations row ties war');

/** `a suit Friday against the firm` */
const afterDay = ({ chunks, to }: Site, noun: Chunk): Chunk => {
  const next = chunks.to[noun]!;
  const isDay = next < to && chunks.kind[next] === Kind.Noun && (chunks.flags[next]! & Noun.Time) !== 0;
  return isDay ? chunks.to[next]! : next;
};

/** The role that a preposition after a noun gives to its object. */
const roleAfter = (preposition: number, kind: EventKind, lemma: string): 'agent' | 'target' | undefined => {
  if (isBeaten(preposition, kind, lemma)) return 'target';
  if (won.has(lemma) && preposition === OF) return 'agent';
  if (agentive.has(preposition) || isVoiced(preposition, kind)) return 'agent';
  if (!targeting.has(preposition) || isOrigin(preposition, kind) || isNoSide(preposition, kind, lemma))
    return undefined;
  return together.has(kind) ? 'agent' : 'target';
};

/** `a victory against Diaz`, `the defeat of Diaz`, `a decision over Diaz` */
const isBeaten = (preposition: number, kind: EventKind, lemma: string): boolean => {
  if (won.has(lemma) || lost.has(lemma)) return beaten.has(preposition) || (preposition === OF && lost.has(lemma));
  return kind === 'sport' && preposition === OVER;
};

/** `criticism from Egypt` */
const isVoiced = (preposition: number, kind: EventKind): boolean => preposition === FROM && voiced.has(kind);

const voiced: ReadonlySet<EventKind> = new Set<EventKind>(['criticism', 'demand', 'threat']);

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
export const won: ReadonlySet<string> = new Set(['victory', 'win', 'triumph']);
export const beaten: WordSet = wordSet(['over', 'against']);
/** `the defeat of Spain`, `a knockout of Diaz` */
const lost: ReadonlySet<string> = new Set([
  'beating',
  'defeat',
  'demolition',
  'elimination',
  'knockout',
  'rout',
  'stoppage',
  'thrashing',
]);
