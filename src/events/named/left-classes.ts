import { intern, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import { oneOf, type LeftClass, type LeftClasses } from '../../rules/headed.js';
import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isYear } from '../../language/years.js';
import { isNameWord, isOrdinal, months, runStart, withYearBefore, type RunOptions } from './name-words.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const scopes = words('world international global european');
const directions = words('north south east west northern southern eastern western central middle upper lower');
const hazards = words('nuclear flu swine mine mining rail oil spill');
const money = words('financial debt banking economic stock market currency housing energy oil global');
const themes = words(
  'trade energy health investment innovation business food water technology education media human peace climate review developers donors donor development security economic ministerial cities women population',
);
/** Lower-case words that may come between a place and its war or crisis. */
const qualifiers = words(
  'civil border trade proxy hostage missile debt financial refugee migrant migration nuclear banking currency gas oil',
);
/** Words that may come between a place and its festival. */
const arts = words(
  'film book music jazz arts art food wine beer kite dance theatre theater fashion motor trade science poetry comedy opera half',
);

const rareDiseases = words('ebola zika sars mers h1n1 h5n1 mpox coronavirus');
const animals = words('swine bird avian');
const influenzas = words('flu influenza');
const VIRUS = intern('virus');

const before =
  (read: (document: Document, end: number) => number): LeftClass =>
  (document, end) => {
    const from = read(document, end);
    return from < end ? from : undefined;
  };

/** A run of capitalised words. */
const run = (options: RunOptions = {}): LeftClass => before((document, end) => runStart(document, end, options));

/** A run of capitalised words with further conditions. */
const name =
  (holds: (document: Document, from: number, end: number) => boolean): LeftClass =>
  (document, end) => {
    const from = runStart(document, end);
    return from < end && isNameWord(document, from) && holds(document, from, end) ? from : undefined;
  };

const edition = before(withYearBefore);

/** One after another. */
const some = (set: WordSet): LeftClass =>
  before((document, end) => {
    const first = sentenceStart(document, end);
    let from = end;
    while (from > first && set.has(document.tokens.word[from - 1]!)) from--;
    return from;
  });

/** `Torres-Roe` */
const hasHyphen = ({ text, tokens }: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/[-–]/.test(text[tokens.start[i]!]!)) return true;
  return false;
};

/** `January 6`, `7 July` */
const day: LeftClass = ({ tokens }, end) => {
  const isDay = (at: number): boolean => tokens.shape[at] === Shape.Number || tokens.shape[at] === Shape.Alphanumeric;
  const isMonth = (at: number): boolean => months.has(tokens.word[at] ?? 0);
  return (isDay(end - 1) && isMonth(end - 2)) || (isMonth(end - 1) && isDay(end - 2)) ? end - 2 : undefined;
};

/** A disease whose outbreaks are few enough to be events: `Ebola`, `Zika virus`, `swine flu`. */
const disease: LeftClass = (document, end) => {
  const isFlu = influenzas.has(document.tokens.word[end - 1]!);
  const at = document.tokens.word[end - 1] === VIRUS ? end - 1 : end;
  return isFlu ? oneOf(animals)(document, end - 1) : oneOf(rareDiseases)(document, at);
};

/** What stands before the head of a name: docs/patterns.md. */
export const leftClasses: LeftClasses = {
  EDITION: edition,
  YEAR: (document, end) => (isYear(document, end - 1) ? edition(document, end) : undefined),
  DAY: day,
  DISEASE: disease,
  OFFICE: oneOf(words('presidential senate gubernatorial congressional mayoral parliamentary')),
  COUNTED: oneOf(words('first second third fourth fifth sixth seventh eighth ninth tenth')),
  NAME: run(),
  OWNED: run({ possessive: true }),
  JOINED: run({ possessive: true, joined: true }),
  POLL: run({ joined: true, lower: wordList('events/named/election-words') }),
  HAZARD: run({ lower: hazards }),
  PLACE: name(() => true),
  PAIR: name(hasHyphen),
  WORLD: name(({ tokens }, from) => scopes.has(tokens.word[from]!)),
  REGION: name(({ tokens }, from, end) => end - from > 1 && directions.has(tokens.word[from]!)),
  NUMBERED: name(isOrdinal),
  THEME: (document, end) => (isCapitalised(document, end - 1) ? oneOf(themes)(document, end) : undefined),
  QUALIFIER: oneOf(qualifiers),
  MONEY: some(money),
  ART: oneOf(arts),
};
