import type { Entity, Mention } from '../core/entity.js';
import type { Ruled } from '../core/ruled.js';
import { recogniserOf } from '../recognisers.js';
import type { Document } from '../text/document.js';
import type { Meaning, Merge, RuleFile } from './rule.js';
import { isUserRule, ruleName } from './rule-name.js';

/** Gives entities the names of the rules that found them, and merges those with the same name and those that a rule merges. */
export const createRenaming = ({
  phrases,
  patterns,
  merges,
}: RuleFile): ((entities: readonly Entity[]) => readonly Entity[]) => {
  const ids = idsOf([...phrases, ...patterns]);
  const merged = mergeTable(merges);
  return (entities) => {
    if (merged.size === 0 && !entities.some(({ mentions }) => mentions.some(({ rule }) => isUserRule(rule))))
      return entities;
    const named = entities.flatMap((entity) => ruledOf(entity)?.apart?.(entity, (rule) => ids.get(rule)) ?? [entity]);
    return join(named.map((entity) => withMergedName(entity, merged)));
  };
};

const ruledOf = ({ type }: Entity): Ruled<Document, Mention, Entity> | undefined => recogniserOf(type).ruled;

/** The ids that rules give, by the name of the rule. */
const idsOf = (rules: readonly Meaning[]): ReadonlyMap<string, string> =>
  new Map(rules.flatMap((rule) => (rule.id === undefined ? [] : [[ruleName(rule), rule.id] as const])));

const mergeTable = (merges: readonly Merge[]): ReadonlyMap<string, string> =>
  new Map(merges.flatMap(({ type, names, id }) => [...names, id].map((name) => [`${type} ${name}`, id] as const)));

const withMergedName = (entity: Entity, merged: ReadonlyMap<string, string>): Entity => {
  const ruled = ruledOf(entity);
  const ids = (ruled?.names(entity) ?? []).map((name) => merged.get(`${entity.type} ${name}`));
  const id = ids.find((found) => found !== undefined);
  return id === undefined ? entity : (ruled?.renamed?.(entity, id) ?? entity);
};

/** Entities of one kind and name are one; those without a mention, as intervals are, are left to linking. */
const join = (entities: readonly Entity[]): Entity[] => {
  const byName = new Map<string, Entity>();
  const joined: Entity[] = [];
  for (const entity of entities) {
    const key = keyOf(entity);
    const same = byName.get(key ?? '');
    const whole = same === undefined ? entity : both(same, entity);
    if (same === undefined) joined.push(entity);
    else joined[joined.indexOf(same)] = whole;
    if (key !== undefined) byName.set(key, whole);
  }
  return joined;
};

/** Undefined for what is never joined. */
const keyOf = (entity: Entity): string | undefined => {
  const ruled = ruledOf(entity);
  if (ruled === undefined || entity.mentions.length === 0 || ruled.isAlone?.(entity) === true) return undefined;
  return `${entity.type} ${ruled.names(entity)[0]!}`;
};

const both = (a: Entity, b: Entity): Entity => {
  const mentions = [...a.mentions, ...b.mentions].sort((one, other) => one.start - other.start);
  const whole = { ...a, mentions } as Entity;
  return ruledOf(a)?.joined?.(whole, b) ?? whole;
};
