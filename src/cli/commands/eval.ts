import { oneOf, type Option } from '../options/options.js';
import type { EvalSettings } from '../corpus/evaluate.js';
import type { Subcommand } from './subcommand.js';

const format: Option<string> = oneOf('-f, --format <format>', 'how figures are printed', ['table', 'json'], {
  unless: 'table',
});

const half: Option<string> = { flags: '--half <name>', help: 'only texts with this `half`' };

export const evaluation: Subcommand<EvalSettings> = {
  name: 'eval',
  summary: 'compare what is found with texts marked by hand: precision, recall and F1 by kind',
  details: `  gazette eval gold.jsonl                what gazette finds in these texts itself
  gazette eval gold.jsonl found.jsonl    what -f jsonl has printed of them, or another tool found

GOLD is JSON Lines: {"id", "text", "date", "covers": ["person", "country:name", ...], "spans": [{"type", "start", "end", ...}]};
PRED has records of gazette, or {"id", "spans": [...]}. Offsets count UTF-16. strict: the same boundaries; relaxed: any
overlap, one to one; value: relaxed, and the same value or code.`,
  operands: [
    { syntax: '<gold>', help: 'texts marked by hand, as JSON Lines' },
    { syntax: '[pred]', help: 'what was found in them, as JSON Lines' },
  ],
  options: { format, half },
  run: async ({ operands: [gold = '', pred], settings, io }) => {
    const { evaluate } = await import('../corpus/evaluate.js');
    return await evaluate(gold, pred, settings, io);
  },
};
