import type * as writers from './writers.js';
import type { Format, RecordPrinter, Style } from '../formatter.js';
import { printable } from '../printable.js';

type Print = (style: Style) => RecordPrinter;
type Writers = typeof writers;

/** A format whose code is loaded on demand. */
const later = (
  name: string,
  extension: string,
  summary: string,
  load: () => Promise<Print>,
  more: Pick<Format, 'companion' | 'single'> = {},
): Format => ({
  ...{ name, extension, summary, slices: true as const, ...more },
  print: async (style) => {
    const printer = (await load())(style);
    return style.terminal ? harmless(printer) : printer;
  },
});

/** Texts may contain control characters for a terminal. */
const harmless = (printer: RecordPrinter): RecordPrinter => ({
  ...printer,
  add: (piece) => printable(printer.add(piece)),
  end: () => printable(printer.end()),
});

const writer =
  (name: keyof Writers): (() => Promise<Print>) =>
  async () =>
    (await import('./writers.js'))[name];

/** It needs tokens, which the others do not. */
const conll = async (): Promise<Print> => (await import('../annotations/conll.js')).conll;

/** The formats that other programs read. */
export const exchangeFormats: readonly Format[] = [
  later('conll', 'conll', 'a token a line with IOB2 tags', conll),
  later('spacy', 'jsonl', 'text, ents and spans for spaCy, a line an article', writer('spacy')),
  later('brat', 'ann', 'stand-off for brat, beside its text', writer('brat'), { companion: 'txt', single: true }),
  later('doccano', 'jsonl', 'text and labels for doccano, a line an article', writer('doccano')),
  later('labelstudio', 'json', 'tasks with predictions for Label Studio', writer('labelstudio')),
  later('timeml', 'tml', 'the text with its TIMEX3 and EVENT elements', writer('timeml'), { single: true }),
  later('ttk', 'ttk', 'stand-off TimeML, as the Tarsqi Toolkit has it', writer('ttk'), { single: true }),
  later('webanno', 'jsonld', 'W3C Web Annotations', writer('webanno')),
  later('jsonld', 'jsonld', 'schema.org NewsArticle with about and mentions', writer('jsonld')),
  later('gexf', 'gexf', 'who with whom, as a graph for Gephi', writer('gexf')),
  later('geojson', 'geojson', 'countries and places of events as points of a map', writer('geojson')),
  later('plover', 'csv', 'a row an event, with PLOVER and CAMEO codes', writer('plover')),
  later('ics', 'ics', 'a calendar of the dated events', writer('ics')),
  later('markdown', 'md', 'a section an article, a table for each kind', writer('markdown')),
];
