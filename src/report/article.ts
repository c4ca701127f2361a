import { oneLine } from '../core/strings/one-line.js';
import type { ArticleRecord } from '../core/record.js';
import { pairsOf } from '../corpus/together.js';
import type { ArticleData, Tie } from './data.js';
import { shown } from './shown.js';
import { utf16In } from './utf16.js';
import type { Whys } from './whys.js';

/** The data of an article that a page shows. */
export const articleData = (record: ArticleRecord, text: string | undefined, whys: Whys): ArticleData => {
  const { id, date, textType, focus, entities, warnings } = record;
  const at = utf16In(text ?? '', record.offsetUnit);
  const headline = record.headline;
  return {
    ...{ id, title: titleOf(record, text), day: date?.value ?? null, daySource: date?.source ?? null, type: textType },
    focus: focus.map(({ iso2, name, score }) => [iso2, name, score]),
    text: text ?? null,
    headline: headline === undefined ? null : [at(headline.start), at(headline.end)],
    entities: entities.map((entity) => shown(entity, whys, text !== undefined)),
    marks: entities.flatMap(({ mentions }, number) =>
      mentions.flatMap((mention) => [at(mention.start), at(mention.end), number, whys.ofMention(mention)]),
    ),
    people: tiesOf(record, 'person'),
    countries: tiesOf(record, 'country'),
    warnings,
  };
};

/** The longest headline; longer ones are cut. */
const LONGEST = 160;

/** The headline, else the first line of the text, else the id. */
const titleOf = ({ id, headline, offsetUnit }: ArticleRecord, text = ''): string => {
  const at = utf16In(text, offsetUnit);
  const said = headline === undefined ? '' : text.slice(at(headline.start), at(headline.end));
  const line = oneLine(said) || oneLine(/\S[^\r\n]*/.exec(text)?.[0] ?? '');
  if (line === '') return id;
  const letters = Array.from(line.slice(0, 2 * LONGEST));
  return letters.length <= LONGEST ? line : `${wholeWords(letters.slice(0, LONGEST).join(''))} …`;
};

/** Without the last word, which may have been cut; one long word stays. */
const wholeWords = (text: string): string => {
  const end = text.lastIndexOf(' ');
  return end > 0 ? text.slice(0, end) : text;
};

/** Pairs by the numbers of the two among the entities of the article. */
const tiesOf = (record: ArticleRecord, type: 'person' | 'country'): Tie[] => {
  const numbers = new Map(record.entities.map(({ id }, number) => [id, number]));
  return pairsOf(record, type).flatMap(({ a, b, times }): Tie[] => {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other, times]];
  });
};
