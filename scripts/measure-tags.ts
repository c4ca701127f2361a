/**
 * How accurate the tagger is on treebanks it has not learned from, and what share of a run it takes: `npm run measure:tags --
 * FOLDER` (docs/tagger.md says where the treebanks come from).
 */
import { extract } from '../src/extract.js';
import { tagsWith } from '../src/language/tags.js';
import { tagTables } from '../src/language/tag-tables.js';
import { readDocument } from '../src/text/document.js';
import { HEADING, lineOfScore, scoreTags } from './tags/score.js';
import { readTreebanks } from './tags/treebanks.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run measure:tags -- FOLDER');
const { tests } = readTreebanks(folder, false);
console.log(HEADING);
for (const [name, documents] of tests)
  if (name !== 'EWT dev')
    console.log(
      lineOfScore(
        name,
        scoreTags(documents, (d) => tagsWith(d, tagTables)),
      ),
    );

/** The fastest of some runs, in milliseconds. */
const fastest = (run: () => void): number => {
  let best = Infinity;
  for (let i = 0; i < 7; i++) {
    const start = process.cpuUsage().user / 1000;
    run();
    best = Math.min(best, process.cpuUsage().user / 1000 - start);
  }
  return best;
};

const texts = [...tests.values()].flat().map(({ document }) => document.text);
const documents = texts.map((text) => readDocument(text));
const tokens = documents.reduce((n, { tokens }) => n + tokens.length, 0);
const tagging = fastest(() => documents.forEach((document) => tagsWith(document, tagTables)));
const whole = fastest(() => texts.forEach((text) => extract(text)));
console.log(
  `\n${((tagging * 1e6) / tokens).toFixed(0)} ns a token, ${((100 * tagging) / whole).toFixed(1)} % of a run`,
);
