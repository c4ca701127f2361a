import type { EventMention, EventTitle, Modality, Span } from '../../core/entity.js';
import type { Staged } from '../../core/together.js';
import { clauseOf, type TokenRange } from '../../language/clauses.js';
import { articles } from '../../lexicon/small-words.js';
import { sentenceEnd, sentenceStart, slice, type Document, spanOf, tokenAt } from '../../text/document.js';
import { argumentsOf, type Arguments } from '../arguments/arguments.js';
import { attributionOf } from '../arguments/attribution.js';
import { placeOf } from '../arguments/places.js';
import { modalityOf } from '../modality/modality.js';
import { titleOf } from '../title/title.js';
import { isLead } from './lead.js';
import type { Hit } from './reading.js';
import type { Trigger } from './trigger.js';

/** What the sentences say of their triggers: who, whom, where, whether it happened. */
export function* describe(document: Document, hits: readonly Hit[]): Staged<EventMention[]> {
  const triggers = hits.map((hit) => triggerOf(document, hit));
  const sides = triggers.map((trigger) => argumentsOf(document, trigger));
  yield 'arguments';
  const places = triggers.map((trigger) => placeOf(document, trigger, trigger.clause));
  yield 'places';
  const modalities = triggers.map((trigger) => modalityOf(document, trigger));
  const speakers = triggers.map(({ from }) => attributionOf(document, from));
  yield 'modality and attribution';
  const titles = triggers.map((trigger) => titleOf(document, trigger, trigger.use));
  yield 'titles';
  const said = { sides, places, modalities, speakers, titles };
  return triggers.map((trigger, i) => mentionOf(document, trigger, hits[i]!.entry.rule, said, i));
}

const triggerOf = (document: Document, { from, to, entry, use, forms }: Hit): Trigger => {
  const { kind, lemma } = entry;
  return { from, to, clause: clauseOf(document, from), use, forms, kind, lemma };
};

/** What is said of each trigger, by its number. */
interface Said {
  readonly sides: readonly Arguments[];
  readonly places: readonly (TokenRange | null)[];
  readonly modalities: readonly Modality[];
  readonly speakers: readonly (string | null)[];
  readonly titles: readonly EventTitle[];
}

const mentionOf = (document: Document, trigger: Trigger, rule: string, said: Said, i: number): EventMention => {
  const { from, to, clause, kind, lemma } = trigger;
  const { agents, targets, phraseEnd } = said.sides[i]!;
  const place = said.places[i] ?? null;
  const start = document.tokens.start[from]!;
  const end = document.tokens.end[to - 1]!;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    rule,
    tier: 'occurrence',
    kind,
    lemma,
    modality: said.modalities[i]!,
    attribution: said.speakers[i] ?? null,
    phrase: { start, end: Math.max(phraseEnd, end) },
    clause: spanOf(document, clause.from, clause.to),
    sentence: spanOf(document, sentenceStart(document, from), sentenceEnd(document, from)),
    agents,
    targets:
      isWarIn(document, trigger, agents, targets) && place !== null
        ? [...targets, spanOf(document, place.from, place.to)]
        : targets,
    place: place === null ? null : slice(document, place.from, place.to),
    title: said.titles[i]!,
    isLead: isLead(document, from),
  };
};

/** `Russia's war in Ukraine`: a war that somebody wages, without another target, is against the country where it takes place. */
const isWarIn = (
  document: Document,
  { kind, use }: Trigger,
  agents: readonly Span[],
  targets: readonly Span[],
): boolean => {
  if (kind !== 'conflict' || use !== 'noun' || targets.length > 0) return false;
  // `The war in Chad` has no side.
  return agents.some(({ start }) => !articles.has(document.tokens.word[tokenAt(document, start)]!));
};
