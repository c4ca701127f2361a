import { convert, firstDay, sizeOf, type Period, type Unit } from '../calendar/calendar.js';

/** The temporal focus: the times mentioned so far, from which *the next day* and *a year earlier* are counted. */
export interface Focus {
  /** The times mentioned, most recent first, one for each unit. */
  readonly history: readonly Period[];
  /** The time in focus: dates without a year lie near it. */
  readonly now: Period | undefined;
  /** A date far from the current focus, mentioned once (a flashback). It becomes the focus only when mentioned again,
   *  but *two years later* may still be counted from it. */
  readonly background: Background | undefined;
  /** The quarter, half or year whose figures news reports. */
  readonly reported: Period | undefined;
  /** The sentence of the last mention. */
  readonly sentence: number;
}

export interface Background {
  readonly period: Period;
  readonly sentence: number;
}

/** Where and how a time is mentioned in the text. */
export interface Position {
  readonly sentence: number;
  /** It begins its sentence, which then is about that time: *In 1961, he …*. */
  readonly opens: boolean;
  /** A brief look at another time: *last week*, *the previous year*. */
  readonly returns: boolean;
  /** A limit: the text is about the time on this side of it: *since the first quarter of 2023*. */
  readonly since: boolean;
  /** It dates a noun: *the Sept. 6, 2002, slaying*. */
  readonly attributive: boolean;
}

export const noFocus: Focus = { history: [], now: undefined, background: undefined, reported: undefined, sentence: -1 };

const KEPT = 6;
/** The most years that the focus may move at once. */
const JUMP = 3;

/** The focus after one more mention. */
export const advance = (focus: Focus, period: Period, position: Position): Focus => {
  const { sentence, opens, returns, since } = position;
  const { reported } = focus;
  // Field by field: V8 is slow at overwriting what was just spread.
  if (!opens && isBackground(focus, period, position))
    return {
      history: focus.history,
      now: focus.now,
      background: { period, sentence },
      reported,
      sentence: focus.sentence,
    };
  const kept = focus.history.filter((other) => other.unit !== period.unit && (returns || !isLeft(other, period)));
  const history = [period, ...kept].slice(0, KEPT);
  const stays = since || (returns && focus.now !== undefined) || sizeOf(period.unit) > sizeOf('year');
  return { history, now: stays ? focus.now : period, background: undefined, reported, sentence };
};

/** *the worst since 1813* in a text about 1920. */
const isBackground = ({ now, background }: Focus, period: Period, { attributive }: Position): boolean => {
  if (now === undefined) return false;
  if (period.unit !== 'year') return attributive && Math.abs(firstDay(now) - firstDay(period)) > sizeOf('year');
  if (background?.period.unit === 'year' && Math.abs(background.period.index - period.index) <= JUMP) return false;
  return Math.abs(convert(now, 'year').index - period.index) > JUMP;
};

/** A day loses the focus once the text has moved to another year. */
const isLeft = (earlier: Period, now: Period): boolean =>
  sizeOf(earlier.unit) < sizeOf(now.unit) && convert(earlier, now.unit).index !== now.index;

/** The flashback, if it was mentioned recently enough to be counted from. */
export const backgroundTime = ({ background }: Focus, unit: Unit, sentence: number): Period | undefined => {
  if (background === undefined || sizeOf(background.period.unit) > sizeOf(unit)) return undefined;
  return sentence - background.sentence <= (unit === 'year' ? 1 : 0) ? convert(background.period, unit) : undefined;
};

/** The period of this unit in focus: that of the last time mentioned in a unit that is no larger. */
export const mentionedUnit = ({ history }: Focus, unit: Unit): Period | undefined => {
  const fine = history.find((period) => sizeOf(period.unit) <= sizeOf(unit));
  return fine === undefined ? undefined : convert(fine, unit);
};
