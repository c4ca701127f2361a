import type { Mention, PersonMention } from '../core/entity.js';
import type { Staged } from '../core/together.js';
import type { Context } from '../core/recogniser.js';
import { slice, type Document } from '../text/document.js';
import type { Candidate } from './candidates/candidates.js';
import { isCredit } from './candidates/credits.js';
import { collect } from './weighing/document-evidence.js';
import type { Evidence } from './evidence/evidence.js';
import { explainer } from './weighing/explain.js';
import { CLASSES } from './lexicon/classes.js';
import { wordsOf, type Words } from './lexicon/lexicon.js';
import { rescore } from './weighing/rescore.js';
import { standingOf } from './roles/roles.js';
import { weighAll, type Weighed } from './weighing/weigh.js';

/** Slightly below even odds: a missing name is lost, a wrong one can be vetoed later. */
export const THRESHOLD: number = -0.4;
/** Rejected readings above this score are kept for the explanation. */
const NEAR = -1.5;

/** Every mention of a person, in text order, with near misses, which have a veto. */
export function* find(document: Document, { options }: Context): Staged<readonly PersonMention[]> {
  const words = wordsOf(document);
  const weighed = yield* weighAll(document, words);
  yield 'evidence from contexts';
  const article = collect(document, weighed, words);
  const scores = rescore(article);
  yield 'evidence from the article';
  const explain = options.explain === true ? explainer(article, scores, THRESHOLD) : undefined;
  const titled = titledTokens(weighed.filter((_, i) => scores[i]! > THRESHOLD));
  const mentions: PersonMention[] = [];
  for (let i = 0; i < weighed.length; i++) {
    if (scores[i]! <= NEAR) continue;
    const read = scores[i]! > THRESHOLD ? mentionOf : vetoed;
    const mention = read(document, words, weighed[i]!, titled);
    mentions.push(explain === undefined ? mention : { ...mention, explanation: explain(i) });
  }
  return mentions;
}

/** The tokens of titles before names: they are no roles of whoever is named before. */
const titledTokens = (weighed: readonly Weighed[]): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const { features } of weighed) {
    const { title } = features.candidate;
    if (title !== null) for (let at = title.from; at < title.to; at++) tokens.add(at);
  }
  return tokens;
};

// Field by field: spread objects are slow to make, and objects of many shapes are slow to read.
const mentionOf = (document: Document, words: Words, one: Weighed, titled: ReadonlySet<number>): PersonMention => {
  const { candidate } = one.features;
  const { start, end, text } = spanOf(document, candidate);
  if (isCredit(document, candidate))
    return { start, end, text, rule: strongest(one), roles: [], affiliation: null, isCredit: true };
  const { roles, affiliation, isOfState } = standingOf(document, words, candidate, titled);
  const mention: Draft = { start, end, text, rule: strongest(one), roles, affiliation };
  const sex = sexOf(words.classes(candidate.start));
  if (isOfState) mention.isOfState = true;
  if (sex !== undefined) mention.sex = sex;
  return mention;
};

type Draft = { -readonly [F in keyof PersonMention]: PersonMention[F] };

/** A rare given name shows a sex only if it is nothing else: *Ashton* is a surname, too. */
const sexOf = (classes: number): PersonMention['sex'] => {
  if ((classes & CLASSES.first) === 0 || ((classes & CLASSES.frequent) === 0 && (classes & ALSO) !== 0))
    return undefined;
  const sexes = classes & (CLASSES.female | CLASSES.male);
  if (sexes === CLASSES.female) return 'f';
  return sexes === CLASSES.male ? 'm' : undefined;
};

/** What else a given name can be. */
const ALSO = CLASSES.last | CLASSES.family | CLASSES.common | CLASSES.place | CLASSES.organisation | CLASSES.demonym;

const vetoed = (document: Document, _: Words, one: Weighed): PersonMention => {
  const { start, end, text } = spanOf(document, one.features.candidate);
  return { start, end, text, rule: strongest(one), roles: [], affiliation: null, veto: weakest(one) };
};

const spanOf = (document: Document, { start, to }: Candidate): Pick<Mention, 'start' | 'end' | 'text'> => {
  const { tokens } = document;
  return { start: tokens.start[start]!, end: tokens.end[to - 1]!, text: slice(document, start, to) };
};

/** The name of the strongest evidence for it. */
const strongest = ({ evidence }: Weighed): string => {
  let best: Evidence | undefined;
  for (const one of evidence) if (one.weight.first > (best?.weight.first ?? 0)) best = one;
  return best?.name ?? 'article';
};

/** The reason of the strongest evidence against it. */
const weakest = ({ evidence }: Weighed): string => {
  let worst: Evidence | undefined;
  for (const one of evidence) if (one.weight.first < (worst?.weight.first ?? 0)) worst = one;
  return worst?.reason ?? 'nothing says that it is a person';
};
