/** Treebanks in CoNLL-U as documents of ours, with a tag for each token of ours. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Tag } from '../../src/language/tag-set.js';
import { intern } from '../../src/lexicon/vocabulary.js';
import { readDocument, slice, type Document } from '../../src/text/document.js';

export interface TaggedDocument {
  readonly name: string;
  readonly document: Document;
  /** A `Tag` for each token; `UNKNOWN` where the treebank's tokens differ. */
  readonly gold: Int8Array;
}

export const UNKNOWN = -1;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

const SAME: Readonly<Record<string, Tag>> = {
  NN: Tag.NN,
  NNS: Tag.NNS,
  NNP: Tag.NNP,
  NNPS: Tag.NNP,
  PRP: Tag.PRP,
  PRP$: Tag.PRPS,
  DT: Tag.DT,
  PDT: Tag.DT,
  JJ: Tag.JJ,
  JJR: Tag.JJ,
  JJS: Tag.JJ,
  RB: Tag.RB,
  RBR: Tag.RB,
  RBS: Tag.RB,
  VB: Tag.VB,
  VBD: Tag.VBD,
  VBN: Tag.VBN,
  VBG: Tag.VBG,
  VBP: Tag.VBP,
  VBZ: Tag.VBZ,
  MD: Tag.MD,
  TO: Tag.TO,
  CC: Tag.CC,
  CD: Tag.CD,
  WP: Tag.WP,
  WP$: Tag.WP,
  WDT: Tag.WP,
  WRB: Tag.WRB,
  EX: Tag.EX,
  RP: Tag.RP,
  POS: Tag.POS,
  UH: Tag.UH,
};

const MARKS: ReadonlySet<string> = new Set(['SYM', 'NFP', 'HYPH']);

/** Prepositions and what opens a clause share a tag in the Penn Treebank; names and the rest are nouns. */
const tagOf = (universal: string, penn: string): Tag => {
  if (universal === 'PUNCT' || MARKS.has(penn)) return Tag.PUNCT;
  if (penn === 'TO' && universal === 'ADP') return Tag.IN;
  if (penn === 'IN') return universal === 'SCONJ' ? Tag.SC : Tag.IN;
  if (penn === 'AFX') return Tag.JJ;
  return SAME[penn] ?? (universal === 'PROPN' ? Tag.NNP : Tag.NN);
};

/** Clitics that the treebank splits off without saying that there was no space before them. */
const CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

const isCutOff = (form: string, before: string): boolean =>
  CLITIC.test(form) || (form === 'not' && before.endsWith('can '));

/** Reads a treebank; each sentence is on a line of its own. */
export const readTreebank = (file: string): TaggedDocument[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .split(/^# newdoc /m)
    .slice(1)
    .map(readOne);

const readOne = (block: string): TaggedDocument => {
  const { text, words } = wordsOf(block);
  const document = readKnowing(text);
  return { name: block.slice(0, block.indexOf('\n')), document, gold: align(document, words) };
};

const wordsOf = (block: string): { readonly text: string; readonly words: readonly Word[] } => {
  const words: Word[] = [];
  let text = '';
  for (const line of block.split('\n').slice(1)) {
    const [id, form, universal, penn, , , glued] = line.split('\t');
    if (id === '') text = `${text.trimEnd()}\n`;
    else if (form !== undefined) {
      if (isCutOff(form, text)) text = text.trimEnd();
      words.push({ start: text.length, end: text.length + form.length, tag: tagOf(universal!, penn!) });
      text += glued === '_' ? form : `${form} `;
    }
  }
  return { text, words };
};

/** All words get a number, so that a dictionary can be made of them. */
const readKnowing = (text: string): Document => {
  const document = readDocument(text);
  for (let i = 0; i < document.tokens.length; i++) intern(slice(document, i));
  return readDocument(text);
};

/** A token of ours that is several there (`don't`) gets the tag of the first; a part of a longer one gets none. */
const align = ({ tokens }: Document, words: readonly Word[]): Int8Array => {
  const gold = new Int8Array(tokens.length).fill(UNKNOWN);
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (at < words.length && words[at]!.end <= tokens.start[i]!) at++;
    const word = words[at];
    if (word !== undefined && word.start === tokens.start[i] && word.end <= tokens.end[i]!) gold[i] = word.tag;
  }
  return gold;
};
