/** Sentences in which an entry of a list should decide something: `*` stands for it, `^*` for it with a capital, `!*` in capitals. */
import type { Proof } from './entry-removals.js';
import { FRAMES } from './list-frames.js';

const PEOPLE = [
  ...['* Tibbert Quorl spoke.', 'The ^* Tibbert Quorl spoke.', '^* Minister Tibbert Quorl spoke.', '^* Quorl met him.'],
  ...[
    'Tibbert Quorl, the * secretary, spoke.',
    'Tibbert Quorl ^* spoke.',
    'Shares of Tibbert ^* fell.',
    '^* Quorl spoke.',
  ],
  ...['Quorl ^* was there.', 'Quorl * on Monday.', 'Tibbert Quorl * on Monday.', 'His * Tibbert Quorl was there.'],
  ...["Quorl's * was there.", 'Quorl, a *, was there.', 'They saw ^* Quorl there.', 'They went to Quorl ^* there.'],
  ...['The Quorl * was there.', '* of Quorl was there.', 'Tibbert * Quorl spoke.', 'Tibbert Quorl, * of Mali, spoke.'],
  ...[
    'TIBBERT ^* was there.',
    '^*: Tibbert Quorl',
    'He met Tibbert ^*, who spoke.',
    'The * of Tibbert Quorl was there.',
    "Quorl's * Ana was there.",
    'His *, Tibbert, was there.',
    'Tibbert, his *, was there.',
    'They met his * Quorl.',
  ],
];
const COUNTRIES = [
  ...['^* Jordan was there.', 'Jordan ^* was there.', '^* Georgia said she won.', 'They went to ^* on Monday.'],
  ...['The ^* government spoke.', 'The * Jordan was there.', 'Turkey * it.', 'The Turkey * was there.', 'He ^* Chad.'],
  ...[
    "Chad's * was there.",
    'The * of Georgia was there.',
    'Georgia * spoke.',
    'Chad * with him.',
    'They * Polish it.',
  ],
  ...['The Washington * spoke.', 'Washington * on Monday.', 'Washington and ^* met.', 'The Turkish * was there.'],
  ...[
    '* Chad he went.',
    'They spoke French * it.',
    'The New ^* was there.',
    '^* and Moscow met.',
    '* in Moscow spoke.',
  ],
];
const EVENTS = [
  ...['The attack * was there on Monday.', 'A strike * in Mali on Monday.', 'Troops * attack Mali.'],
  ...['Troops * the attack on Mali.', 'Troops * to attack Mali on Monday.', 'They * that the attack on Mali happened.'],
  ...['A * attack on Mali on Monday.', 'The attack on Mali * on Monday.', 'The * of an attack on Mali.'],
  ...[
    'Troops attacked the * on Monday.',
    'The * attacked Mali on Monday.',
    'The murder * left.',
    'A * of a meeting of Mali.',
  ],
];
const DATES = [
  ...['They left two * ago.', 'The council * on Monday.', 'It was * to end on Friday.', 'They * to meet on Friday.'],
  ...['He had 1990 * there.', '* 1990 they left.', 'May * it.', 'The * March was there.', 'They had 2012 * there.'],
  ...['It was * Monday.', 'He said they * Monday.', 'It * due on Friday.'],
];

const BY_FOLDER: Readonly<Record<string, readonly string[]>> = {
  people: PEOPLE,
  countries: [...COUNTRIES, ...PEOPLE.slice(0, 8)],
  events: EVENTS,
  dates: DATES,
  language: [...DATES, ...EVENTS, ...PEOPLE],
};

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Each word of an entry that is listed in small letters with a capital. */
const capitals = (entry: string): string => entry.split(' ').map(capital).join(' ');

/** What a text has of an entry: of `adm: Admiral` the first part, of `GB: England` the second, of `SU|SUN|Soviet Union` the third. */
const writtenOf = (entry: string): string =>
  entry
    .replace(/^[A-Z]{2}: /, '')
    .replace(/(?<=.): .*/, '')
    .replace(/^\w+\|\w+\|([^|]+).*/, '$1');

const filled = (frame: string, entry: string): string => {
  const written = writtenOf(entry);
  const words = written.split(' ');
  return frame
    .replace(/\^(\d)/g, (_, place) => capital(words[Number(place) - 1] ?? ''))
    .replace(/\*(\d)/g, (_, place) => words[Number(place) - 1] ?? '')
    .replaceAll('^*', () => capitals(written))
    .replaceAll('!*', () => written.toUpperCase())
    .replaceAll('*', () => written);
};

/** Frames ask for the words of an entry one by one: an entry is a verb with its forms, or a name with a short form. */
const takesWords = (frames: readonly string[]): boolean => frames.some((frame) => /[*^]\d/.test(frame));

const spellingsOf = (list: string, entry: string): readonly string[] =>
  takesWords(FRAMES[list] ?? []) ? writtenOf(entry).split(' ') : [writtenOf(entry)];

/** An entry with the given sentences, or with those made from the frames. */
export const proofOf = (list: string, entry: string, sentences: readonly string[] = madeOf(list, entry)): Proof => ({
  entry,
  sentences,
  spellings: spellingsOf(list, entry),
});

const madeOf = (list: string, entry: string): readonly string[] =>
  [...(FRAMES[list] ?? []), ...(BY_FOLDER[list.split('/')[0]!] ?? [])].map((frame) => capital(filled(frame, entry)));
