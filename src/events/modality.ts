import type { Modality } from '../core/entity.js';
import type { TokenRange } from '../text/clauses.js';
import type { Document } from '../text/document.js';
import { Part } from '../text/function-words.js';
import { Shape } from '../text/tokens.js';
import { wordSet, type WordSet } from '../text/vocabulary.js';
import { partAt } from './part-of-speech.js';

const set = (list: string): WordSet => wordSet(list.trim().split(/\s+/));

const denying = set(`
  not never no without neither nor cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't
  haven't hadn't couldn't shouldn't fail fails failed failing refuse refuses refused refusing decline declines declined
  declining deny denies denied denying avoid avoids avoided avoiding prevent prevents prevented preventing avert averted
  averting foil foiled thwart thwarted rejected rejects rejecting cancelled canceled cancels cancelling canceling unable
`);
const doubting = set(`
  may might could can would should if unless whether likely unlikely possibly perhaps maybe alleged allegedly reportedly
  suspected rumoured rumored feared fear fears risk risks threat threats threaten threatens threatened threatening
  possible potential possibility chance hopes hope hoping hoped consider considers considering considered try tries tried
  trying seek seeks sought seeking apparently presumably must suspicion suspects suspect allegations claims
`);
const planning = set(`
  will shall plan plans planned planning expect expects expected schedule scheduled schedules set due aim aims aimed intend
  intends intended prepare prepares prepared preparing upcoming next vow vows vowed vowing agree agrees agreed agreeing
  promise promises promised promising order orders ordered ordering urge urges urged urging demand demands demanded
  demanding going ready hopes pledge pledges pledged pledging decide decides decided deciding ahead tomorrow 'll propose
  proposes proposed wants want wanted call calls called calling about want
`);
/** Govern a bare noun too: `called for a ceasefire`; others of the list only through `to`. */
const bareNoun = set(
  'upcoming next ahead tomorrow planned scheduled will shall expected proposed urged urges demand demands demanded',
);
const callFor = set('call calls called calling push pushed appeal appealed appeals plans plan');
const governsTo = planning;
const NEAR = 4;
const FAR = 6;

/** How sure the text is of the trigger at tokens `from` to `to`, by the nearest cues before it in its clause. */
export const modalityOf = (document: Document, from: number, clause: TokenRange): Modality => {
  if (hasCue(document, from, clause, NEAR, denying)) return 'denied';
  if (hasCue(document, from, clause, NEAR, doubting) || introducedBy(document, clause, doubting)) return 'possible';
  return isPlanned(document, from, clause) ? 'planned' : 'asserted';
};

const hasCue = (document: Document, from: number, clause: TokenRange, window: number, cues: WordSet): boolean => {
  const { tokens } = document;
  for (let i = from - 1; i >= clause.from && i >= from - window; i--) {
    if (!cues.has(tokens.word[i]!) || isMonth(document, i)) continue;
    return true;
  }
  return false;
};

/** `May` with a capital inside a sentence is the month, or a name. */
const isMonth = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Capital && at > 0 && tokens.sentence[at - 1] === tokens.sentence[at];

/** `if`, `unless`, `whether` open their clause, however far the trigger is. */
const introducedBy = ({ tokens }: Document, clause: TokenRange, cues: WordSet): boolean =>
  cues.has(tokens.word[clause.from]!) && tokens.shape[clause.from] !== Shape.Capital;

const isPlanned = (document: Document, from: number, clause: TokenRange): boolean => {
  const { tokens } = document;
  let through = false;
  for (let i = from - 1; i >= clause.from && i >= from - FAR; i--) {
    const word = tokens.word[i]!;
    if (partAt(document, i) === Part.To && i >= from - 2) {
      through = true;
      continue;
    }
    if (bareNoun.has(word)) return true;
    if (through && governsTo.has(word)) return true;
    if (callFor.has(word) && i >= from - NEAR) return true;
  }
  return through && isHeadlineFuture(document, from);
};

/** `Obama to visit China`: an infinitive straight behind a name. */
const isHeadlineFuture = ({ tokens }: Document, from: number): boolean =>
  tokens.shape[from - 2] === Shape.Capital || tokens.shape[from - 2] === Shape.Upper;
