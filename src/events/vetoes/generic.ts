import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { governorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, isBe, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { AS, THE, TO, indefinite, HAVE } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isLightVerb, lemmaOf } from '../triggers/lexicon.js';
import { anyForm, eitherOf, just, Of, type Standing, type Veto } from './veto.js';

const SUCH = intern('such');
/** The most members and marks of a list between the noun and `such as`. */
const LISTED = 12;
const HOWEVER_MANY = wordSet(['all', 'any', 'every', 'many', 'most', 'such']);
const SOME_MORE = wordSet(['more', 'much', 'enough', 'less']);
/** Nouns and verbs after which a bare noun is what is fought, feared or discussed: `cracked down on human trafficking`. */
const topicGovernors = wordList('events/topic-governors');

const isExample = ({ site, chunk }: Standing): boolean => {
  const { chunks, document, from } = site;
  const { word } = document.tokens;
  for (let at = chunk, left = LISTED; left > 0 && at > from; left--) {
    if (word[at - 1] === AS) return word[at - 2] === SUCH;
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at];
    if (kind !== Kind.Noun && kind !== Kind.Comma && kind !== Kind.Joint) return false;
  }
  return false;
};

const isAnyNumber = ({ site, chunk, from, entry, document }: Standing): boolean => {
  const first = document.tokens.word[chunk]!;
  if (chunk === from || document.tokens.shape[chunk + 1] === Shape.Number || isAsSuch(document, chunk)) return false;
  return HOWEVER_MANY.has(first) || (entry.strength === 'weak' && SOME_MORE.has(first) && !isThere(site, chunk));
};

/** `As such the droughts went on` */
const isAsSuch = (document: Document, at: number): boolean =>
  document.tokens.word[at] === SUCH && document.tokens.word[at - 1] === AS;

/** `there was more damage` */
const isThere = (site: Site, noun: Chunk): boolean => {
  const { chunk } = governorOf(site, noun);
  return chunk >= 0 && site.chunks.kind[chunk] === Kind.Verb && isBe(site, chunk);
};

/** Only adjectives precede the noun in its phrase. */
const isBare = ({ site, chunk, from, to, document }: Standing): boolean => {
  const { to: ends, flags } = site.chunks;
  if (ends[chunk] !== to || (flags[chunk]! & (Noun.Owned | Noun.Definite | Noun.Quantity)) !== 0) return false;
  for (let at = chunk; at < from; at++) if (isSpecific(document, at)) return false;
  return true;
};

/** A name, a number or a determiner. */
export const isSpecific = (document: Document, at: number): boolean =>
  isCapitalised(document, at) || tagAt(document, at) === Tag.DT || document.tokens.shape[at] === Shape.Number;

const isTopic = (standing: Standing): boolean => {
  const { site, chunk } = standing;
  const { chunk: governor } = governorOf(site, chunk);
  return governor >= 0 && topicGovernors.has(lemmaOf(headWord(site, governor))) && isBare(standing);
};

/** Adjectives before something that may happen, and is not said to have happened. */
const susceptible = set('vulnerable prone susceptible immune resistant');

/** `vulnerable to hacking and theft` */
const isOnlyFeared = ({ site, chunk, document }: Standing): boolean => {
  const { chunks, from } = site;
  const { word } = document.tokens;
  for (let at = chunk, left = LISTED; left > 0 && at - 1 > from; left--) {
    if (word[at - 1] === TO) return susceptible.has(word[at - 2]!);
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at];
    if (kind !== Kind.Noun && kind !== Kind.Comma && kind !== Kind.Joint && kind !== Kind.Verb) return false;
  }
  return false;
};

const eras = wordSet(['war', 'wars', 'revolution', 'depression', 'occupation', 'strike', 'blitz']);
const temporal = wordSet(['during', 'before', 'since', 'until', 'after']);
/** How many tokens before it are searched for the same noun. */
const SPOKEN_OF = 400;

const isEra = ({ document, from, to, chunk, site }: Standing): boolean => {
  const { word } = document.tokens;
  if (from !== chunk + 1 || word[chunk] !== THE || !eras.has(word[from]!)) return false;
  if (!temporal.has(word[chunk - 1] ?? 0)) return false;
  const hasComplement = to < site.to && site.chunks.kind[to] === Kind.Preposition;
  return !hasComplement && !isSpokenOf(document, from);
};

const isSpokenOf = ({ tokens: { word } }: Standing['document'], from: number): boolean => {
  for (let at = from - 1; at >= 0 && at > from - SPOKEN_OF; at--) if (word[at] === word[from]) return true;
  return false;
};

/** `The trial is a farce`, `war is a crime`: an indefinite noun that says what something is. */
const isComplement = (standing: Standing): boolean => {
  const { site, chunk, document } = standing;
  const { chunk: governor, preposition } = governorOf(site, chunk);
  if (preposition >= 0 || governor < 0 || site.chunks.kind[governor] !== Kind.Verb || !isBe(site, governor))
    return false;
  if (tagAt(document, governor) !== Tag.VBZ && tagAt(document, governor) !== Tag.VBP) return false;
  const before = previous(site.chunks, governor, site.from);
  if (before >= 0 && (site.chunks.flags[before]! & Noun.There) !== 0) return false;
  return indefinite.has(document.tokens.word[chunk]!) || isBare(standing);
};

/** Subjects that mean nobody in particular. */
const anybody = set(
  'people anyone everyone everybody anybody nobody someone somebody one you those whoever all each any most',
);
/** The speakers themselves: what they could do is no news about them. */
const speakers = wordSet(['we', 'i']);

