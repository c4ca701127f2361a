import { isHeadline } from '../../language/headlines.js';
import { Casing } from '../../text/sentences.js';
import type { Document } from '../../text/document.js';
import { filialWords, organisationWords } from '../lexicon/words.js';
import type { Words } from '../lexicon/lexicon.js';
import { CONTEXT_BITS } from '../evidence/contexts.js';
import type { Features } from './features.js';
import type { Kind } from './word-kinds.js';
import { Shape } from '../../text/tokens.js';
import { rowsOf, type Row } from './rows.js';
import { bestSiblings } from './siblings.js';
import type { Weighed } from './weigh.js';

/** All candidates with the same words. */
export interface Form {
  readonly places: number;
  /** Sum of the scores, the best of them and the second best. */
  readonly sum: number;
  readonly best: number;
  readonly second: number;
  /** Contexts, as bits: those of one candidate at least, and those of two or more. */
  readonly contexts: number;
  readonly repeated: number;
}

/** What the first pass over the whole document says about its names. */
export interface DocumentEvidence {
  readonly document: Document;
  readonly words: Words;
  readonly weighed: readonly Weighed[];
  readonly forms: ReadonlyMap<string, Form>;
  /** The last words of full names, and how many different full names end in each. */
  readonly surnames: ReadonlyMap<string, number>;
  /** First words of full names. */
  readonly givenNames: ReadonlySet<string>;
  /** Single words that are spoken of as a firm or begin its name, and stand in the text before the first full name that ends in them. */
  readonly firmsFirst: ReadonlySet<string>;
  /** Single words whose context makes them more likely a person than not. */
  readonly alone: ReadonlySet<string>;
  /** First words of the names of organisations. */
  readonly organisations: ReadonlySet<string>;
  /** For each candidate the best score of its neighbours in a list; NaN outside lists. */
  readonly siblings: Float32Array;
  /** For each candidate in a table, what the rows of that table have in its place. */
  readonly rows: readonly Row[];
  /** Single words in such a list of people. */
  readonly listed: ReadonlySet<string>;
}

type Collected = { -readonly [K in keyof Form]: Form[K] };

/** Collects the evidence of the whole document. */
export const collect = (document: Document, weighed: readonly Weighed[], words: Words): DocumentEvidence => {
  const forms = new Map<string, Collected>();
  const alone = new Set<string>();
  const organisations = new Set<string>();
  for (const one of weighed) {
    addTo(forms, one);
    const { features, score, form } = one;
    if (isOrganisation(document, one)) organisations.add(words.spelling(features.candidate.from));
    if (score > 0 && features.length < 2 && features.casing !== Casing.Upper) alone.add(form);
  }
  const names = fullNamesOf(
    weighed,
    weighed.map(({ score }) => score),
    words,
    organisations,
  );
  const siblings = bestSiblings(document, weighed);
  const rows = rowsOf(document, weighed, isKnownBy(names, words));
  const listed = new Set<string>();
  for (let i = 0; i < rows.length; i++) if (rows[i] === 'people') listed.add(weighed[i]!.form);
  return { document, words, weighed, forms, ...names, alone, organisations, siblings, rows, listed };
};

/** Whether the first pass takes a candidate for a person, or a full name ends in it. */
const isKnownBy =
  ({ surnames }: Pick<DocumentEvidence, 'surnames'>, words: Words) =>
  ({ score, features }: Weighed): boolean =>
    score > 0 || surnames.has(words.spelling(features.candidate.words[features.length - 1]!));

