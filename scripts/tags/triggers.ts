/** The forms of the verbs that may be triggers, which the tagger must not take for nouns alone. */
import { Form } from '../../src/events/triggers/forms.js';
import { verbalForms } from '../../src/events/triggers/lexicon.js';
import { Tag } from '../../src/language/tag-set.js';
import { countWords, wordOf } from '../../src/lexicon/vocabulary.js';

const TAGS: readonly (readonly [form: number, tags: readonly Tag[]])[] = [
  [Form.Base, [Tag.VB, Tag.VBP]],
  [Form.Third, [Tag.VBZ]],
  [Form.Gerund, [Tag.VBG]],
  [Form.Past, [Tag.VBD]],
  [Form.Participle, [Tag.VBN]],
];

/** The same words, and those of the triggers with the tags that their verbs have. */
export const withTriggers = (known: ReadonlyMap<string, readonly Tag[]>): ReadonlyMap<string, readonly Tag[]> => {
  const all = new Map(known);
  for (let id = 1; id < countWords(); id++) {
    const word = wordOf(id);
    const forms = verbalForms(id);
    const tags = TAGS.filter(([form]) => (forms & form) !== 0).flatMap(([, each]) => each);
    if (tags.length > 0 && /^[a-z]+$/.test(word)) all.set(word, [...new Set([...(all.get(word) ?? []), ...tags])]);
  }
  return all;
};
