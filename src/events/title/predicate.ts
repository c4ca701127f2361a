/** What a title says behind its actor: the verb group and what completes it. */
import type { TokenRange } from '../../language/clauses.js';
import { Kind, Noun, Verb, type Chunks } from '../../language/chunks/kinds.js';
import { auxiliaryEnd, auxiliaryOf } from '../../language/chunks/parted.js';
import { governorOf } from '../../language/chunks/objects.js';
import { relativeObjectOf } from '../../language/chunks/relative-objects.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, isTimePhrase, type Chunk, type Site } from '../../language/chunks/site.js';
import { hasOnePast } from '../../language/past-verbs.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { OF, TO, YET } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { slice } from '../../text/document.js';
import { lenderOf } from '../modality/coordination.js';
import { isNegated, isPronoun, nextPart, taken } from './title-parts.js';
import type { TitlePart } from './noun-part.js';
import { isNamed, oneLine, phrase, wordsIn } from './title-phrase.js';
import { objectToldBefore, pronounAfter } from './told-before.js';

/** The verb group, its object and the phrase that completes it, chunk by chunk while there is room. */
export const predicate = (
  site: Site,
  verb: Chunk,
  trigger: TokenRange,
  most: number,
): { readonly what: string; readonly isCut: boolean } => {
  const end = endOfVerb(site, verb, trigger.to);
  const parts = [`${beforeTo(site, verb)}${verbGroup(site, startOfGroup(site, verb), end)}`];
  parts.push(...modifiedNouns(site, verb));
  let room = most - wordsIn(parts.join(' '));
  let at = end < site.to ? site.chunks.of[end]! : site.to;
  while (at < site.to && at >= end) {
    const [part, next] =
      meantPart(site, verb, at) ??
      quality(site, verb, at) ??
      nextPart(site, afterManner(site, beforeInfinitive(site, at)));
    room -= wordsIn(part);
    if (part === '' || room < 0) break;
    parts.push(part);
    at = next;
  }
  const isCut = room < 0 && parts.length <= 2 && !endsInNoun(site, at, end);
  return { what: withoutPronoun(site, parts, at, isCut).join(' '), isCut };
};

/** `investors` of `investors he defrauded` */
const modifiedNouns = (site: Site, verb: Chunk): readonly string[] =>
  (site.chunks.flags[verb]! & Verb.Passive) === 0
    ? relativeObjectOf(site, verb)
        .filter((noun) => isNamed(site, noun))
        .map((noun) => phrase(site, noun))
    : [];

/** The object of the verb where it is a pronoun: in the words that it stands for, if the text has them. */
const meantPart = (site: Site, verb: Chunk, at: Chunk): TitlePart | undefined => {
  if (pronounAfter(site, verb) !== at) return undefined;
  const meant = objectToldBefore(site, verb);
  const own = oneLine(slice(site.document, at));
  return [meant === undefined ? own : phrase(meant.site, meant.nouns[0]!), site.chunks.to[at]!];
};

/** `cruel` of `called the sentence cruel` */
const quality = (site: Site, verb: Chunk, at: Chunk): TitlePart | undefined =>
  site.chunks.kind[at] === Kind.Adjective && calling.has(headWord(site, verb))
    ? [oneLine(slice(site.document, at, site.chunks.to[at])), site.chunks.to[at]!]
    : undefined;

const calling = set('branded called calls declared declares deemed labelled');

/** `forced` of `were forced to retreat`, `helped` of `helped rebuild`, right before an infinitive; else the verb itself. */
const startOfGroup = (site: Site, verb: Chunk): Chunk => {
  const { chunks, from } = site;
  const left = verb > from && (chunks.flags[verb]! & Verb.Infinitive) !== 0 ? chunks.of[verb - 1]! : verb;
  return chunks.kind[left] === Kind.Verb && governors.has(headWord(site, left)) ? left : verb;
};

const governors = set(
  'allowed attempted attempting compelled failed forced help helped helps managed obliged plotted plotting tried trying',
);

/** Before `to flee` of `forced 900 people to flee`, whose title is that of the people, and of `have yet to flee`; else nothing. */
const beforeTo = (site: Site, verb: Chunk): string => {
  const { chunks, document, from } = site;
  if (document.tokens.word[verb] !== TO || (chunks.flags[verb]! & Verb.Infinitive) === 0) return '';
  if (verb > from && document.tokens.word[verb - 1] === YET) return 'yet ';
  const { chunk: governor, preposition } = governorOf(site, previous(chunks, verb, from));
  return governor >= 0 && preposition < 0 && forcing.has(headWord(site, governor)) ? 'forced ' : '';
};

const forcing = wordSet(['force', 'forced', 'forces', 'forcing']);

/** `met personally with the rebels`: how it was done is left out before those with whom. */
const afterManner = (site: Site, at: Chunk): Chunk => {
  const { chunks, document, to } = site;
  const next = chunks.to[at]!;
  const isAdverb = chunks.kind[at] === Kind.Adverb && next < to && tagAt(document, next - 1) === Tag.RB;
  const isManner = isAdverb && !isNegated(site, at);
  // `won the race ahead of Holm` is no race of Holm.
  return isManner && document.tokens.word[next] !== OF && taken.has(document.tokens.word[next]!) ? next : at;
};

