import {
  crowdOf,
  isKnown,
  isUpper,
  meanElsewhere,
  opens,
  siblingOf,
  sortOf,
  type Place,
  type Sort,
} from '../weighing/place.js';
import { either, opposes, supports, under, type ArticleEvidence } from './article-evidence.js';
import { OF_PEOPLE } from '../weighing/document-evidence.js';
import type { Kind } from '../weighing/word-kinds.js';
import type { Row } from '../weighing/rows.js';
import { CONTEXT_BITS } from './contexts.js';
import { elsewhereEvidence } from './elsewhere.js';

const knownAs = (sort: Sort, name: string, example: string, reason: string): ArticleEvidence =>
  under(
    'known',
    supports(name, example, reason, true, (place) => isKnown(place) && sortOf(place) === sort && !isUpper(place)),
  );

const strangerAs = (sort: Sort, example: string): ArticleEvidence =>
  under(
    'stranger',
    opposes(
      `stranger-${sort}`,
      example,
      `the article has full names, but none that ends or begins with this ${SORT_NAMES[sort]}`,
      true,
      (place) => place.isStranger && sortOf(place) === sort,
    ),
  );

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  word: 'ordinary word',
  place: 'place',
  country: 'country',
  given: 'first name',
  unknown: 'unknown word',
  surname: 'surname',
};

const isHeadlineKnown = ({ article: { surnames, alone }, last, one }: Place): boolean =>
  surnames.has(last) || alone.has(one.form) || one.evidence.some(({ name }) => name === 'famous');

const ROW: Readonly<Record<Row, number>> = { people: 1, teams: -2.5, nothing: 0 };
const IN_NO_ARTICLE = -0.25;

/** A country alone is a person more rarely than a city, and neither is one where somebody is in it. */
const knownPlace = (place: Place): number => {
  const sort = sortOf(place);
  if (!isKnown(place) || isUpper(place) || (sort !== 'place' && sort !== 'country')) return 0;
  const strength = sort === 'country' ? AGAINST_COUNTRIES : 1;
  return (place.one.contexts & CONTEXT_BITS.place) === 0 ? strength : strength * IN_PLACE;
};
/** What is said against a country alone is as much heavier. */
const AGAINST_COUNTRIES = 1.8;
const IN_PLACE = 0.25;

/** Words that begin with no first name, and of which nothing is said that is said of people alone. */
const isNobodys = ({ features: { length, first } }: Place['one'], contexts: number): boolean =>
  length > 1 && !GIVEN.includes(first) && (contexts & OF_PEOPLE) === 0;

const GIVEN: readonly Kind[] = ['first', 'firstWord'];

