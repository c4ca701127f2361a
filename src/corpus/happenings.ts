import { oneLine } from '../core/strings/one-line.js';
import type { EventRecord } from '../core/record.js';
import { comparable, compare, count, type Counts } from './merged.js';

/** An event of several articles. */
export interface Happening extends Counts {
  readonly kind: string;
  name: string;
  readonly who: string;
  readonly whom: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly modality: string;
  salience: number;
  sentence: string;
  /** The first articles that report it. */
  readonly articlesBy: string[];
}

interface Happenings {
  readonly add: (event: EventRecord, article: string) => void;
  readonly all: () => readonly Happening[];
  /** Events without a day, which cannot be told apart. */
  readonly undated: () => number;
}

/** Events are the same if kind, participants, days and place agree; without participants and place, the name must agree as well. */
export const createHappenings = (): Happenings => {
  const byKey = new Map<string, Happening>();
  let undated = 0;
  return {
    all: () => [...byKey.values()],
    undated: () => undated,
    add: (event, article) => {
      const key = keyOf(event);
      if (key === undefined) {
        undated++;
        return;
      }
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, create(event, article));
      else join(known, event, article);
    },
  };
};

const sideOf = ({ participants }: EventRecord, isTarget: boolean): string =>
  namesOf(participants.filter(({ role }) => (role === 'target') === isTarget));

const namesOf = (participants: EventRecord['participants']): string =>
  participants
    .map(({ name = '' }) => name)
    .sort(compare)
    .join(', ');

/** Kinds in which it does not matter who is named as agent and who as target. */
const MUTUAL: ReadonlySet<string> = new Set(['meeting', 'cooperation']);

const keyOf = (event: EventRecord): string | undefined => {
  const { kind, tier, series, when, place, participants, modality, name } = event;
  if (when?.from == null || when.to === null) return undefined;
  const days = `${when.from}/${when.to}`;
  if (tier === 'named') return JSON.stringify([comparable(series ?? name), days]);
  const hasParticipants = participants.length > 0;
  const said = hasParticipants ? '' : comparable(name);
  const sides = MUTUAL.has(kind) ? [namesOf(participants)] : [sideOf(event, false), sideOf(event, true)];
  return JSON.stringify([kind, ...sides, days, comparable(place ?? ''), modality, said]);
};

const create = (event: EventRecord, article: string): Happening => ({
  ...{ kind: event.kind, name: event.name, who: sideOf(event, false), whom: sideOf(event, true) },
  ...{ from: event.when?.from ?? '', to: event.when?.to ?? '', place: event.place ?? '', modality: event.modality },
  ...{ salience: event.salience, sentence: oneLine(event.sentence.text), articlesBy: [article] },
  ...{ mentions: event.mentions.length, articles: 1 },
});

/** Its name is the one in the article where it is most salient. */
const join = (known: Happening, event: EventRecord, article: string): void => {
  const isOther = !known.articlesBy.includes(article);
  if (isOther) count(known, event.mentions.length);
  else known.mentions += event.mentions.length;
  if (isOther && known.articlesBy.length < KEPT) known.articlesBy.push(article);
  if (event.salience <= known.salience) return;
  known.salience = event.salience;
  known.name = event.name;
  known.sentence = oneLine(event.sentence.text);
};

const KEPT = 3;
