/** Older encodings than Unicode: which one a text is in, and its text. */
import { asBuffer } from './bytes.js';
import { latinCharsetOf } from './latin-charset.js';

/** More text does not improve the answer of chardet, and is slow. */
const SAMPLE = 1 << 16;
const CONFIDENT = 20;
/** The least confidence: several Latin alphabets are always somewhat likely. */
const DOUBTFUL = 28;

/**
 * The encoding of a text that is not UTF-8; undefined if it looks like UTF-8 with damage. English news in Latin letters is
 * mostly in windows-1252, for which chardet guesses many others.
 */
export const charsetOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const words = wordsInQuestion(bytes);
  if (isDamagedUtf8(words)) return undefined;
  if (isCp866(words)) return 'cp866';
  if (isThai(words)) return 'windows-874';
  const { default: chardet } = await import('chardet');
  const matches = chardet.analyse(sampleOf(bytes)).filter(({ name }) => !/^(?:UTF|ASCII)/.test(name));
  const best = matches[0];
  if (best === undefined) return undefined;
  if (LATIN.test(best.name))
    return isAnotherScript(words) ? scriptOf(chardet.analyse(latin1(words))) : await latinOf(best, words);
  return best.confidence < CONFIDENT ? undefined : usualName(best.name);
};

interface Match {
  readonly name: string;
  readonly confidence: number;
}

const LATIN = /^(?:ISO-8859-[129]|windows-125[02478])$/;

/** Supersets that programs write under the name of the smaller encoding. */
const usualName = (name: string): string =>
  name === 'ISO-8859-1' ? 'windows-1252' : name === 'ISO-8859-9' ? 'windows-1254' : name.toLowerCase();

/** The beginning, or if that is only ASCII, the part with the first other character. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = first < SAMPLE / 2 ? 0 : first - SAMPLE / 2;
  return bytes.subarray(from, from + SAMPLE);
};

/** The words that contain other characters than ASCII, as Latin-1. */
const wordsInQuestion = (bytes: Uint8Array): string =>
  (
    asBuffer(sampleOf(bytes))
      .toString('latin1')
      .match(/[^\0-@[-`{-\x7f]+/g) ?? []
  )
    .filter((word) => /[\x80-\xff]/.test(word))
    .join(' ');

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const count = (text: string, pattern: RegExp): number => {
  let units = 0;
  for (const [match] of text.matchAll(pattern)) units += match.length;
  return units;
};

/** Whether most of it is valid UTF-8 characters, which hardly occur in other encodings by chance. */
const isDamagedUtf8 = (words: string): boolean => {
  const high = count(words, /[\x80-\xff]+/g);
  const whole = count(words, /[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g);
  return whole * 2 > high;
};

/** Words of other letters only: Cyrillic, Greek, Arabic, not the accents of Latin letters. */
const isAnotherScript = (words: string): boolean => count(words, /[\x80-\xff]{3,}/g) * 2 > count(words, /[^ ]+/g);

/** The Cyrillic of DOS, which chardet does not know: its letters have the codes that others use for symbols. */
const isCp866 = (words: string): boolean => {
  const high = count(words, /[\x80-\xff]+/g);
  const letters = count(words, /[\x80-\xaf\xe0-\xef]+/g);
  const small = count(words, /[\xa0-\xaf]+/g);
  return isAnotherScript(words) && letters > high * 0.95 && small > high * 0.4;
};

/** Thai, which chardet does not know: vowels and tones occur only with consonants. */
const isThai = (words: string): boolean => {
  const high = count(words, /[\x80-\xff]+/g);
  const spelt = count(
    words,
    /[\xe0-\xe4]?[\xa1-\xce](?:[\xd1\xd4-\xd9\xe7-\xec]{1,2}[\xd0\xd2\xd3]?|[\xd0\xd2\xd3])?/g,
  );
  return (
    /[\xe0-\xe4][\xa1-\xce]|[\xa1-\xce][\xd4-\xd9]?[\xe7-\xec]/.test(words) &&
    spelt === high &&
    /[\xd0-\xd9]/.test(words)
  );
};

const scriptOf = (matches: readonly Match[]): string | undefined => {
  const best = matches.find(({ name }) => !LATIN.test(name) && !/^(?:UTF|ASCII)/.test(name));
  return best === undefined || best.confidence < CONFIDENT ? undefined : usualName(best.name);
};

/** Accented names in an English text can be of any language, so the language that chardet sees proves nothing. */
const latinOf = async ({ name, confidence }: Match, words: string): Promise<string | undefined> => {
  if (confidence >= DOUBTFUL && !ENGLISH.has(name)) return usualName(name);
  const encoding = await latinCharsetOf(latin1(words));
  return encoding === 'windows-1252' && UNLIKELY.test(words) ? undefined : encoding;
};

/** Bytes that are no letter in the encoding, and one that is a letter hardly any name has. */
const UNLIKELY = /[\x81\x8d\x8f\x90\x9d\xff]/;

const ENGLISH: ReadonlySet<string> = new Set(['ISO-8859-1', 'windows-1252']);

/** The text of bytes in an older encoding; undefined if they are not in it. */
export const decodeCharset = async (bytes: Uint8Array, charset: string): Promise<string | undefined> => {
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(charset)) return undefined;
  const text = iconv.decode(asBuffer(bytes), charset);
  return text.includes('\ufffd') ? undefined : text;
};
