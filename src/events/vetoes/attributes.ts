import { Kind, Noun } from '../../language/chunks/kinds.js';
import { previous } from '../../language/chunks/previous.js';
import { isHeadline } from '../../language/headlines.js';
import { candidatesAt, maskIn } from '../../language/tag-candidates.js';
import { tagTables } from '../../language/tag-tables.js';
import { tagAt } from '../../language/tags.js';
import { finite, isIn, nouns, participles, Tag } from '../../language/tag-set.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { Part } from '../../lexicon/function-words.js';
import { articles } from '../../lexicon/small-words.js';
import { COMMA, HYPHEN } from '../../lexicon/marks.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isHyphen, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { classOfWord } from '../arguments/fillers.js';
import { NounClass } from '../arguments/noun-class.js';
import { Form } from '../triggers/forms.js';
import { compoundHeads } from '../triggers/lexicon.js';
import { partAt } from '../triggers/part-of-speech.js';
import { just, Of, type Standing, type Veto } from './veto.js';

const PARTICIPLE = Form.Participle | Form.Gerund;

/** Whether the head of a noun phrase follows its word before token `to`; not where that is a time: `the talks yesterday`. */
const precedesHead = ({ document, site: { chunks }, to }: Standing): boolean => {
  const phrase = chunks.of[to - 1]!;
  if (chunks.kind[phrase] !== Kind.Noun || chunks.of[to] !== phrase || to > chunks.head[phrase]!) return false;
  if ((chunks.flags[phrase]! & Noun.Time) !== 0) return false;
  // `a blazing-fast network`
  return document.tokens.shape[to] !== Shape.Punctuation || isHyphen(document, to);
};

/** `injured dozens`: the object of a verb. */
const isNumber = (document: Document, at: number): boolean =>
  tagAt(document, at) === Tag.CD || several.has(document.tokens.word[at]!);

const several = set('dozens hundreds thousands millions scores others many several');

/** `spread by contaminated, untreated water`: right after a preposition, and before an adjective. */
const isOneOfTwo = ({ document, site: { chunks }, from, to, forms }: Standing): boolean => {
  if ((forms & Form.Participle) === 0 || document.tokens.word[to] !== COMMA) return false;
  if (tagAt(document, from - 1) !== Tag.IN || chunks.kind[to + 1] !== Kind.Noun) return false;
  return chunks.head[to + 1] !== to + 1 && tagAt(document, to + 1) === Tag.JJ;
};

/** `Sacked worker shoots three`, in a headline too: a participle that opens a sentence before a noun for a person. */
const isEpithet = ({ document: { tokens }, site, from, to, forms }: Standing): boolean =>
  (forms & Form.Participle) !== 0 &&
  from === site.from &&
  to + 1 < site.to &&
  tokens.shape[to] === Shape.Lower &&
  (classOfWord(tokens.word[to]!) & NounClass.Person) !== 0;

/**
 * `Convicted mobster Ana Holm`, `from nearby contaminated rivers`: a participle that is a group by itself, before a noun
 * without an article: at the beginning of a sentence that is no headline, or after a preposition, a hyphen, or an adverb after
 * a verb.
 */
const isBeforeItsNoun = (standing: Standing): boolean => {
  const { document, site, chunk, from, to, forms } = standing;
  const { chunks } = site;
  if ((forms & Form.Participle) === 0 || chunks.to[chunk] !== to || from !== chunk || tagAt(document, from) !== Tag.VBN)
    return false;
  if (!isBareNoun(site, to)) return false;
  if (from === site.from) return !isHeadline(document, document.tokens.sentence[from]!);
  const before = previous(chunks, chunk, site.from);
  if (isHyphen(document, from - 1) || chunks.kind[before] === Kind.Preposition) return true;
  return takesObject(standing, before) || isJoinedToObject(standing, before);
};

/** `leaving mud and contaminated water`: a participle is not joined to a form in *-ing*. */
const isJoinedToObject = ({ document, site }: Standing, joint: Chunk): boolean => {
  const { chunks, from } = site;
  const object = chunks.kind[joint] === Kind.Joint ? previous(chunks, joint, from) : -1;
  if (object < 0 || chunks.kind[object] !== Kind.Noun) return false;
  const verb = beforePhrases(site, object);
  if (verb < 0 || chunks.kind[verb] !== Kind.Verb || tagAt(document, chunks.head[verb]!) !== Tag.VBG) return false;
  const before = previous(chunks, verb, from);
  return before >= 0 && (chunks.kind[before] === Kind.Comma || chunks.kind[before] === Kind.Joint);
};

