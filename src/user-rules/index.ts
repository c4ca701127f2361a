import type { Entity, EntityType, Span } from '../core/entity.js';
import type { Reading } from '../link/overlaps.js';
import type { Document } from '../text/document.js';
import { createFinder } from './find.js';
import { mentionOf, seenAt } from './mentions.js';
import { readRuleFile } from './read.js';
import { createRenaming } from './renaming.js';
import type { RuleFile } from './rule.js';

/** The user's own names and corrections, ready to be applied to what the kinds find. */
export interface UserRules {
  /** The readings of all kinds with those of the user, and without what the user denies. */
  correct(document: Document, readings: readonly Reading[], types: readonly EntityType[]): readonly Reading[];
  /** The entities with the names that the user gave them; those with the same name are merged. */
  rename(entities: readonly Entity[]): readonly Entity[];
  /** The file they come from. */
  readonly name: string;
}

/** Reads a file of rules; what is wrong in it is a `UserError` that says in which line. */
export const readUserRules = async (source: string, name: string): Promise<UserRules> => {
  const file = await readRuleFile(source, name);
  return { name, correct: createCorrection(file), rename: createRenaming(file) };
};

const createCorrection = (file: RuleFile): UserRules['correct'] => {
  const find = createFinder(file);
  const deny = denialOf(file);
  return (document, readings, types) => {
    const own = find(document)
      .filter(({ rule }) => types.includes(rule.type))
      .map((match): Reading => {
        const start = document.tokens.start[match.from]!;
        const end = document.tokens.end[match.to - 1]!;
        const seen = seenAt(readings, match.rule, { start, end });
        return { type: match.rule.type, mention: mentionOf(document, match, seen), start, rank: -1 };
      });
    const places = new Map(own.map(({ type, mention }) => [placeOf(mention), type]));
    const others = readings.flatMap((reading) => giveWay(deny(reading), places.get(placeOf(reading.mention))));
    return [...others, ...own];
  };
};

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

/** A reading of the user's rules replaces all that overlap it. */
const giveWay = (reading: Reading, user: EntityType | undefined): Reading[] => {
  if (user === undefined || reading.mention.veto !== undefined) return [reading];
  return user === reading.type ? [] : [{ ...reading, mention: { ...reading.mention, veto: `${user} in your rules` } }];
};

/** A denied reading is rejected, with the line that says so. */
const denialOf = ({ denials, name }: RuleFile): ((reading: Reading) => Reading) => {
  if (denials.length === 0) return (reading) => reading;
  const lines = new Map(denials.map(({ text, type, line }) => [`${type ?? ''} ${text}`, line]));
  return (reading) => {
    const { type, mention } = reading;
    if (mention.veto !== undefined) return reading;
    const text = mention.text.replace(/\s+/g, ' ');
    const line = lines.get(` ${text}`) ?? lines.get(`${type} ${text}`);
    return line === undefined
      ? reading
      : { ...reading, mention: { ...mention, veto: `denied in line ${line} of ${name}` } };
  };
};