/** What the second pass adds to the first. */
export const articleEvidence: readonly ArticleEvidence[] = [
  supports(
    'elsewhere-mean',
    'They met in Zqwv. Then [Zqwv] came.',
    'the same words are no person elsewhere',
    undefined,
    meanElsewhere,
  ),
  supports('sibling-for', 'Ana Kovač and [Zqwv Kvxt]', 'its neighbour in a list is a person', undefined, (p) =>
    Math.max(0, siblingOf(p)),
  ),
  supports(
    'sibling-against',
    'Microsoft and [Zqwv Kvxt]',
    'its neighbour in a list is no person',
    undefined,
    // A list that is known to hold people decides for all of them.
    (p) => (p.article.rows[p.index] === 'people' ? 0 : Math.min(0, siblingOf(p))),
  ),
  supports(
    'row',
    {
      finds: [
        'Ana Kovač (Croatia) 31.07\n\nOla Brandt (Norway) 31.10\n\n[Zqwv Kvxt] (Japan) 31.12',
        'Leeds 2, Everton 1\n\nFulham 0, Chelsea 0\n\n[Zqwv] 3, Arsenal 1',
      ],
      ignores: ['[Zqwv Kvxt] came.'],
    },
    'rows or lists of this pattern hold people there, or teams, which counts against it',
    undefined,
    ({ article: { rows }, index }) => ROW[rows[index]!],
  ),
  supports(
    'elsewhere-listed',
    'Cast: Zqwv, Ana Kovač, Ola Brandt.\n\nThe widow saw [Zqwv] there.',
    'the same word stands in a list of people elsewhere',
    true,
    ({ article: { listed, rows }, index, one }) => listed.has(one.form) && rows[index] !== 'people',
  ),
  supports('crowd', 'Ana Kovač met [Zqwv] there.', 'names around it are people', undefined, crowdOf),
  supports(
    'headline',
    {
      finds: ['[OKONKWO] WINS THE RACE\n\nAda Okonkwo won.', '[OKONKWO] WINS THE RACE\n\nShe won.'],
      ignores: ['[Okonkwo] wins the race.'],
    },
    'a headline in capitals names somebody of the article, or nobody, which counts against it',
    undefined,
    (p) => (isUpper(p) ? (isHeadlineKnown(p) ? 1 : IN_NO_ARTICLE) : 0),
  ),
  supports(
    'given-known',
    'Ana Kovač came. Then [Ana] spoke.',
    'a full name begins with it',
    true,
    (p) =>
      // A storm of that name is not somebody of the article.
      p.article.givenNames.has(p.last) && (p.form.contexts & CONTEXT_BITS.storm) === 0,
  ),
  supports(
    'surname-known-word',
    'Ana Stone came. They saw [Stone] there.',
    'a full name ends in the word',
    true,
    (p) => isKnown(p) && sortOf(p) === 'word' && !opens(p) && !isUpper(p),
  ),
  supports(
    'surname-known-opening',
    'Ana Stone came. [Stone] was late.',
    'a full name ends in the word that opens the sentence',
    true,
    (p) => isKnown(p) && sortOf(p) === 'word' && opens(p) && !isUpper(p),
  ),
  supports(
    'surname-known-place',
    {
      finds: ['Ana Paris came. They saw [Paris] there.', 'Michael Jordan came. They saw [Jordan] there.'],
      ignores: ['They saw [Paris] there.'],
    },
    'a full name ends in the place or the country',
    true,
    knownPlace,
  ),
  knownAs(
    'given',
    'surname-known-given',
    'Ana Bogdan came. They saw [Bogdan] there.',
    'a full name ends in the first name',
  ),
  knownAs(
    'unknown',
    'surname-known-unknown',
    'Ana Zqwv came. They saw [Zqwv] there.',
    'a full name ends in the unknown word',
  ),
  knownAs('surname', 'surname-known', 'Ana Kovač came. They saw [Kovač] there.', 'a full name ends in the surname'),
  strangerAs('word', 'Ana Kovač came. They saw [Stone] there.'),
  strangerAs('place', 'Ana Kovač came. They saw [Paris] there.'),
  strangerAs('country', 'Ana Kovač came. They saw [Jordan] there.'),
  strangerAs('given', 'Ana Kovač came. They saw [Aksel] there.'),
  strangerAs('unknown', 'Ana Kovač came. They saw [Zqwv] there.'),
  strangerAs('surname', 'Ana Kovač came. They saw [Hashimoto] there.'),
  opposes(
    'stranger-many',
    'Ana Kovač, Ola Brandt, Jan Novak and Rita Moreau came. They saw [Zqwv] there.',
    'no full name ends in it, although the article has many',
    true,
    (p) => p.isStranger && p.article.surnames.size > 3,
  ),
  either(
    'nobody-full',
    'They saw [Zqwv] there.',
    'the article has no full name at all',
    true,
    (p) => p.article.surnames.size === 0,
  ),
  opposes(
    'begins-organisation',
    'Zqwv Holdings lost. They saw [Zqwv] there.',
    'it begins the name of an organisation elsewhere',
    true,
    (p) => p.article.organisations.has(p.last) && !isKnown(p),
  ),
  opposes(
    'begins-organisation-known',
    'Brandt Holdings is up. Aksel Brandt left. They saw [Brandt] there.',
    'it begins the name of an organisation elsewhere, but a full name ends in it',
    true,
    (p) => p.article.organisations.has(p.last) && isKnown(p),
  ),
  opposes(
    'firm-first',
    'Brandt fell 2.1 percent on Monday. Its founder is Aksel Brandt. They bought [Brandt] there.',
    'it is spoken of as a firm before any full name ends in it',
    true,
    (p) => isKnown(p) && p.article.firmsFirst.has(p.one.form),
  ),
  opposes(
    'called-and-traded',
    {
      finds: [
        'The retailer [Aksel Kvist] said so. Aksel Kvist shares slid.',
        'The insurer Zqwv Kvxt lost. They left [Zqwv Kvxt] there.',
      ],
      ignores: [
        'The insurer Zqwv lost. They saw [Zqwv] there.',
        'The agency Zqwv Kvxt, 42, lost. They saw [Zqwv Kvxt].',
      ],
    },
    'the article calls it a firm, and speaks of its shares or says nothing of it that is said of people alone',
    undefined,
    ({ form: { contexts }, one }) =>
      (contexts & CONTEXT_BITS.called) !== 0 && ((contexts & CONTEXT_BITS.traded) !== 0 || isNobodys(one, contexts)),
  ),
  either(
    'once',
    'They saw [Zqwv] there.',
    'a single word that comes once, in no list of people',
    true,
    (p) => p.form.places === 1 && p.article.rows[p.index] !== 'people',
  ),
  either(
    'often',
    'Ana Kovač came. Then [Ana Kovač] spoke.',
    'a full name that comes again in full',
    false,
    (p) => p.form.places > 1,
  ),
  supports(
    'tail-alone',
    '[Zqwv Kvxt] came. Then Kvxt spoke.',
    'its last word also comes alone',
    false,
    (p) => p.tail !== undefined,
  ),
  ...elsewhereEvidence,
];
