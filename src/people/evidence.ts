import type { View } from './view.js';
import { wordSet, type WordSet } from '../text/vocabulary.js';
import { Shape } from '../text/tokens.js';
import { Casing } from '../text/sentences.js';
import { honorifics, organisationWords, personVerbs, placeWords, sayVerbs, thingWords, titles } from './words.js';

/** One reason for or against reading a candidate as a person; weights add up. */
export interface Evidence {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
  readonly weight: number;
  sees(view: View): boolean;
}

const set = (list: string): WordSet => wordSet(list.split(' '));
const THE = set('the');
const A = set('a an');
const IN = set('in near outside around across throughout inside via toward towards through');
const AT = set('at');
const FROM = set('from of to on for into');
const BY = set('by with and or than like against between named called including nicknamed alias between');
const WHO = set('who whose whom');
const POSSESSIVE = set('his her their my our your its');
const COMMA = set(',');
const OPEN = set('(');
const ORGANISATION_NEXT = set(
  'company group team club party airline firm newspaper magazine bank region province district city town village island river area airport university album film movie novel series show troops forces army government officials airlines stock shares index market brand store stores hotel restaurant church county state street peninsula',
);

const wordAt = (view: View, at: number): number =>
  at >= 0 && at < view.document.tokens.length ? view.document.tokens.word[at]! : 0;
const shapeAt = (view: View, at: number): number => view.document.tokens.shape[at] ?? Shape.Punctuation;
const sameSentence = (view: View, at: number): boolean =>
  at < view.document.tokens.length &&
  view.document.tokens.sentence[at] === view.document.tokens.sentence[view.candidate.from];
const lastToken = (view: View): number => view.document.tokens.word[view.candidate.words[view.length - 1]!]!;
const anyWord = (view: View, words: WordSet): boolean =>
  view.candidate.words.some((at) => words.has(view.document.tokens.word[at]!));

const honorificBefore = (view: View): boolean => {
  const { title } = view.candidate;
  return title !== null && honorifics.has(wordAt(view, title.to - 1));
};

