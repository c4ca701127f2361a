import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { lookUp, set } from '../../lexicon/vocabulary.js';
import { famous } from '../lexicon/words.js';
import type { Features } from '../weighing/features.js';

/** A place may be called after the person: `near Darwin`, `Plains of Arafat`. */
export const isFamous = ({
  document: { tokens },
  candidate: { from, followed },
  casing,
  previous,
  previousAt,
  spelling,
}: Features): boolean =>
  // Lists are written without accents: `Beyoncé`, `Atatürk`.
  famous.has(tokens.word[from] === 0 ? lookUp(spelling) : tokens.word[from]!) &&
  !(followed && casing === Casing.Normal) &&
  !BESIDE_PLACES.has(previous) &&
  !(OF.has(previous) && tokens.shape[previousAt - 1] === Shape.Capital);
const BESIDE_PLACES = set(
  'in near outside around across throughout inside toward towards through at to from north south east west off',
);
const OF = set('of');
