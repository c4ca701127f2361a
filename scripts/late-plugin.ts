import { relative, join } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const source = join(import.meta.dirname, '../src');

/** The name of the file that has them, and of the module from which it is made. */
export const LATE_FILE = 'late';

/** What a stub calls to load them; `asCommonJs` says what it is, and LOADING in a bundle of one file. */
const LOAD = '__late';

/** The functions that a module exports; nothing else can be loaded by a call. */
const exported = (path: string): readonly string[] => {
  const { statements } = ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return isExported(statement) ? [statement.name!.text] : [];
    return ts.isVariableStatement(statement) && isExported(statement) ? functionsOf(statement) : [];
  });
};

const isExported = ({ modifiers }: ts.FunctionDeclaration | ts.VariableStatement): boolean =>
  modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

const functionsOf = ({ declarationList }: ts.VariableStatement): readonly string[] =>
  declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && initializer !== undefined && ts.isArrowFunction(initializer) ? [name.text] : [],
  );

/** A module whose functions load those of the same name; a generator is what such a call returns. */
const stub = (path: string, namespace: string): string =>
  exported(path)
    .map(
      (name) =>
        `let ${name}_;\nexport const ${name} = (...args) => (${name}_ ??= ${LOAD}().${namespace}.${name})(...args);`,
    )
    .join('\n');

/** Makes modules one that is loaded by a call of theirs: a stub takes the place of each where others import it. */
export const late = (modules: readonly string[], load = ''): Plugin => {
  const placeOf = (path: string): number => modules.indexOf(relative(source, path).replaceAll('\\', '/'));
  const isLate = (path: string): boolean => placeOf(path) >= 0;
  const namespaceOf = (place: number): string => `module${place}`;
  return {
    name: 'late',
    setup: (bundle) => {
      bundle.onResolve({ filter: new RegExp(`^${LATE_FILE}$`) }, ({ kind }) =>
        kind === 'entry-point' || kind === 'require-call' ? { path: LATE_FILE, namespace: LATE_FILE } : undefined,
      );
      bundle.onLoad({ filter: /./, namespace: LATE_FILE }, () => ({
        contents: modules.map((path, i) => `export * as ${namespaceOf(i)} from './${path}';`).join('\n'),
        resolveDir: source,
      }));
      bundle.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir, namespace, importer }) => {
        const file = join(resolveDir, path.replace(/\.js$/, '.ts'));
        return namespace === 'file' && isLate(file) && !isLate(importer)
          ? { path: file, namespace: 'stub' }
          : undefined;
      });
      bundle.onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({
        contents: load + stub(path, namespaceOf(placeOf(path))),
      }));
    },
  };
};

/** `{ a as b }` of an import or an export as names of an object. */
const pairs = (names: ts.NamedImports | ts.NamedExports, isExport: boolean): string =>
  names.elements
    .map(({ name, propertyName }) => {
      const [outer, inner] = isExport ? [name, propertyName ?? name] : [propertyName ?? name, name];
      return `${outer.text}:${inner.text}`;
    })
    .join();

const required = ({ importClause, moduleSpecifier }: ts.ImportDeclaration, file: ts.SourceFile): string => {
  const module = `require(${moduleSpecifier.getText(file)})`;
  const bindings = importClause?.namedBindings;
  if (bindings === undefined)
    return importClause?.name === undefined ? `${module};` : `const ${importClause.name.text}=${module};`;
  return `const ${ts.isNamedImports(bindings) ? `{${pairs(bindings, false)}}` : bindings.name.text}=${module};`;
};

/**
 * A module of esbuild's as CommonJS whose imports are constants. esbuild itself asks the other file for the value at each use,
 * which costs hot code a fifth of its speed.
 */
export const asCommonJs = (code: string): string => {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest);
  const kept = [`"use strict";const ${LOAD}=()=>require("./${LATE_FILE}.js");`];
  let from = 0;
  const replace = (node: ts.Node, text: string): void => {
    kept.push(code.slice(from, node.getStart(file)), text);
    from = node.end;
  };
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) replace(statement, required(statement, file));
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
    )
      replace(statement, `module.exports={${pairs(statement.exportClause, true)}};`);
  }
  return [...kept, code.slice(from)].join('');
};
