/** Reads what esbuild writes: the statements of a bundle, and which names of the bundle they declare and use. */
import ts from 'typescript';

/** esbuild's own function for a module, and what takes its place. */
const NAMED = 'return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;';
const PLAIN = 'return fn && (res = fn(fn = 0)), res;';
const WRAPPER = '__esm';

export interface Statement {
  readonly node: ts.Statement;
  readonly file: ts.SourceFile;
  /** Of the sources. */
  readonly module: string;
  /** The number of its part of the program. */
  readonly part: number;
}

/** The statements of a bundle: esbuild writes the name of its module before the first. */
export const statementsOf = (code: string, places: ReadonlyMap<string, number>): readonly Statement[] => {
  if (!code.includes(NAMED)) throw new Error('esbuild writes its modules in another form');
  const file = ts.createSourceFile('bundle.js', code.replace(NAMED, PLAIN), ts.ScriptTarget.Latest, true);
  let module = '';
  return file.statements.map((node) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(file.text, node.pos) ?? []) {
      const name = file.text.slice(pos, end).replace(/^\/\/ /, '');
      if (places.has(name)) module = name;
    }
    return { node, file, module, part: places.get(module) ?? 0 };
  });
};

/** The object whose one method is the body of a module, named after its file. */
const namedBody = ({ initializer }: ts.VariableDeclaration): ts.ObjectLiteralExpression | undefined => {
  if (initializer === undefined || !ts.isCallExpression(initializer)) return undefined;
  const { expression, arguments: args } = initializer;
  const [body] = args;
  const isWrapped = ts.isIdentifier(expression) && expression.text === WRAPPER;
  return isWrapped && body !== undefined && ts.isObjectLiteralExpression(body) ? body : undefined;
};

const declarationsIn = ({ node }: Statement): readonly ts.VariableDeclaration[] =>
  ts.isVariableStatement(node) ? node.declarationList.declarations : [];

const nameOf = ({ name }: ts.VariableDeclaration): string => {
  if (ts.isIdentifier(name)) return name.text;
  throw new Error('esbuild declares the names of a bundle in another form');
};

/** The names that a statement declares for the whole bundle. */
export const declaredBy = (statement: Statement): readonly string[] => {
  const { node } = statement;
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return [node.name!.text];
  return declarationsIn(statement).map(nameOf);
};

/** By module, the name of the function that runs its body if that has not run. */
export const startersIn = (statements: readonly Statement[]): ReadonlyMap<string, string> =>
  new Map(
    statements.flatMap((statement) =>
      declarationsIn(statement)
        .filter((declaration) => namedBody(declaration) !== undefined)
        .map((declaration) => [statement.module, nameOf(declaration)] as const),
    ),
  );

/**
 * The text of a statement, its modules as plain functions. esbuild makes an object for each of seven hundred to name its body after
 * its file, and V8 learns the shape of each: 3 of the 8 ms that the program takes before it does anything.
 */
export const textOf = (statement: Statement): string => {
  const { node, file } = statement;
  const kept: string[] = [];
  let from = node.getStart(file);
  for (const declaration of declarationsIn(statement)) {
    const named = namedBody(declaration);
    const method = named?.properties[0];
    if (named === undefined || method === undefined || !ts.isMethodDeclaration(method)) continue;
    kept.push(file.text.slice(from, named.getStart(file)), `() => ${method.body!.getText(file)}`);
    from = named.end;
  }
  return [...kept, file.text.slice(from, node.end)].join('');
};

/** Whether it is the name of a property, not of a value. */
const isProperty = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
};

const isAssigned = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return parent.name === node && parent.initializer !== undefined;
  if (!ts.isBinaryExpression(parent)) return ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent);
  const { kind } = parent.operatorToken;
  return parent.left === node && kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
};

/** How often a statement assigns each name that it uses; `isKnown` are those of the bundle, which nothing shadows. */
export const usesIn = ({ node }: Statement, isKnown: (name: string) => boolean): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  const visit = (at: ts.Node): void => {
    if (ts.isIdentifier(at) && isKnown(at.text) && !isProperty(at))
      uses.set(at.text, (uses.get(at.text) ?? 0) + (isAssigned(at) ? 1 : 0));
    ts.forEachChild(at, visit);
  };
  visit(node);
  return uses;
};
