import type { EventKind, EventMention, Span } from '../../core/entity.js';
import { clauseOf, type TokenRange } from '../../text/clauses.js';
import { sentenceEnd, sentenceStart, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordMap, type WordMap } from '../../text/vocabulary.js';
import { placeOf } from '../places.js';
import { conflictRules } from './conflict-rules.js';
import { contestRules } from './contest-rules.js';
import { disasterRules } from './disaster-rules.js';
import { electionRules } from './election-rules.js';
import { knownNameAt } from './known-names.js';
import { meetingRules } from './meeting-rules.js';
import { normalForm } from './normal-form.js';
import type { NamedRule } from './rule.js';

/** Every way of naming an event but the closed list. */
export const namedRules: readonly NamedRule[] = [
  ...meetingRules,
  ...electionRules,
  ...contestRules,
  ...disasterRules,
  ...conflictRules,
];

const rulesByWord: WordMap<readonly NamedRule[]> = ((): WordMap<readonly NamedRule[]> => {
  const byWord = new Map<string, NamedRule[]>();
  for (const rule of namedRules)
    for (const word of new Set(rule.words.map((each) => each.toLowerCase())))
      byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  return wordMap(byWord);
})();

interface NamedHit extends TokenRange {
  readonly kind: EventKind;
  readonly rule: string;
}

/** Every named event; of those that overlap the longest. */
export const findNamed = (document: Document): EventMention[] => {
  const hits: NamedHit[] = [];
  const { word, length } = document.tokens;
  for (let at = 0; at < length; at++) {
    if (word[at] === 0) continue;
    const known = knownNameAt(document, at);
    if (known !== undefined) hits.push({ ...known, rule: 'known-name' });
    for (const rule of rulesByWord.get(word[at]!) ?? []) {
      const found = rule.match(document, at);
      if (found !== undefined) hits.push({ ...found, kind: rule.kind, rule: rule.name });
    }
  }
  return longest(hits).map((hit) => describe(document, hit));
};

const longest = (hits: NamedHit[]): NamedHit[] => {
  const kept: NamedHit[] = [];
  for (const hit of hits.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || hit.from >= last.to) kept.push(hit);
    else if (hit.to - hit.from > last.to - last.from) kept[kept.length - 1] = hit;
  }
  return kept;
};

const describe = (document: Document, hit: NamedHit): EventMention => {
  const { from, kind, rule } = hit;
  const clause = clauseOf(document, from);
  const place = placeOf(document, hit, clause);
  const own = nameSpan(document, hit);
  const text = document.text.slice(own.start, own.end);
  return {
    ...own,
    text,
    rule,
    tier: 'named',
    kind,
    lemma: normalForm(text),
    modality: 'asserted',
    attribution: null,
    phrase: own,
    clause: spanOf(document, clause),
    sentence: spanOf(document, { from: sentenceStart(document, from), to: sentenceEnd(document, from) }),
    agents: [],
    targets: [],
    place: place === null ? null : slice(document, place.from, place.to),
  };
};

const spanOf = ({ tokens }: Document, { from, to }: TokenRange): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});

/** `World War I.`: the full stop belongs to the sentence, though the scanner takes a capital for an initial. */
const nameSpan = (document: Document, hit: TokenRange): Span => {
  const span = spanOf(document, hit);
  const initial = document.tokens.shape[hit.to - 1] === Shape.Initial && document.text[span.end - 1] === '.';
  return initial ? { start: span.start, end: span.end - 1 } : span;
};
