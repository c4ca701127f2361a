import { articles } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import type { Headed } from '../../rules/headed.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { reporting } from '../../language/reporting.js';
import { isYear } from '../../language/years.js';
import { isNameWord } from './name-words.js';
import { inText, type NamedRule } from './rule.js';

/** `Berg Fire and Rescue`, `Berg Fire said`, `Cal Fire` */
const isBrigade = ({ tokens: { word } }: Document, { head }: Headed): boolean => {
  if (word[head] !== FIRE) return false;
  const next = word[head + 1] ?? 0;
  return (
    brigades.has(word[head - 1] ?? 0) ||
    reporting.has(next) ||
    ofBrigade.has(next) ||
    (joiners.has(next) && services.has(word[head + 2] ?? 0))
  );
};

const FIRE = intern('fire');
/** *Cal Fire* is the agency that fights fires in California; *Berg County Fire* is a brigade too. */
const brigades = wordSet(['cal', 'city', 'county', 'district', 'township']);
const ofBrigade = set('battalion captain chief chiefs crews firefighters officials spokesman spokesperson spokeswoman');
const joiners = wordSet(['and', '-', '&']);
const services = wordSet(['ambulance', 'emergency', 'medical', 'rescue']);

/** The whole of what stands between quotation marks, without an article before them. */
const isWork = ({ text, tokens }: Document, { from, head }: Headed): boolean =>
  QUOTE.test(text.charAt(tokens.start[from]! - 1)) &&
  QUOTE.test(text.charAt(tokens.end[head]!)) &&
  !articles.has(tokens.word[from - 2] ?? 0);

const QUOTE = /["“”'‘’]/;

/** Storms, earthquakes, floods and market crashes. */
export const disasterRules: readonly NamedRule[] = [
  {
    name: 'storm',
    reason: 'a storm by the name given to it',
    kind: 'disaster',
    finds: ['[Hurricane Irma] reached the coast.', 'They fled [Tropical Storm Clara].'],
    ignores: ['The National Hurricane Center warned of it.', 'The storm Clara saw was small.'],
    patterns: ['tropical|super? <^STORM> STORMNAME'],
    goesOn: true,
  },
  {
    name: 'dated-disaster',
    reason: 'an earthquake, flood or other disaster with its year and place, or written with a capital',
    kind: 'disaster',
    finds: ['The [2010 Haiti earthquake] killed many.', 'He died in the [2009 swine flu pandemic].'],
    ignores: ['The Berg earthquake killed many.  # small and undated', 'The Berg Fire Department came.'],
    patterns: ['EDITION HAZARD <DISASTER> NUMBER?'],
  },
  {
    name: 'capital-disaster',
    reason: 'a disaster called by a name and written with a capital',
    kind: 'disaster',
    finds: [
      'The [Lima Earthquake] killed many.',
      'The [Lima Earthquake] and Peru were in the news.',
      'The "[Lima Earthquake]" killed many people in 1990.',
    ],
    ignores: [
      'The Berg Fire Department came.',
      'AN EARTHQUAKE KILLED SIX.  # everything has capitals',
      'Crews of Berg Fire and Rescue came.  # a brigade',
      'He runs Berg Fire-Rescue.  # a brigade',
      'Engines of Berg County Fire came.  # a brigade',
      'Berg Fire said that nobody was hurt.  # a brigade',
      'Most of it was out, Cal Fire crews found.  # a brigade',
      'He wrote the play "Summer Fire".  # a work',
    ],
    patterns: ['EDITION? HAZARD <^DISASTER> NUMBER?'],
    context: { holds: inText },
    holds: (document, headed) =>
      document.tokens.shape[headed.head] === Shape.Capital && !isBrigade(document, headed) && !isWork(document, headed),
  },
  {
    name: 'place-and-disaster',
    reason: 'a disaster, famine or pandemic called by its place, however the noun is written',
    kind: 'disaster',
    finds: ['It was worse than the [Lima disaster].'],
    ignores: ['It was a mine disaster.'],
    patterns: ['EDITION? HAZARD <disaster|famine|pandemic> NUMBER?'],
    holds: (document, { from, head }) =>
      from < head && (isNameWord(document, from) || (isYear(document, from) && isNameWord(document, from + 1))),
  },
  {
    name: 'epidemic',
    reason: 'an outbreak of a disease that broke out but a few times',
    kind: 'disaster',
    finds: [
      'The [Lassan Ebola epidemic] went on.',
      'It recalled the [swine flu outbreak].',
      'The [swine flu outbreak] Committee met.',
    ],
    ignores: [
      'A measles outbreak closed the school.  # there is always one somewhere',
      'A bird flu pandemic could come.  # none yet',
    ],
    patterns: ['EDITION? PLACE? DISEASE <outbreak|epidemic|pandemic> NUMBER?'],
    context: { after: 'the' },
    goesOn: true,
  },
  {
    name: 'dated-crisis',
    reason: 'a financial crisis or market crash with its year',
    kind: 'business',
    finds: ['The [2008 financial crisis] cost him his job.', 'It caused the [financial crisis of 2007-2008].'],
    ignores: ['A financial crisis cost him his job.'],
    patterns: ['YEAR NAME? MONEY <crisis|crash|recession>', 'NAME? MONEY <crisis|crash|recession> of YEARS'],
    goesOn: true,
  },
];