/** Drops a final pronoun, as in `asked them`, where what follows it was too long. */
const withoutPronoun = (site: Site, parts: readonly string[], at: number, isCut: boolean): readonly string[] =>
  isCut && parts.length === 2 && isPronoun(site, site.chunks.of[at - 1]!) && parts[1] === slice(site.document, at - 1)
    ? parts.slice(0, 1)
    : parts;

/** Whether the last part is an object, which can end a title. */
const endsInNoun = (site: Site, at: number, end: number): boolean => at > end && isNamed(site, site.chunks.of[at - 1]!);

/** `took over`, `caved in` */
const afterParticle = ({ chunks, document, to }: Site, verb: Chunk): number => {
  const next = chunks.to[verb]!;
  const isParticle = next < to && (tagAt(document, next) === Tag.RP || particles.has(document.tokens.word[next]!));
  return isParticle && chunks.kind[next] === Kind.Adverb ? next + 1 : next;
};

const particles = wordSet(['forward', 'in', 'over']);

/** Where a verb and its particle end; in `agreed on Monday`, *on* belongs to the day. */
const endOfVerb = (site: Site, verb: Chunk, triggerEnd: number): number => {
  const { chunks, to } = site;
  const end = Math.max(afterParticle(site, verb), triggerEnd);
  const isOfDay = end < to && end > chunks.to[verb]! && (chunks.flags[end]! & Noun.Time) !== 0;
  return isOfDay && chunks.kind[end - 1] === Kind.Preposition ? chunks.to[verb]! : end;
};

/** `agreed on Monday in Porto to cut tariffs`: skips phrases of time and place if an infinitive follows. */
const beforeInfinitive = (site: Site, start: Chunk): Chunk => {
  const { chunks, document, to } = site;
  let at = start;
  while (at < to && isAside(site, at, start)) at = chunks.to[at]!;
  // `charged in fatal hit and run`: what only looks like a verb has no *to*.
  const isInfinitive = at < to && chunks.kind[at] === Kind.Verb && document.tokens.word[at] === TO;
  return isInfinitive ? at : start;
};

/** Part of a phrase of time or place, which comes after any object. */
const isAside = (site: Site, at: Chunk, start: Chunk): boolean => {
  const { chunks, document, to } = site;
  const kind = chunks.kind[at]!;
  if (kind === Kind.Noun) return at > start || isTimePhrase(site, at);
  if (kind === Kind.Preposition) return !taken.has(document.tokens.word[at]!) || isBeforeTime(chunks, at, to);
  return kind === Kind.Adverb && !isNegated(site, at);
};

const isBeforeTime = (chunks: Chunks, preposition: Chunk, to: number): boolean => {
  const next = chunks.to[preposition]!;
  return next < to && (chunks.flags[next]! & Noun.Time) !== 0;
};

/** The verb group without auxiliaries of tense, if the participle alone says the same: `two herders killed`, but `had beaten Fiji`. */
const verbGroup = (site: Site, verb: Chunk, end: number): string => {
  const { document, chunks } = site;
  const head = chunks.head[verb]!;
  const isPlain = (chunks.flags[verb]! & (Verb.Passive | Verb.Modal | Verb.Negated)) === Verb.Passive;
  let from: number = verb;
  const leftOut = isPlain ? auxiliaries : hasOnePast(document, head) ? having : nothing;
  while (from < head && (leftOut.has(document.tokens.word[from]!) || timing.has(document.tokens.word[from]!))) from++;
  return oneLine(`${partedAuxiliary(site, verb, isPlain)}${slice(document, from, end)}`);
};

/** `will` of `will on Monday expel`, and of `will send tanks and train`; nothing where it says only the tense. */
const partedAuxiliary = (site: Site, verb: Chunk, isPlain: boolean): string => {
  const { document, chunks, from } = site;
  const own = auxiliaryOf(document, chunks, verb, from);
  if (own >= 0) {
    const isSaid = !isPlain && (chunks.flags[verb]! & (Verb.Modal | Verb.Negated)) !== 0;
    return isSaid ? `${slice(document, own, auxiliaryEnd(document, chunks, own))} ` : '';
  }
  const joined = lenderOf(site, verb);
  if (isPlain || joined < 0 || (chunks.flags[joined]! & (Verb.Modal | Verb.Negated)) === 0) return '';
  const head = chunks.head[joined]!;
  return head === joined ? partedAuxiliary(site, joined, isPlain) : `${slice(document, joined, head)} `;
};

const nothing = wordSet([]);
/** `has now been jailed`, `were then taken`: they say when, and the row has its time. */
const timing = set('also currently eventually finally later now previously since subsequently then');
const having = wordSet(['has', 'have', 'had', "'ve", "'d", 'since']);
const auxiliaries = set('was were is are be been being has have had got get');
