import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/text/document.js';
import { tenseAt } from '../../src/language/tense.js';
import { lookUp } from '../../src/lexicon/vocabulary.js';
import '../../src/dates/index.js';

const tenseOf = (text: string) => {
  const document = readDocument(text);
  const at = document.tokens.word.indexOf(lookUp('monday'));
  return tenseAt(document, at);
};

describe('the tense of a clause', () => {
  test.each([
    ['They met on Monday.', 'past'],
    ['On Monday they met.', 'past'],
    ['The talks were cancelled on Monday.', 'past'],
    ['He said on Monday that he will go.', 'past'],
    ['They will meet on Monday.', 'future'],
    ['They are due to meet on Monday.', 'future'],
    ['They agreed to meet on Monday.', 'future'],
    ['The court is expected to rule Monday.', 'future'],
    ['The trial begins Monday.', 'future'],
    ['Minister to Visit Japanese Capital Monday', 'future'],
    ['A quake measuring 6.4 hit the town on Monday.', 'past'],
    ['The storm could hit on Monday.', 'open'],
    ['Police could be seen on Monday.', 'past'],
    ['A hearing is set for Monday.', 'future'],
    ['Analysts had expected a loss on Monday.', 'past'],
    ['She is expected to tour the affected area on Monday.', 'future'],
    ['They may meet on Monday.', 'open'],
    ['They would not comment on Monday.', 'past'],
    ['They could have met on Monday.', 'past'],
    ['No verb, Monday.', 'unknown'],
  ])('%s', (text, tense) => {
    expect(tenseOf(text)).toBe(tense);
  });
});