/** The chunk before a noun phrase and those that it depends on by prepositions; -1 if there is none. */
const beforePhrases = ({ chunks, from }: Site, noun: Chunk): Chunk => {
  let at = noun;
  while (at >= 0 && (chunks.kind[at] === Kind.Noun || chunks.kind[at] === Kind.Preposition))
    at = previous(chunks, at, from);
  return at;
};

const isBareNoun = ({ document, chunks }: Site, at: Chunk): boolean =>
  chunks.kind[at] === Kind.Noun && (chunks.flags[at]! & NO_BARE_NOUN) === 0 && !articles.has(document.tokens.word[at]!);

const NO_BARE_NOUN = Noun.Pronoun | Noun.Owned | Noun.Definite | Noun.Quantity | Noun.Time;

/** `drinking possibly contaminated water`: an adverb, and before it a verb that takes the noun as its object. */
const takesObject = ({ document, site: { chunks }, from }: Standing, before: Chunk): boolean =>
  chunks.kind[chunks.of[from - 1]!] === Kind.Adverb &&
  chunks.kind[before] === Kind.Verb &&
  objectTakers.has(tagAt(document, chunks.head[before]!));

const objectTakers: ReadonlySet<number> = new Set([Tag.VBG, Tag.VB]);

/** `a banned stimulant`, `her winning smile`: however it was chunked. */
const isAfterArticle = ({ document, site, from, to }: Standing): boolean => {
  if (from === site.from || to >= site.to || !isIn(tagAt(document, from), participles)) return false;
  const before = partAt(document, from - 1);
  if (before !== Part.Determiner && before !== Part.Possessive) return false;
  const shape = document.tokens.shape[to]!;
  return partAt(document, to) === Part.None && (shape === Shape.Lower || shape === Shape.Capital);
};

/** `in restructuring charges`: a form in *-ing* after a preposition, before a word for a plan, a cost or a rate. */
const isOfSort = ({ document, site, from, to, forms }: Standing): boolean =>
  (forms & Form.Gerund) !== 0 &&
  from > site.from &&
  to < site.to &&
  partAt(document, from - 1) === Part.Preposition &&
  document.tokens.shape[to] === Shape.Lower &&
  compoundHeads.has(document.tokens.word[to]!);

/** What shows by itself that a participle describes the noun behind it. */
const signs = [isOneOfTwo, isEpithet, isBeforeItsNoun, isAfterArticle, isOfSort];

/** `nine alleged violations`, `provides outsourced services` */
const isAttributeOfHead = (standing: Standing): boolean => {
  const { document, forms, to } = standing;
  if ((forms & PARTICIPLE) === 0) return false;
  if (signs.some((holds) => holds(standing))) return true;
  return precedesHead(standing) && !followsNoun(standing) && (isOwned(standing) || !isNumber(document, to));
};

/** `Roe's criticised 2011 speech` */
const isOwned = ({ document, site, from }: Standing): boolean =>
  from > site.from && tagAt(document, from - 1) === Tag.POS;

/** `The rebels smashed windows`, however it was chunked: a noun before a participle is its subject. */
const followsNoun = ({ document, site, from }: Standing): boolean =>
  from > site.from && isIn(tagAt(document, from - 1), nouns);

/** `a court-ordered stay`, `the Chilean-born singer` */
const isCompoundAttribute = (standing: Standing): boolean => {
  const { document, site, from, to } = standing;
  if (!isHyphen(document, to - 2) || to - 2 < from - 1) return false;
  if (isOfManner(standing)) return true;
  const tag = tagAt(document, to - 1);
  if (tag === Tag.VBG) return precedesHead(standing) || (to < site.to && isBareNoun(site, to));
  if (tag !== Tag.VBN && tag !== Tag.VBD) return false;
  return isCapitalised(document, to - 3) || precedesHead(standing);
};