export const evidence: readonly Evidence[] = [
  {
    name: 'honorific',
    reason: 'Mr., Dr. and Lady are said of people',
    example: 'Mr. Pemberton',
    weight: 7,
    sees: honorificBefore,
  },
  {
    name: 'title',
    reason: 'an office or rank stands before it',
    example: 'President Kovalenko',
    weight: 5,
    sees: (view) => view.candidate.title !== null && !honorificBefore(view),
  },
  {
    name: 'role',
    reason: 'what the person does stands before it',
    example: 'striker Aksel Brandt',
    weight: 4,
    sees: (view) =>
      view.candidate.title === null && shapeAt(view, view.previousAt) === Shape.Lower && titles.has(view.previous),
  },
  {
    name: 'said',
    reason: 'people say things',
    example: 'Okonkwo said',
    weight: 2.5,
    sees: (view) => sayVerbs.has(view.next) || (COMMA.has(view.next) === false && false),
  },
  {
    name: 'said-before',
    reason: 'the speaker follows the verb',
    example: 'said Okonkwo',
    weight: 2,
    sees: (view) => sayVerbs.has(view.previous),
  },
  {
    name: 'acted',
    reason: 'it does what mostly people do',
    example: 'Okonkwo resigned',
    weight: 0.8,
    sees: (view) => personVerbs.has(view.next),
  },
  {
    name: 'age',
    reason: 'an age follows',
    example: 'Okonkwo, 42,',
    weight: 5,
    sees: (view) =>
      COMMA.has(view.next) && shapeAt(view, view.nextAt + 1) === Shape.Number && isAge(view, view.nextAt + 1),
  },
  {
    name: 'life',
    reason: 'years of birth and death follow in brackets',
    example: 'Aksel Brandt (1912–1990)',
    weight: 4,
    sees: (view) =>
      OPEN.has(view.next) &&
      (BORN.has(wordAt(view, view.nextAt + 1)) || shapeAt(view, view.nextAt + 1) === Shape.Number),
  },
  {
    name: 'who',
    reason: 'who asks for a person',
    example: 'Okonkwo, who',
    weight: 3,
    sees: (view) => WHO.has(view.next) || (COMMA.has(view.next) && WHO.has(wordAt(view, view.nextAt + 1))),
  },
  {
    name: 'apposition',
    reason: 'what the person does follows behind a comma',
    example: 'Okonkwo, a teacher',
    weight: 2,
    sees: (view) => COMMA.has(view.next) && hasRole(view, view.nextAt + 1),
  },
  {
    name: 'possessive',
    reason: 'it owns something',
    example: "Okonkwo's",
    weight: 0.3,
    sees: (view) => shapeAt(view, view.nextAt) === Shape.Clitic,
  },
  {
    name: 'the',
    reason: 'names of people stand without the',
    example: 'the Okonkwo',
    weight: -4,
    sees: (view) => view.candidate.title === null && view.candidate.before !== 'place' && THE.has(view.previous),
  },
  {
    name: 'article',
    reason: 'a person is not one of several',
    example: 'an Okonkwo',
    weight: -2.5,
    sees: (view) => view.candidate.title === null && A.has(view.previous),
  },
  {
    name: 'owned',
    reason: 'his and their own things and relatives',
    example: 'his Okonkwo',
    weight: -1.5,
    sees: (view) => POSSESSIVE.has(view.previous),
  },
  {
    name: 'in',
    reason: 'one is in places',
    example: 'in Okonkwo',
    weight: -2.5,
    sees: (view) => IN.has(view.previous),
  },
  {
    name: 'at',
    reason: 'one is at places and firms',
    example: 'at Okonkwo',
    weight: -1.5,
    sees: (view) => AT.has(view.previous),
  },
  {
    name: 'from',
    reason: 'one is from places',
    example: 'from Okonkwo',
    weight: -0.7,
    sees: (view) => FROM.has(view.previous),
  },
  {
    name: 'by',
    reason: 'people are together and do things',
    example: 'by Okonkwo',
    weight: 0.7,
    sees: (view) => BY.has(view.previous),
  },
  {
    name: 'attribute',
    reason: 'it qualifies a firm or a place',
    example: 'Okonkwo company',
    weight: -2,
    sees: (view) => ORGANISATION_NEXT.has(view.next),
  },
  {
    name: 'followed',
    reason: 'more capitalised words follow that are no name',
    example: 'Okonkwo Tuesday',
    weight: -1,
    sees: (view) => view.candidate.followed,
  },
  {
    name: 'behind-place',
    reason: 'it goes on from the name of a place',
    example: 'New York Okonkwo',
    weight: -1,
    sees: (view) => view.candidate.before === 'place',
  },
  {
    name: 'opens',
    reason: 'a capital at the start says nothing',
    example: 'Okonkwo',
    weight: -0.5,
    sees: (view) => view.opens,
  },
  {
    name: 'given-name',
    reason: 'a first name and more',
    example: 'Aksel Brandt',
    weight: 3,
    sees: (view) => view.length > 1 && view.first === 'first',
  },
  {
    name: 'given-word',
    reason: 'a first name that is also a word, and more',
    example: 'Grace Brandt',
    weight: 1.8,
    sees: (view) => view.length > 1 && view.first === 'firstWord',
  },
  {
    name: 'given-place',
    reason: 'a first name that is also a place, and more',
    example: 'Paris Brandt',
    weight: 0.5,
    sees: (view) => view.length > 1 && view.first === 'placeName',
  },
  {
    name: 'initials',
    reason: 'initials before a name',
    example: 'J.K. Brandt',
    weight: 2.5,
    sees: (view) => view.length > 1 && view.first === 'initial',
  },
  {
    name: 'middle-initial',
    reason: 'an initial between names',
    example: 'Ola Q. Brandt',
    weight: 3,
    sees: (view) => view.length > 2 && view.kinds.slice(1, view.length - 1).includes('initial'),
  },
  {
    name: 'surname',
    reason: 'ends in a surname',
    example: 'Zq Brandt',
    weight: 1,
    sees: (view) => view.length > 1 && (view.last === 'last' || view.last === 'first'),
  },
  {
    name: 'surname-word',
    reason: 'ends in a surname that is also a word',
    example: 'Aksel Stone',
    weight: 0,
    sees: (view) => view.length > 1 && (view.last === 'lastWord' || view.last === 'firstWord'),
  },
  {
    name: 'ends-unknown',
    reason: 'ends in a word no table knows',
    example: 'Aksel Zqwv',
    weight: 0.3,
    sees: (view) => view.length > 1 && view.last === 'unknown',
  },
  {
    name: 'starts-unknown',
    reason: 'begins with a word no table knows',
    example: 'Zqwv Brandt',
    weight: 0.3,
    sees: (view) => view.length > 1 && view.first === 'unknown',
  },
  {
    name: 'starts-surname',
    reason: 'begins with a surname',
    example: 'Brandt Aksel',
    weight: 0.3,
    sees: (view) => view.length > 1 && view.first === 'last',
  },
  {
    name: 'starts-word',
    reason: 'begins with an ordinary word',
    example: 'Golden Brandt',
    weight: -2,
    sees: (view) => view.length > 1 && (view.first === 'word' || view.first === 'lastWord'),
  },
  {
    name: 'starts-place',
    reason: 'begins with a place',
    example: 'Berlin Brandt',
    weight: -1.5,
    sees: (view) => view.length > 1 && view.first === 'place',
  },
  {
    name: 'ends-word',
    reason: 'ends in an ordinary word',
    example: 'Brandt Solution',
    weight: -2.5,
    sees: (view) => view.length > 1 && view.last === 'word',
  },
  {
    name: 'ends-place',
    reason: 'ends in a place',
    example: 'Brandt Berlin',
    weight: -1.5,
    sees: (view) => view.length > 1 && (view.last === 'place' || view.last === 'placeName'),
  },
  {
    name: 'inner-word',
    reason: 'an ordinary word inside',
    example: 'Aksel Solution Brandt',
    weight: -1.5,
    sees: (view) => view.length > 2 && view.kinds.slice(1, view.length - 1).includes('word'),
  },
  {
    name: 'acronym',
    reason: 'capitals only',
    example: 'OKNW',
    weight: -3,
    sees: (view) => view.casing !== Casing.Upper && view.kinds.includes('acronym'),
  },
  {
    name: 'initial-alone',
    reason: 'a letter is no name',
    example: 'K.',
    weight: -6,
    sees: (view) => view.last === 'initial',
  },
  {
    name: 'suffix',
    reason: 'Jr. and III follow people',
    example: 'Brandt Jr.',
    weight: 3,
    sees: (view) => view.length < view.kinds.length,
  },
  {
    name: 'particle',
    reason: 'particles hold names together',
    example: 'Aksel von Brandt',
    weight: 1,
    sees: (view) => view.candidate.to - view.candidate.from > view.candidate.words.length && !HYPHENS(view),
  },
  {
    name: 'many',
    reason: 'names have few words',
    example: 'Aksel Brandt Ola Zqwv Kvist',
    weight: -1.5,
    sees: (view) => view.length > 4,
  },
  {
    name: 'two',
    reason: 'two capitalised words are most often a name',
    example: 'Zqwv Kvxt',
    weight: 0.5,
    sees: (view) => view.length === 2 || view.length === 3,
  },
  {
    name: 'organisation-word',
    reason: 'the last word names an organisation',
    example: 'Brandt Corporation',
    weight: -6,
    sees: (view) => view.length > 1 && organisationWords.has(lastToken(view)),
  },
  {
    name: 'place-word',
    reason: 'the last word names a kind of place',
    example: 'Brandt Street',
    weight: -6,
    sees: (view) => view.length > 1 && placeWords.has(lastToken(view)),
  },
  {
    name: 'thing-word',
    reason: 'the last word names a thing or an event',
    example: 'Brandt Trophy',
    weight: -6,
    sees: (view) => view.length > 1 && thingWords.has(lastToken(view)),
  },
  {
    name: 'thing-inside',
    reason: 'an inner word names an organisation, place or thing',
    example: 'Brandt University Press',
    weight: -1.5,
    sees: (view) =>
      view.length > 1 && (anyWord(view, organisationWords) || anyWord(view, placeWords) || anyWord(view, thingWords)),
  },
  {
    name: 'organisation',
    reason: 'a known organisation',
    example: 'Microsoft',
    weight: -4,
    sees: (view) => view.kinds.includes('organisation'),
  },
  {
    name: 'pronoun',
    reason: 'he or she follows in the sentence',
    example: 'Okonkwo lost his keys',
    weight: 1.5,
    sees: (view) => near(view, PRONOUN),
  },
  {
    name: 'past',
    reason: 'a verb in the past follows',
    example: 'Okonkwo assembled',
    weight: 0.8,
    sees: (view) => isPast(view),
  },
  {
    name: 'kin',
    reason: 'its death, wife or career is that of a person',
    example: "Okonkwo's wife",
    weight: 2.5,
    sees: (view) => shapeAt(view, view.nextAt) === Shape.Clitic && KIN.has(wordAt(view, view.nextAt + 1)),
  },
  {
    name: 'listed',
    reason: 'it stands between commas or in a list',
    example: ', Okonkwo,',
    weight: 0,
    sees: (view) => COMMA.has(view.next) && COMMA.has(view.previous),
  },
  {
    name: 'frequent',
    reason: 'its last word is among the most frequent names',
    example: 'Smith',
    weight: 0.5,
    sees: (view) => view.frequent,
  },
  {
    name: 'suffix-alone',
    reason: 'a number after one word',
    example: 'Amyntas I',
    weight: 2,
    sees: (view) => view.length === 1 && view.length < view.kinds.length,
  },
  {
    name: 'behind-word',
    reason: 'a word that is no name stands before it in the same run',
    example: 'Republican Okonkwo',
    weight: 0,
    sees: (view) => view.candidate.before === 'word',
  },
  {
    name: 'closing-role',
    reason: 'a bracket follows',
    example: 'Okonkwo (Ghana)',
    weight: 0,
    sees: (view) => OPEN.has(view.next),
  },
  {
    name: 'headline',
    reason: 'everything is capitalised',
    example: 'Okonkwo',
    weight: -0.5,
    sees: (view) => view.casing !== Casing.Normal,
  },
  {
    name: 'capitals',
    reason: 'everything is in capitals',
    example: 'OKONKWO',
    weight: -2,
    sees: (view) => view.casing === Casing.Upper,
  },
  {
    name: 'three',
    reason: 'three words or more',
    example: 'Zqwv Kvxt Brandt',
    weight: 0,
    sees: (view) => view.length >= 3,
  },
  {
    name: 'lower-before',
    reason: 'a small word stands before it',
    example: 'quietly Okonkwo',
    weight: 0,
    sees: (view) => view.previousAt >= 0 && shapeAt(view, view.previousAt) === Shape.Lower,
  },
  {
    name: 'lower-after',
    reason: 'a small word follows',
    example: 'Okonkwo quietly',
    weight: 0,
    sees: (view) => view.nextAt >= 0 && shapeAt(view, view.nextAt) === Shape.Lower,
  },
  {
    name: 'alone-given',
    reason: 'a first name alone',
    example: 'Aksel',
    weight: -0.5,
    sees: (view) => view.length === 1 && view.first === 'first',
  },
  {
    name: 'alone-surname',
    reason: 'a surname alone',
    example: 'Brandt',
    weight: -1.2,
    sees: (view) => view.length === 1 && view.first === 'last',
  },
  {
    name: 'alone-given-word',
    reason: 'a first name and word alone',
    example: 'Grace',
    weight: -3,
    sees: (view) => view.length === 1 && view.first === 'firstWord',
  },
  {
    name: 'alone-surname-word',
    reason: 'a surname and word alone',
    example: 'Stone',
    weight: -3.5,
    sees: (view) => view.length === 1 && view.first === 'lastWord',
  },
  {
    name: 'alone-unknown',
    reason: 'a word no table knows, alone',
    example: 'Zqwv',
    weight: -2.5,
    sees: (view) => view.length === 1 && view.first === 'unknown',
  },
  {
    name: 'alone-word',
    reason: 'an ordinary word alone',
    example: 'Solution',
    weight: -5,
    sees: (view) => view.length === 1 && view.first === 'word',
  },
  {
    name: 'alone-place',
    reason: 'a place alone',
    example: 'Berlin',
    weight: -5,
    sees: (view) => view.length === 1 && view.first === 'place',
  },
  {
    name: 'alone-place-name',
    reason: 'a place that is a name, alone',
    example: 'Paris',
    weight: -3.5,
    sees: (view) => view.length === 1 && view.first === 'placeName',
  },
];

