/** Keeps what was measured, so that a stopped run need not measure it again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The measurement kept under a name for the same input, or a new one. */
export type Keep = (name: string, input: string, measure: () => string) => string;

export const keepIn =
  (folder: string): Keep =>
  (name, input, measure) => {
    const file = join(folder, createHash('sha256').update(`${name}\n${input}`).digest('hex'));
    if (existsSync(file)) return readFileSync(file, 'utf8');
    console.error(name);
    const measured = measure();
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.part`, measured);
    renameSync(`${file}.part`, file);
    return measured;
  };
