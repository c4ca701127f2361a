import type { CountryMention } from '../../core/entity.js';
import { CLOSE, OPEN } from '../../lexicon/marks.js';
import { linesOf } from '../../lexicon/tables.js';
import { isCapitalised, isHyphen, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { countryRecords } from './forms.js';
import { mentionOf } from './mentions.js';

/** By their code of three letters; made when a text has one in brackets. */
let codes: ReadonlyMap<string, string> | undefined;

const codeTable = (): ReadonlyMap<string, string> =>
  (codes ??= new Map([
    ...[...countryRecords.values()].map(({ iso2, iso3 }) => [iso3, iso2] as const),
    ...linesOf('countries/sport-codes').map((line) => {
      const [iso2 = '', code = ''] = line.split(': ');
      return [code, iso2] as const;
    }),
  ]));

/** Codes that also abbreviate teams and parties. */
const DOUBTFUL: ReadonlySet<string> = new Set(['CHI', 'DEN', 'IND', 'PAN', 'PHI', 'POR', 'PRI']);
const LENGTH = 3;
/** The most tokens in the brackets, with the code: `(USA x 6)`. */
const LONGEST = 3;

/** `Ola Kvist (GER) bt Ian Holm (RSA)`: in results the codes of countries stand in brackets behind names. */
export const findSportCodes = (document: Document, taken: ReadonlySet<number>): readonly CountryMention[] => {
  const found: CountryMention[] = [];
  const { tokens } = document;
  for (let at = 2; at < tokens.length - 1; at++) {
    if (tokens.word[at] !== OPEN || tokens.shape[at + 1] !== Shape.Upper || !isBehindName(document, at)) continue;
    const mention = codeAt(document, at + 1);
    if (mention !== undefined && !taken.has(mention.start) && !isShortFor(document, mention)) found.push(mention);
  }
  return found.some(({ text }) => !DOUBTFUL.has(text)) ? found : [];
};

const codeAt = (document: Document, at: number): CountryMention | undefined => {
  const code = slice(document, at);
  if (code.length !== LENGTH || !closesAfter(document.tokens.word, at + 1)) return undefined;
  const iso2 = codeTable().get(code);
  return iso2 === undefined ? undefined : mentionOf(document, at, at + 1, { rule: 'sport', iso2, via: 'name' });
};

const closesAfter = (word: ArrayLike<number>, from: number): boolean => {
  for (let at = from; at < from + LONGEST; at++) if (word[at] === CLOSE) return true;
  return false;
};

/** Two capitals, as a person has, maybe with a hyphen between. */
const isBehindName = (document: Document, at: number): boolean =>
  isCapitalised(document, at - 1) &&
  (isCapitalised(document, at - 2) || isHyphen(document, at - 2)) &&
  document.tokens.sentence[at - 2] === document.tokens.sentence[at];

/** `Green European Reform (GER)`: the first letters of what is before. */
const isShortFor = (document: Document, { start, text }: CountryMention): boolean => {
  const before = document.text
    .slice(Math.max(0, start - 80), start - 1)
    .trimEnd()
    .split(/[^\p{L}]+/u);
  return (
    before
      .slice(-LENGTH)
      .map((word) => word.charAt(0))
      .join('') === text
  );
};
