/** What a word can be, as bits. */
export const CLASSES = {
  first: 1,
  last: 2,
  /** Also one of the 40,000 most frequent English words. */
  common: 4,
  place: 8,
  organisation: 16,
  demonym: 32,
  male: 64,
  female: 128,
  /** Among the 500 most frequent first names or surnames. */
  frequent: 256,
  /** A surname that comes first: `Xi Wenbin`. */
  family: 512,
} as const;
export type WordClass = keyof typeof CLASSES;

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/** The spelling under which the tables keep a word: lower case, without accents, straight apostrophes. */
export const plain = (word: string): string => {
  const lowercase = word.toLowerCase();
  if (!/[^ -~]/.test(lowercase)) return lowercase;
  return lowercase
    .replace(/[\u2018\u2019\u02bc\u02bb]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, (letter) => LETTERS[letter] ?? letter);
};

/** 26 first letters, each with an apostrophe or one of 26 letters after it. */
export const PAIRS: number = 26 * 27;

/** The number of a word's first two letters, in the order of the table; the number after all pairs for other characters. */
export const pairOf = (word: string): number => {
  const first = word.charCodeAt(0) - 0x61;
  const second = word.charCodeAt(1);
  const column = second === 0x27 ? 0 : second - 0x60;
  return first >= 0 && first < 26 && column >= 0 && column < 27 ? first * 27 + column : PAIRS;
};
