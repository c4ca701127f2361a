/** Learns rules that correct tags, as Brill does: in each round the rule that corrects most tags. */
import { endingNames, formNames, Look } from '../../src/language/tag-compile.js';
import { isIn, tagNames } from '../../src/language/tag-set.js';
import { push } from '../../src/core/lists/push.js';
import { wordOf } from '../../src/lexicon/vocabulary.js';
import type { Corpus } from './corpus.js';

interface Condition {
  readonly look: number;
  readonly offset: number;
}

/** What rules may look at: `t` a tag, `w` a word, `f` how it is written, `e` its ending, each with its place. */
const templates: readonly (readonly Condition[])[] = `t-1|t+1|t-2|t+2|t-1 t+1|t-2 t-1|t+1 t+2|w-1|w+1|w0|w0 t-1|w0 t+1
  |w0 t-2|w0 t+2|w-1 t+1|w+1 t-1|w-2 t-1|w-2|w+2|w0 w-1|w0 w+1|f0 t-1|f0 t+1|f0 t-1 t+1|t-3 t-2 t-1|t-2 t-1 t+1
  |t-1 t+1 t+2|e0 t-1|e0 t+1`
  .split('|')
  .map((template) => template.trim().split(' ').map(readCondition));

function readCondition(text: string): Condition {
  return { look: ' twfe'.indexOf(text.charAt(0)), offset: Number(text.slice(1)) };
}

/** Room for the values of each sort of condition. */
const SIZES: readonly number[] = [1, 32, 1 << 17, 8, 8];

interface Rule {
  readonly from: number;
  readonly to: number;
  readonly template: number;
  readonly value: number;
}

const valueAt = (corpus: Corpus, { look, offset }: Condition, at: number): number => {
  const place = at + offset;
  if (look === Look.Tag) return corpus.tags[place]!;
  if (look === Look.Word) return corpus.words[place]!;
  return look === Look.Form ? corpus.written[place]! : corpus.endings[place]!;
};

const valueOf = (corpus: Corpus, template: number, at: number): number => {
  let value = 0;
  for (const condition of templates[template]!) value = value * SIZES[condition.look]! + valueAt(corpus, condition, at);
  return value;
};

const keyOf = ({ from, to, template, value }: Rule): number => ((value * 32 + template) * 32 + from) * 32 + to;

const ruleOf = (key: number): Rule => ({
  to: key % 32,
  from: Math.floor(key / 32) % 32,
  template: Math.floor(key / 1024) % 32,
  value: Math.floor(key / 32768),
});

interface Limits {
  /** The most rules that are learned. */
  readonly most: number;
  /** The least difference between the tags that a rule corrects and those it spoils. */
  readonly gain: number;
}

/** The rules in their order, as lines; the corpus is then tagged by them. */
export const learn = (corpus: Corpus, { most, gain }: Limits): string[] => {
  const learned: string[] = [];
  while (learned.length < most) {
    const best = bestRules(corpus, gain).slice(0, most - learned.length);
    if (best.length === 0) break;
    for (const { rule, score } of best) {
      learned.push(`${lineOf(rule)}  # ${score}`);
      apply(corpus, rule);
    }
  }
  return learned;
};

interface Scored {
  readonly rule: Rule;
  readonly score: number;
}

/** The best rule and nearly equal ones for other tags: they hardly interfere and save a round. */
const bestRules = (corpus: Corpus, gain: number): Scored[] => {
  const scored = scoreAll(corpus, gain).sort((a, b) => b.score - a.score || keyOf(a.rule) - keyOf(b.rule));
  const used = new Set<number>();
  return scored.filter(({ rule: { from, to }, score }) => {
    if (score < scored[0]!.score * NEARLY || used.has(from) || used.has(to)) return false;
    used.add(from).add(to);
    return true;
  });
};

const NEARLY = 0.7;

const scoreAll = (corpus: Corpus, gain: number): Scored[] => {
  const places = rightPlaces(corpus);
  const scored: Scored[] = [];
  let best = gain - 1;
  for (const [key, good] of corrections(corpus, gain)) {
    if (good <= best * NEARLY) break;
    const rule = ruleOf(key);
    const score = good - spoilt(corpus, rule, places.get(rule.from * 32 + rule.to) ?? [], good - gain);
    if (score >= gain) scored.push({ rule, score });
    best = Math.max(best, score);
  }
  return scored;
};

/** Each rule that would correct a tag, with how many, most first. */
const corrections = (corpus: Corpus, gain: number): (readonly [number, number])[] => {
  const good = new Map<number, number>();
  for (let at = 0; at < corpus.length; at++) {
    const to = corpus.gold[at]!;
    const from = corpus.tags[at]!;
    if (to < 0 || to === from || !isIn(to, corpus.masks[at]!)) continue;
    for (let template = 0; template < templates.length; template++) {
      const key = keyOf({ from, to, template, value: valueOf(corpus, template, at) });
      good.set(key, (good.get(key) ?? 0) + 1);
    }
  }
  return [...good].filter(([, n]) => n >= gain).sort(([a, m], [b, n]) => n - m || a - b);
};

/** The places whose tags are right, by their tag and by what they might become. */
const rightPlaces = (corpus: Corpus): ReadonlyMap<number, number[]> => {
  const places = new Map<number, number[]>();
  for (let at = 0; at < corpus.length; at++) {
    const from = corpus.tags[at]!;
    if (corpus.gold[at] !== from) continue;
    for (let to = 0; to < tagNames.length; to++) {
      if (to === from || !isIn(to, corpus.masks[at]!)) continue;
      push(places, from * 32 + to, at);
    }
  }
  return places;
};

/** How many right tags a rule would spoil; counting stops where it is too many. */
const spoilt = (corpus: Corpus, { template, value }: Rule, places: readonly number[], most: number): number => {
  let bad = 0;
  for (const at of places) if (valueOf(corpus, template, at) === value && ++bad > most) break;
  return bad;
};

const apply = (corpus: Corpus, { from, to, template, value }: Rule): void => {
  const hits: number[] = [];
  for (let at = 0; at < corpus.length; at++)
    if (corpus.tags[at] === from && isIn(to, corpus.masks[at]!) && valueOf(corpus, template, at) === value)
      hits.push(at);
  for (const at of hits) corpus.tags[at] = to;
};

const lineOf = ({ from, to, template, value }: Rule): string => {
  const parts: string[] = [];
  let rest = value;
  for (const { look, offset } of [...templates[template]!].reverse()) {
    const size = SIZES[look]!;
    parts.unshift(offset > 0 ? `+${offset}` : String(offset), nameOf(look, rest % size));
    rest = Math.floor(rest / size);
  }
  return [tagNames[from]!, tagNames[to]!, ...parts].join(' ');
};

const nameOf = (look: number, value: number): string => {
  if (look === Look.Tag) return tagNames[value] ?? 'EDGE';
  if (look === Look.Word) return value === 0 ? 'EDGE' : `"${wordOf(value)}"`;
  return look === Look.Form ? formNames[value]! : endingNames[value]!;
};
