import { isCapitalised, type Document } from '../../text/document.js';
import { COMMA } from '../../lexicon/marks.js';
import type { Evidence } from '../evidence.js';
import { areLinked, wordBefore, type Hit } from '../forms/hits.js';

const neighbours = ['AM', 'AZ', 'RU', 'TR', 'UA', 'MD'];

/** Whether `Georgia` is the American state here: first by its neighbours, then by what the article mentions. */
export const isAmericanState = (
  document: Document,
  hits: readonly Hit[],
  index: number,
  evidence: Evidence,
): boolean => {
  const hit = hits[index]!;
  const beside = hits
    .slice(Math.max(index - 1, 0), index + 2)
    .filter((other) => areLinked(document, other, hit) || areLinked(document, hit, other));
  const codes = beside.map((other) => other.form.iso2).filter((code) => code !== '' && code !== 'US');
  if (codes.some((code) => code === 'GA' || code === 'ST')) return true;
  if (codes.some((code) => code !== 'GE')) return false;
  const count = (code: string): number => evidence.counts.get(code) ?? 0;
  const country = count('GE') * 2 + neighbours.filter((code) => count(code) > 0).length;
  const state = count('GA') * 2 + (count('ST') > 0 ? 1 : 0);
  if (state === country && state === 0 && isOnlyAmerican(evidence)) return true;
  return state > country || (country === 0 && followsCity(document, hit.at) && codes.length === 0);
};

/** `in Plains, Georgia`. */
const followsCity = (document: Document, at: number): boolean =>
  at >= 2 &&
  document.tokens.word[at - 1] === COMMA &&
  isCapitalised(document, at - 2) &&
  wordBefore(document, at - 1) >= 0;

/** No other country is named, and the United States or its parties are. */
const isOnlyAmerican = ({ counts }: Evidence): boolean =>
  (counts.has('US') || counts.has('UP')) && [...counts.keys()].every((code) => code === 'US' || code === 'UP');
