import {
  crowdOf,
  isKnown,
  isStranger,
  isUpper,
  meanElsewhere,
  opens,
  siblingOf,
  sortOf,
  type Place,
  type Sort,
} from '../place.js';
import { either, opposes, supports, type ArticleEvidence } from './article-evidence.js';
import { CONTEXT_BITS } from './contexts.js';
import { elsewhereEvidence } from './elsewhere.js';

const knownAs = (sort: Sort, name: string, example: string, reason: string): ArticleEvidence =>
  supports(name, example, reason, true, (place) => isKnown(place) && sortOf(place) === sort && !isUpper(place));

const strangerAs = (sort: Sort, example: string): ArticleEvidence =>
  opposes(
    `stranger-${sort}`,
    example,
    `the article has full names, but none that ends or begins with this ${SORT_NAMES[sort]}`,
    true,
    (place) => isStranger(place) && sortOf(place) === sort,
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
  surnames.has(last) || alone.has(one.form);

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
  supports('sibling-against', 'Microsoft and [Zqwv Kvxt]', 'its neighbour in a list is no person', undefined, (p) =>
    Math.min(0, siblingOf(p)),
  ),
  supports(
    'row-people',
    'Ana Kovač (Croatia) 31.07\n\nOla Brandt (Norway) 31.10\n\n[Zqwv Kvxt] (Japan) 31.12',
    'rows of this pattern hold people there',
    undefined,
    ({ article: { rows }, index }) => rows[index] === 'people',
  ),
  opposes(
    'row-teams',
    'Leeds 2, Everton 1\n\nFulham 0, Chelsea 0\n\n[Zqwv] 3, Arsenal 1',
    'rows of this pattern hold teams and their scores',
    undefined,
    ({ article: { rows }, index }) => rows[index] === 'teams',
  ),
  supports('crowd', 'Ana Kovač met [Zqwv] there.', 'names around it are people', undefined, crowdOf),
  supports(
    'headline-known',
    '[OKONKWO] WINS THE RACE\n\nAda Okonkwo won.',
    'a headline in capitals names somebody of the article',
    undefined,
    (p) => isUpper(p) && isHeadlineKnown(p),
  ),
  opposes(
    'headline-unknown',
    '[OKONKWO] WINS THE RACE\n\nShe won.',
    'a headline in capitals, and the article knows nobody of that name',
    undefined,
    (p) => isUpper(p) && !isHeadlineKnown(p),
  ),
  supports('given-known', 'Ana Kovač came. Then [Ana] spoke.', 'a full name begins with it', true, (p) =>
    p.article.givenNames.has(p.last),
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
  knownAs('place', 'surname-known-place', 'Ana Paris came. They saw [Paris] there.', 'a full name ends in the place'),
  knownAs(
    'country',
    'surname-known-country',
    'Michael Jordan came. They saw [Jordan] there.',
    'a full name ends in the country',
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
  opposes(
    'placed-though-known',
    'Ana Paris came. They met in [Paris] there.',
    'somebody is in it, though a full name ends in the place',
    true,
    (p) =>
      isKnown(p) && (sortOf(p) === 'place' || sortOf(p) === 'country') && (p.one.contexts & CONTEXT_BITS.place) !== 0,
  ),
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
    (p) => isStranger(p) && p.article.surnames.size > 3,
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
    'called-and-traded',
    'The retailer [Aksel Kvist] said so. Aksel Kvist shares slid.',
    'the article calls it a firm and speaks of its shares',
    undefined,
    ({ form: { contexts } }) => (contexts & CONTEXT_BITS.called) !== 0 && (contexts & CONTEXT_BITS.traded) !== 0,
  ),
  either('once', 'They saw [Zqwv] there.', 'a single word that comes once', true, (p) => p.form.places === 1),
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
