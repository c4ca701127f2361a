import type { EventKind, Span } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { byPhraseOf, objectsOf, obliquesOf, possessorOf } from '../../language/chunks/objects.js';
import { relativeObjectOf } from '../../language/chunks/relative-objects.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { contentOfSum } from '../../language/chunks/measures.js';
import { listFrom } from '../../language/chunks/lists.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { isCapitalised, spanOf, type Document } from '../../text/document.js';
import { articles, AS, FROM, THAT, TO, OFF } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import type { Use } from '../triggers/part-of-speech.js';
import { isOfInnerNoun } from './attached.js';
import { beaten, ofNoun } from './noun-arguments.js';
import { oneSided, saysWhatItIs, together, type Sides } from './sides.js';
import { slotsOf, slotsOfAll } from './slots.js';
import { speakersFor } from './speakers.js';
import type { Trigger } from '../triggers/trigger.js';
import { agentsOf, isPassiveAt, suffersOwn } from './voice.js';

/** Where the participants of a trigger are named in the text, and where its object ends. */
export interface Arguments extends Sides {
  readonly phraseEnd: number;
}

/** The object of these takes part in the event; that of others is only its topic. */
const reciprocal = new Set(
  'contact greet meet visit host phone telephone consult play face invite partner mediate'.split(' '),
);
/** With a verb these prepositions introduce the target. */
const aimed = wordSet(['on', 'against', 'with', 'to', 'at', 'from', 'over', 'into', 'for']);
/** Of a warning what follows `on` or `over` is the topic: `warned on China`. */
const warnedTo: WordSet = wordSet(['to', 'at']);
/** With verbs of harm only *on* introduces those who suffer it. */
const inflictedOn: WordSet = wordSet(['on']);
const nobody: WordSet = wordSet([]);
/** Without `from`: in `intercepted a container from Peru` it belongs to the object. */
const aimedAt: Wanted = { has: (word) => word !== FROM && aimed.has(word) };
const fromAfar: ReadonlySet<EventKind> = new Set(['military', 'justice', 'business', 'aid', 'casualty', 'disaster']);
const withWhom: WordSet = wordSet(['with', 'to']);
/** Only in sport is *against* a partner: in `agreed on sanctions against Peru` it belongs to the noun. */
const withRival: WordSet = wordSet(['with', 'to', 'against']);
const withTo: WordSet = wordSet(['to']);
const bestowing: ReadonlySet<string> = new Set(['award', 'give', 'grant', 'hand', 'present']);
/** The phrase of a noun or verb continues after these. */
const attached = set('of to with against on for between from into over among');
const placing = wordSet(['in', 'at', 'near']);

/** Reads the arguments of a trigger. */
export const argumentsOf = (document: Document, trigger: Trigger): Arguments => {
  const site = siteOf(document, trigger.from);
  const chunk = site.chunks.of[trigger.from]!;
  const isVerb = site.chunks.kind[chunk] === Kind.Verb;
  const { agents, targets } = isVerb ? ofVerb(site, chunk, trigger) : ofNoun(site, chunk, trigger);
  return { agents, targets, phraseEnd: phraseEnd(site, chunk, trigger) };
};

const ofVerb = (site: Site, verb: Chunk, trigger: Trigger): Sides => {
  const { kind, lemma } = trigger;
  const subjects = agentsOf(site, verb);
  const speakers = speakersFor(site, verb, kind);
  const agents = slotsOfAll(site, speakers.length > 0 ? speakers : subjects);
  if (isPassiveAt(site, verb)) return ofPassive(site, verb, trigger, agents);
  if (suffersOwn(lemma, kind)) return { agents: [], targets: agents };
  if (saysWhatItIs(lemma)) return { agents, targets: [] };
  const objects = objectsAt(site, verb, kind);
  return together.has(kind) && !oneSided.has(lemma)
    ? ofPartners(site, verb, trigger, agents, objects)
    : {
        agents,
        targets: [
          ...slotsOfAll(site, targetsOf(site, verb, trigger, subjects, objects)),
          ...(kind === 'justice' ? gather(objects, (noun) => judged(site, noun)) : []),
        ],
      };
};

