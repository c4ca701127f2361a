/** Places that kinds of events have of their own: the town of a court, what an army takes, where a guest goes. */
import type { EventKind } from '../../core/entity.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind } from '../../language/chunks/kinds.js';
import { objectsOf } from '../../language/chunks/objects.js';
import { type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { AT, IN } from '../../lexicon/small-words.js';
import { intern, set } from '../../lexicon/vocabulary.js';
import { isCapitalised, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Use } from '../triggers/part-of-speech.js';
import { namedPlace } from './place-names.js';
import { isPassiveAt } from './voice.js';

/** A trigger and what its place depends on. */
export type PlacedTrigger = TokenRange & { readonly use: Use; readonly kind: EventKind; readonly lemma?: string };

/** What is hit by a disaster or an army or visited, the town of a court. */
export const placeOfKind = (site: Site, trigger: PlacedTrigger, clause: TokenRange): TokenRange | null => {
  if (trigger.kind === 'justice') return courtTown(site, trigger, clause);
  return hitting[trigger.kind]?.has(trigger.lemma ?? '') === true ? placeHit(site, trigger.from) : null;
};

/** Verbs for what a disaster, an army or a guest does to a place. */
const hitting: Partial<Record<EventKind, ReadonlySet<string>>> = {
  disaster: new Set('batter devastate flood hit jolt lash pound ravage rock shake strike'.split(' ')),
  conflict: new Set(
    'attack besiege bomb bombard capture invade overrun raid recapture retake seize shell storm'.split(' '),
  ),
  meeting: new Set(['tour', 'visit']),
};

/** `jailed at Leeds Crown Court`, `in Truro Magistrates' Court`: the town in the name of a court. */
const courtTown = (site: Site, { from, to }: PlacedTrigger, clause: TokenRange): TokenRange | null => {
  const { word } = site.document.tokens;
  for (let i = clause.from; i + 2 < clause.to; i++) {
    const town = (word[i] === AT || word[i] === IN) && (i < from || i >= to) ? townAt(site.document, i + 1) : null;
    if (town !== null) return town;
  }
  return null;
};

const townAt = (document: Document, from: number): TokenRange | null => {
  const { shape, word } = document.tokens;
  if (shape[from] !== Shape.Capital) return null;
  let to = from;
  while (word[to] !== COURT && (isCapitalised(document, to) || courts.has(word[to]!))) to++;
  if (word[to] !== COURT) return null;
  while (to > from && courts.has(word[to - 1]!)) to--;
  return to > from ? { from, to } : null;
};

const COURT = intern('court');
/** What may stand between a town and the word for its court: a county is part of a name, `Cook County Superior Court`. */
const courts =
  set(`' ’ appeal appeals central circuit civil coroner coroners criminal crown district family federal high magistrate magistrates
   municipal provincial regional sheriff superior supreme youth`);

/** `a quake shakes Lake County`, `hit Lima`: what is shaken, if it has the name of a place. */
const placeHit = (site: Site, trigger: number): TokenRange | null => {
  const { chunks } = site;
  const verb = chunks.of[trigger]!;
  const [object] =
    chunks.kind[verb] !== Kind.Verb ? [] : isPassiveAt(site, verb) ? subjectsOf(site, verb) : objectsOf(site, verb);
  return object === undefined ? null : namedPlace(site, object);
};
