import { parse } from 'csv-parse/sync';
import { extract } from '../../src/extract.js';
import { format, formatters, PLAIN, type Formatter, type Style } from '../../src/output/index.js';
import { reasonOf } from '../../src/recognisers.js';
import type { Check } from './check.js';
import { createRandom } from '../random.js';
import { againstSchema } from './records.js';

/** What a terminal obeys: escape sequences, C1 controls, changes of direction. */
const HARMFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Every format, of articles and of mentions: it parses where it is for machines, and no terminal obeys anything in it. */
export const checkFormats: Check = async (text, seed) => {
  const random = createRandom(seed);
  const explained = random.once(2);
  const result = extract(text, { explain: explained, id: text.slice(0, random.below(20)) });
  const explain = explained ? reasonOf : null;
  const width = 24 + random.below(100);
  const per = random.pick(['article', 'mention'] as const);
  for (const formatter of formatters)
    for (const terminal of [true, false]) {
      const style: Style = { ...PLAIN, explain, per, terminal, width, all: random.once(2) };
      const several = formatter.single !== true;
      const printed = await format(formatter, several ? [result, result] : [result], { ...style, several });
      const wrong = wrongIn(printed, formatter, style);
      if (wrong !== undefined) return `${formatter.name} per ${per}${terminal ? ' on a terminal' : ''}: ${wrong}`;
    }
  return undefined;
};

const wrongIn = (printed: string, { name }: Formatter, { terminal }: Style): string | undefined => {
  const harm = terminal ? HARMFUL.exec(printed) : null;
  if (harm !== null) return `prints U+${harm[0].charCodeAt(0).toString(16)} at ${harm.index}`;
  return READ[name]?.(printed);
};

/** The parser of each format for machines. */
const READ: Readonly<Record<string, (printed: string) => string | undefined>> = {
  json: (printed) => firstWrong(JSON.parse(printed) as readonly unknown[]),
  jsonl: (printed) =>
    firstWrong(
      printed
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown),
    ),
  csv: (printed) => {
    // It throws if a row has another number of cells than the heading.
    parse(printed);
    return undefined;
  },
  labelstudio: (printed) => isJson(printed),
  webanno: (printed) => isJson(printed),
  jsonld: (printed) => isJson(printed),
  tsv: (printed) => {
    const counts = new Set(
      printed
        .split('\n')
        .slice(0, -1)
        .map((row) => row.split('\t').length),
    );
    return counts.size > 1 || printed.includes('\r') ? `rows of ${[...counts].join(' and ')} cells` : undefined;
  },
};

const isJson = (printed: string): undefined => {
  JSON.parse(printed);
};

const firstWrong = (objects: readonly unknown[]): string | undefined =>
  objects.map(againstSchema).find((wrong) => wrong !== undefined);
