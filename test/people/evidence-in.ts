import { atOnce } from '../../src/core/together.js';
import type { Span } from '../../src/core/entity.js';
import { collect } from '../../src/people/weighing/document-evidence.js';
import { articleEvidence } from '../../src/people/evidence/article.js';
import type { Evidence } from '../../src/people/evidence/evidence.js';
import { evidenceIndex } from '../../src/people/evidence/evidence-index.js';
import { allEvidence } from '../../src/people/evidence/index.js';
import { wordsOf } from '../../src/people/lexicon/lexicon.js';
import { placeOf } from '../../src/people/weighing/place.js';
import { traitsOf } from '../../src/people/weighing/traits.js';
import { weighAll } from '../../src/people/weighing/weigh.js';
import { readDocument } from '../../src/text/document.js';

/** A candidate and all evidence for or against it. */
interface Judged {
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  /** The names of the evidence from the rest of the article. */
  readonly fromArticle: readonly string[];
}

const select = evidenceIndex(allEvidence);

/** Every candidate of a text with its evidence. */
export const evidenceIn = (text: string): readonly Judged[] => {
  const document = readDocument(text);
  const { start, end } = document.tokens;
  const weighed = atOnce(weighAll(document, wordsOf(document)));
  const collected = collect(document, weighed, wordsOf(document));
  return weighed.map(({ features }, index) => {
    const evidence: Evidence[] = [];
    select(features, traitsOf(features), evidence);
    const place = placeOf(collected, index);
    const isSingle = features.length < 2;
    const fromArticle = articleEvidence.filter(
      ({ single, value }) => (single ?? isSingle) === isSingle && Math.abs(value(place)) > 0,
    );
    const { from, to } = features.candidate;
    return {
      span: { start: start[from]!, end: end[to - 1]! },
      evidence,
      fromArticle: fromArticle.map(({ name }) => name),
    };
  });
};
