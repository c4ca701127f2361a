import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt, type Destination, type OpenPrinter } from './destination.js';

/** A file for each article, named after it; articles that could not be read have none. */
export const toFolder = (folder: string, extension: string, open: OpenPrinter): Destination => {
  const taken = new Set<string>();
  return {
    put: async (result, below) => {
      const name = freeName(harmless(below), taken);
      const printer = await open(false);
      const text = printer.add(result) + printer.end();
      const path = join(folder, `${name}.${extension}`);
      attempt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.part`, text);
        renameSync(`${path}.part`, path);
      });
    },
    fail: () => Promise.resolve(),
    finish: () => Promise.resolve(),
    abandon: () => undefined,
  };
};

/** Articles of one name get numbers: none is lost. */
const freeName = (name: string, taken: Set<string>): string => {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  taken.add(free);
  return free;
};

/** An id as a path that stays inside the folder and that every file system takes. */
const harmless = (id: string): string =>
  id
    .split('/')
    .map((part) => part.replace(/[\\:*?"<>|%\0-\x1f\x7f]|^\.+$|^$/g, escaped).slice(0, 200))
    .join('/');

const escaped = (characters: string): string =>
  characters === ''
    ? '_'
    : Array.from(characters, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
