/** wink-nlp with its lite model and its entity pipe. */
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['sbd', 'ner']);
const { its } = nlp;

/** wink tells places by token; a token is looked for where the one before it ended. */
const startsOf = (doc, text) => {
  let at = 0;
  return doc
    .tokens()
    .out(its.value)
    .map((word) => {
      const start = Math.max(at, text.indexOf(word, at));
      at = start + word.length;
      return { start, end: at };
    });
};

for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  const { text } = JSON.parse(line);
  const doc = nlp.readDoc(text);
  const tokens = startsOf(doc, text);
  const spans = [];
  doc.entities().each((entity) => {
    const [first, last] = entity.out(its.span);
    const { start } = tokens[first];
    spans.push({ label: entity.out(its.type), text: text.slice(start, tokens[last].end), start });
  });
  process.stdout.write(`${JSON.stringify(spans)}\n`);
}
