import type { EntityType, Mention, Numbered } from './core/entity.js';
import { gather } from './core/lists/gather.js';
import { ofType } from './core/lists/of-type.js';
import type { Context, Recogniser } from './core/recogniser.js';
import type { ExtractOptions, Rejected, Result } from './core/result.js';
import { atOnce, type Staged } from './core/together.js';
import { isForeign } from './language/foreign.js';
import { link } from './link/index.js';
import { settle, type Reading } from './link/overlaps.js';
import { recognisers } from './recognisers.js';
import { readDocument, type Document } from './text/document.js';
import type { UserRules } from './user-rules/index.js';

/** Finds, resolves and links whatever the kinds of one article find. */
export const extract = (text: string, options: ExtractOptions = {}, rules?: UserRules): Result =>
  atOnce(extractInStages(text, options, rules));

/**
 * The same, stage by stage: taking several articles through each stage together saves two fifths of the time, because the code and
 * the tables of all stages do not fit into the processor's caches.
 */
export function* extractInStages(text: string, options: ExtractOptions, rules?: UserRules): Staged<Result> {
  const document = readDocument(text);
  yield 'words and sentences';
  const context = contextOf(document, options);
  const active = neededFor(options);
  const seen: Reading[] = [];
  for (let rank = 0; rank < active.length; rank++) {
    yield* addReadings(seen, active[rank]!, rank, document, context);
    yield active[rank]!.type;
  }
  const { kept, rejected } = settle(rules === undefined ? seen : corrected(rules, document, seen, active));
  yield 'overlaps';
  const mentions = active.map(({ type }) => mentionsOf(type, kept));
  const resolved = gather(active, (kind, i) => kind.resolve(mentions[i]!, document, context));
  yield 'resolving';
  const entities = yield* link(rules === undefined ? resolved : rules.rename(resolved), kept, document, context);
  yield 'linking';
  return resultOf(document, context, active, mentions, entities, rejected);
}

/** Whether a kind is to be reported. */
const isWanted = ({ types }: ExtractOptions, type: EntityType): boolean => types?.includes(type) ?? true;

/** The kinds that are reported, and those without which these cannot be linked. */
const neededFor = (options: ExtractOptions): readonly Recogniser<Document>[] => {
  if (options.types === undefined) return recognisers;
  const wanted = recognisers.filter(({ type }) => isWanted(options, type));
  const needed = new Set(wanted.flatMap(({ type, needs = [] }) => [type, ...needs]));
  return recognisers.filter(({ type }) => needed.has(type));
};

const resultOf = (
  document: Document,
  context: Context,
  active: readonly Recogniser<Document>[],
  mentions: readonly (readonly Mention[])[],
  entities: readonly Numbered[],
  rejected: readonly Rejected[],
): Result => {
  const { options } = context;
  const result: Result = {
    id: options.id ?? '-',
    text: document.text,
    date: context.reference,
    textType: null,
    focus: [],
    entities: options.types === undefined ? entities : entities.filter(({ type }) => isWanted(options, type)),
    rejected: options.explain === true ? rejected.filter(({ type }) => isWanted(options, type)) : [],
    warnings: [],
  };
  const warnings = [...languageWarnings(document)];
  for (let i = 0; i < active.length; i++) {
    const kind = active[i]!;
    if (!isWanted(options, kind.type)) continue;
    const found = { mentions: mentions[i]!, entities: ofType(entities, kind.type) };
    if (kind.warn !== undefined) warnings.push(...kind.warn(found, document, context));
    Object.assign(result, kind.summarise?.(found, document, context));
  }
  return Object.assign(result, { warnings });
};

const languageWarnings = (document: Document): readonly string[] =>
  isForeign(document) ? ['is in another language than English, the only one that is read'] : [];

/** The day of publication from the caller, else from the text, whichever kinds are asked for. */
const contextOf = (document: Document, options: ExtractOptions): Context => {
  const { date } = options;
  return {
    reference: date === undefined ? publishedIn(document, options) : { ...date, certainty: date.certainty ?? 'stated' },
    options,
  };
};

const publishedIn = (document: Document, options: ExtractOptions): Context['reference'] =>
  recognisers.map((kind) => kind.published?.(document, options)).find((day) => day != null) ?? null;

function* addReadings(
  seen: Reading[],
  kind: Recogniser<Document>,
  rank: number,
  document: Document,
  context: Context,
): Staged<void> {
  const { type } = kind;
  for (const mention of yield* kind.find(document, context))
    if (mention.veto === undefined || context.options.explain === true)
      seen.push({ type, mention, start: mention.start, rank, admits: kind.admits?.(mention) });
}

/** Applies the user's rules; a name that the user lists may contain what any name of its kind may. */
const corrected = (
  rules: UserRules,
  document: Document,
  seen: readonly Reading[],
  active: readonly Recogniser<Document>[],
): readonly Reading[] => {
  const admitting = new Map(active.map((kind) => [kind.type, kind]));
  const types = active.map(({ type }) => type);
  return rules
    .correct(document, seen, types)
    .map((reading) => ({ ...reading, admits: admitting.get(reading.type)?.admits?.(reading.mention) }));
};

const mentionsOf = (wanted: EntityType, kept: readonly Reading[]): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (const { type, mention } of kept) if (type === wanted) mentions.push(mention);
  return mentions;
};
