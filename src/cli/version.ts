import { readFileSync } from 'node:fs';
import type { Io } from './io.js';

export const versionOf = ({ home }: Pick<Io, 'home'>): string =>
  (JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { readonly version: string }).version;
