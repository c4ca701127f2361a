import type { NewsEvent, Numbered } from '../../src/core/entity.js';
import type { Result } from '../../src/core/result.js';
import { shared, type GoldDocument, type GoldSpan, type GoldStory } from '../../src/scoring/spans.js';

/** Compares the rows of an event table with an editor's list of the main events. */
interface StoryCount {
  readonly articles: number;
  readonly events: number;
  readonly rows: number;
  readonly shown: number;
  /** Main events with a row, and those with a row that is right in who, whom and when. */
  readonly found: number;
  readonly right: number;
  /** Articles whose first row by salience is the lead. */
  readonly lead: number;
  /** Rows shown that are main events, each counted once. */
  readonly top: number;
  /** Rows that no reader would call an event, and rows that repeat a main event. */
  readonly noise: number;
  readonly repeats: number;
  /** Of the main events found: those dated correctly, those dated at all, those whose date is in the text. */
  readonly dated: number;
  readonly saidDates: number;
  readonly dueDates: number;
  /**
   * People and countries in rows of main events: those on a correct side, all named, those that the list has for these
   * events, and of them those in a row.
   */
  readonly rightParts: number;
  readonly saidParts: number;
  readonly dueParts: number;
  readonly foundParts: number;
}

/** A row of the table and what it is: the place of a main event, another event, nothing. */
export interface Row {
  readonly event: Numbered<NewsEvent>;
  readonly matches: number | 'minor' | 'noise';
}

interface StoryScore {
  readonly count: StoryCount;
  readonly rows: readonly Row[];
  readonly wrong: readonly string[];
}

/** How many rows the table shows. */
const SHOWN = 7;

type Event = Numbered<NewsEvent>;

export const scoreStories = (document: GoldDocument, result: Result): StoryScore => {
  const stories = document.stories ?? [];
  const events = result.entities.filter((entity): entity is Event => entity.type === 'event');
  const marks = document.spans.filter(({ type }) => type === 'event');
  const rows = events.map((event): Row => ({ event, matches: matchOf(event, marks) }));
  const found = new Set(rows.map(({ matches }) => matches).filter((matches) => typeof matches === 'number'));
  const verdicts = stories.map((story, i) => judge(story, i + 1, rows, result));
  const shown = mostSalient(rows).slice(0, SHOWN);
  return {
    count: {
      articles: 1,
      events: stories.length,
      rows: rows.length,
      shown: shown.length,
      found: found.size,
      right: verdicts.filter((verdict) => verdict === undefined).length,
      lead: shown[0]?.matches === 1 ? 1 : 0,
      top: new Set(shown.map(({ matches }) => matches).filter((matches) => typeof matches === 'number')).size,
      noise: rows.filter(({ matches }) => matches === 'noise').length,
      repeats: rows.filter(({ matches }) => typeof matches === 'number').length - found.size,
      ...datesOf(stories, rows, result),
      ...partsOf(stories, rows, result),
    },
    rows,
    wrong: verdicts.filter((verdict) => verdict !== undefined),
  };
};

const mostSalient = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => b.event.salience - a.event.salience);

/** The date of the first row of each main event; an event that the text does not date must have none. */
const datesOf = (
  stories: readonly GoldStory[],
  rows: readonly Row[],
  result: Result,
): Pick<StoryCount, 'dated' | 'saidDates' | 'dueDates'> => {
  const judged = stories.flatMap(({ dates }, i) => {
    const row = rows.find(({ matches }) => matches === i + 1);
    if (row === undefined) return [];
    const { date } = saidOf(row.event, result);
    const isRight = date !== null && dates.includes(date);
    return [{ isRight, isSaid: date !== null, isDue: isRight || !dates.includes(null) }];
  });
  return {
    dated: judged.filter(({ isRight }) => isRight).length,
    saidDates: judged.filter(({ isSaid }) => isSaid).length,
    dueDates: judged.filter(({ isDue }) => isDue).length,
  };
};

/** The main event that most of a row's mentions belong to. */
const matchOf = ({ mentions }: Event, marks: readonly GoldSpan[]): Row['matches'] => {
  const votes = new Map<number, number>();
  let isMinor = false;
  for (const mention of mentions)
    for (const mark of marks.filter((span) => shared(span, mention) > 0)) {
      // An event that a careful reader may leave out need not be a row.
      isMinor ||= mark.optional !== true;
      if (mark.story !== undefined) votes.set(mark.story, (votes.get(mark.story) ?? 0) + 1);
    }
  const [first] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first?.[0] ?? (isMinor ? 'minor' : 'noise');
};

/** What is wrong with the rows of a main event; undefined if one of them is right. */
const judge = (story: GoldStory, place: number, rows: readonly Row[], result: Result): string | undefined => {
  let why = 'no row';
  for (const { event, matches } of rows) {
    if (matches !== place) continue;
    const { agents, targets, date } = saidOf(event, result);
    if (areSides(story, agents, targets) && story.dates.includes(date)) return undefined;
    why = `who ${agents.join()}/${targets.join()} for ${story.who.join()}/${story.whom.join()}, when ${date ?? '-'} for ${story.dates.join('|')}`;
  }
  return `${story.what}: ${why}`;
};

