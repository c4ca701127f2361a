/** The tagger's lists as the numbers that src/language/tags.ts reads. */
import {
  EDGE,
  endingNames,
  endingSlot,
  ENDING_SLOTS,
  formNames,
  Look,
  packLetter,
  RULE,
  type TagTables,
} from '../../src/language/tag-compile.js';
import { tagNames, type TagMask } from '../../src/language/tag-set.js';
import { EVENT_KINDS } from '../../src/core/entity.js';
import { fold } from '../../src/lexicon/spelling.js';
import type { Image } from './image.js';
import { entriesOf } from './lists.js';
import { plural, verbForms } from './morphology.js';
import { indexOf } from './tag-index.js';
import { triggerLines } from './trigger-lines.js';

type WordId = (word: string) => number;

/** The data files as text. */
export interface TagData {
  readonly words: string;
  readonly capitals: string;
  readonly endings: string;
  readonly rules: string;
}

export const addTags = (image: Image): void => {
  const text = (list: string): string => entriesOf(`language/${list}`).join('\n');
  const listed = `${text('tags')}\n${text('tags-by-hand')}`;
  const words = [listed, ...nounsBeside(lines(listed)), ...countryNames()].join('\n');
  const data = {
    words,
    capitals: text('capital-tags'),
    endings: text('ending-tags'),
    rules: `${text('tag-rules')}\n${text('tag-rules-by-hand')}`,
  };
  const tables = makeTagTables(data, (word) => image.wordId(word), formsOf(lines(words)).join('\n'));
  for (const [name, table] of Object.entries(tables) as [string, TagTables[keyof TagTables]][])
    image.add(`language/tagger/${name}`, table);
};

const lines = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const entry = line.replace(/#.*/, '').trim();
    return entry === '' ? [] : [entry];
  });

/** The tags that the base form of a verb may have. */
const ofVerb = new Set(['VB', 'VBP', 'VBD', 'VBN', 'NN']);

/**
 * The lists leave out forms that follow their ending. In title case only a known word can be more than a name
 * (`Jury Convicts Mayor`), so verbs bring their third person, and verbs of events their other forms too.
 */
const formsOf = (entries: readonly string[]): readonly string[] => {
  const known = new Map(entries.map((entry) => [entry.split(' ')[0]!, entry.split(' ').slice(1)]));
  const forms = new Map<string, string>();
  const add = (form: string, tags: string): void => {
    if (!known.has(form) && !forms.has(form)) forms.set(form, tags);
  };
  for (const [word, tags] of known)
    if (tags.includes('VB') && tags.every((tag) => ofVerb.has(tag))) add(verbForms(word).third, thirdOf(tags));
  const nouns = eventNouns();
  for (const verb of eventVerbs()) addForms(verb, known.get(verb), nouns.has(verb), add);
  return [...forms].map(([form, tags]) => `${form} ${tags}`);
};

/**
 * Nouns for people, bodies and vehicles that the lists lack, with endings that no verb has, and the plurals of what can be
 * touched. By its ending alone `swimmer` could be an adjective and `rickshaws` a verb, and at the beginning of a headline
 * an unknown word is taken for a name: `Hiker found`.
 */
const nounsBeside = (entries: readonly string[]): readonly string[] => {
  const known = new Map(entries.map((entry) => [entry.split(' ')[0]!, entry.split(' ').slice(1)]));
  const acting = ['person', 'body', 'vehicle']
    .flatMap((sort) => entriesOf('events/noun-classes', sort))
    .filter((noun) => /^[a-z]+(?:er|or|man|woman|ist)$/.test(noun))
    .map((noun) => [noun, 'NN'] as const);
  const verbs = new Set(eventVerbs());
  const plurals = concrete
    .flatMap((sort) => entriesOf('events/noun-classes', sort))
    .filter(
      (noun) => /^[a-z]+(?:[a-rt-z]|ss|us)$/.test(noun) && !verbs.has(noun) && (known.get(noun)?.[0] ?? 'NN') === 'NN',
    )
    .map((noun) => [plural(noun), isVerbToo(known.get(noun)) ? 'NNS VBZ' : 'NNS'] as const);
  return [...acting, ...plurals].filter(([form]) => !known.has(form)).map((entry) => entry.join(' '));
};

const concrete = ['person', 'body', 'vehicle', 'building', 'goods', 'weapon', 'animal', 'document', 'work', 'place'];

/** Words with the tags of adjectives too were never seen: they have those of their ending. */
const isVerbToo = (tags: readonly string[] = []): boolean => tags.includes('VB') && !tags.includes('JJ');

/** Names of countries of one word; what the learned list has for some of them is for the most part wrong. */
const countryNames = (): readonly string[] =>
  entriesOf('countries/registers')
    .map((line) => line.split('|')[2]!.toLowerCase())
    .filter((name) => /^[a-z]+$/.test(name))
    .map((name) => `${name} NNP`);

