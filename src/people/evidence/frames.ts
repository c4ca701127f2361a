import { COMMA } from '../../lexicon/marks.js';
import { Shape } from '../../text/tokens.js';
import type { Features } from '../weighing/features.js';
import { charAt, commas, DASHES, evidence, shapeAt, wordAt, type Evidence } from './evidence.js';
import { isYear } from '../../language/years.js';
import { set } from '../../lexicon/vocabulary.js';

const ACCORDING = set('according');
const TO = set('to');
const PLACE_HEADS = set(
  `archipelago canton capital city commune county department district governorate hamlet island islands municipality
   oblast peninsula port prefecture province region resort settlement state suburb town township village`,
);
const SIDES = set(
  'north south east west outside mayor governor people resident residents citizens countess duchess duke earl marquess viscount',
);
const OF = set('of');

/** The sentence ends after it, or the mark that follows ends a clause. */
const endsClause = (v: Features): boolean => v.nextAt < 0 || '.;!?'.includes(charAt(v, v.nextAt));

/** `44,` after a comma. */
const isAged = (v: Features, at: number): boolean =>
  shapeAt(v, at) === Shape.Number && shapeAt(v, at + 1) === Shape.Punctuation;

/** `Soon, he left`: a word that opens the sentence before a comma. */
const isAside = (v: Features): boolean =>
  !isAged(v, v.nextAt + 1) && v.candidate.title === null && (v.isWord || v.spelling.endsWith('ly'));

/** `V.S. Naipaul`, `J. Brandt`: letters with their full stops before a capitalised word. */
const isDotted = ({ document, candidate, first, last }: Features): boolean =>
  first === 'initial' &&
  ['last', 'first', 'unknown', 'family', 'lastWord'].includes(last) &&
  document.text.charAt(document.tokens.end[candidate.from]! - 1) === '.';

/** `(Kvist 2014; Brandt et al., 2005)`: the year of a publication. */
const isReference = (v: Features): boolean => {
  const at = wordAt(v, v.nextAt) === COMMA ? v.nextAt + 1 : v.nextAt;
  if (!isYear(v.document, at) || !REFERENCE_END.has(wordAt(v, at + 1)) || !REFERENCE_START.has(v.previous))
    return false;
  return v.first !== 'place' && v.first !== 'country' && v.first !== 'word';
};

const REFERENCE_START = set('( ; & ,');
const REFERENCE_END = set(') ;');
const ET = set('et');
const AL = set('al');

/** Evidence from short patterns around a name. */
export const frameEvidence: readonly Evidence[] = [
  evidence('according', 'according to [Okonkwo]', 'one cites people', {
    previous: TO,
    when: (v) => ACCORDING.has(wordAt(v, v.previousAt - 1)),
  }),
  evidence(
    'place-of',
    { finds: ['the city of [Okonkwo]', 'the Duchess of [Zqwva]'], ignores: ['a friend of [Zqwva]'] },
    'the city of, north of, the duke of: a place',
    {
      previous: OF,
      when: (v) => PLACE_HEADS.has(wordAt(v, v.previousAt - 1)) || SIDES.has(wordAt(v, v.previousAt - 1)),
    },
  ),
  evidence('of-after', '[Okonkwo] of', 'of follows', { single: true, next: OF }),
  evidence('ends-clause', 'to [Okonkwo].', 'nothing follows', { single: true, has: 'beforeEnd', when: endsClause }),
  evidence('ends-clause-full', 'to [Aksel Brandt].', 'nothing follows', {
    single: false,
    has: 'beforeEnd',
    when: endsClause,
  }),
  evidence('hyphen-after', '[Okonkwo]-based', 'a hyphen follows', {
    next: DASHES,
    when: (v) => v.document.tokens.end[v.candidate.to - 1] === v.document.tokens.start[v.nextAt],
  }),
  evidence('aside', '[Still], she left.', 'an ordinary word opens the sentence before a comma', {
    single: true,
    has: 'opens',
    next: commas,
    when: isAside,
  }),
  evidence('dotted', 'in [V.S. Brandt]', 'letters with full stops stand for first names', {
    single: false,
    when: isDotted,
  }),
  evidence(
    'reference',
    { finds: ['([Zqwv], 2014)', '[Zqwv] et al.'], ignores: ['in [Zqwv], 2014'] },
    'who wrote it, and when or with others',
    { single: true, when: (v) => isReference(v) || (ET.has(v.next) && AL.has(wordAt(v, v.nextAt + 1))) },
  ),
];
