import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import type { PageData } from '../../src/report/data.js';
import { memoryIo } from '../cli/memory-io.js';

/** An article with mentions and with the characters of markup, scripts, line ends and text directions. */
export const HOSTILE: string = [
  'Kenya met Uganda </script><script>window.hit = 1</script> on 3 May 2023',
  '<img src=x onerror="window.hit = 2"> President "Ana\' Ruiz" met \u202eTom Hanks\u202c in Lima & &amp; &#60; on 4 May 2023.',
  'قال الرئيس إن كينيا \u{1f469}\u200d\u{1f680} e\u0301 \ud83d \0 \u0007 \u2028 \u2029 \ufeff <!-- <![CDATA[ ]]> --> {{1+1}} ${1}\r',
  "On Friday javascript:alert(1) South Korea's war with Japan ended.",
].join('\n');

export interface Made {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs gazette in a folder. */
export const gazette = async (cwd: string, ...args: string[]): Promise<Made> => {
  const { io, stdout, stderr } = memoryIo({ cwd });
  const code = await run(args, io);
  return { code, stdout: stdout(), stderr: stderr() };
};

/** The hostile article as a file of JSON Lines, which holds every letter. */
export const writeHostile = (folder: string): string => {
  const articles = [{ id: '<b>"a"</b>', date: '2023-05-05', text: HOSTILE }];
  const path = join(folder, 'hostile.jsonl');
  writeFileSync(path, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return path;
};

/** The data of a page, as its script reads it. */
export const dataOf = (page: string): PageData =>
  JSON.parse(/<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)![1]!) as PageData;

export const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
