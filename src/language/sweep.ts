/** A word as compromise keeps it. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  readonly normal: string;
  readonly machine?: string;
  readonly root?: string;
  readonly implicit?: string;
  readonly switch?: string;
  readonly alias?: readonly string[];
  readonly chunk?: string;
  readonly sense?: string;
}

type Reading = 'text' | 'normal' | 'machine' | 'root';

/** One element of a pattern in compromise's parsed match syntax. */
interface Element {
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly fuzzy?: boolean;
  readonly anything?: boolean;
  readonly id?: string;
  readonly method?: string;
  readonly pre?: string;
  readonly post?: string;
  readonly word?: string;
  readonly use?: Reading;
  readonly tag?: string;
  readonly regex?: RegExp;
  readonly chunk?: string;
  readonly switch?: string;
  readonly machine?: string;
  readonly sense?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly pos?: string;
  readonly choices?: readonly (readonly Element[])[];
  readonly operator?: string;
}

interface Rule {
  readonly match: string;
  readonly regs: readonly Element[];
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
}

interface Net {
  readonly hooks: Readonly<Record<string, readonly Rule[]>>;
  readonly always: readonly Rule[];
}

type Pointer = [clause: number, ...rest: unknown[]];
type Found = Rule & { readonly pointer: Pointer };
interface Methods {
  readonly one: { match(document: readonly (readonly Term[])[], rule: Rule): { readonly ptrs: readonly Pointer[] } };
}
type BulkMatch = (
  document: readonly (readonly Term[])[],
  net: Net,
  methods: Methods,
  options?: { readonly matchOne?: boolean },
) => Found[];

type Test = (term: Term) => boolean;

/** A rule with all that tells quickly that it cannot match a clause. */
interface Candidate {
  readonly rule: Rule;
  /** Rules with the same pattern share it: only the first of them is tried. */
  readonly pattern: number;
  readonly needs: readonly number[];
  readonly wants: readonly number[];
  readonly ifNo: readonly number[];
  readonly pairs: readonly (readonly [Test, Test])[];
  readonly singles: readonly Test[];
}

/** The rules of a net by the words and tags that call for them. A number in `seen` and `tried` names the clause. */
interface NetIndex {
  readonly hooks: number;
  readonly words: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
  readonly calledBy: readonly (readonly Candidate[])[];
  readonly always: readonly Candidate[];
  readonly seen: Int32Array;
  readonly tried: Int32Array;
  clause: number;
}

/**
 * A plugin for compromise that finds the same matches as its own sweep, which asks of every clause after each of
 * several thousand hooks; this one asks of the clause which words and tags it has.
 */
export const fastSweep = (): { readonly methods: { readonly one: { readonly bulkMatch: BulkMatch } } } => {
  const indexes = new WeakMap<Net, NetIndex>();
  const bulkMatch: BulkMatch = (document, net, methods, { matchOne = false } = {}) => {
    const index = indexes.get(net) ?? indexNet(net);
    indexes.set(net, index);
    const found: Found[] = [];
    for (const [clause, terms] of document.entries()) {
      for (const { rule } of candidatesFor(terms, index)) {
        for (const pointer of methods.one.match([terms], rule).ptrs) {
          pointer[0] = clause;
          found.push({ ...rule, pointer });
        }
        if (matchOne && found.length > 0) return found.slice(0, 1);
      }
    }
    return found;
  };
  return { methods: { one: { bulkMatch } } };
};

const indexNet = (net: Net): NetIndex => {
  const words = new Map<string, number>();
  const number = (key: string): number => numberIn(words, key);
  const hooks = Object.keys(net.hooks);
  hooks.forEach(number);
  const patterns = new Map<string, number>();
  const candidates = new Map<Rule, Candidate>();
  const candidate = (rule: Rule): Candidate => {
    const made = candidates.get(rule) ?? prepare(rule, numberIn(patterns, rule.match), number);
    candidates.set(rule, made);
    return made;
  };
  const calledBy = hooks.map((hook) => net.hooks[hook]!.map(candidate));
  const always = net.always.map(candidate);
  const tags = new Map([...words].filter(([key]) => key.startsWith('#')).map(([key, id]) => [key.slice(1), id]));
  const [seen, tried] = [new Int32Array(words.size), new Int32Array(patterns.size)];
  return { hooks: hooks.length, words, tags, calledBy, always, seen, tried, clause: 0 };
};

const numberIn = (numbers: Map<string, number>, key: string): number => {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
};

const prepare = (rule: Rule, pattern: number, number: (key: string) => number): Candidate => {
  const tests = rule.regs.map(testOf);
  const pairs = tests.flatMap((test, i) => {
    const next = tests[i + 1];
    return test && next ? [[test, next] as const] : [];
  });
  const singles = tests.filter((test, i) => test !== undefined && !tests[i - 1] && !tests[i + 1]) as Test[];
  const [needs, wants, ifNo] = [rule.needs, rule.wants, rule.ifNo ?? []].map((keys) => keys.map(number));
  return { rule, pattern, needs: needs!, wants: wants!, ifNo: ifNo!, pairs, singles };
};

