import { wordList } from '../lexicon/lists.js';
import type { WordSet } from '../lexicon/vocabulary.js';

/** Forms of *say* and *tell*. */
export const saying: WordSet = wordList('language/reporting-verbs/say');

/** Verbs whose clause is what somebody reports or believes: *said*, *announced*, *believed*. */
export const reporting: WordSet = wordList(
  'language/reporting-verbs/say',
  'language/reporting-verbs/report',
  'language/reporting-verbs/opinion',
);

/** Verbs of saying and believing that have people as subjects: *said*, *believed*, *laughed*. */
export const speaking: WordSet = wordList(
  'language/reporting-verbs/say',
  'language/reporting-verbs/opinion',
  'language/reporting-verbs/voice',
);
