import type { EventMention, Span } from '../../core/entity.js';
import { clauseOf } from '../../language/clauses.js';
import { articles } from '../../lexicon/small-words.js';
import { sentenceEnd, sentenceStart, slice, type Document, spanOf, tokenAt } from '../../text/document.js';
import { argumentsOf } from '../arguments/arguments.js';
import { attributionOf } from '../arguments/attribution.js';
import { placeOf } from '../arguments/places.js';
import { modalityOf } from '../modality/modality.js';
import { titleOf } from '../title/title.js';
import { isLead } from './lead.js';
import type { Hit } from './reading.js';
import type { Trigger } from './trigger.js';

/** What the sentence says of a trigger: who, whom, where, whether it happened. */
export const describe = (document: Document, { from, to, entry, use, forms }: Hit): EventMention => {
  const clause = clauseOf(document, from);
  const trigger: Trigger = { from, to, clause, use, forms, kind: entry.kind, lemma: entry.lemma };
  const { agents, targets, phraseEnd } = argumentsOf(document, trigger);
  const place = placeOf(document, trigger, clause);
  const start = document.tokens.start[from]!;
  const end = document.tokens.end[to - 1]!;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    rule: entry.rule,
    tier: 'occurrence',
    kind: entry.kind,
    lemma: entry.lemma,
    modality: modalityOf(document, trigger),
    attribution: attributionOf(document, from),
    phrase: { start, end: Math.max(phraseEnd, end) },
    clause: spanOf(document, clause.from, clause.to),
    sentence: spanOf(document, sentenceStart(document, from), sentenceEnd(document, from)),
    agents,
    targets:
      isWarIn(document, trigger, agents, targets) && place !== null
        ? [...targets, spanOf(document, place.from, place.to)]
        : targets,
    place: place === null ? null : slice(document, place.from, place.to),
    title: titleOf(document, trigger, use),
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
