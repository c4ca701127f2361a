import type { EventKind } from '../../core/entity.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { relatives } from '../../language/chunks/clause-words.js';
import { isPastParticiple } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { isSuperlative } from '../../language/superlatives.js';
import { tagAt } from '../../language/tags.js';
import { isIn, Tag, verbs } from '../../language/tag-set.js';
import { AS, FROM, OF, TO, NO, OR } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isLightVerb, lemmaOf } from '../triggers/lexicon.js';
import { isSpecific } from './generic.js';
import { just, Of, type Standing, type Veto } from './veto.js';

const SUCH = intern('such');
const joining = wordSet(['and', 'or']);

/** `issues such as supporting other designs` */
const isExampleDeed = ({ document: { tokens }, chunk, forms, from }: Standing): boolean =>
  tokens.word[from - 1] === AS && tokens.word[from - 2] === SUCH && from === chunk && forms !== 0;

const NO_SORT = Noun.Pronoun | Noun.Owned | Noun.Definite | Noun.Quantity | Noun.Name | Noun.Time;

/** A plural that nothing counts, points at or names; a capital may only mean that it opens the sentence. */
export const isBarePlural = ({ chunks, document }: Site, noun: Chunk): boolean =>
  chunks.kind[noun] === Kind.Noun &&
  (chunks.flags[noun]! & NO_SORT) === 0 &&
  tagAt(document, chunks.head[noun]!) === Tag.NNS;

/** The same without a word in capitals. */
const isSort = (site: Site, noun: Chunk): boolean => {
  if (!isBarePlural(site, noun)) return false;
  for (let at = noun; at < site.chunks.to[noun]!; at++) if (isSpecific(site.document, at)) return false;
  return true;
};

/** `companies that buy servers`: a relative clause in the present, of one word. */
const isDeedOfSort = ({ document, site, chunk }: Standing): boolean => {
  const { chunks, from } = site;
  if (tagAt(document, chunk) !== Tag.VBP || chunks.to[chunk] !== chunk + 1) return false;
  if (chunk < from + 2 || !relatives.has(document.tokens.word[chunk - 1]!)) return false;
  const noun = previous(chunks, chunks.of[chunk - 1]!, from);
  return noun >= 0 && chunks.to[noun] === chunk - 1 && isSort(site, noun);
};

/** `where rivers merge`: what a plural that means all of its sort does, in a clause of place or time. */
const isLawOfSort = ({ document, site, chunk }: Standing): boolean => {
  const { chunks, from } = site;
  if (tagAt(document, chunk) !== Tag.VBP || chunks.to[chunk] !== chunk + 1) return false;
  const noun = previous(chunks, chunk, from);
  return noun > from && chunks.to[noun] === chunk && general.has(document.tokens.word[noun - 1]!) && isSort(site, noun);
};

const general = wordSet(['where', 'when', 'whenever', 'wherever']);

/** `the chips sold by rivals`, `drinks sold in schools`: a participle that says which of a sort are meant. */
const isMakeOfSort = ({ site, chunk }: Standing): boolean => {
  const { chunks, from } = site;
  if (!isPastParticiple(chunks, chunk)) return false;
  const noun = previous(chunks, chunk, from);
  if (noun < 0 || chunks.to[noun] !== chunk) return false;
  return (isSort(site, noun) && !isTimed(site, chunks.to[chunk]!)) || isRecalled(site, noun);
};

/** `recalls 900 cars sold in May`, `the recall of 900 cars built in May` */
const isRecalled = ({ document: { tokens } }: Site, noun: Chunk): boolean =>
  recalls.has(tokens.word[tokens.word[noun - 1] === OF ? noun - 2 : noun - 1] ?? 0);

const recalls = wordSet(['recall', 'recalled', 'recalling', 'recalls']);

/** `figures released on Thursday`: those of one day. */
const isTimed = ({ chunks, to }: Site, after: Chunk): boolean => {
  const next = after < to && chunks.kind[after] === Kind.Preposition ? chunks.to[after]! : after;
  return next < to && chunks.kind[next] === Kind.Noun && (chunks.flags[next]! & Noun.Time) !== 0;
};

const making: ReadonlySet<EventKind> = new Set<EventKind>(['business', 'culture']);

/** `files on theft, fraud or abuse`: one of two bare nouns joined by *or*, after no *no*. */
const isAlternative = (standing: Standing): boolean => {
  const { site, chunk, to, document } = standing;
  const { chunks, from } = site;
  if (!isBareSort(site, chunk) || chunks.to[chunk] !== to) return false;
  const isFirst = to < site.to && document.tokens.word[to] === OR && isBareSort(site, chunks.to[to]!);
  const isSecond =
    chunk - 1 > from && document.tokens.word[chunk - 1] === OR && isBareSort(site, chunks.of[chunk - 2]!);
  return (isFirst || isSecond) && !isOfNone(site, isFirst ? chunk : chunks.of[chunk - 2]!);
};

/** `no reports of damage or injuries` */
const isOfNone = ({ chunks, document, from }: Site, first: Chunk): boolean =>
  first - 2 >= from && document.tokens.word[first - 1] === OF && document.tokens.word[chunks.of[first - 2]!] === NO;

/** A noun phrase without a determiner, name or number. */
const isBareSort = ({ chunks, document, to }: Site, noun: Chunk): boolean => {
  if (noun >= to || chunks.kind[noun] !== Kind.Noun || (chunks.flags[noun]! & NO_SORT) !== 0) return false;
  for (let at = noun; at < chunks.to[noun]!; at++) if (isSpecific(document, at)) return false;
  return document.tokens.word[noun] !== NO;
};

