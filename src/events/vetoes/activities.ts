import { Kind, Noun } from '../../language/chunks/kinds.js';
import { isFiniteVerb, isGerund } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { clauseOf } from '../../language/clauses.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { Of, type Standing, type Veto } from './veto.js';

/** Verbs for what goes on without an end of its own. */
const lasting = wordList('events/lasting');

const isLasting = ({ site, chunk }: Standing): boolean => lasting.has(lemmaOf(headWord(site, chunk)));

/** `Roe plays for Harwick`: in the present, of one word; with a time it is on a programme: `Harwick plays on Saturday`. */
const isPursued = (standing: Standing): boolean => {
  const { document, site, chunk } = standing;
  const tag = tagAt(document, chunk);
  if ((tag !== Tag.VBZ && tag !== Tag.VBP) || site.chunks.to[chunk] !== chunk + 1) return false;
  return isLasting(standing) && !hasTime(site, chunk);
};

/** Whether the clause of a verb says when, or what stands before it: `on Monday, when Harwick plays Roxby`. */
export const hasTime = ({ document, chunks, from, to }: Site, verb: Chunk): boolean => {
  let at = chunks.of[Math.max(from, clauseOf(document, verb).from - BEFORE)]!;
  for (; at < to && (at <= verb || !isFiniteVerb(chunks, at)); at = chunks.to[at]!)
    if (chunks.kind[at] === Kind.Noun && (chunks.flags[at]! & Noun.Time) !== 0) return true;
  return false;
};

/** The most tokens from a time to the clause that follows it. */
const BEFORE = 2;

/** `A guard patrolling on foot saw her`; after a verb or a preposition it is what was begun, seen or blamed. */
const isBeside = (standing: Standing): boolean => {
  const { site, chunk } = standing;
  if (!isGerund(site.chunks, chunk) || !isLasting(standing)) return false;
  const left = previous(site.chunks, chunk, site.from);
  return left < 0 || beside.has(site.chunks.kind[left]!) || isDo(site, left);
};

const beside: ReadonlySet<number> = new Set([Kind.Noun, Kind.Comma, Kind.Quote, Kind.Break]);

/** `does patrolling at night cost more`: the subject of a question. */
const isDo = ({ chunks, document }: Site, left: Chunk): boolean =>
  chunks.kind[left] === Kind.Verb && partOfWord(document.tokens.word[left]!) === Part.Do;

export const activityVetoes: readonly Veto[] = [
  {
    name: 'pursuit',
    reason: 'what somebody plays, tours or patrols, in the present, is a way of life or work',
    finds: [
      'Roe [plays] in a small club.',
      'Ana Holm, who [stars] as the nurse, laughed.',
      'The agency [helps] refugees in the city.',
      'Roe, who [plays] in a small club and was there on Monday, laughed.',
    ],
    ignores: ['Harwick [plays] against Roxby on Saturday.', 'Roe [played] against Roxby.', 'Roe is [playing] in Rome.'],
    of: Of.VerbGroup | Of.Present | Of.Text,
    refuses: isPursued,
  },
  {
    name: 'attendant',
    reason: 'a form in *-ing* beside a noun says what somebody was doing, not what happened',
    finds: [
      'A guard [patrolling] on foot saw her.',
      'It bombed a camp [sheltering] 2,000 people.',
      '"It was fun, [competing] out there."',
      'Or does [patrolling] at night cost more?',
    ],
    ignores: ['Troops began [patrolling] the border.', 'He was hurt while [playing] in Rome.'],
    of: Of.VerbGroup | Of.Gerund | Of.Text,
    refuses: isBeside,
  },
];
