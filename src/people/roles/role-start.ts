/** Where a role begins: at the first of the words before its head that belong to it. */
import { tagAt } from '../../language/tags.js';
import { isIn, maskOf, Tag } from '../../language/tag-set.js';
import { HYPHEN } from '../../lexicon/marks.js';
import { AND, articles, OF } from '../../lexicon/small-words.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, isHyphen, isPlainSentence, sentenceStart, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, type Words } from '../lexicon/lexicon.js';
import { isTwoWordCountry } from '../lexicon/phrases.js';
import { calendarWords, organisationWords, titleModifiers, titles } from '../lexicon/words.js';
import { isPossessive } from './possessives.js';
import { areas, isOffice, isRoleWord } from './role-words.js';

const modifier = maskOf(Tag.NN, Tag.NNS, Tag.JJ);
/** Before a hyphen and an office. */
const PREFIXES: WordSet = set(
  'vice ex co sub under deputy director editor attorney major lieutenant brigadier semi secretary governor consul',
);
/** Adjectives that choose one of several holders and are no part of the office. */
const UNSAID: WordSet =
  set(`other past same such many own several next last late only more most few another own certain different fellow second third
   fourth fifth sixth seventh eighth ninth tenth`);
/** Words of praise and blame: no part of the office either. */
const JUDGING: WordSet =
  set(`beloved charismatic controversial disgraced embattled famous flamboyant influential leading notorious outspoken popular powerful
   prominent renowned respected`);
const DAYS: WordSet = wordSet(['yesterday', 'today', 'tomorrow', 'tonight']);
/** A preposition without a hyphen after it. */
const UNDER: WordSet = wordSet(['under']);
/** The rest of the name of a country. */
const UNITED: WordSet = wordSet(['united', 'states', 'kingdom']);
const STATES: WordSet = wordSet(['u.s', 'u.s.', 'us', 'u.k', 'u.k.', 'uk', 'usa']);
const NATIONS: WordSet = wordSet(['nations']);
/** Unions of countries, and what is of one. */
const UNIONS: WordSet = wordSet(['un', 'eu', 'au', 'european', 'african', 'asian', 'arab']);
const HOUSE: WordSet = wordSet(['house']);
const WHITE: WordSet = wordSet(['white']);

/** The most words before the office that belong to it. */
const LONGEST = 5;

/** Goes back over the modifiers of the office: `deputy prime [minister]`, `state [mediator]`, `Holberg Prize [winner]`. */
export const startOfRole = (document: Document, words: Words, at: number): number => {
  const first = sentenceStart(document, at);
  let from = at;
  for (let next = before(document, words, from, first); next >= first && at - next <= LONGEST;) {
    from = next;
    next = before(document, words, from, first);
  }
  if (from > first + 1 && isOfMembers(document, from)) return from - 2;
  return startOfBody(document, words, from);
};

/** `[Turku Board of Education] President`, `[Bank of Ghana] Governor`: back over the name of a body with *of*. */
const startOfBody = (document: Document, words: Words, from: number): number => {
  const { word } = document.tokens;
  const of = word[from - 1] === OF ? from - 1 : from - 2;
  const first = sentenceStart(document, from);
  if (of <= first || word[of] !== OF || !isCapitalised(document, of + 1)) return from;
  if (!isCapitalised(document, of - 1) || !organisationWords.has(word[of - 1]!)) return from;
  return of - 1 > first && isNameOfPart(document, words, of - 2) && !isOffice(document, of - 2) ? of - 2 : of - 1;
};

/** `[White] House`, `[Turku] County`, `[Lord] Mayor`: the word before is part of the name. */
const isSecondWord = (document: Document, words: Words, from: number): boolean => {
  const { word } = document.tokens;
  if (HOUSE.has(word[from]!)) return WHITE.has(word[from - 1]!);
  if (LORDLY.has(word[from]!)) return LORD.has(word[from - 1]!);
  return areas.has(word[from]!) && isNameOfPart(document, words, from - 1);
};

const LORD: WordSet = wordSet(['lord', 'lady']);
const LORDLY: WordSet = wordSet(['mayor', 'lieutenant', 'provost', 'chancellor', 'chief']);

