/** Cuts the program into files of which each is loaded when something of it is asked for. */
import type { Metafile } from 'esbuild';
import { declaredBy, startersIn, statementsOf, textOf, usesIn, type Statement } from './bundle-statements.js';
import { importsOf, PARTS, placesOf, type Part, type Roots } from './part-places.js';

/** What is to be known of a bundle to cut it. */
interface Bundle {
  readonly statements: readonly Statement[];
  /** The names that one part declares and another uses, in order. */
  readonly between: (from: number, to: number) => readonly string[];
  /** The functions that run the modules of one part that another imports. */
  readonly starting: (from: number, to: number) => readonly string[];
  readonly isStarter: (name: string) => boolean;
}

const read = (code: string, metafile: Metafile, roots: Roots): Bundle => {
  const places = placesOf(metafile, roots);
  const statements = statementsOf(code, places);
  const owners = new Map(
    statements.flatMap((statement) => declaredBy(statement).map((name) => [name, statement.part])),
  );
  const used = PARTS.map(() => new Set<string>());
  const assigned = new Map<string, number>();
  for (const statement of statements)
    for (const [name, times] of usesIn(statement, (known) => owners.has(known))) {
      used[statement.part]!.add(name);
      assigned.set(name, (assigned.get(name) ?? 0) + times);
    }
  const between = (from: number, to: number): readonly string[] => {
    const names = [...used[to]!].filter((name) => owners.get(name) === from).sort();
    const changed = names.find((name) => assigned.get(name)! > 1);
    if (changed !== undefined) throw new Error(`${changed} changes, so only one part of the program can use it`);
    return names;
  };
  const starters = startersIn(statements);
  const starting = (from: number, to: number): readonly string[] => {
    const importing = [...places].filter(([, part]) => part === to).flatMap(([path]) => importsOf(metafile, path));
    const imported = [...new Set(importing)].filter((path) => places.get(path) === from);
    return imported.map((path) => starters.get(path)).filter((name) => name !== undefined);
  };
  const all = new Set(starters.values());
  return { statements, between, starting, isStarter: (name) => all.has(name) };
};

/** How a part loads those after it: each gets the values that it uses of those before it, once their modules have run. */
const LOADING = `const __loaded = {}, __order = ${JSON.stringify(PARTS.slice(1))};
const __load = (name) => __loaded[name] ??= __part(name)(__inputs(name), require, module, __filename, __dirname);
const __inputs = (name) => {
  const at = __order.indexOf(name);
  return { load: __load, values: [__given[at], ...__order.slice(0, at).map((before) => __load(before).given[at])] };
};`;

/** For each part but the first, a function that returns what this one has for it. */
const given = ({ between, starting }: Bundle, from: number): string => {
  const to = PARTS.map((_, part) => part).slice(1);
  const valuesFor = (part: number): string =>
    part <= from
      ? 'null'
      : `() => { ${starting(from, part)
          .map((name) => `${name}();`)
          .join(' ')} return [${between(from, part).join(', ')}]; }`;
  return `[${to.map(valuesFor).join(', ')}]`;
};

/** The values of the parts before it as constants of its own: code that asks another file at each use is a fifth slower. */
const received = ({ between }: Bundle, part: number): readonly string[] =>
  PARTS.slice(0, part).flatMap((_, from) => [
    `const __from${from} = exports.values[${from}]();`,
    ...between(from, part).map((name, i) => `const ${name} = __from${from}[${i}];`),
  ]);

/** What it asks of a part after it: a function that runs a module loads that part, and then the module's exports are there too. */
const awaited = ({ between, isStarter }: Bundle, part: number): readonly string[] =>
  PARTS.flatMap((name, from) => {
    const names = from > part ? between(from, part) : [];
    const take = `__take${from}`;
    const declared = names.map((own) => (isStarter(own) ? `${own} = () => (${take}(), ${own}())` : own));
    if (names.length === 0) return [];
    const taken = `[${names.join(', ')}] = __load(${JSON.stringify(name)}).asked[${part}]`;
    return [`var ${declared.join(', ')};`, `const ${take} = () => { ${taken}; };`];
  });

const codeOf = (bundle: Bundle, part: number): string => {
  const own = bundle.statements.filter((statement) => statement.part === part).map(textOf);
  const isFirst = part === 0;
  const asked = PARTS.slice(0, part).map((_, to) => `[${bundle.between(part, to).join(', ')}]`);
  return [
    ...(isFirst ? [LOADING, `const __given = ${given(bundle, 0)};`] : ['const __load = exports.load;']),
    ...received(bundle, part),
    ...awaited(bundle, part),
    ...own,
    ...(isFirst ? [] : [`return { given: ${given(bundle, part)}, asked: [${asked.join(', ')}] };`]),
  ].join('\n');
};

/** The code of each part. Each but the first is a function of what it gets, which returns what others ask of it. */
export const cut = (code: string, metafile: Metafile, roots: Roots): ReadonlyMap<Part, string> => {
  const bundle = read(code, metafile, roots);
  return new Map(PARTS.map((part, i) => [part, codeOf(bundle, i)]));
};
