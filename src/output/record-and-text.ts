import { formatterOf, type Formatter, type RecordPrinter } from './formatter.js';

/** Prints nothing: whoever takes the pieces does what is to be done with record and text. */
export const recordPieces: RecordPrinter = {
  render: (record, text) => [JSON.stringify(record), text],
  add: () => '',
  end: () => '',
};

/** No format that is printed: the record of an article and its text, for what reads many of them. */
export const recordAndText: Formatter = formatterOf({
  name: 'record-and-text',
  summary: '',
  extension: '',
  slices: true,
  print: () => Promise.resolve(recordPieces),
});
