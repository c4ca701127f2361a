import type { PageData, Shown, ShownDate, ShownEvent, ShownPerson, Step, Why } from '../src/report/data.js';
import { counted, element, type Child } from './elements.js';
import type { Marked } from './text.js';
import { daysOf, signed } from './words.js';

type Reasons = Pick<PageData, 'whys' | 'steps'>;

/** What every mention over a stretch of text resolves to, and why; the innermost first. */
export const contentOf = ({ article, segment }: Marked, { whys, steps }: Reasons): HTMLElement[] =>
  segment.marks.map(({ entity, why }) => {
    const shown = article.entities[entity]!;
    return element(
      'div',
      { class: `about ${shown.type}` },
      element('p', { class: 'kind' }, kindOf(shown)),
      element('p', { class: 'name', dir: 'auto' }, nameOf(shown)),
      factsOf(shown),
      ...reasonsOf(whys[why], shown.why === undefined ? undefined : whys[shown.why], steps),
      element(
        'p',
        { class: 'row-link' },
        element('a', { href: `#${shown.id}` }, counted(shown.mentions, 'mention')),
        ' in this article',
      ),
    );
  });

const kindOf = (shown: Shown): string => {
  if (shown.type === 'other') return shown.kind;
  return shown.type === 'event' ? `event · ${shown.kind}` : shown.type;
};

export const nameOf = (shown: Shown): string =>
  shown.type === 'date' ? (shown.value ?? shown.text ?? '') : shown.name;

type Fact = readonly [name: string, value: string];

const factsOf = (shown: Shown): HTMLElement | null => {
  const facts = allFacts(shown).filter(([, value]) => value !== '');
  if (facts.length === 0) return null;
  return element(
    'dl',
    {},
    ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', { dir: 'auto' }, value)]),
  );
};

const allFacts = (shown: Shown): readonly Fact[] => {
  switch (shown.type) {
    case 'person':
      return personFacts(shown);
    case 'country':
      return [['code', `${shown.iso2} · ${shown.iso3}`]];
    case 'date':
      return dateFacts(shown);
    case 'event':
      return eventFacts(shown);
    case 'other':
      return [['is', shown.note ?? '']];
  }
};

const personFacts = ({ aliases = [], roles = [], countries = [], born, byline }: ShownPerson): readonly Fact[] => [
  ['also', aliases.join(', ')],
  ['role', roles.join(', ')],
  ['acts for', countries.join(', ')],
  ['born', born === undefined ? '' : daysOf(born.from, born.to)],
  ['part', byline === true ? 'who wrote it' : ''],
];

const dateFacts = ({
  value = '',
  from,
  to,
  timex = `DATE ${value}`,
  inferred = [],
  utcOffset = '',
}: ShownDate): readonly Fact[] => [
  ['days', daysOf(from, to)],
  ['TIMEX3', timex],
  ['inferred', inferred.join(', ')],
  ['UTC offset', utcOffset],
];

const eventFacts = (event: ShownEvent): readonly Fact[] => {
  const { who = '', whom = '', from, to, when = '', place = '', modality = '', attribution = '' } = event;
  return [
    ['who', who],
    ['whom', whom],
    ['when', [daysOf(from, to), when === '' ? '' : `“${when}”`].join(' ').trim()],
    ['where', place],
    ['said to be', modality],
    ['according to', attribution],
  ];
};

const reasonsOf = (mention: Why | undefined, whole: Why | undefined, steps: readonly Step[]): Child[] => {
  if (mention === undefined) return [];
  const { rule, reason, via = '' } = mention;
  return [
    element(
      'p',
      { class: 'why' },
      element('b', {}, 'Why '),
      reason === '' ? 'by the rule ' : `${reason} `,
      element('code', {}, rule),
      via === '' || via === 'name' ? null : ` · by its ${via}`,
    ),
    stepsOf(mention, steps),
    whole === undefined ? null : stepsOf(whole, steps),
  ];
};

/** The steps of a decision with their weights, and what they add up to. */
const stepsOf = ({ steps: numbers = [], sum, threshold }: Why, steps: readonly Step[]): HTMLElement | null => {
  if (numbers.length === 0) return null;
  const needed = threshold === undefined ? '' : `, needs ${signed(threshold)}`;
  const total = sum === undefined ? null : element('li', { class: 'sum' }, `together ${signed(sum)}${needed}`);
  return element('ul', { class: 'steps' }, ...numbers.map((number) => stepOf(steps[number]!)), total);
};

const stepOf = ([about, words, weight]: Step): HTMLElement =>
  element(
    'li',
    { dir: 'auto' },
    about === '' ? words : `${about}: ${words}`,
    weight === null ? null : element('span', { class: weight < 0 ? 'weight against' : 'weight' }, signed(weight)),
  );
