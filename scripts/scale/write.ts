/** Writes a corpus to measure with: `npx tsx scripts/scale/write.ts corpus.jsonl 20000 700`, articles and letters of each. */
import { writeCorpus } from './corpus.js';

const [path = 'corpus.jsonl', articles = '20000', letters = '700'] = process.argv.slice(2);
writeCorpus(path, { articles: Number(articles), letters: Number(letters) });