/** `overturned the conviction of Ana Torres`, `upheld her conviction` */
const judged = (site: Site, noun: Chunk): readonly Span[] => {
  if (!judgements.has(headWord(site, noun))) return [];
  const other = ofPhrase(site, noun);
  const owner = possessorOf(site, noun);
  return other >= 0 ? slotsOf(site, other) : owner === null ? [] : [spanOf(site.document, owner.from, owner.to)];
};

const judgements = set(
  'acquittal arrest conviction convictions detention extradition imprisonment release sentence trial',
);

/** Those who do something together; but whom a club signs, and who is beaten, are targets. */
const ofPartners = (
  site: Site,
  verb: Chunk,
  { kind, lemma }: Trigger,
  agents: readonly Span[],
  objects: readonly Chunk[],
): Sides => {
  const others = reciprocal.has(lemma) || (kind === 'sport' && leading.has(lemma)) ? objects : [];
  const losers = winning.has(lemma) ? obliques(site, verb, beaten) : [];
  const partners = obliques(site, verb, kind === 'sport' ? withRival : withWhom).filter(
    (noun) => !losers.includes(noun),
  );
  return {
    agents: [...agents, ...slotsOfAll(site, [...others, ...partners])],
    targets: slotsOfAll(site, lemma === SIGN ? [...losers, ...objects] : losers),
  };
};

const SIGN = 'sign';
/** `led Kenya to victory`: the side wins with whoever leads it. */
const leading = new Set(['captain', 'guide', 'help', 'inspire', 'lead', 'steer', 'take']);
/** `won a bout against Diaz`, `scored a win over Diaz` */
const winning = new Set(['win', 'score', 'triumph', 'earn', 'claim', 'clinch', 'seal']);

const ofPassive = (site: Site, verb: Chunk, { kind, lemma }: Trigger, subjects: readonly Span[]): Sides => {
  const doers = slotsOfAll(site, byPhraseOf(site, verb));
  if (together.has(kind) && !oneSided.has(lemma) && lemma !== SIGN)
    return { agents: [...subjects, ...doers], targets: [] };
  // `The prize was awarded to Ana Torres.`
  const given = bestowing.has(lemma) ? slotsOfAll(site, obliques(site, verb, withTo)) : [];
  return { agents: doers, targets: [...subjects, ...given] };
};

const targetsOf = (
  site: Site,
  verb: Chunk,
  { kind, lemma }: Trigger,
  subjects: readonly Chunk[],
  objects: readonly Chunk[],
): readonly Chunk[] => [
  ...objects.filter((noun) => !subjects.includes(noun)),
  ...gather(obliquesOf(site, verb, preposed(kind, objects.length > 0)), ({ preposition, nouns }) =>
    objects.length > 0 && isOfInnerNoun(site, preposition) ? [] : nouns,
  ).filter((noun) => !isRoute(site, noun, objects, lemma)),
  ...(kind === 'aid' ? helped(site, verb) : []),
  ...furtherTargets(site, verb, lemma),
];

const objectsAt = (site: Site, verb: Chunk, kind: EventKind): readonly Chunk[] =>
  [...objectsOf(site, verb), ...relativeObjectOf(site, verb), ...(kind === 'demand' ? asked(site, verb) : [])].filter(
    (noun) => kind !== 'disaster' || !isBehindOff(site, noun),
  );

/** `blocked imports from Chad to Peru`, `deported nine men to Chad`: the destination is not the target. */
const isRoute = ({ document, chunks }: Site, noun: Chunk, [goods]: readonly Chunk[], lemma: string): boolean => {
  if (goods === undefined) return false;
  const last = document.tokens.word[noun - 1]!;
  const preposition = articles.has(last) ? document.tokens.word[noun - 2] : last;
  return preposition === TO && (moving.has(lemma) || inbound.has(document.tokens.word[chunks.head[goods]!]!));
};

const moving: ReadonlySet<string> = new Set(
  'airlift deport evacuate exile expel extradite relocate repatriate return transfer'.split(' '),
);

