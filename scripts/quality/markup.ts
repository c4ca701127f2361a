import type { GoldDocument, GoldPerson, GoldSpan, GoldStory } from '../../src/scoring/spans.js';

/**
 * Reads an article marked by hand. Above a line `---` stand `key: value` lines, below it the article with its mentions
 * in braces: `{Kvist|person kvist}`, `{Swedish|country SE demonym}`, `{Monday|date 2023-04-17}`,
 * `{vowed|event cooperation}`, `{G7 summit|named meeting}`, `{vowed|event cooperation #2}` if it reports the second of the
 * article's main events. `fixtures/README.md` has the whole notation.
 */
export const readMarkup = (id: string, source: string): GoldDocument => {
  const [head, body] = splitOnce(source, '\n---\n');
  if (body === undefined) throw new Error(`${id}: no line "---" between the head and the article`);
  const fields = head.split('\n').map((line) => splitOnce(line, ':'));
  const valueOf = (name: string): string | undefined => fields.find(([key]) => key === name)?.[1]?.trim();
  // The final line end of the file is not part of the article.
  const { text, spans } = readBody(id, body.replace(/\n$/, ''));
  return {
    id,
    text,
    date: valueOf('date') ?? null,
    covers: readCovers(id, valueOf('covers')),
    spans,
    people: fields.filter(([key]) => key.startsWith('person ')).map(([key, value]) => readPerson(key, value ?? '')),
    stories: fields.filter(([key]) => key.startsWith('story ')).map(([, value]) => readStory(value ?? '')),
  };
};

/** All that can be marked. */
const COVERS: GoldDocument['covers'] = [
  'person',
  'country:name',
  'country:demonym',
  'country:constituent',
  'country:capital',
  'country:metonym',
  'date',
  'event',
  'event:trigger',
  'event:modality',
];
/** The article's main events are listed, and all words that mention an event marked. */
const STORY = 'story';

/** `date`, or several with commas; without it everything is marked. */
const readCovers = (id: string, names: string | undefined): GoldDocument['covers'] => {
  if (names === undefined) return COVERS;
  const covers = listed(names);
  const unknown = covers.find((name) => name !== STORY && !COVERS.includes(name));
  if (unknown !== undefined || covers.length === 0) throw new Error(`${id}: cannot cover "${unknown ?? ''}"`);
  return covers;
};

const splitOnce = (text: string, mark: string): [string, string | undefined] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
};

/** `person kvist: Ola Kvist; Foreign Minister; SE` */
const readPerson = (key: string, value: string): GoldPerson => {
  const [name = '', roles = '', countries = ''] = value.split(';').map((part) => part.trim());
  return { who: key.slice('person '.length), name, roles: listed(roles), countries: listed(countries) };
};

/** `story 2: They vow to work together; who: Kvist, Ruiz; whom: ; optional: SE; date: 2023-04-17, null` */
const readStory = (value: string): GoldStory => {
  const [what = '', ...rest] = value.split(';').map((part) => part.trim());
  const parts = new Map(rest.map((part) => splitOnce(part, ':')));
  const namesOf = (key: string): string[] => listed(parts.get(key) ?? '');
  const dates = namesOf('date').map((date) => (date === 'null' ? null : date));
  return { what, who: namesOf('who'), whom: namesOf('whom'), optional: namesOf('optional'), dates };
};

const listed = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Marks may stand in one another: `{{2012|date 2012} Summer Olympics|named sport}`. */
const readBody = (id: string, body: string): { text: string; spans: GoldSpan[] } => {
  const spans: GoldSpan[] = [];
  const open: number[] = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(/\{|\|([^{}|]+)\}/g)) {
    const [whole, note] = match;
    text += body.slice(from, match.index);
    from = match.index + whole.length;
    if (note === undefined) open.push(text.length);
    else spans.push({ start: open.pop() ?? stray(id, whole), end: text.length, ...readNote(id, note) });
  }
  text += body.slice(from);
  if (open.length > 0) stray(id, text.slice(open[0]));
  const mark = /[{}|]/.exec(text);
  if (mark !== null) stray(id, text.slice(mark.index));
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
};

const stray = (id: string, near: string): never => {
  throw new Error(`${id}: stray mark near "${near.slice(0, 40)}"`);
};

type Note = Omit<GoldSpan, 'start' | 'end'>;

/** `? event military planned`: optional or not, the type, and what is said about it. */
const readNote = (id: string, note: string): Note => {
  const optional = note.startsWith('?');
  const story = /#(\d)$/.exec(note)?.[1];
  const [type = '', ...values] = note
    .replace(/^\?|#\d$/g, '')
    .trim()
    .split(/\s+/);
  const reader = readers[type === '' && story !== undefined ? 'event' : type];
  if (reader === undefined) throw new Error(`${id}: unknown type in "${note}"`);
  return {
    ...reader(values),
    ...(optional ? { optional } : {}),
    ...(story === undefined ? {} : { story: Number(story) }),
  };
};

const timex =
  (timexType: string) =>
  ([value]: readonly string[]): Note => ({ type: 'date', timexType, ...(value === undefined ? {} : { value }) });

/** Where only the main events are listed no kind is given. */
const kindOf = (names?: string): Note =>
  names === undefined ? { type: 'event' } : { type: 'event', kind: names.split('/')[0] ?? '', kinds: names.split('/') };

const readers: Readonly<Record<string, (values: readonly string[]) => Note>> = {
  person: ([who = '']) => ({ type: 'person', who }),
  country: ([iso = '', subtype = 'name']) => ({ type: 'country', iso, subtype }),
  date: timex('DATE'),
  time: timex('TIME'),
  duration: timex('DURATION'),
  set: timex('SET'),
  named: ([kind]) => ({ ...kindOf(kind), tier: 'named' }),
  event: ([kind, modality = 'asserted']) => ({
    ...kindOf(kind),
    ...(modality === '*' ? {} : { modality }),
    tier: 'occurrence',
    salient: true,
  }),
};
