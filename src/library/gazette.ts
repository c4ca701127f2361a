import type { EntityType } from '../core/entity.js';
import type { ArticleRecord } from '../core/record.js';
import type { ExtractOptions as CoreOptions } from '../core/result.js';
import { extract as run } from '../extract.js';
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
  /** One record after the other, in the order of the articles; only one is held in memory. */
  readonly extractAll: (articles: ArticleInputs) => AsyncGenerator<ArticleRecord, void, void>;
}

/** Checks the options once; wrong ones throw a `UserError` that says what is allowed. */
export const createGazette = (options: GazetteOptions = {}): Gazette => {
  checkGazetteOptions(options);
  const extractOne: Gazette['extract'] = (text, own = {}) => {
    checkText(text);
    checkArticleOptions(own);
    return recordOf(text, options, own);
  };
  return { extract: extractOne, extractAll: (articles) => inTurn(articles, extractOne) };
};

async function* inTurn(
  articles: ArticleInputs,
  extractOne: Gazette['extract'],
): AsyncGenerator<ArticleRecord, void, void> {
  let place = 0;
  for await (const article of articles) {
    place++;
    if (typeof article === 'string') yield extractOne(article, { id: String(place) });
    else {
      const { text, ...own } = article;
      yield extractOne(text, { id: String(place), ...own });
    }
  }
}

/**
 * Finds, resolves and links the people, countries, dates and events of one English news article. Returns the record that
 * `gazette -f json` prints; offsets count UTF-16 code units, so that `text.slice(start, end)` is each mention. Wrong options
 * throw a `UserError`.
 */
export const extract = (text: string, options: ExtractOptions = {}): ArticleRecord => {
  checkText(text);
  checkOptions(options);
  return recordOf(text, options, options);
};

/** The records of many articles, one after the other. */
export const extractAll = (
  articles: ArticleInputs,
  options: GazetteOptions = {},
): AsyncGenerator<ArticleRecord, void, void> => createGazette(options).extractAll(articles);

const recordOf = (text: string, options: GazetteOptions, { id, date, fileName }: ArticleOptions): ArticleRecord => {
  const { types, timex, dateOrder, cities, explain = false, offsetUnit = 'utf16', rules } = options;
  const day = date === undefined ? undefined : dayOf(date);
  const core: CoreOptions = given({ id, types, timex, dateOrder, cities, fileName, explain, date: day });
  const result = run(text, core, rules === undefined ? undefined : userRulesOf(rules));
  return toRecord(result, { offsetUnit, explain: explain ? reasons(rules?.name ?? '') : null });
};

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that are undefined. */
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

const reasons =
  (rulesFile: string): RecordStyle['explain'] =>
  (type: EntityType, rule: string) =>
    userReason(rule, rulesFile) ?? reasonOf(type, rule);
