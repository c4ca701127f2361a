/** The library: what a program that imports `gazette` may use. */
export {
  createGazette,
  extract,
  extractAll,
  type ArticleInput,
  type ArticleInputs,
  type Gazette,
} from './library/gazette.js';
export { readRules, type Rules } from './library/rules.js';
export { UserError } from './core/user-error.js';
export { EVENT_KINDS } from './core/entity.js';
export { SCHEMA_VERSION } from './core/record.js';
export { ENTITY_TYPES } from './kinds.js';
export type { ArticleOptions, ExtractOptions, GazetteOptions } from './library/options.js';
export type {
  CalendarPart,
  EntityType,
  EventKind,
  Modality,
  Participant,
  ParticipantRole,
  ArticleType,
  TextType,
  Timex,
  TimexType,
  Via,
} from './core/entity.js';
export type { Explanation, Part } from './core/explanation.js';
export type {
  ArticleRecord,
  CountryRecord,
  DateRecord,
  EntityRecord,
  EventRecord,
  MentionRecord,
  OffsetUnit,
  PersonRecord,
  RejectedRecord,
} from './core/record.js';
export type { Certainty, DateOrder, Focus, GivenDate, ReferenceDate, ReferenceSource } from './core/result.js';
export type { Span } from './core/mention.js';
export type { ArticleSource } from './core/source.js';
export type { Birth, EventCodes, EventPlace, EventTime, Quote } from './core/entity.js';