/** `a hard-charging forward`, `the eastern-facing wall`: with an adjective or adverb before it, wherever the compound stands. */
const isOfManner = ({ document, from, forms }: Standing): boolean =>
  isHyphen(document, from - 1) &&
  (degrees.has(document.tokens.word[from - 2]!) ||
    ((forms & Form.Gerund) !== 0 && manners.has(tagAt(document, from - 2))));

/** `the worst-hit towns` */
const degrees = wordSet(['badly', 'hard', 'hardest', 'heavily', 'worst']);

const manners: ReadonlySet<number> = new Set([Tag.JJ, Tag.RB]);

const isNounBeforeHead = (standing: Standing): boolean => {
  const { document, entry, to } = standing;
  if ((entry.strength !== 'noun' && entry.strength !== 'weak') || !precedesHead(standing)) return false;
  if (document.tokens.shape[to] !== Shape.Lower || instances.has(document.tokens.word[to]!)) return false;
  return isIn(tagAt(document, to), nouns) && !mayBePredicate(standing);
};

/** `The truce ends on Friday`: the noun may be the subject of what looks like another, unless a verb comes next. */
const mayBePredicate = ({ document, site: { chunks }, to }: Standing): boolean =>
  (maskIn(candidatesAt(document, to, tagTables)) & finite) !== 0 &&
  chunks.kind[chunks.to[chunks.of[to]!]!] !== Kind.Verb;

/** `a piracy attempt`: a noun that only says that there was one. */
const instances = set('attempt attempts bid bids incident incidents spree');

export const attributeVetoes: readonly Veto[] = [
  {
    name: 'attribute-of-head',
    reason: 'a participle before the head of its noun phrase says what sort of thing that is',
    finds: [
      'The firm provides [outsourced] services.',
      'She told the board of nine [alleged] violations.',
      'It spread by [contaminated], untreated water.',
      'They sell a [blazing]-fast phone.',
      'They drank from nearby [contaminated] rivers.',
      '[Convicted] mobster Ana Holm is famed for her hats.',
      '[Convicted] killer John Roe left the house.',
      'The [rejected] plan was his.',
      'They saw 99 [arrested] men.',
      'They are drinking possibly [contaminated] water.',
      'He left after a heavily [criticised] show.',
      'She is a daughter of [slain] reporter Ana Roe.',
      'The shop suffered [smashed] windows.',
      'Two billion were lost in [restructuring] charges.',
      'He took a [banned] stimulant.',
      "It follows Roe's [criticised] 2011 speech.",
      "They met the town's most [criticised] baker.",
      'The flood receded, leaving mud and [contaminated] water.',
      'Rwandan-[backed] rebels took the town.',
      'He met the Oscar-[winning] director.',
      '[Sacked] worker shoots three',
    ],
    ignores: [
      'The firm [outsourced] the services.',
      'The blast [injured] dozens.',
      'The barn was [blazing].',
      'The states have both [criticised].',
      "She's [shooting].",
      'The rebels came from the hills and [kidnapped] villagers.',
      'She was [shot]-put champion once.',
      'The plan was [rejected] on Monday.',
      'A quake of magnitude 5.9 [hit] southern Iran.',
      'They were accused of [killing] two men.',
      '[Convicted] in May, he left.',
    ],
    of: Of.ListedVerb,
    refuses: isAttributeOfHead,
  },
  {
    name: 'compound-attribute',
    reason: 'a compound with a participle before the head of its noun phrase says what sort of thing that is',
    finds: [
      'The Chilean-[born] singer left.',
      'A New Zealand-[born] Australian won.',
      'The [court-ordered] stay ended.',
      'The army cleared the worst-[hit] areas.',
      'It led to value-[destroying] rifts.',
      'He is a quiet, hard-[charging], tall forward.',
    ],
    ignores: ['The singer was [born] in Chile.'],
    words: just(HYPHEN),
    refuses: isCompoundAttribute,
  },
  {
    name: 'noun-before-head',
    reason: 'a noun before the head of its noun phrase only says what sort of thing that one is',
    finds: ['The EU [peace] delegation left.', 'The [replacement] beverages are cheap.'],
    ignores: ['The [truce] ends on Friday.', 'They foiled a [piracy] attempt.', 'She left the [talks] yesterday.'],
    of: Of.Noun | Of.Text,
    refuses: isNounBeforeHead,
  },
];
