/** Which part of the program each of its modules belongs to. */
import type { Metafile } from 'esbuild';

/** What starts, what finding anything needs, and what only some kinds need; a part may use those before it. */
export const PARTS = ['gazette', 'core', 'late'] as const;
export type Part = (typeof PARTS)[number];

/** The module by which each part is loaded: it has what only that imports. */
export type Roots = Readonly<Record<Part, string>>;

/** What a module imports by name, and not by a call when it runs. */
export const importsOf = ({ inputs }: Metafile, path: string): readonly string[] =>
  (inputs[path]?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map((imported) => imported.path);

const reachedFrom = (root: string, metafile: Metafile): ReadonlySet<string> => {
  const reached = new Set([root]);
  for (const path of reached) for (const imported of importsOf(metafile, path)) reached.add(imported);
  return reached;
};

/**
 * The number of the part of each module. What only a command or a format needs stays in the first one, unless it imports from another.
 * A part gets the values that it uses when it is loaded, so of the first one only modules that have run by then may be imported.
 */
export const placesOf = (metafile: Metafile, roots: Roots): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const [i, part] of PARTS.entries())
    for (const path of reachedFrom(roots[part], metafile)) if (!places.has(path)) places.set(path, i);
  const started = reachedFrom(roots.gazette, metafile);
  const paths = Object.keys(metafile.inputs);
  for (const path of paths) if (!places.has(path)) places.set(path, 0);
  const move = (path: string, part: number): boolean => {
    places.set(path, part);
    return true;
  };
  const settle = (path: string, imported: string): boolean => {
    const [part, other] = [places.get(path)!, places.get(imported) ?? 0];
    if (other > part) return move(path, other);
    return other < part && other === 0 && !started.has(imported) && places.has(imported) && move(imported, part);
  };
  for (let isMoved = true; isMoved;) {
    isMoved = false;
    for (const path of paths)
      for (const imported of importsOf(metafile, path)) if (settle(path, imported)) isMoved = true;
  }
  return places;
};
