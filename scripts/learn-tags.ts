/**
 * Learns the tagger's data from treebanks: `npm run learn:tags -- FOLDER`, which holds `ewt-train.conllu.gz` and the like
 * (docs/tagger.md says where they come from). Writes data/language/; the same treebanks give the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { intern } from '../src/lexicon/vocabulary.js';
import { makeTagTables, type TagData } from './data/tags.js';
import { tagNames } from '../src/language/tag-set.js';
import { tagsWith } from '../src/language/tags.js';
import { makeLexicon, type Candidates } from './tags/candidates.js';
import { makeCorpus } from './tags/corpus.js';
import { learn } from './tags/learn.js';
import { HEADING, lineOfScore, scoreTags } from './tags/score.js';
import { readTreebanks } from './tags/treebanks.js';

const LIMITS = { most: 480, gain: 4 };
const LICENCE = `# Learned from UD English-EWT (CC BY-SA 4.0) and the open genres of UD English-GUM (CC BY 4.0 or public domain)
# by scripts/learn-tags.ts; shared under CC BY-SA 4.0. THIRD-PARTY.txt names the authors.`;
const OUT = join(import.meta.dirname, '../data/language');

const namesOf = (tags: Candidates): string => tags.map((tag) => tagNames[tag]!).join(' ');

const linesOf = (lists: ReadonlyMap<string, Candidates>, before = ''): string =>
  [...lists]
    .map(([word, tags]) => `${before}${word} ${namesOf(tags)}`)
    .sort()
    .join('\n');

const [folder, use] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run learn:tags -- FOLDER [--without-dev]');
const { train, tests } = readTreebanks(folder, use !== '--without-dev');
const { words, capitals, suffixes } = makeLexicon(train);
const data = {
  words: `# Words in small letters with the tags they can have, the likeliest first; those missing follow their ending.
# Words that the treebanks lack come from compromise (MIT).
${LICENCE}
${linesOf(words)}\n`,
  capitals: `# Words with a capital inside a sentence that are more than names.\n${LICENCE}\n${linesOf(capitals)}\n`,
  endings: `# The tags of words that are not listed, by their ending.\n${LICENCE}\n${linesOf(suffixes, '-')}\n`,
};
const tables = makeTagTables({ ...data, rules: '' }, intern);
const rules = learn(makeCorpus(train, tables), LIMITS);
const learned: TagData = {
  ...data,
  rules: `# Corrections in the order of their use: from, to, then places and what stands there. The number says how many more
# tags of the treebanks a rule put right than it spoilt when it was learned.
${LICENCE}
${rules.join('\n')}\n`,
};
mkdirSync(OUT, { recursive: true });
const files: Record<keyof TagData, string> = {
  words: 'tags',
  capitals: 'capital-tags',
  endings: 'ending-tags',
  rules: 'tag-rules',
};
for (const [key, file] of Object.entries(files)) writeFileSync(join(OUT, `${file}.txt`), learned[key as keyof TagData]);
const finished = makeTagTables(learned, intern);
console.log(HEADING);
for (const [name, documents] of tests)
  console.log(
    lineOfScore(
      name,
      scoreTags(documents, (d) => tagsWith(d, finished)),
    ),
  );
