import type { EntityType } from '../core/entity.js';
import type { ArticleRecord } from '../core/record.js';
import type { ExtractOptions as CoreOptions } from '../core/result.js';
import { atOnce, inFews, together, type Staged } from '../core/together.js';
import { extractInStages } from '../extract.js';
import { toRecord, type RecordStyle } from '../output/record.js';
import { reasonOf } from '../recognisers.js';
import { userReason } from '../user-rules/rule-name.js';
import {
  checkArticleOptions,
  checkGazetteOptions,
  checkOptions,
  checkText,
  dayOf,
  type ArticleOptions,
  type ExtractOptions,
  type GazetteOptions,
} from './options.js';
import { userRulesOf } from './rules-store.js';

/** An article with what is known about it. */
export interface ArticleInput extends ArticleOptions {
  readonly text: string;
}

/** Articles as they come: from an array, a generator or a stream. A text alone gets its number as id, from `1` on. */
export type ArticleInputs = Iterable<string | ArticleInput> | AsyncIterable<string | ArticleInput>;

/** Options for many articles. */
export interface Gazette {
  /** The record that `gazette -f json` prints for the article. */
  readonly extract: (text: string, options?: ArticleOptions) => ArticleRecord;
  /** One record after the other, in the order of the articles; at most sixteen of an array or iterator are held in memory. */
  readonly extractAll: (articles: ArticleInputs) => AsyncGenerator<ArticleRecord, void, void>;
}

/** Checks the options once; wrong ones throw a `UserError` that says what is allowed. */
export const createGazette = (options: GazetteOptions = {}): Gazette => {
  checkGazetteOptions(options);
  const inStages = (text: string, own: ArticleOptions): InStages => {
    checkText(text);
    checkArticleOptions(own);
    return recordInStages(text, options, own);
  };
  return {
    extract: (text, own = {}) => atOnce(inStages(text, own)),
    extractAll: (articles) => inTurn(articles, inStages),
  };
};

/** An article on its way through the stages. */
type InStages = Staged<ArticleRecord>;
type Begin = (text: string, own: ArticleOptions) => InStages;

/** Articles that are there go through each stage together; one that comes by a stream is answered before the next is read. */
async function* inTurn(articles: ArticleInputs, begin: Begin): AsyncGenerator<ArticleRecord, void, void> {
  let place = 0;
  const begun = (article: string | ArticleInput): Staged<Outcome> => outcomeOf(article, ++place, begin);
  if (Symbol.iterator in articles)
    for (const few of inFews(articles, sizeOf)) for (const outcome of together(few.map(begun))) yield recordIn(outcome);
  else for await (const article of articles) yield recordIn(atOnce(begun(article)));
}

/** A record, or why there is none: what comes before it is answered first. */
type Outcome = { readonly record: ArticleRecord } | { readonly error: unknown };

function* outcomeOf(article: string | ArticleInput, place: number, begin: Begin): Staged<Outcome> {
  try {
    const { text, ...own }: ArticleInput = typeof article === 'string' ? { text: article } : article;
    return { record: yield* begin(text, { id: String(place), ...own }) };
  } catch (error) {
    return { error };
  }
}

const recordIn = (outcome: Outcome): ArticleRecord => {
  if ('error' in outcome) throw outcome.error;
  return outcome.record;
};

const sizeOf = (article: string | ArticleInput): number =>
  typeof article === 'string' ? article.length : article.text.length;

/**
 * Finds, resolves and links the people, countries, dates and events of one English news article. Returns the record that
 * `gazette -f json` prints; offsets count UTF-16 code units, so that `text.slice(start, end)` is each mention. Wrong options
 * throw a `UserError`.
 */
export const extract = (text: string, options: ExtractOptions = {}): ArticleRecord => {
  checkText(text);
  checkOptions(options);
  return atOnce(recordInStages(text, options, options));
};

/** The records of many articles, one after the other. */
export const extractAll = (
  articles: ArticleInputs,
  options: GazetteOptions = {},
): AsyncGenerator<ArticleRecord, void, void> => createGazette(options).extractAll(articles);

function* recordInStages(text: string, options: GazetteOptions, { id, date, fileName }: ArticleOptions): InStages {
  const { types, timex, dateOrder, cities, explain = false, offsetUnit = 'utf16', rules } = options;
  const day = date === undefined ? undefined : dayOf(date);
  const core: CoreOptions = given({ id, types, timex, dateOrder, cities, fileName, explain, date: day });
  const result = yield* extractInStages(text, core, rules === undefined ? undefined : userRulesOf(rules));
  return toRecord(result, { offsetUnit, explain: explain ? reasons(rules?.name ?? '') : null });
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that are undefined. */
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

const reasons =
  (rulesFile: string): RecordStyle['explain'] =>
  (type: EntityType, rule: string) =>
    userReason(rule, rulesFile) ?? reasonOf(type, rule);
