import type { Via } from '../../core/entity.js';
import type { Evidenced } from '../../core/evidenced.js';
import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import { linesOf } from '../../lexicon/tables.js';

/** What a form may be: a mention, a name of something else that holds one, or a clue to what the article is about. */
export interface Form {
  readonly kind: Exclude<Via, Evidenced> | 'code' | 'trap' | 'clue';
  /** `GA` is the American state of Georgia; empty for a trap (a name of something else). */
  readonly iso2: string;
  /** The other country of a shared name (`Congo`); else empty. */
  readonly other: string;
  /** What a trap is instead; else empty. */
  readonly trap: string;
}

/** The codes and the common name of a country. */
export interface CountryRecord {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
}

/** The countries by code. */
export const countryRecords: ReadonlyMap<string, CountryRecord> = new Map(
  linesOf('countries/records').map((line) => {
    const [iso2 = '', iso3 = '', name = ''] = line.split('|');
    return [iso2, { iso2, iso3, name }];
  }),
);

/** Every form that is looked for. */
export const forms: PhraseTable<Form> = phraseTable('countries/forms');
