import type { EventKind, Span } from '../core/entity.js';
import { gather } from '../core/gather.js';
import type { TokenRange } from '../language/clauses.js';
import { Kind, Noun, Verb } from '../language/chunks/kinds.js';
import { byPhraseOf, governorOf, objectsOf, obliquesOf, possessorOf } from '../language/chunks/objects.js';
import { listFrom } from '../language/chunks/lists.js';
import { headWord, siteOf, type Chunk, type Site } from '../language/chunks/site.js';
import { subjectsOf, subjectsOfNext } from '../language/chunks/subjects.js';
import { isCapitalised, type Document } from '../text/document.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { OF, THAT } from '../lexicon/small-words.js';
import { intern, wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { isLightVerb, lemmaOf } from './lexicon.js';
import { isNaming } from './naming.js';
import { Form } from './forms.js';
import type { Use } from './part-of-speech.js';
import { modifierSlots, slotsOf } from './slots.js';
import { agentsOf, isPassiveAt } from './voice.js';

/** Where the participants of a trigger are named in the text, and where its object ends. */
interface Arguments {
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
  readonly phraseEnd: number;
}

/** A trigger: its tokens, how it is used and the clause around it. */
export interface Trigger extends TokenRange {
  readonly kind: EventKind;
  readonly use: Use;
  readonly forms: number;
  readonly lemma: string;
  readonly clause: TokenRange;
}

const WITH = intern('with');
const FROM = intern('from');

/** Kinds of events that people take part in together: everyone is an agent. */
const together = new Set<EventKind>(['meeting', 'cooperation', 'sport']);
/** The object of these takes part in the event; that of others is only its topic. */
const reciprocal = new Set(
  'contact greet meet visit host phone telephone consult play face invite partner mediate'.split(' '),
);
/** Verbs by which one side beats or backs the other: the object is the target. */
const oneSided = new Set(
  'beat defeat thrash trounce eliminate praise endorse support back thank congratulate hail commend applaud defend'.split(
    ' ',
  ),
);
/** Of these nouns the owner or modifier is the target: `Torres's arrest`. */
const suffered = new Set<EventKind>(['justice', 'casualty']);
const agentive = wordSet(['by', 'between', 'among']);
const targeting = wordSet(['on', 'against', 'with', 'to', 'of', 'for', 'from', 'over', 'into']);
/** With a verb these prepositions introduce the target. */
const aimed = wordSet(['on', 'against', 'with', 'to', 'at', 'from', 'over', 'into', 'for']);
/** Without `from`: in `intercepted a container from Peru` it belongs to the object. */
const aimedAt: Wanted = { has: (word) => word !== FROM && aimed.has(word) };
const fromAfar: ReadonlySet<EventKind> = new Set(['military', 'justice', 'business', 'aid', 'casualty', 'disaster']);
const withWhom: WordSet = wordSet(['with', 'to', 'against']);
/** The phrase of a noun or verb continues after these. */
const attached = wordSet('of to with against on for between from into over among'.split(' '));
const placing = wordSet(['in', 'at', 'near']);

/** Reads the arguments of a trigger. */
export const argumentsOf = (document: Document, trigger: Trigger): Arguments => {
  const site = siteOf(document, trigger.from);
  const chunk = site.chunks.of[trigger.from]!;
  const isVerb = site.chunks.kind[chunk] === Kind.Verb;
  const { agents, targets } = isVerb ? ofVerb(site, chunk, trigger) : ofNoun(site, chunk, trigger);
  return { agents, targets, phraseEnd: phraseEnd(site, chunk, trigger) };
};

type Sides = Pick<Arguments, 'agents' | 'targets'>;

const slots = (site: Site, nouns: readonly Chunk[]): readonly Span[] => gather(nouns, (noun) => slotsOf(site, noun));

const ofVerb = (site: Site, verb: Chunk, { kind, lemma }: Trigger): Sides => {
  const subjects = agentsOf(site, verb);
  const agents = slots(site, subjects);
  if (isPassiveAt(site, verb)) {
    const doers = slots(site, byPhraseOf(site, verb));
    return together.has(kind) && !oneSided.has(lemma)
      ? { agents: [...agents, ...doers], targets: [] }
      : { agents: doers, targets: agents };
  }
  const objects = [...objectsOf(site, verb), ...(kind === 'demand' ? asked(site, verb) : [])].filter(
    (noun) => kind !== 'disaster' || !isPlace(site, noun),
  );
  if (!together.has(kind) || oneSided.has(lemma))
    return {
      agents,
      targets: slots(site, [
        ...objects.filter((noun) => !subjects.includes(noun)),
        ...obliques(site, verb, objects.length > 0 && fromAfar.has(kind) ? aimedAt : aimed),
      ]),
    };
  const others = reciprocal.has(lemma) ? objects : [];
  return { agents: [...agents, ...slots(site, [...others, ...obliques(site, verb, withWhom)])], targets: [] };
};

/** `demanded that Eritrea release 13 soldiers` */
const asked = ({ chunks, document, to }: Site, verb: Chunk): readonly Chunk[] => {
  const marker = chunks.to[verb]!;
  if (marker + 1 >= to || document.tokens.word[marker] !== THAT) return [];
  const subject = chunks.to[marker]!;
  const bare = chunks.to[subject]!;
  const isBare = bare < to && chunks.kind[bare] === Kind.Verb && (chunks.flags[bare]! & Verb.Infinitive) !== 0;
  return isBare && chunks.kind[subject] === Kind.Noun ? [subject] : [];
};

/** `sank off Tanzania` */
const isPlace = ({ document }: Site, noun: Chunk): boolean => noun > 0 && document.tokens.word[noun - 1] === OFF;

const OFF = intern('off');

type Wanted = Pick<WordSet, 'has'>;

const obliques = (site: Site, verb: Chunk, wanted: Wanted): readonly Chunk[] =>
  gather(obliquesOf(site, verb, wanted), ({ nouns }) => nouns);

const ofNoun = (site: Site, noun: Chunk, trigger: Trigger): Sides => {
  const { kind } = trigger;
  const owners = [...ownersOf(site, noun, trigger), ...bareSubject(site, noun, trigger)];
  const isSuffered = suffered.has(kind);
  const { agents, targets } = chainOf(site, noun, trigger);
  return {
    agents: [
      ...(isSuffered ? [] : owners),
      ...(isSuffered && isOwned(site, noun) ? [] : lightSubject(site, noun)),
      ...agents,
    ],
    targets: [...(isSuffered ? owners : []), ...targets],
  };
};

/** `Russia's war`, `Israeli strikes`; `their meeting` is that of the clause's subject. */
const ownersOf = (site: Site, noun: Chunk, { from, kind }: Trigger): readonly Span[] => {
  const owner = possessorOf(site, noun);
  if (!isPronounOwner(site, noun) || owner === null) return modifierSlots(site, noun, from);
  // `he announced their arrest`: the speaker is not the one arrested.
  if (suffered.has(kind)) return [];
  const { chunk } = governorOf(site, noun);
  const isVerb = chunk >= 0 && site.chunks.kind[chunk] === Kind.Verb;
  return isVerb ? slots(site, subjectsOf(site, chunk)) : [];
};

const isOwned = ({ chunks }: Site, noun: Chunk): boolean => (chunks.flags[noun]! & Noun.Owned) !== 0;

const isPronounOwner = ({ document }: Site, noun: Chunk): boolean =>
  partOfWord(document.tokens.word[noun]!) === Part.Possessive;

/** `Meeting in Rome, the two agreed`: a form in *-ing* that opens a sentence has the subject of its verb. */
const bareSubject = (site: Site, noun: Chunk, { from, forms }: Trigger): readonly Span[] => {
  const isBare = noun === site.from && from === noun && (forms & Form.Gerund) !== 0;
  return isBare ? slots(site, subjectsOfNext(site, noun)) : [];
};

/** `Hayashi held talks`, `talks were held by`: the subject of a light verb. */
const lightSubject = (site: Site, noun: Chunk): readonly Span[] => {
  const { chunk, preposition } = governorOf(site, noun);
  if (chunk < 0 || preposition >= 0 || site.chunks.kind[chunk] !== Kind.Verb) return [];
  return isLightVerb.has(lemmaOf(headWord(site, chunk))) && !isNaming(site, chunk, noun)
    ? slots(site, subjectsOf(site, chunk))
    : [];
};

/** The phrases with prepositions after a noun: `talks between Peru and Chile on trade`. */
const chainOf = (site: Site, noun: Chunk, { kind }: Trigger): Sides => {
  const { chunks, document, to } = site;
  const agents: Span[] = [];
  const targets: Span[] = [];
  for (let at = chunks.to[noun]!; at < to && chunks.kind[at] === Kind.Preposition;) {
    const first = chunks.to[at]!;
    if (first >= to || chunks.kind[first] !== Kind.Noun) break;
    const nouns = listFrom(site, first);
    // A later `of` belongs to another noun: `the accord in the presence of`.
    const isOther = document.tokens.word[at] === OF && at !== chunks.to[noun];
    const role = isOther ? undefined : roleAfter(document.tokens.word[at]!, kind);
    if (role !== undefined) (role === 'agent' ? agents : targets).push(...slots(site, nouns));
    at = chunks.to[nouns.at(-1)!]!;
  }
  return { agents, targets };
};

/** The role that a preposition after a noun gives to its object. */
const roleAfter = (preposition: number, kind: EventKind): 'agent' | 'target' | undefined => {
  if (agentive.has(preposition)) return 'agent';
  if (together.has(kind)) return preposition === WITH || targeting.has(preposition) ? 'agent' : undefined;
  // `the expulsion of Congolese from Angola`
  if (preposition === FROM && (kind === 'sanction' || suffered.has(kind))) return undefined;
  return targeting.has(preposition) ? 'target' : undefined;
};

/** Up to the end of the objects and of the phrases and infinitives attached to them. */
const phraseEnd = (site: Site, chunk: Chunk, { to, use }: Trigger): number => {
  const { chunks, document } = site;
  const objects = use === 'verb' && chunks.kind[chunk] === Kind.Verb ? objectsOf(site, chunk) : [];
  let end = Math.max(chunks.to[objects.at(-1) ?? chunk]!, to);
  for (let at = end; at < site.to && goesOn(site, at, use); at = chunks.to[at]!)
    if (chunks.kind[at] !== Kind.Preposition) end = chunks.to[at]!;
  return document.tokens.end[end - 1]!;
};

const goesOn = ({ document, chunks, to }: Site, at: Chunk, use: Use): boolean => {
  const word = document.tokens.word[at]!;
  const kind = chunks.kind[at]!;
  if (kind === Kind.Verb) return use === 'verb' && (chunks.flags[at]! & Verb.Infinitive) !== 0;
  if (kind !== Kind.Preposition) return kind === Kind.Noun || kind === Kind.Adverb;
  const next = chunks.to[at]!;
  if (next >= to || (chunks.flags[next]! & Noun.Time) !== 0) return false;
  return attached.has(word) || (use === 'noun' && placing.has(word) && isCapitalised(document, next));
};
