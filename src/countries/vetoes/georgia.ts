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
  return isMoreOfState(evidence, isGoverned(document, hit), followsCity(document, hit.at) && codes.length === 0);
};

/** What the article mentions of either. */
const isMoreOfState = (evidence: Evidence, isGovernedHere: boolean, isInCity: boolean): boolean => {
  const count = (code: string): number => evidence.counts.get(code) ?? 0;
  if (isGovernedHere && count('GE') === 0) return true;
  const country = count('GE') * 2 + neighbours.filter((code) => count(code) > 0).length;
  const state = count('GA') * 2 + (count('ST') > 0 ? 1 : 0);
  if (state === country && state === 0 && isOnlyAmerican(evidence)) return true;
  return state > country || (country === 0 && isInCity);
};

/** What only an American state has, in the next lines: *Polls open in Georgia. Gov. Kvist said …* */
const isGoverned = ({ text, tokens }: Document, { to }: Hit): boolean =>
  OF_STATES.test(text.slice(tokens.end[to - 1], tokens.end[to - 1]! + NEAR));
const OF_STATES =
  /\bGov\. |\b[A-Z]\w+ County\b|\bstate(?:wide\b| (?:senator|lawmaker|legislat|representative|trooper))/;
const NEAR = 300;

/** `in Plains, Georgia`. */
const followsCity = (document: Document, at: number): boolean =>
  at >= 2 &&
  document.tokens.word[at - 1] === COMMA &&
  isCapitalised(document, at - 2) &&
  wordBefore(document, at - 1) >= 0;

/** No other country is named, and the United States or its parties are. */
const isOnlyAmerican = ({ counts }: Evidence): boolean =>
  (counts.has('US') || counts.has('UP')) && [...counts.keys()].every((code) => code === 'US' || code === 'UP');