const inbound = wordSet(['import', 'imports', 'arrivals', 'entry', 'access', 'immigration', 'return']);

/** `identified the victims as Ana Torres and Luis Soto` */
const identified = (site: Site, verb: Chunk): readonly Chunk[] => {
  const { chunks, document, to } = site;
  let at = chunks.to[verb]!;
  if (at < to && chunks.kind[at] === Kind.Noun) at = chunks.to[at]!;
  const name = at < to && document.tokens.word[at] === AS ? chunks.to[at]! : to;
  return name < to && chunks.kind[name] === Kind.Noun ? listFrom(site, name) : [];
};

/** `voted to remove Ana Torres` */
const votedOn = (site: Site, verb: Chunk): readonly Chunk[] => {
  const { chunks, document, to } = site;
  const deed = chunks.to[verb]!;
  return deed < to && chunks.kind[deed] === Kind.Verb && document.tokens.word[deed] === TO ? objectsOf(site, deed) : [];
};

/** Some verbs say in their own way whom they are about. */
const furtherTargets = (site: Site, verb: Chunk, lemma: string): readonly Chunk[] => {
  if (lemma === 'identify') return identified(site, verb);
  return lemma === 'vote' ? votedOn(site, verb) : [];
};

/** `provided funds to help Chad`: the object of the infinitive that says what something was given for. */
const helped = (site: Site, verb: Chunk): readonly Chunk[] => {
  const { chunks, document, to } = site;
  for (let at = chunks.to[verb]!; at < to; at = chunks.to[at]!) {
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb)
      return document.tokens.word[at] === TO && helping.has(headWord(site, at)) ? objectsOf(site, at) : [];
    if (!given.has(kind)) return [];
  }
  return [];
};

/** What may stand between the verb of giving and that infinitive: also `in funds` of `12 million dollars in funds`. */
const given: ReadonlySet<number> = new Set([Kind.Noun, Kind.Preposition, Kind.Adverb, Kind.Break]);

const helping = wordSet(['help', 'assist', 'aid', 'support', 'save', 'rescue', 'protect']);

/** `demanded that Eritrea release 13 soldiers` */
const asked = ({ chunks, document, to }: Site, verb: Chunk): readonly Chunk[] => {
  const marker = chunks.to[verb]!;
  if (marker + 1 >= to || document.tokens.word[marker] !== THAT) return [];
  const subject = chunks.to[marker]!;
  const bare = chunks.to[subject]!;
  const isBare = bare < to && chunks.kind[bare] === Kind.Verb && (chunks.flags[bare]! & Verb.Infinitive) !== 0;
  return isBare && chunks.kind[subject] === Kind.Noun ? [subject] : [];
};

/** `sank off Tanzania`: a place, whatever the verb. */
export const isBehindOff = ({ document }: Site, noun: Chunk): boolean =>
  noun > 0 && document.tokens.word[noun - 1] === OFF;

/** The prepositions that introduce the target of a verb. */
const preposed = (kind: EventKind, hasObject: boolean): Wanted => {
  if (kind === 'threat') return warnedTo;
  // `broke his ankle against Samoa`
  if (kind === 'casualty') return inflictedOn;
  // `dismissed the minister over a call with Kim`
  if (kind === 'government' && hasObject) return nobody;
  return hasObject && fromAfar.has(kind) ? aimedAt : aimed;
};

type Wanted = Pick<WordSet, 'has'>;

const obliques = (site: Site, verb: Chunk, wanted: Wanted): readonly Chunk[] =>
  gather(obliquesOf(site, verb, wanted), ({ nouns }) => nouns);

/** Up to the end of the objects and of the phrases and infinitives attached to them. */
const phraseEnd = (site: Site, chunk: Chunk, { to, use }: Trigger): number => {
  const { chunks, document } = site;
  const objects = use === 'verb' && chunks.kind[chunk] === Kind.Verb ? objectsOf(site, chunk) : [];
  const last = objects.at(-1) ?? chunk;
  const content = contentOfSum(site, last);
  let end = Math.max(chunks.to[content < 0 ? last : content]!, to);
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
