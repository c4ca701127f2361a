/** What compromise knows of single words: its lexicon, its words of two readings and the forms of its verbs. */
import nlp from 'compromise/three';
import { Tag } from '../../src/language/tag-set.js';

const BY_NAME: Readonly<Record<string, readonly Tag[]>> = {
  Infinitive: [Tag.VB, Tag.VBP],
  PresentTense: [Tag.VBZ],
  PastTense: [Tag.VBD, Tag.VBN],
  Participle: [Tag.VBN],
  Gerund: [Tag.VBG],
  Singular: [Tag.NN],
  Noun: [Tag.NN],
  Actor: [Tag.NN],
  Uncountable: [Tag.NN],
  Plural: [Tag.NNS],
  Adjective: [Tag.JJ],
  Comparative: [Tag.JJ],
  Superlative: [Tag.JJ],
  Adverb: [Tag.RB],
  'Noun|Verb': [Tag.NN, Tag.VB, Tag.VBP],
  'Plural|Verb': [Tag.NNS, Tag.VBZ],
  'Adj|Noun': [Tag.JJ, Tag.NN],
  'Adj|Past': [Tag.JJ, Tag.VBN, Tag.VBD],
  'Noun|Gerund': [Tag.NN, Tag.VBG],
  'Adj|Gerund': [Tag.JJ, Tag.VBG],
  'Adj|Present': [Tag.JJ, Tag.VB, Tag.VBP],
  'Actor|Verb': [Tag.NN, Tag.VB, Tag.VBP],
  'Person|Noun': [Tag.NN],
  'Person|Verb': [Tag.VB, Tag.VBP, Tag.NN],
  'Person|Adj': [Tag.JJ],
};

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

interface Verbs {
  readonly two: {
    readonly transform: {
      readonly verb: { readonly conjugate: (verb: string, model: unknown) => Readonly<Record<string, string>> };
    };
  };
}

const verbsOf = ({ one, two }: Model): string[] =>
  [...Object.keys(one.lexicon), ...Object.keys(two.switches)].filter(
    (word) => one.lexicon[word] === 'Infinitive' || /^(?:Noun|Actor|Person)\|Verb/.test(two.switches[word] ?? ''),
  );

const formsOf = (verb: string, model: Model): (readonly [string | undefined, readonly Tag[]])[] => {
  const { conjugate } = (nlp.methods() as unknown as Verbs).two.transform.verb;
  const { PastTense, PresentTense, Gerund, Participle } = conjugate(verb, model);
  return [
    [verb, [Tag.VB, Tag.VBP]],
    [PresentTense, [Tag.VBZ]],
    [Gerund, [Tag.VBG]],
    [PastTense, Participle === undefined ? [Tag.VBD, Tag.VBN] : [Tag.VBD]],
    [Participle, [Tag.VBN]],
  ];
};

/** Words in small letters that compromise lists, with the tags they can have. */
export const knownWords = (): ReadonlyMap<string, readonly Tag[]> => {
  const model = nlp.model() as unknown as Model;
  const known = new Map<string, readonly Tag[]>();
  const note = (word: string | undefined, tags: readonly Tag[]): void => {
    if (word !== undefined && /^[a-z]+$/.test(word))
      known.set(word, [...new Set([...(known.get(word) ?? []), ...tags])]);
  };
  for (const verb of verbsOf(model)) for (const [form, tags] of formsOf(verb, model)) note(form, tags);
  for (const [word, name] of Object.entries(model.two.switches)) note(word, BY_NAME[name] ?? []);
  for (const [word, names] of Object.entries(model.one.lexicon))
    note(
      word,
      [names].flat().flatMap((name) => BY_NAME[name] ?? []),
    );
  for (const [word, tags] of known) if (tags.length === 0) known.delete(word);
  return known;
};
