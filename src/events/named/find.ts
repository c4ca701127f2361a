import type { EventMention } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import { wordBits } from '../../lexicon/word-bits.js';
import { wordMap, type WordMap } from '../../lexicon/vocabulary.js';
import { conflictRules } from './conflict-rules.js';
import { contestRules } from './contest-rules.js';
import { describe, type NamedHit } from './describe.js';
import { disasterRules } from './disaster-rules.js';
import { electionRules } from './election-rules.js';
import { beginsKnownName, knownNameAt } from './known-names.js';
import { meetingRules } from './meeting-rules.js';
import type { NamedRule } from './rule.js';
import { findShortForms } from './short-forms.js';
import { smallHeads } from './small-heads.js';

/** Every way of naming an event but the closed list. */
export const namedRules: readonly NamedRule[] = [
  ...meetingRules,
  ...electionRules,
  ...contestRules,
  ...disasterRules,
  ...conflictRules,
  ...smallHeads,
];

const rulesByWord: WordMap<readonly NamedRule[]> = ((): WordMap<readonly NamedRule[]> => {
  const byWord = new Map<string, NamedRule[]>();
  for (const rule of namedRules)
    for (const word of new Set(rule.words.map((each) => each.toLowerCase())))
      byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  return wordMap(byWord);
})();

/** Every named event, of those that overlap the longest, and the later short forms of their names. */
export const findNamed = (document: Document): EventMention[] => {
  const hits: NamedHit[] = [];
  const { word, length } = document.tokens;
  for (let at = 0; at < length; at++) {
    if ((notable(word[at]!) & 1) !== 0) hits.push(...hitsAt(document, at));
  }
  const named = longest(hits).map((hit) => describe(document, hit));
  return [...named, ...findShortForms(document, named)];
};

/** Nearly all words are known by a glance to begin nothing. */
const notable = wordBits([{ has: (word) => rulesByWord.get(word) !== undefined || beginsKnownName(word) }]);

const hitsAt = (document: Document, at: number): NamedHit[] => {
  const hits: NamedHit[] = [];
  const known = knownNameAt(document, at);
  if (known !== undefined) hits.push({ ...known, rule: 'known-name' });
  for (const rule of rulesByWord.get(document.tokens.word[at]!) ?? []) {
    const found = rule.match(document, at);
    if (found !== undefined) hits.push({ ...found, kind: rule.kind, rule: rule.name });
  }
  return hits;
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
