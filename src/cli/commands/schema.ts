import { readFileSync } from 'node:fs';
import { writeTo } from '../destinations/standard-output.js';
import type { Subcommand } from './subcommand.js';

export const schema: Subcommand = {
  name: 'schema',
  summary: 'print the JSON Schema of the record',
  operands: [],
  options: {},
  run: async ({ io }) => {
    await writeTo(io, readFileSync(new URL('schema/record-1.json', io.home), 'utf8'));
    return 0;
  },
};