/** What candidates of several words with these scores say about single words; a headline in capitals proves nothing. */
export const fullNamesOf = (
  weighed: readonly Weighed[],
  scores: readonly number[],
  words: Words,
  organisations: ReadonlySet<string>,
): Pick<DocumentEvidence, 'surnames' | 'givenNames' | 'firmsFirst'> => {
  const seen = new Set<string>();
  const surnames = new Map<string, number>();
  const givenNames = new Set<string>();
  /** Where the first full name with a surname stands. */
  const introduced = new Map<string, number>();
  weighed.forEach(({ features, form }, i) => {
    if (scores[i]! <= 0 || features.length < 2 || features.casing === Casing.Upper || seen.has(form)) return;
    seen.add(form);
    for (const surname of surnamesIn(features, words)) {
      surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
      if (!introduced.has(surname)) introduced.set(surname, features.candidate.from);
    }
    givenNames.add(words.spelling(features.candidate.from));
  });
  return { surnames, givenNames, firmsFirst: firmsBefore(introduced, weighed, organisations) };
};

/** What is said of people alone. */
export const OF_PEOPLE: number = CONTEXT_BITS.who | CONTEXT_BITS.aged | CONTEXT_BITS.honorific | CONTEXT_BITS.personal;

/** Headlines name people by their surnames before the text introduces them. */
const firmsBefore = (
  introduced: ReadonlyMap<string, number>,
  weighed: readonly Weighed[],
  organisations: ReadonlySet<string>,
): ReadonlySet<string> => {
  const firms = firmsAmong(introduced, weighed, organisations);
  const first = new Set<string>();
  if (firms.size === 0) return first;
  for (const { features, form } of weighed)
    if (firms.has(form) && isTextBefore(features, introduced.get(form)!)) first.add(form);
  return first;
};

/** The surnames that are spoken of as a firm, or begin the name of one, and of which nothing is said that is said of people alone. */
const firmsAmong = (
  introduced: ReadonlyMap<string, number>,
  weighed: readonly Weighed[],
  organisations: ReadonlySet<string>,
): ReadonlySet<string> => {
  const firms = new Set<string>();
  for (const { features, contexts, form } of weighed)
    if (
      features.length < 2 &&
      ((contexts & CONTEXT_BITS.firm) !== 0 || organisations.has(form)) &&
      introduced.has(form)
    )
      firms.add(form);
  if (firms.size > 0) for (const { contexts, form } of weighed) if ((contexts & OF_PEOPLE) !== 0) firms.delete(form);
  return firms;
};

/** Whether it stands in an earlier sentence, and not in a headline. */
const isTextBefore = ({ candidate, document }: Features, at: number): boolean => {
  const { sentence } = document.tokens;
  const own = sentence[candidate.from]!;
  return own < sentence[at]! && !isHeadline(document, own);
};

/** The last word of a full name, its last part (`Kvist-[Brandt]`) and the first of two surnames (`Juan José [Zqwv] Kvxt`). */
const surnamesIn = ({ document: { tokens }, candidate, kinds, length }: Features, words: Words): readonly string[] => {
  const last = candidate.words[length - 1]!;
  const end = candidate.ends[length - 1]! - 1;
  const found = [words.spelling(last)];
  if (end > last && tokens.shape[end] === Shape.Capital) found.push(words.spelling(end));
  const isFilial = length > 2 && filialWords.has(tokens.word[last]!);
  if (isFilial || (length > 3 && SURNAMES.includes(kinds[length - 2]!)))
    found.push(words.spelling(candidate.words[length - 2]!));
  return found;
};
const SURNAMES: readonly Kind[] = ['last', 'unknown'];

const addTo = (forms: Map<string, Collected>, { score, form, contexts }: Weighed): void => {
  const known = forms.get(form);
  if (known === undefined) {
    forms.set(form, { places: 1, sum: score, best: score, second: -Infinity, contexts, repeated: 0 });
    return;
  }
  known.places++;
  known.sum += score;
  known.second = Math.max(known.second, Math.min(known.best, score));
  known.best = Math.max(known.best, score);
  known.repeated |= known.contexts & contexts;
  known.contexts |= contexts;
};

/** `Brandt Holdings`: several words, the last of which names an organisation. */
const isOrganisation = ({ tokens }: Document, { features: { length, candidate, spelling }, score }: Weighed): boolean =>
  length > 1 &&
  score <= 0 &&
  (organisationWords.has(tokens.word[candidate.words[length - 1]!]!) || /\d/.test(spelling));
