import { remembering } from '../../lexicon/remembering.js';

/** The parts of a normal form: series, number and year. */
interface Edition {
  /** The name without year and edition. */
  readonly series: string;
  readonly edition: number | null;
  readonly year: number | null;
}

const foldings: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ]/g, "'"],
  [/\s+/g, ' '],
  [/^(?:the|a|an) /i, ''],
  [/\bGroup of Seven\b|\bG-7\b/i, 'G7'],
  [/\bGroup of Eight\b|\bG-8\b/i, 'G8'],
  [/\bGroup of (?:Twenty|20)\b|\bG-20\b/i, 'G20'],
  [/\bUnited Nations\b|\bU\.N\.(?=\s)/i, 'UN'],
  [/\bEuropean Union\b|\bE\.U\.(?=\s)/i, 'EU'],
  [/\bSecond World War\b|\bWorld War (?:Two|2)\b|\bWWII\b|\bWW2\b/i, 'World War II'],
  [/\bFirst World War\b|\bWorld War (?:One|1)\b|\bWWI\b|\bWW1\b|^Great War$/i, 'World War I'],
  [/^(?:September|Sept\.?) 11(?:th)?(?: terrorist)?(?: attacks?)?$|^9\/11(?: terrorist)? attacks?$/i, '9/11'],
  [/^(?:Academy Awards|Oscars)(?: ceremony| telecast| night)?$/i, 'Academy Awards'],
  [/^(\w+gate|Iran-Contra) (?:affair|scandal|break-in|cover-?up)$/i, '$1'],
  [/\bOlympic Games\b/i, 'Olympics'],
  [/\bParalympic Games\b/i, 'Paralympics'],
  [/\bU\.S\. Open\b/, 'US Open'],
  [/\bCOP[- ](?=\d)/, 'COP'],
  // Ministers' *meeting*, *talks* and *conference* are one series.
  [
    /\b(foreign|finance|trade|interior|defen[cs]e|climate|energy|environment|agriculture|health) (?:ministerial(?: (?:talks|meeting|conference))?|ministers?'? (?:talks|meeting))$/i,
    "$1 ministers' meeting",
  ],
];

const small = new Set(['of', 'the', 'and', 'in', 'on', 'for', 'de', 'du', 'la', 'del', 'to', "d'"]);

/** One spelling for one event: `G7 Foreign Ministers' Meeting`, `World War II`. */
export const normalForm: (text: string) => string = remembering((text) => {
  const folded = foldings.reduce((name, [pattern, value]) => name.replace(pattern, value), text);
  return folded
    .split(' ')
    .map((word, i) => (i > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
});

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const YEAR = /(?:\b(?:in|of) )?,? ?\b((?:1[5-9]|20)\d\d)(?:[-–/]\d{2,4})?\b/;

/** Splits a normal form into its series, its number and its year. */
export const editionOf = (name: string): Edition => {
  const year = YEAR.exec(name);
  const undated = (year === null ? name : name.replace(year[0], ' ')).replace(/\s+/g, ' ').trim();
  const { rest, edition } = numberOf(undated);
  return { series: rest === '' ? name : rest, edition, year: year === null ? null : Number(year[1]) };
};

const numberOf = (name: string): { rest: string; edition: number | null } => {
  const before = /^(\d{1,3})(?:st|nd|rd|th) (.+)$/.exec(name);
  if (before !== null) return { rest: before[2]!, edition: Number(before[1]) };
  const word = /^(\w+) (.+)$/.exec(name);
  const place = word === null ? -1 : ordinals.indexOf(word[1]!.toLowerCase());
  if (word !== null && place >= 0) return { rest: word[2]!, edition: place + 1 };
  const roman = /^(.+?) ([IVXL]+)$/.exec(name);
  if (roman !== null) return { rest: roman[1]!, edition: romanValue(roman[2]!) };
  const trailing = /^(COP|[A-Za-z][A-Za-z ]*[A-Za-z]) ?(\d{1,2})$/.exec(name);
  return trailing === null || /^G\d/.test(name)
    ? { rest: name, edition: null }
    : { rest: trailing[1]!, edition: Number(trailing[2]) };
};

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

const romanValue = (roman: string): number =>
  Array.from(roman).reduce((sum, letter, i) => {
    const value = values[letter] ?? 0;
    return (values[roman.charAt(i + 1)] ?? 0) > value ? sum - value : sum + value;
  }, 0);
