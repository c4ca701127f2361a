import type { ArticleData } from '../src/report/data.js';
import { entitiesOf } from './article-entities.js';
import { countryTable, dateTable, eventTable, peopleTable } from './article-tables.js';
import { graphsOf, momentsOf, seriesOf } from './article-charts.js';
import { contents } from './contents.js';
import { element, section } from './elements.js';
import { graphOf } from './graph.js';
import { worldMap } from './map.js';
import { reading, type ShowCards } from './reading.js';
import { timeline } from './timeline.js';
import { dayInWords } from './words.js';

/** An article: its text with marks, and what is in it. */
export const articleView = (article: ArticleData, showCards: ShowCards): HTMLElement[] => {
  const entities = entitiesOf(article);
  const sections = [
    section('timeline', 'Timeline', timeline(seriesOf(entities), 'day', momentsOf(entities))),
    section('people', 'People', peopleTable(entities.person)),
    section('countries', 'Countries', worldMap(entities.country), countryTable(entities.country)),
    section('together', 'Who with whom', ...graphsOf(article).map(graphOf)),
    section('events', 'Events', eventTable(entities.event)),
    section('dates', 'Dates', dateTable(entities.date)),
  ];
  const { text, aside } = reading(article, showCards);
  return [
    headOf(article),
    element(
      'div',
      { class: 'reading' },
      text,
      element('aside', { 'aria-label': 'Marks and contents' }, ...aside, contents(sections)),
    ),
    ...sections,
  ];
};

/** How the day of publication is known. */
const SOURCES: Readonly<Record<string, string>> = {
  option: 'as given',
  record: 'as its record says',
  metadata: 'as its page says',
  url: 'by its address',
  header: 'by its first lines',
  dateline: 'by its dateline',
  filename: 'by the name of its file',
};

const headOf = ({ id, day, daySource, focus, warnings }: ArticleData): HTMLElement =>
  element(
    'div',
    { class: 'article-head' },
    element(
      'p',
      { class: 'meta' },
      element('span', {}, day === null ? 'No day of publication' : dayInWords(day)),
      daySource === null ? null : element('span', { class: 'quiet' }, SOURCES[daySource] ?? daySource),
      element('bdi', { class: 'quiet id' }, id),
    ),
    focus.length === 0
      ? null
      : element(
          'p',
          { class: 'focus' },
          'About ',
          ...focus.map(([, name, score]) => element('span', { class: 'chip' }, `${name} ${Math.round(100 * score)} %`)),
        ),
    ...warnings.map((warning) => element('p', { class: 'warning' }, element('bdi', {}, warning))),
  );
