import type { CountryMention, Via } from '../../core/entity.js';
import type { PhraseTable } from '../../language/phrases.js';
import { slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { countryRules, type Source } from '../rules.js';

/** What the tokens from `at` up to `to` mean. */
export interface Meaning {
  readonly rule: Source;
  readonly iso2: string;
  readonly via: Via;
}

/** Tokens as the mention of a country. */
export const mentionOf = (
  document: Document,
  at: number,
  to: number,
  { rule, iso2, via }: Meaning,
): CountryMention => ({
  start: document.tokens.start[at]!,
  end: document.tokens.end[to - 1]!,
  text: slice(document, at, to),
  rule: countryRules[rule].name,
  iso2,
  via,
});

/** The entry of a table of names that stands at a known word with a capital; no initial is one. */
export const namedAt = <V>(
  table: PhraseTable<V>,
  document: Document,
  at: number,
): ReturnType<PhraseTable<V>['match']> =>
  document.tokens.shape[at]! <= Shape.Upper ? table.match(document, at) : undefined;