const isAnybody = (site: Site, noun: Chunk): boolean => {
  const { document, chunks } = site;
  const first = document.tokens.word[noun]!;
  if (document.tokens.shape[noun + 1] === Shape.Number || isOfSome(site, noun)) return false;
  return chunks.head[noun] === noun ? anybody.has(first) : HOWEVER_MANY.has(first);
};

/** `one of the drivers`, `most of its staff`: somebody in particular. */
const isOfSome = (site: Site, noun: Chunk): boolean => {
  const whole = ofPhrase(site, noun);
  return whole >= 0 && (site.chunks.flags[whole]! & (Noun.Definite | Noun.Owned | Noun.Quantity)) !== 0;
};

/** The verb that a trigger is, or that carries it. */
const carrierOf = ({ site, chunk }: Standing): Chunk => {
  if (site.chunks.kind[chunk] === Kind.Verb) return chunk;
  const { chunk: governor, preposition } = governorOf(site, chunk);
  if (preposition >= 0 || governor < 0 || site.chunks.kind[governor] !== Kind.Verb) return -1;
  const verb = lemmaOf(headWord(site, governor));
  return isLightVerb.has(verb) || topicGovernors.has(verb) || verb === HAVE ? governor : -1;
};

const hasAnySubject = (standing: Standing): boolean => {
  const { site, document } = standing;
  const verb = carrierOf(standing);
  if (verb < 0) return false;
  const subjects = subjectsOf(site, verb);
  if ((site.chunks.flags[verb]! & Verb.Past) !== 0)
    return subjects.some((noun) => whoever.has(document.tokens.word[noun]!) && site.chunks.head[noun] === noun);
  const isModal = modals.has(document.tokens.word[verb]!);
  return subjects.some(
    (noun) => isAnybody(site, noun) || (isModal && speakers.has(document.tokens.word[noun]!) && !isDone(standing)),
  );
};

/** Subjects about whom even the past reports nothing: `anyone who was not vaccinated`. */
const whoever = wordSet(['anyone', 'anybody', 'whoever']);

const modals = wordSet(['can', 'could', 'may', 'might', 'must', 'should', 'would']);

/** `could have scored` */
const isDone = ({ site, chunk, document }: Standing): boolean =>
  site.chunks.kind[chunk] === Kind.Verb && tagAt(document, site.chunks.head[chunk]!) === Tag.VBN;

export const genericVetoes: readonly Veto[] = [
  {
    name: 'example-of-list',
    reason: 'what follows *such as* is an example of a sort of thing',
    finds: ['Warming brings events such as floods and [droughts].'],
    ignores: ['As such the [droughts] in Mali went on.', 'Towns such as Gao saw the [war].'],
    of: Of.NounPhrase,
    words: just(SUCH),
    refuses: isExample,
  },
  {
    name: 'any-number',
    reason: 'all, any or more of a sort of happening are none in particular',
    finds: [
      'Warming makes such [storms] likely.',
      'As with all new year [celebrations] in Taiwan, it is crowded.',
      'Ozone causes more [damage] to plants.',
    ],
    ignores: ['All 12 [raids] failed.', 'After the [raids] more troops came.'],
    of: Of.NounPhrase | Of.Text,
    words: eitherOf(HOWEVER_MANY, SOME_MORE),
    refuses: isAnyNumber,
  },
  {
    name: 'only-feared',
    reason: 'what something is vulnerable or immune to is a danger that need not have come',
    finds: ['The flaw left them vulnerable to [hacking] and [hijack].'],
    ignores: ['The coast is vulnerable and was [hit] by a storm.'],
    words: susceptible,
    refuses: isOnlyFeared,
  },
  {
    name: 'topic',
    reason: 'a bare noun that is fought, feared, forbidden or talked of has not happened',
    finds: ['The law against [piracy] is old.', 'They live in fear of [war].', 'Guards prevent [looting].'],
    ignores: ['They fear the [war] in Mali.', 'He spoke of [riots] in the capital.'],
    of: Of.NounPhrase | Of.Text,
    words: anyForm(topicGovernors),
    refuses: isTopic,
  },
  {
    name: 'era',
    reason: '*during the war* says when, where no war has been spoken of',
    finds: ['During the [war] she sang in factories.'],
    ignores: ['The war began in May. After the [war] he left.', 'During the [war] in Mali he left.'],
    of: Of.NounPhrase,
    words: eras,
    refuses: isEra,
  },
  {
    name: 'complement',
    reason: 'what a thing is said to be is no second happening',
    finds: ['His silence is an [attack] on the court.', 'Nuclear tests are [sabotage].'],
    ignores: ['There is a [strike] in Rome.', 'It was the first [attack] on the shop.'],
    of: Of.NounPhrase | Of.Text,
    words: { has: (word) => partOfWord(word) === Part.Be },
    refuses: isComplement,
  },
  {
    name: 'anybody',
    reason: 'what people, anyone or the speakers do or may do in general is no news',
    finds: [
      'Anyone can [sue] the firm.',
      'All of us [work together].',
      'Now we can [work together].',
      'I would [urge] him to leave.',
    ],
    ignores: ['People [protested] in Rome.', 'We [condemn] the raid.', 'Two people were [arrested].'],
    of: Of.Text,
    words: eitherOf(anybody, HOWEVER_MANY, speakers),
    refuses: hasAnySubject,
  },
];
