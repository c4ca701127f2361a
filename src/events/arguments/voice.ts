/** Who does what a verb says, and who suffers it. */
import type { EventKind } from '../../core/entity.js';
import { wordList } from '../../lexicon/lists.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { governing } from '../../language/chunks/governing.js';
import { phraseHead } from '../../language/chunks/joined-phrases.js';
import { objectsOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { reporting } from '../../language/reporting.js';
import { Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { OFF, OUT, WHICH } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordId } from '../../lexicon/vocabulary.js';
import { candidatesOf, isEventNoun, lemmaOf } from '../triggers/lexicon.js';
import { classesOf } from './fillers.js';
import { NounClass } from './noun-class.js';

/** The subject, unless it was only guessed for want of another: `…, nabbed 26 pirates`. */
export const agentsOf = (site: Site, verb: Chunk): readonly Chunk[] => {
  const subjects = happenings(site, verb, speakersAt(site, verb, subjectsOf(site, verb)));
  const [next] = subjects;
  if (next === undefined || next < verb || reporting.has(headWord(site, verb))) return subjects;
  return (site.chunks.flags[verb]! & Verb.Passive) === 0 && objectsOf(site, verb).includes(next) ? [] : subjects;
};

/** `held a march demanding higher pay`: a happening does not speak; those who held it do. */
const speakersAt = (site: Site, verb: Chunk, subjects: readonly Chunk[]): readonly Chunk[] => {
  const [subject, ...others] = subjects;
  if (subject === undefined || others.length > 0 || (site.chunks.flags[verb]! & Verb.Gerund) === 0) return subjects;
  if (classesOf(site, subject) !== NounClass.Event || !isSaidBySomebody(headWord(site, verb))) return subjects;
  const { verb: holding } = governing(site, subject);
  return holding < 0 ? [] : subjectsOf(site, holding);
};

const isSaidBySomebody = (word: number): boolean =>
  candidatesOf(word)?.some(
    ({ canBeVerb, entry }) => canBeVerb && entry.kind !== undefined && spoken.has(entry.kind),
  ) === true;

const spoken: ReadonlySet<EventKind> = new Set<EventKind>(['criticism', 'demand', 'protest', 'threat']);

/** `a clash with Chad, which killed nine`: the clash killed them. */
const happenings = (site: Site, verb: Chunk, subjects: readonly Chunk[]): readonly Chunk[] => {
  const [subject, ...others] = subjects;
  const marker = previous(site.chunks, verb, site.from);
  if (subject === undefined || others.length > 0 || marker <= subject) return subjects;
  if (site.document.tokens.word[marker] !== WHICH || !harming.has(lemmaOf(headWord(site, verb)))) return subjects;
  const preposition = previous(site.chunks, subject, site.from);
  if (preposition < 0 || site.chunks.kind[preposition] !== Kind.Preposition) return subjects;
  const noun = phraseHead(site, preposition);
  return noun >= 0 && canHarm(site, noun) ? [noun] : subjects;
};

const canHarm = (site: Site, noun: Chunk): boolean => isEventNoun(headWord(site, noun), violent);

const violent: ReadonlySet<EventKind> = new Set<EventKind>(['conflict', 'disaster']);

const harming = set('claim damage destroy devastate displace hurt injure kill leave maim wound');

/** Whether the subject of an active verb suffers it: `40 children died`, `faces charges`; by the lemma and kind of its trigger. */
export const suffersOwn = (lemma: string, kind: EventKind): boolean =>
  suffering.has(lemma) || (kind === 'casualty' && suffersHarm.has(lemma));

const suffering: ReadonlySet<string> = new Set([
  ...[
    'die',
    'perish',
    'succumb',
    'drown',
    'suffocate',
    'starve',
    'bleed',
    'disappear',
    'vanish',
    'suffer',
    'undergo',
    'survive',
  ],
  ...[
    'be missing',
    'face charge',
    'face trial',
    'stand trial',
    'go missing',
    'pass away',
    'fight for life',
    'burn to death',
  ],
  ...['lose life', 'lose her life', 'lose his life', 'lose their life', 'fall to death', 'plunge to death'],
]);
/** Elsewhere a wall collapses, a currency falls and a firm is contracted. */
const suffersHarm: ReadonlySet<string> = new Set([
  'collapse',
  'contract',
  'dislocate',
  'escape',
  'fall',
  'rupture',
  'sprain',
  'tear',
]);

/** The subject suffers it: also in `were convicted and sentenced`, where the second shares the auxiliary of the first. */
export const isPassiveAt = (site: Site, verb: Chunk): boolean => {
  const { chunks } = site;
  const isPassive = (chunks.flags[verb]! & Verb.Passive) !== 0 || lacksObject(site, verb);
  // `was suspended and later sacked`
  const joint = previous(chunks, verb, site.from);
  if (joint <= site.from || chunks.kind[joint] !== Kind.Joint || chunks.to[verb] !== verb + 1) return isPassive;
  // `were kidnapped and held hostage`
  const hasObject = objectsOf(site, verb).some((noun) => !captive.has(headWord(site, noun)));
  // `were captured and killed two guards`
  if (isPassive) return !hasObject || giving.has(lemmaOf(headWord(site, verb)));
  return isFinitePast(site, verb) && !hasObject && sharesPassive(site, joint, verb);
};

const captive = wordSet(['captive', 'hostage', 'prisoner']);

/** A past form whose result alone follows: `Mayor shot dead outside home`, `Nurse struck off`; not `Police shot dead a man`. */
const lacksObject = ({ chunks, document, to }: Site, verb: Chunk): boolean => {
  const { word } = document.tokens;
  const result = chunks.to[verb]!;
  if (result >= to || (chunks.flags[verb]! & Verb.Finite) === 0) return false;
  if (word[result] !== DEAD && word[result] !== particleOf.get(word[chunks.head[verb]!]!)) return false;
  const next = result + 1;
  return next >= to || chunks.kind[next] !== Kind.Noun || partOfWord(document.tokens.word[next]!) === Part.Preposition;
};

const DEAD = intern('dead');
/** Past forms that with their particle need an object. */
const particleOf: ReadonlyMap<WordId, WordId> = new Map([
  [intern('knocked'), OUT],
  [intern('laid'), OFF],
  [intern('sent'), OFF],
  [intern('struck'), OFF],
  [intern('voted'), OUT],
]);

const giving = wordSet(['give', 'award', 'charge', 'fine', 'offer', 'deny', 'hand', 'send', 'pay', 'ask', 'allow']);

const isFinitePast = ({ document }: Site, verb: Chunk): boolean => tagAt(document, verb) === Tag.VBD;

/** Whether the verb before `and` is passive, and this one cannot do without an object. */
const sharesPassive = (site: Site, joint: Chunk, verb: Chunk): boolean => {
  const { chunks, from } = site;
  if (!passiveAlone.has(headWord(site, verb))) return false;
  for (let at: Chunk = joint; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return (chunks.flags[at]! & Verb.Passive) !== 0;
    if (kind === Kind.Break || kind === Kind.Quote || kind === Kind.Marker) return false;
  }
  return false;
};

/** Verbs whose past without an object is nearly always a passive. */
const passiveAlone = wordList('language/suffered');

/** `an inquiry`, `the accord`: what a verb brings about, or is about, is not its victim. */
export const isHappening = (site: Site, noun: Chunk): boolean => {
  const head = headWord(site, noun);
  return isEventNoun(head) && !gathered.has(head);
};

/** `dispersed the crowd`, `attacked a patrol`: these are people, too. */
const gathered = wordSet(['audience', 'congregation', 'crowd', 'crowds', 'opposition', 'patrol', 'patrols']);
