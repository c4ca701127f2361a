import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { seriesOrganisations, seriesWords } from './words.js';

const spellings: readonly (readonly [spelling: string, normal: string])[] = seriesOrganisations
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [normal = '', written = ''] = line.trim().split('=');
    return written.split('|').map((spelling) => [spelling, normal] as const);
  });

/** Organisations that meet in series: the normal name by every way of writing it. */
export const organisations: PhraseTable<string> = phraseTable(spellings);

/** The words their names begin with. */
export const organisationWords: readonly string[] = [
  ...new Set(spellings.map(([spelling]) => spelling.split(/[ -]/)[0]!)),
];

/** Stand between an organisation and what it holds. */
export const between: WordSet = wordSet(seriesWords.trim().split(/\s+/));