const PRONOUN = set('he him his she her himself herself');
const KIN = set(
  'death life wife husband career mother father son daughter brother sister parents family children lawyer lawyers attorney body mind face eyes head hand hands voice birthday arrest trial resignation speech remarks comments words widow friends friend girlfriend boyfriend campaign supporters biography childhood marriage fans home house work writings nephew niece uncle aunt victory successor predecessor',
);
/** Within the next words of the sentence. */
const near = (view: View, wanted: WordSet): boolean => {
  for (let at = view.nextAt; at >= 0 && at < view.nextAt + 12 && sameSentence(view, at); at++)
    if (wanted.has(wordAt(view, at))) return true;
  return false;
};
const isPast = (view: View): boolean => {
  if (view.nextAt < 0 || shapeAt(view, view.nextAt) !== Shape.Lower) return false;
  const end = view.document.tokens.end[view.nextAt]!;
  return view.document.text.startsWith('ed', end - 2) && end - view.document.tokens.start[view.nextAt]! > 4;
};
const BORN = set('born b née nee died c');
const isAge = (view: View, at: number): boolean => {
  const { tokens } = view.document;
  return (
    tokens.end[at]! - tokens.start[at]! <= 2 &&
    sameSentence(view, at + 1) &&
    (COMMA.has(wordAt(view, at + 1)) || shapeAt(view, at + 1) === Shape.Punctuation)
  );
};
/** A role within the next few words, before any comma. */
const hasRole = (view: View, from: number): boolean => {
  for (let at = from; at < from + 7 && sameSentence(view, at); at++) {
    const shape = shapeAt(view, at);
    if (shape === Shape.Punctuation && wordAt(view, at) !== 0 && COMMA.has(wordAt(view, at))) return false;
    if (shape <= Shape.Capital && titles.has(wordAt(view, at))) return true;
  }
  return false;
};
const HYPHENS = (view: View): boolean =>
  view.document.text
    .slice(view.document.tokens.start[view.candidate.from], view.document.tokens.end[view.candidate.to - 1])
    .includes('-');