const followsTime = ({ chunks, from }: Site, at: number): boolean =>
  at > from && (chunks.flags[chunks.of[at - 1]!]! & Noun.Time) !== 0;

/** `some weeks from death to burial or cremation`: both ends are bare nouns. */
const isEndOfRange = (standing: Standing): boolean => {
  const { document, chunk, site, from, to } = standing;
  const { word } = document.tokens;
  if (from !== chunk || to >= site.to || !isLower(document, from)) return false;
  if (word[from - 1] === FROM) return word[to] === TO && isLower(document, to + 1) && followsTime(site, from - 1);
  return endsRange(site, joining.has(word[from - 1]!) ? from - 2 : from);
};

/** `some weeks from death to` before token `at` */
const endsRange = (site: Site, at: number): boolean => {
  const { word } = site.document.tokens;
  return word[at - 1] === TO && word[at - 3] === FROM && isLower(site.document, at - 2) && followsTime(site, at - 3);
};

const isLower = ({ tokens: { shape } }: Document, at: number): boolean => shape[at] === Shape.Lower;

/** `one of the deadliest attacks`: the others are no news, and the one is told elsewhere. */
const isOneOfWorst = ({ document, chunk, from }: Standing): boolean =>
  document.tokens.word[chunk - 1] === OF &&
  ones.has(document.tokens.word[chunk - 2]!) &&
  hasSuperlative(document, chunk, from) &&
  !isDone(document, chunk - 3) &&
  !isDone(document, chunk - 4);

/** `carried out one of the biggest raids`, `suffered one of its worst droughts`: there it is what the story tells. */
const isDone = (document: Document, at: number): boolean =>
  isIn(tagAt(document, at), verbs) && isLightVerb.has(lemmaOf(document.tokens.word[at]!));

const ones = wordSet(['one', 'some']);

const hasSuperlative = (document: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (mosts.has(document.tokens.word[at]!) || isSuperlative(document, at)) return true;
  return false;
};

const mosts = wordSet(['most', 'worst', 'least']);

/** Vetoes on what is said of a sort of deed or thing, not of one. */
export const sortVetoes: readonly Veto[] = [
  {
    name: 'example-deed',
    reason: 'a deed after *such as* is an example of a sort of deeds',
    finds: ['It raised issues such as [supporting] rebels.'],
    ignores: ['As such, [supporting] the rebels cost France much.'],
    of: Of.Verb,
    words: just(SUCH),
    refuses: isExampleDeed,
  },
  {
    name: 'deed-of-sort',
    reason: 'what a relative clause in the present says of a bare plural tells which sort is meant',
    finds: ['It is popular among firms that [buy] servers.', 'She pities drivers who [kill] children.'],
    ignores: [
      'The rebels who [attack] Gao come from Mali.',
      'It is popular among firms that [bought] servers.',
      'Two men who [lead] the march left.',
    ],
    of: Of.VerbGroup | Of.Present | Of.Text,
    refuses: isDeedOfSort,
  },
  {
    name: 'law-of-sort',
    reason: 'what a sort of thing does wherever or whenever it does it is no single happening',
    finds: ['It lies where the hills end and where rivers [merge].'],
    ignores: ['It lies where two trains [collided].', 'The rivals [merge] again on Monday.'],
    of: Of.VerbGroup | Of.Present | Of.Text,
    refuses: isLawOfSort,
  },
  {
    name: 'make-of-sort',
    reason: 'a participle after a bare plural says which of a sort are meant',
    finds: [
      'It recalled 900 cars [sold] in May.',
      'It tested chips [sold] by Orvel.',
      'They feed children [born] in the camp.',
    ],
    ignores: [
      'The chips [sold] on Monday by Orvel were bad.',
      'Chips were [sold] by rivals.',
      'It cites figures [released] on Thursday.',
    ],
    of: Of.VerbGroup | Of.Text,
    kinds: making,
    refuses: isMakeOfSort,
  },
  {
    name: 'alternative',
    reason: 'one of two bare nouns joined by *or* is a sort of happening',
    finds: ['It holds files on theft, [fraud] or abuse.', 'It leads to death or [injury].'],
    ignores: [
      'No [injuries] or deaths were reported.',
      'No injuries or [deaths] were reported.',
      'They had no reports of damage or [injuries].',
      'The [riot] or the [explosion] was to blame.',
    ],
    of: Of.NounPhrase | Of.Text,
    words: just(OR),
    refuses: isAlternative,
  },
  {
    name: 'one-of-worst',
    reason: 'the plural with a superlative after *one of* says how bad the one is that the story tells',
    finds: [
      'It is one of the deadliest [attacks] in Mali.',
      'The case is one of the biggest [corruption scandals] there.',
    ],
    ignores: [
      'One of the [attacks] killed two guards.',
      'One of the protests in the west turned into a [riot].',
      'Thieves carried out one of the biggest [heists] in history.',
    ],
    of: Of.NounPhrase,
    words: ones,
    refuses: isOneOfWorst,
  },
  {
    name: 'end-of-range',
    reason: 'bare nouns between *from* and *to* after a time mark the ends of a span, whoever goes through it',
    finds: ['It took weeks from death to [burial] or [cremation].'],
    ignores: [
      'He went from the [trial] to the prison.',
      'It lasted from the [arrest] to the [trial] in May.',
      'Unrest went from strike to [riot].',
    ],
    of: Of.Noun | Of.Text,
    words: just(FROM),
    refuses: isEndOfRange,
  },
];
