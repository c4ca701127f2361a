/** What is scored, in the order of tables. */
export const ROWS: readonly string[] = [
  'person',
  'person merged',
  'person roles',
  'person countries',
  'country',
  'date',
  'date (calendar)',
  'date DATE',
  'date TIME',
  'date DURATION',
  'date SET',
  'event',
  'occurrence',
  'kind of hits',
  'modality of hits',
];