/** In the order of compromise's own sweep, for a later match overrules the tags of an earlier one. */
const candidatesFor = (terms: readonly Term[], index: NetIndex): Candidate[] => {
  const clause = ++index.clause;
  const { calledBy, always, tried, seen } = index;
  const candidates: Candidate[] = [];
  for (const hook of hooksOf(terms, index)) {
    for (const candidate of calledBy[hook]!) {
      if (tried[candidate.pattern] === clause) continue;
      tried[candidate.pattern] = clause;
      if (isCalledFor(candidate, seen, clause) && canMatch(candidate, terms)) candidates.push(candidate);
    }
  }
  for (const candidate of always) if (terms.length >= candidate.rule.minWords) candidates.push(candidate);
  return candidates;
};

/** Notes the words and tags of the clause; those that call for rules, in the order of the net. */
const hooksOf = (terms: readonly Term[], { hooks, words, tags, seen, clause }: NetIndex): number[] => {
  const called: number[] = [];
  const note = (id: number | undefined): void => {
    if (id === undefined || seen[id] === clause) return;
    seen[id] = clause;
    if (id < hooks) called.push(id);
  };
  const noteWord = (word: string | undefined): void => {
    if (word !== undefined && word !== '') note(words.get(word));
  };
  for (const term of terms) {
    noteWord(term.normal);
    noteWord(term.implicit);
    noteWord(term.machine);
    noteWord(term.root);
    if (term.switch) noteWord(`%${term.switch}%`);
    term.alias?.forEach(noteWord);
    for (const tag of term.tags) note(tags.get(tag));
  }
  return called.sort((a, b) => a - b);
};

const isCalledFor = ({ needs, wants, ifNo, rule }: Candidate, seen: Int32Array, clause: number): boolean => {
  for (const need of needs) if (seen[need] !== clause) return false;
  for (const no of ifNo) if (seen[no] === clause) return false;
  if (wants.length === 0) return true;
  let met = 0;
  for (const want of wants) if (seen[want] === clause) met++;
  return met >= rule.minWant;
};

/** Whether what the pattern cannot do without occurs: its simple elements, and side by side where it has them so. */
const canMatch = ({ rule, pairs, singles }: Candidate, terms: readonly Term[]): boolean =>
  terms.length >= rule.minWords &&
  pairs.every(([first, second]) => occurs(terms, first, second)) &&
  singles.every((single) => occurs(terms, single));

const occurs = (terms: readonly Term[], first: Test, second?: Test): boolean => {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    if (!first(term)) continue;
    // A contraction (`we've`) may match as one word and be passed over as two.
    if (second === undefined || term.implicit) return true;
    if (i + 1 < terms.length && second(terms[i + 1]!)) return true;
  }
  return false;
};

/** A test of one word that no match of a required, simple element can fail; none for the other elements. */
const testOf = (element: Element): Test | undefined => {
  const { optional, negative, fuzzy, anything, id, method, pre, post } = element;
  if (optional || negative || fuzzy || anything) return undefined;
  if ([id, method, pre, post].some((special) => special !== undefined)) return undefined;
  if (element.word !== undefined) return wordTest(element.word, element.use);
  return tagTest(element) ?? choiceTest(element);
};

const wordTest = (word: string, use: Reading | undefined): Test =>
  use === undefined
    ? (term) =>
        term.normal === word || term.text === word || term.machine === word || (term.alias?.includes(word) ?? false)
    : (term) => term[use] === word;

const tagTest = ({ tag, regex, use = 'normal', chunk, switch: doubt }: Element): Test | undefined => {
  if (tag !== undefined) return (term) => term.tags.has(tag);
  if (regex !== undefined) return regex.global || regex.sticky ? undefined : (term) => regex.test(term[use] as string);
  if (chunk !== undefined) return (term) => term.chunk === chunk;
  return doubt === undefined ? undefined : (term) => term.switch === doubt;
};

const choiceTest = ({ machine, sense, fastOr, pos, choices, operator }: Element): Test | undefined => {
  if (machine !== undefined || sense !== undefined) return undefined;
  if (fastOr !== undefined)
    return ({ root, implicit, machine, normal, text, tags }) =>
      (pos === undefined || tags.has(pos)) && (fastOr.has(root || implicit || machine || normal) || fastOr.has(text));
  if (choices === undefined || operator !== 'or') return undefined;
  const tests = choices.map((choice) => (choice.length === 1 ? testOf(choice[0]!) : undefined));
  return tests.every((test) => test !== undefined) ? (term) => tests.some((test) => test(term)) : undefined;
};