interface Said {
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly date: string | null;
}

const saidOf = ({ participants, date }: Event, { entities }: Result): Said => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = (isTarget: boolean): string[] =>
    participants
      .filter(({ role }) => (role === 'target') === isTarget)
      .map(({ entity }) => byId.get(entity))
      .flatMap((entity) =>
        entity?.type === 'country' ? [entity.iso2] : entity?.type === 'person' ? [entity.name] : [],
      );
  const when = date === null ? undefined : byId.get(date);
  return { agents: named(false), targets: named(true), date: when?.type === 'date' ? when.value : null };
};

/** The participants given for the main events that have a row. */
const partsOf = (
  stories: readonly GoldStory[],
  rows: readonly Row[],
  result: Result,
): Pick<StoryCount, 'rightParts' | 'saidParts' | 'dueParts' | 'foundParts'> => {
  const count = { rightParts: 0, saidParts: 0, dueParts: 0, foundParts: 0 };
  for (const [i, story] of stories.entries()) {
    const said = rows.filter(({ matches }) => matches === i + 1).map(({ event }) => saidOf(event, result));
    if (said.length === 0) continue;
    const { mayAct, maySuffer } = sidesOf(story);
    const due = new Set([...story.who, ...story.whom]);
    for (const { agents, targets } of said) {
      count.saidParts += agents.length + targets.length;
      count.rightParts += agents.filter((name) => mayAct.includes(name)).length;
      count.rightParts += targets.filter((name) => maySuffer.includes(name)).length;
    }
    count.dueParts += due.size;
    count.foundParts += [...due].filter((name) =>
      said.some(({ agents, targets }) => agents.includes(name) || targets.includes(name)),
    ).length;
  }
  return count;
};

/** Who may be on either side; sides may be swapped only if the list has one side alone. */
const sidesOf = ({ who, whom, optional }: GoldStory): { mayAct: readonly string[]; maySuffer: readonly string[] } => ({
  mayAct: [...who, ...optional, ...(who.length === 0 ? whom : [])],
  maySuffer: [...whom, ...optional, ...(whom.length === 0 ? who : [])],
});

/** Whether nobody is missing and nobody is wrong. */
const areSides = (story: GoldStory, agents: readonly string[], targets: readonly string[]): boolean => {
  const people = [...agents, ...targets];
  const { mayAct, maySuffer } = sidesOf(story);
  return (
    [...story.who, ...story.whom].every((name) => people.includes(name)) &&
    agents.every((name) => mayAct.includes(name)) &&
    targets.every((name) => maySuffer.includes(name))
  );
};

const nothing: StoryCount = {
  ...{ articles: 0, events: 0, rows: 0, shown: 0, found: 0, right: 0 },
  ...{ lead: 0, top: 0, noise: 0, repeats: 0, dated: 0, saidDates: 0, dueDates: 0 },
  ...{ rightParts: 0, saidParts: 0, dueParts: 0, foundParts: 0 },
};

export const addStories = (counts: readonly StoryCount[]): StoryCount => {
  const sum: Record<keyof StoryCount, number> = { ...nothing };
  for (const count of counts)
    for (const key of Object.keys(nothing) as (keyof StoryCount)[]) sum[key] = sum[key] + count[key];
  return sum;
};

/** The six figures, the F1 of the dates and of the participants of main events and the latter's precision, in per cent. */
export type StoryShares = Readonly<
  Record<
    'found' | 'right' | 'lead' | 'top' | 'noise' | 'repeats' | 'dates' | 'participants' | 'participant precision',
    number
  >
>;

/** The figures of which less is better. */
export const CEILINGS: readonly (keyof StoryShares)[] = ['noise', 'repeats'];

export const storyShares = (count: StoryCount): StoryShares => {
  const of = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    found: of(count.found, count.events),
    right: of(count.right, count.events),
    lead: of(count.lead, count.articles),
    top: of(count.top, count.shown),
    noise: of(count.noise, count.rows),
    repeats: of(count.repeats, count.rows),
    dates: of(2 * count.dated, count.saidDates + count.dueDates),
    participants: harmonic(of(count.rightParts, count.saidParts), of(count.foundParts, count.dueParts)),
    'participant precision': of(count.rightParts, count.saidParts),
  };
};

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

export const storyLine = (title: string, count: StoryCount): string => {
  const shares = Object.entries(storyShares(count)).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  return `${title}: ${count.articles} articles, ${count.events} events, ${count.rows} rows: ${shares.join(', ')}`;
};

/** Every row with what it is, and the main events without a right one. */
export const describeStories = (id: string, { rows, wrong }: StoryScore): string => {
  const lines = rows.map(
    ({ event: { name, kind, modality }, matches }) => `  ${String(matches).padEnd(6)} ${name} (${kind}, ${modality})`,
  );
  return [`\n## ${id}`, ...lines, ...wrong.map((line) => `  wrong: ${line}`)].join('\n');
};
