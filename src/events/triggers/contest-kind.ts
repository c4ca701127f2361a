/** Whether a win, a defeat or a race belongs to sport, to an election or to a case in court, where its sentence does not say. */
import type { EventKind } from '../../core/entity.js';
import { wordList } from '../../lexicon/lists.js';
import type { WordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import { ruleOf, type Entry } from './lexicon.js';

/** Lemmas of sport that are used of elections too, and those that are also used of cases in court. */
const ofVotes: ReadonlySet<string> = new Set([
  ...['first round', 'second round', 'third round'],
  ...'beat claim clinch comeback compete contest defeat earn edge race triumph trounce upset victory win'.split(' '),
]);
const ofCases: ReadonlySet<string> = new Set(['defeat', 'triumph', 'victory', 'win']);

const ofSport = wordList('events/contest-topics/sport');
const ofElection = wordList('events/contest-topics/election');
const ofCourt = wordList('events/contest-topics/court');
/** How many words of a topic show that the article is about it, and how many there must be for each word of sport. */
const ENOUGH = 2;

/** The kind of the contests that an article is about: a *legal team* alone makes no match of an election. */
const topicOf = perDocument((document): EventKind => {
  const enough = Math.max(ENOUGH, ENOUGH * count(document, ofSport) + 1);
  if (count(document, ofElection) >= enough) return 'election';
  return count(document, ofCourt) >= enough ? 'justice' : 'sport';
});

const count = ({ tokens }: Document, words: WordSet): number => {
  let found = 0;
  for (let at = 0; at < tokens.length; at++) if (words.has(tokens.word[at]!)) found++;
  return found;
};

/** The entry itself, or the same with the kind that the article gives it: the *victory* of an article about an election. */
export const ofTopic = <E extends Entry>(document: Document, entry: E): E => {
  if (entry.kind !== 'sport' || !ofVotes.has(entry.lemma)) return entry;
  const kind = topicOf(document);
  if (kind === 'sport' || (kind === 'justice' && !ofCases.has(entry.lemma))) return entry;
  return { ...entry, kind, rule: ruleOf(kind, entry.strength, entry.frame !== undefined) };
};