/** `[Turku] State Governor`, but `Israeli State Comptroller`: the country is told apart. */
const isNameOfPart = (document: Document, words: Words, at: number): boolean =>
  isCapitalised(document, at) &&
  !isOnlyOpening(document, at) &&
  ![STATES, articles, calendarWords].some((set) => set.has(document.tokens.word[at]!)) &&
  (words.classes(at) & CLASSES.demonym) === 0;

/** `the Farmers' [Party] leader`: parties and unions belong to their members. */
const isOfMembers = (document: Document, at: number): boolean => {
  const { tokens } = document;
  return (
    PARTIES.has(tokens.word[at]!) &&
    isCapitalised(document, at) &&
    /^['’]$/.test(slice(document, at - 1)) &&
    isCapitalised(document, at - 2)
  );
};
const PARTIES: WordSet = wordSet(['party', 'union', 'federation', 'association', 'league', 'front']);

/** The token where the modifier before `from` begins; -1 if there is none. */
const before = (document: Document, words: Words, from: number, first: number): number => {
  const { tokens } = document;
  const last = from - 1;
  if (last < first || UNDER.has(tokens.word[last]!)) return -1;
  if (tokens.shape[last] === Shape.Initial) return isDegree(document, last) ? last - 2 : -1;
  if (JOINING.has(tokens.word[last]!)) return isJoinedField(document, last) && last > first ? last - 1 : -1;
  return tokens.word[last] === HYPHEN ? beforeHyphen(document, last, first) : wordBefore(document, words, from, first);
};

/** `[Trade and] Industry Minister`, `[Economy,] Trade and Industry Minister`: two fields of one office, or three. */
const isJoinedField = (document: Document, at: number): boolean => {
  if (!isCapitalField(document, at - 1) || !isCapitalField(document, at + 1)) return false;
  const { word } = document.tokens;
  return word[at] === AND || (word[at + 2] === AND && isCapitalField(document, at + 3));
};
const JOINING: WordSet = wordSet(['and', ',']);

const isCapitalField = (document: Document, at: number): boolean =>
  titleModifiers.has(document.tokens.word[at]!) && isCapitalised(document, at) && !isOffice(document, at);

/** The word before `from`, if it is a modifier; else -1. */
const wordBefore = (document: Document, words: Words, from: number, first: number): number => {
  const { tokens } = document;
  const last = from - 1;
  if (JUDGING.has(tokens.word[last]!)) return -1;
  if (titleModifiers.has(tokens.word[last]!) || isOffice(document, last)) return last;
  if (isSecondWord(document, words, from) || isField(document, words, last, from)) return last;
  // `a 44-year-old farmer`, `the left-wing politician`
  if (last > first && tokens.word[last - 1] === HYPHEN) return -1;
  return isModifier(document, words, last, from) ? last : -1;
};

/** `[Handloom] Minister`, `Tonga's [Pacific] Minister`: any noun in capitals may be the field of a minister. */
const isField = (document: Document, words: Words, at: number, from: number): boolean =>
  MINISTERS.has(document.tokens.word[from]!) &&
  isCapitalised(document, from) &&
  isNameOfPart(document, words, at) &&
  ((words.classes(at) & CLASSES.place) === 0 || isPossessive(document, at - 1)) &&
  ((words.classes(at) & NAME) === 0 || (words.classes(at) & (CLASSES.common | CLASSES.first)) === CLASSES.common) &&
  isIn(tagAt(document, at), named);
const MINISTERS: WordSet = set('minister ministers secretary secretaries');

/** `Ph.[D.]`: three tokens; other letters before a role are no part of it. */
const isDegree = ({ tokens }: Document, at: number): boolean =>
  at > 1 && PH.has(tokens.word[at - 2]!) && tokens.end[at - 2]! + 1 === tokens.start[at];
const PH: WordSet = wordSet(['ph']);

/** `vice-[president]`, `all-[rounder]`, `singer-[songwriter]`, `actor-turned-[politician]`. */
const beforeHyphen = (document: Document, hyphen: number, first: number): number => {
  const { word } = document.tokens;
  if (hyphen <= first) return -1;
  if (TURNED.has(word[hyphen - 1]!)) return hyphen - 3 >= first && isHyphen(document, hyphen - 2) ? hyphen - 3 : -1;
  return isFirstPart(document, hyphen) ? hyphen - 1 : -1;
};
const TURNED: WordSet = wordSet(['turned']);

/** Whether the word before a hyphen belongs to the role. */
const isFirstPart = (document: Document, hyphen: number): boolean => {
  const { word, shape } = document.tokens;
  if (PREFIXES.has(word[hyphen - 1]!) || isRoleWord(document, hyphen - 1)) return true;
  if (shape[hyphen - 1] === Shape.Lower) return COMPOUND_HEADS.has(word[hyphen + 1]!);
  // `[Sefwi]-Zqwva District Chief Executive`
  return areas.has(word[hyphen + 2] ?? 0) && shape[hyphen - 1] === Shape.Capital;
};
/** Nouns for people that say little without the word before their hyphen: `off-[spinner]`, `prize-[winner]`. */
const COMPOUND_HEADS: WordSet = set(
  'bearer goer holder keeper maker owner rounder runner scorer setter spinner taker winner',
);

const isModifier = (document: Document, words: Words, at: number, from: number): boolean => {
  const { shape, word } = document.tokens;
  // `Coast guard spokesman` at the beginning of a sentence
  const isOpening = isOnlyOpening(document, at) && tagAt(document, at) === Tag.NN && !DAYS.has(word[at]!);
  if (shape[at] === Shape.Lower || isOpening)
    return shape[from] === Shape.Lower && mayModify(document, at) && !UNSAID.has(word[at]!);
  if (isOrganisation(document, at)) return true;
  return shape[from] === Shape.Lower || isCapitalModifier(document, from) ? isNameOf(document, words, at, from) : false;
};

/** `European [Commission] President`: the office is one of that body. */
const isOrganisation = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  if (!organisationWords.has(word) || AUTHORITY.has(word)) return false;
  return isCapitalised(document, at) && !isOnlyOpening(document, at);
};
/** The *Palestinian Authority* is its country. */
const AUTHORITY: WordSet = wordSet(['authority']);