const thirdOf = (tags: readonly string[]): string => (tags.includes('NN') ? 'NNS VBZ' : 'VBZ');

/** The forms of a verb of events that the lists lack; `tags` are those of its base, if they have it. */
const addForms = (
  verb: string,
  tags: readonly string[] | undefined,
  isNoun: boolean,
  add: (form: string, tags: string) => void,
): void => {
  const { base, third, past } = verbForms(verb);
  // `fine` has the tags of an adjective too: `Regulator Fines Banks`
  if (tags !== undefined) add(third, thirdOf(tags));
  if (isNoun) return;
  if (tags === undefined) {
    add(base, 'VB VBP');
    add(third, 'VBZ');
  }
  for (const form of past) add(form, 'VBD VBN');
};

/** Single verbs of data/events/triggers. */
const eventVerbs = (): readonly string[] => lemmasOf('verbs').filter((lemma) => !lemma.includes(' '));

const eventNouns = (): ReadonlySet<string> => new Set([...lemmasOf('nouns'), ...lemmasOf('weak')]);

const lemmasOf = (section: string): readonly string[] =>
  EVENT_KINDS.flatMap((kind) => triggerLines(kind, section).map(({ lemma }) => lemma));

const tagOf = (name: string): number => (name === 'EDGE' ? EDGE : tagNames.indexOf(name));

export const makeTagTables = (data: TagData, wordId: WordId, forms = ''): TagTables => {
  const known = new Map<string, number>();
  const lists = [0];
  const listOf = (names: readonly string[]): number => {
    const key = names.join(' ');
    const list = known.get(key) ?? lists.push(packed(names.map(tagOf))) - 1;
    known.set(key, list);
    return list;
  };
  const words = byWord(data.words, listOf, wordId);
  const titles = byWord(forms, listOf, wordId);
  const capitals = byWord(data.capitals, listOf, wordId);
  const { endings, endingLists } = hashed(data.endings, listOf);
  const rules = Int32Array.from(lines(data.rules).flatMap((line) => readRule(line, wordId)));
  return {
    lists: Int32Array.from(lists),
    words,
    titles,
    capitals,
    endings,
    endingLists,
    rules,
    ...indexOf(rules),
  };
};

const packed = (tags: readonly number[]): number =>
  tags.reduce<TagMask>((mask, tag) => mask | (1 << tag), 0) | (tags[0]! << 27);

/** `raid NN VB VBP` */
const byWord = (text: string, listOf: (names: readonly string[]) => number, wordId: WordId): Uint16Array => {
  const entries = lines(text).map((line): [number, number] => {
    const [word, ...names] = line.split(' ');
    return [wordId(word!), listOf(names)];
  });
  const table = new Uint16Array(entries.reduce((most, [id]) => Math.max(most, id), 0) + 1);
  for (const [id, list] of entries) table[id] = list;
  return table;
};

/** `-tion NN`; endings are packed from their last letter. */
const hashed = (
  text: string,
  listOf: (names: readonly string[]) => number,
): Pick<TagTables, 'endings' | 'endingLists'> => {
  const endings = new Int32Array(ENDING_SLOTS);
  const endingLists = new Uint16Array(ENDING_SLOTS);
  for (const line of lines(text)) {
    const [ending, ...names] = line.split(' ');
    const number = Array.from(ending!.slice(1)).reduceRight((sum, letter) => packLetter(sum, letter.charCodeAt(0)), 0);
    let slot = endingSlot(number);
    while (endings[slot] !== 0) slot = (slot + 1) & (ENDING_SLOTS - 1);
    endings[slot] = number + 1;
    endingLists[slot] = listOf(names);
  }
  return { endings, endingLists };
};

/** `NN VB -1 MD` or `IN SC 0 "as" +1 PRP`: from, to, conditions. */
const readRule = (line: string, wordId: WordId): number[] => {
  const [from, to, ...parts] = line.split(' ');
  const numbers = [tagOf(from!), tagOf(to!)];
  for (let i = 0; i < parts.length; i += 2) numbers.push(...readCondition(Number(parts[i]), parts[i + 1]!, wordId));
  while (numbers.length < RULE) numbers.push(Look.None);
  return numbers;
};

const readCondition = (offset: number, value: string, wordId: WordId): readonly [number, number, number] => {
  if (value.startsWith('"')) return [Look.Word, offset, wordId(fold(value.slice(1, -1)))];
  if (endingNames.includes(value)) return [Look.Ending, offset, endingNames.indexOf(value)];
  if (formNames.includes(value)) return [Look.Form, offset, formNames.indexOf(value)];
  return [Look.Tag, offset, tagOf(value)];
};
