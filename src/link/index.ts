import type { CountryMention, DateRange, Entity, Numbered } from '../core/entity.js';
import { isEvidence } from '../core/evidenced.js';
import { ofType } from '../core/lists/of-type.js';
import type { Context } from '../core/recogniser.js';
import type { Staged } from '../core/together.js';
import type { Document } from '../text/document.js';
import type { EventDraft } from './coreference/happening.js';
import { nameEnds } from './dating/intervals.js';
import { linkEvents } from './link-events.js';
import { byFirstMention, number } from './numbering.js';
import type { Reading } from './overlaps.js';
import { affiliate } from './participants/affiliations.js';

/**
 * Numbers the entities and connects them: who took part in which event, when, and for whom people act. Kinds that it does not
 * know are numbered and left as they are.
 */
export function* link(
  entities: readonly Entity[],
  kept: readonly Reading[],
  document: Document,
  context: Context,
): Staged<readonly Numbered[]> {
  const events: EventDraft[] = [];
  const rest: Entity[] = [];
  for (const entity of entities)
    if (entity.type === 'event') events.push(entity);
    else rest.push(entity);
  const all = connected(rest, signsIn(kept), document);
  yield 'whom people act for';
  if (events.length > 0) for (const event of number(yield* linkEvents(events, all, document, context))) all.push(event);
  return all.sort(byFirstMention);
}

/** The mentions that show a country and do not name it. */
const signsIn = (kept: readonly Reading[]): readonly CountryMention[] => {
  const signs: CountryMention[] = [];
  for (const { type, mention } of kept)
    if (type === 'country' && isEvidence(mention as CountryMention)) signs.push(mention as CountryMention);
  return signs;
};

/** People with their countries, intervals with their ends. */
const connected = (entities: readonly Entity[], signs: readonly CountryMention[], document: Document): Numbered[] => {
  const people = ofType(entities, 'person');
  const all: Entity[] = people.length === 0 ? [] : [...affiliate(people, ofType(entities, 'country'), signs, document)];
  for (const entity of entities) if (entity.type !== 'person') all.push(entity);
  const linked: Numbered[] = [];
  const dates: Numbered<DateRange>[] = [];
  for (const entity of number(all))
    if (entity.type === 'date') dates.push(entity);
    else linked.push(entity);
  for (const date of nameEnds(dates)) linked.push(date);
  return linked;
};