/** `[sporting] director`, `[acting] head` are no verbs. */
const mayModify = (document: Document, at: number): boolean =>
  isIn(tagAt(document, at), modifier) || GERUNDS.has(document.tokens.word[at]!);

const GERUNDS: WordSet = wordSet([
  'acting',
  'commanding',
  'commissioning',
  'founding',
  'operating',
  'presiding',
  'sporting',
]);

/** `[Holberg] Prize winner`: only what belongs to a lower-case head. */
const isCapitalModifier = ({ tokens }: Document, from: number): boolean =>
  tokens.shape[from] === Shape.Capital && !titles.has(tokens.word[from]!);

/** A word whose capital only the beginning of the sentence gives it; `PPP chairman` has three. */
const isOnlyOpening = (document: Document, at: number): boolean =>
  at === sentenceStart(document, at) && !isCapitalised(document, at + 1) && document.tokens.shape[at] !== Shape.Upper;

/** The name of a party, a prize or a firm, but not of a place, and not the word that begins the sentence. */
const isNameOf = (document: Document, words: Words, at: number, from: number): boolean => {
  const word = document.tokens.word[at]!;
  if (!isCapitalised(document, at) || isOnlyOpening(document, at)) return false;
  if (!isPlainSentence(document, at)) return false;
  if ([STATES, calendarWords].some((set) => set.has(word)) || isTwoWordCountry(document, at - 1)) return false;
  if (UNITED.has(word)) return NATIONS.has(document.tokens.word[at + 1]!);
  if (UNIONS.has(word)) return true;
  return isOrganisation(document, from)
    ? isOfOrganisation(document, words, at)
    : isIn(tagAt(document, at), tagsBefore(document, at, from)) && (words.classes(at) & COUNTRY) === 0;
};

/** `[External] Affairs Minister`: before the field of an office in capitals an adjective is a part of it. */
const tagsBefore = ({ tokens }: Document, at: number, from: number): number =>
  tokens.shape[from] === Shape.Capital &&
  titleModifiers.has(tokens.word[from]!) &&
  tokens.sentence[at - 1] === tokens.sentence[at]
    ? named
    : proper;
const proper = maskOf(Tag.NNP);

const COUNTRY = CLASSES.place | CLASSES.demonym;
const named = maskOf(Tag.NNP, Tag.NN, Tag.NNS, Tag.JJ);

/** `[Harvard] University`, `[European Central] Bank`, but `German [Football] Federation`: the country is told apart. */
const isOfOrganisation = (document: Document, words: Words, at: number): boolean =>
  (words.classes(at) & CLASSES.demonym) === 0 && isIn(tagAt(document, at), named) && !isOffice(document, at);
