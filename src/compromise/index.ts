/** A plug-in for compromise: its people, countries, dates and events are gazette's, resolved. */
import type compromise from 'compromise';
import type {
  ArticleRecord,
  CountryRecord,
  DateRecord,
  EntityRecord,
  EventRecord,
  PersonRecord,
} from '../core/record.js';
import { createGazette, type ArticleOptions, type GazetteOptions } from '../index.js';
import { spell, type Pointer, type Term } from './terms.js';

/** A selection of compromise. */
export type View = ReturnType<typeof compromise>;

/** The mentions of some entities: a selection of compromise that knows what they resolve to. */
export interface Mentions<R extends EntityRecord> extends Omit<View, 'get' | 'json'> {
  /** The record of each mention, in text order. */
  get(): readonly R[];
  get(n: number): R | undefined;
  /** What compromise says of each mention, and its record as `entity`. */
  json(options?: object): readonly (Readonly<Record<string, unknown>> & { readonly entity: R })[];
  /** Each entity once, in the order of first mention. */
  records(): readonly R[];
}

/** What the plug-in adds to a selection; each looks inside the selection only. */
export interface GazetteMethods {
  people(): Mentions<PersonRecord>;
  countries(): Mentions<CountryRecord>;
  dates(): Mentions<DateRecord>;
  events(): Mentions<EventRecord>;
  /** The record of the whole text. */
  gazette(): ArticleRecord;
}

export type GazetteView = Omit<View, keyof GazetteMethods> & GazetteMethods;

/** compromise with the plug-in: `const read: GazetteReader = nlp.plugin(gazette())`. */
export type GazetteReader = (text: string) => GazetteView;

/** As much of a selection as is used here. */
interface HostView {
  readonly document: readonly (readonly Term[])[];
  readonly fullPointer: readonly Pointer[];
  json(options?: object): readonly object[];
}
type Host = new (document: HostView['document'], pointer: readonly Pointer[]) => HostView;

interface Plugin {
  /** Gets the class of selections, which compromise's types call a function. */
  readonly api: (View: object) => void;
}

interface Found {
  readonly text: string;
  readonly record: ArticleRecord;
  readonly mentions: readonly { readonly pointer: Pointer; readonly entity: EntityRecord }[];
}

const METHODS = { people: 'person', countries: 'country', dates: 'date', events: 'event' } as const;

/** Made once with the options of gazette and given to `nlp.plugin`. */
const gazette = ({ date, fileName, ...options }: GazetteOptions & Omit<ArticleOptions, 'id'> = {}): Plugin => {
  const { extract } = createGazette({ ...options, offsetUnit: 'utf16' });
  const known = new WeakMap<object, Found>();
  const own = { ...(date === undefined ? {} : { date }), ...(fileName === undefined ? {} : { fileName }) };
  // The text is read anew where it was changed.
  const find = (document: HostView['document']): Found => {
    const spelt = spell(document);
    const before = known.get(document);
    if (before?.text === spelt.text) return before;
    const record = extract(spelt.text, own);
    const found = { text: spelt.text, record, mentions: mentionsOf(record, spelt.pointersIn) };
    known.set(document, found);
    return found;
  };
  return { api: (View) => addMethods(View as Host, find) };
};

export default gazette;

const mentionsOf = (record: ArticleRecord, pointersIn: ReturnType<typeof spell>['pointersIn']): Found['mentions'] =>
  record.entities
    .flatMap((entity) =>
      entity.mentions.flatMap((mention) => {
        const pointer = pointersIn(mention);
        return pointer === undefined ? [] : [{ pointer, entity, start: mention.start }];
      }),
    )
    .sort((a, b) => a.start - b.start);

const addMethods = (View: Host, find: (document: HostView['document']) => Found): void => {
  const Selection = selectionOf(View);
  const prototype = View.prototype as unknown as Record<string, (this: HostView) => unknown>;
  for (const [name, type] of Object.entries(METHODS))
    prototype[name] = function () {
      const mentions = find(this.document).mentions.filter(
        ({ entity, pointer }) => entity.type === type && isInside(pointer, this.fullPointer),
      );
      return new Selection(this.document, mentions);
    };
  prototype['gazette'] = function () {
    return find(this.document).record;
  };
};

const isInside = ([sentence, from, to]: Pointer, all: readonly Pointer[]): boolean =>
  all.some(([of, first, last]) => of === sentence && first <= from && to <= last);

const selectionOf = (View: Host) =>
  class Mentions extends View {
    readonly #entities: readonly EntityRecord[];
    constructor(document: HostView['document'], mentions: Found['mentions']) {
      super(
        document,
        mentions.map(({ pointer }) => pointer),
      );
      this.#entities = mentions.map(({ entity }) => entity);
    }
    get(n?: number): EntityRecord | undefined | readonly EntityRecord[] {
      return n === undefined ? this.#entities : this.#entities[n];
    }
    override json(options?: object): readonly object[] {
      return super.json(options).map((match, i) => ({ ...match, entity: this.#entities[i] }));
    }
    records(): readonly EntityRecord[] {
      return [...new Set(this.#entities)];
    }
  };
