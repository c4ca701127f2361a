import { Kind, Noun } from '../../language/chunks/kinds.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { isHeadline } from '../../language/headlines.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { isHyphen } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { Form } from '../forms.js';
import { verbalForms } from '../lexicon.js';
import type { Standing, Veto } from './veto.js';

const PARTICIPLE = Form.Participle | Form.Gerund;

/** Whether the head of a noun phrase follows its word before token `to`; not where that is a time: `the talks yesterday`. */
const precedesHead = ({ document, site: { chunks }, to }: Standing): boolean => {
  const phrase = chunks.of[to - 1]!;
  if (chunks.kind[phrase] !== Kind.Noun || chunks.of[to] !== phrase || to > chunks.head[phrase]!) return false;
  if ((chunks.flags[phrase]! & Noun.Time) !== 0 || document.tokens.shape[to] === Shape.Punctuation) return false;
  return tagAt(document, to) !== Tag.CD && !several.has(document.tokens.word[to]!);
};

/** `injured dozens`: the object of a verb. */
const several = wordSet('dozens hundreds thousands millions scores others many several'.split(' '));

/** `nine alleged violations`, `provides outsourced services` */
const isAttributeOfHead = (standing: Standing): boolean =>
  standing.entry.strength === 'verb' && (standing.forms & PARTICIPLE) !== 0 && precedesHead(standing);

/** `a court-ordered stay`, `the Chilean-born singer` */
const isCompoundAttribute = (standing: Standing): boolean => {
  const { document, from, to } = standing;
  if (!isHyphen(document, to - 2) || to - 2 < from - 1) return false;
  return (verbalForms(document.tokens.word[to - 1]!) & Form.Participle) !== 0 && precedesHead(standing);
};

const isNounBeforeHead = (standing: Standing): boolean => {
  const { document, entry, to, from, use } = standing;
  if (use !== 'noun' || (entry.strength !== 'noun' && entry.strength !== 'weak')) return false;
  if (!precedesHead(standing) || isHeadline(document, document.tokens.sentence[from]!)) return false;
  const tag = tagAt(document, to);
  return document.tokens.shape[to] === Shape.Lower && (tag === Tag.NN || tag === Tag.NNS);
};

export const attributeVetoes: readonly Veto[] = [
  {
    name: 'attribute-of-head',
    reason: 'a participle before the head of its noun phrase says what sort of thing that is',
    finds: ['The firm provides [outsourced] services.', 'She told the board of nine [alleged] violations.'],
    ignores: ['The firm [outsourced] the services.'],
    refuses: isAttributeOfHead,
  },
  {
    name: 'compound-attribute',
    reason: 'a compound with a participle before the head of its noun phrase says what sort of thing that is',
    finds: ['The Chilean-[born] singer left.', 'The [court-ordered] stay ended.'],
    ignores: ['The singer was [born] in Chile.'],
    refuses: isCompoundAttribute,
  },
  {
    name: 'noun-before-head',
    reason: 'a noun before the head of its noun phrase only says what sort of thing that one is',
    finds: ['The EU [peace] delegation left.', 'The firm makes [replacement] beverages.'],
    ignores: ['The [peace] did not last.'],
    refuses: isNounBeforeHead,
  },
];
