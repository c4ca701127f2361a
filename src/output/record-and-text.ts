import { formatterOf, type Formatter } from './formatter.js';

/** No format that is printed: the record of an article and its text, for what reads many of them. */
export const recordAndText: Formatter = formatterOf({
  name: 'record-and-text',
  summary: '',
  extension: '',
  slices: true,
  print: () =>
    Promise.resolve({
      render: (record, text) => [JSON.stringify(record), text],
      add: () => '',
      end: () => '',
    }),
});
