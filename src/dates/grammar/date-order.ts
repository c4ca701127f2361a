import type { DateOrder } from '../../core/result.js';

/** How many characters are read to find out the spelling. */
const SPELLING = 20_000;

const BRITISH = /\w(?:isation|ising|ised)\b|\b(?:colour|favour|labour|honour|defence|centre|programme|neighbour)/gi;
const AMERICAN = /\w(?:ization|izing|ized)\b|\b(?:color|favor|labor|honor|defense|center|program(?!me)|neighbor)/gi;

interface Guess {
  readonly order: DateOrder;
  readonly from: string;
}

/**
 * The order of dates in digits: as given, or else guessed from the spelling of the text, which is examined only if there are
 * such dates.
 */
export interface Order {
  readonly given: DateOrder | undefined;
  readonly guessed: () => DateOrder;
}

export const orderIn = (text: string, given: DateOrder | undefined): Order => {
  let order = given;
  return { given, guessed: () => (order ??= guess(text).order) };
};

const guess = (whole: string): Guess => {
  const text = whole.slice(0, SPELLING);
  const british = text.match(BRITISH)?.length ?? 0;
  const american = text.match(AMERICAN)?.length ?? 0;
  if (british > american) return { order: 'dmy', from: 'guessed from British spelling' };
  return { order: 'mdy', from: american > british ? 'guessed from American spelling' : 'the spelling does not tell' };
};

const NAMES: Readonly<Record<DateOrder, string>> = { dmy: 'day/month/year', mdy: 'month/day/year' };

/** Warns once how ambiguous dates were read, if no order was given. */
export const orderWarnings = (
  text: string,
  given: DateOrder | undefined,
  dates: readonly { readonly text: string }[],
): readonly string[] => {
  if (given !== undefined) return [];
  const day = dates.map(({ text }) => ambiguousDay(text)).find((text) => text !== undefined);
  if (day === undefined) return [];
  const { order, from } = guess(text);
  const other = order === 'dmy' ? 'mdy' : 'dmy';
  return [`"${day}" is read as ${NAMES[order]} (${from}); --date-order ${other} reads it the other way`];
};

/** `03/04/2023`, but neither `03/03/2023` nor `13/04/2023`; with full stops the day always comes first. */
const ambiguousDay = (text: string): string | undefined => {
  const match = /(?<!\d|\d[-/])(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)/.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  return first <= 12 && second <= 12 && first !== second ? match[0] : undefined;
};
