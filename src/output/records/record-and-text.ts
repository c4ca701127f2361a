import { formatterOf, type Formatter, type RecordPrinter } from '../formatter.js';

/** Prints nothing: the caller uses the pieces, record and text. */
export const recordPieces: RecordPrinter = {
  render: (record, text) => [JSON.stringify(record), text],
  add: () => '',
  end: () => '',
};

/** An internal format: the record of an article with its text, for commands that read many of them. */
export const recordAndText: Formatter = formatterOf({
  name: 'record-and-text',
  summary: '',
  extension: '',
  slices: true,
  print: () => Promise.resolve(recordPieces),
});
