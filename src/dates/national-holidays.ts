import type { Document } from '../text/document.js';
import type { Found } from './grammar.js';
import { countriesOf } from './holidays.js';
import { withWhen, type When } from './reading.js';

/** How much of a text is read to learn which country it is about. */
const EVIDENCE = 20_000;

/** Words that name a country or what belongs to it; only where it keeps a holiday on a day of its own. */
const words: Readonly<Record<string, RegExp>> = {
  AU: /\bAustralia|\b(?:Canberra|Sydney|Melbourne)\b/g,
  BR: /\bBrazil|\bBras[ií]lia\b/g,
  CA: /\bCanad(?:a|ian)|\b(?:Ottawa|Toronto|Montreal|Quebec|Ontario)\b/g,
  CN: /\b(?:China|Chinese|Beijing)\b/g,
  DE: /\bGerman|\bBerlin\b/g,
  ES: /\b(?:Spain|Spanish|Madrid)\b/g,
  FI: /\b(?:Finland|Finnish|Finns|Helsinki)\b/g,
  FR: /\b(?:France|French|Paris)\b/g,
  GB: /\bBrit(?:ain|ish|on)|\b(?:UK|U\.K\.|England|Scotland|Wales|London)/g,
  GH: /\bGhana|\bAccra\b/g,
  ID: /\bIndonesia|\bJakarta\b/g,
  IE: /\b(?:Ireland|Irish|Dublin)\b/g,
  IN: /\bIndian?s?\b|\b(?:Delhi|Mumbai)\b/g,
  IT: /\bItal(?:y|ian)|\bRome\b/g,
  KE: /\bKenya|\bNairobi\b/g,
  MX: /\bMexic/g,
  NG: /\bNigerian?s?\b|\b(?:Abuja|Lagos)\b/g,
  NZ: /\bNew Zealand|\b(?:Auckland|Wellington)\b/g,
  PH: /\b(?:Philippines?|Filipinos?|Manila)\b/g,
  PK: /\bPakistan|\bIslamabad\b/g,
  PL: /\b(?:Poland|Polish|Warsaw)\b/g,
  RU: /\bRussia|\bMoscow\b/g,
  SG: /\bSingapore/g,
  TR: /\b(?:Turkey|Türkiye|Turkish|Ankara)\b/g,
  TW: /\bTaiwan|\bTaipei\b/g,
  UA: /\bUkrain|\bKy?iv\b/g,
  US: /\bAmerican?s?\b|\b(?:U\.S\.|United States|Washington)/g,
};

/** Of which of some countries the text speaks most; undefined where of none, or of two alike. */
type MostNamed = (codes: readonly string[]) => string | undefined;

/** Each country is counted once, however many holidays ask. */
const mostNamedIn = (text: string): MostNamed => {
  const known = new Map<string, number>();
  const countOf = (code: string): number => {
    const count = known.get(code) ?? text.match(words[code]!)?.length ?? 0;
    known.set(code, count);
    return count;
  };
  return (codes) => {
    const counts = codes.map((code) => ({ code, count: countOf(code) })).sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    return first === undefined || first.count === (second?.count ?? 0) ? undefined : first.code;
  };
};

/** A holiday as the country keeps it of which the text speaks most. */
export const withCountries = ({ text }: Document, found: readonly Found[]): readonly Found[] => {
  const mostNamed = mostNamedIn(text.slice(0, EVIDENCE));
  return found.map((expression) => withWhen(expression, (when) => national(when, mostNamed)));
};

const national = (when: When, mostNamed: MostNamed): When => {
  if (when.is === 'nth' || when.is === 'moved') {
    const of = national(when.of, mostNamed);
    return of === when.of ? when : { ...when, of };
  }
  if (when.is !== 'part' || when.part.is !== 'holiday') return when;
  const { holiday } = when.part;
  const codes = countriesOf(holiday);
  // Everybody counts, whether its day is the usual one or its own.
  const code = codes.length === 0 ? undefined : mostNamed([...new Set([...codes, ...usual])]);
  return code === undefined ? when : { ...when, part: { is: 'holiday', holiday: `${holiday}/${code}` } };
};

/** Where the usual day of a holiday is kept. */
const usual = ['GB', 'US'];
