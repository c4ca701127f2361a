import { isLower } from '../context/units.js';
import { unitName } from '../grammar/measured.js';
import { duration } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';
import { isHalved, spellCount, spellDuration } from '../grammar/spelling.js';
import { PLURALS, UNITS } from '../grammar/words.js';

const LONG: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.keys(UNITS).map((unit): [string, string] => [`${unit}long`, spellDuration(1, unit)]),
  ...Object.entries(PLURALS).map(([units, unit]): [string, string] => [`${units}long`, spellDuration('X', unit)]),
]);

/** One unit, all of it or a half or quarter. */
export const wholeUnitRules: readonly DateRule[] = [
  {
    name: 'whole-unit',
    reason: 'one unit, all of it',
    finds: ['They made a [year-long] study. → P1Y', 'It is a [decades-old] feud. → PXDE'],
    patterns: [
      'the|a|an full|entire|whole UNIT',
      'another UNIT',
      'all UNIT',
      'an|a extra|additional|single UNIT',
      'UNIT - long|old',
      'full - UNIT',
      'UNITS - long|old',
    ],
    context: { notAfter: '-|–' },
    read: (groups) => {
      if (!groups.has('unit') && !groups.has('units')) return undefined;
      return duration(spellDuration(groups.has('units') ? 'X' : 1, unitName(groups)));
    },
  },
  {
    name: 'long-in-one-word',
    reason: 'one unit, or some of them, written together with long',
    finds: ['They made a [yearlong] study. → P1Y'],
    patterns: [`word=${Object.keys(LONG).join('|')}`],
    read: (groups) => duration(LONG[groups.word('word')]!),
    context: { holds: isLower },
  },
  {
    name: 'half-unit',
    reason: 'half a unit',
    finds: ['[a half-hour] speech → PT30M', 'It shrank less in [the previous half century]. → P50Y'],
    patterns: [
      'half - UNIT',
      'half UNIT',
      'a half - UNIT',
      'a half UNIT',
      'the last|past|next|first|coming|previous|following|preceding half -? UNIT',
    ],
    read: (groups) => (isHalved(unitName(groups)) ? duration(spellCount(0.5, unitName(groups))) : undefined),
  },
  {
    name: 'unit-and-a-half',
    reason: 'a unit and half of another',
    finds: ['He served [a year and a half]. → P1Y6M'],
    patterns: ['a|an|one UNIT and a half', 'a|an|one - UNIT - and - a - half'],
    read: (groups) => (isHalved(unitName(groups)) ? duration(spellCount(1.5, unitName(groups))) : undefined),
  },
  {
    name: 'quarter-unit',
    reason: 'a quarter of a unit',
    finds: ['He left after [a quarter century]. → P25Y'],
    patterns: ['a? quarter of a|an unit=hour|century', 'a? quarter - unit=hour|century', 'a quarter unit=hour|century'],
    read: (groups) => duration(unitName(groups) === 'hour' ? 'PT15M' : 'P25Y'),
  },
];
