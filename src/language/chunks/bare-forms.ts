/** Which form a verb has whose past is its bare form: *cut*, *hurt*. */
import { BY } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import type { Tokens } from '../../text/tokens.js';
import { Kind, Verb, type Chunks } from './kinds.js';
import { previous } from './previous.js';

/** `to halve its dividend, cut pay and sell Saab`: a form that may be bare, in a list after an infinitive. */
export const isBareInList = ({ word }: Tokens, at: number, from: number, chunks: Chunks): boolean => {
  if (!unchanging.has(word[at]!) || chunks.to[at] !== at + 1) return false;
  const joint = previous(chunks, at, from);
  if (joint < 0 || (chunks.kind[joint] !== Kind.Comma && chunks.kind[joint] !== Kind.Joint)) return false;
  for (let left = joint; left > from;) {
    left = chunks.of[left - 1]!;
    const kind = chunks.kind[left]!;
    if (kind === Kind.Verb) return (chunks.flags[left]! & Verb.Infinitive) !== 0;
    if (kind !== Kind.Noun && kind !== Kind.Preposition) return false;
  }
  return false;
};

/** `Revenue fell, hurt by a drop in sales`: a form that may be bare, after a comma and before the one who did it. */
export const isHurtBy = ({ word }: Tokens, at: number, from: number, to: number, chunks: Chunks): boolean => {
  if (!unchanging.has(word[at]!) || chunks.to[at] !== at + 1 || at + 1 >= to || word[at + 1] !== BY) return false;
  const comma = previous(chunks, at, from);
  return comma >= 0 && chunks.kind[comma] === Kind.Comma;
};

/** Verbs whose past is their bare form. */
const unchanging = set('bet cost cut hit hurt let put quit set shed shut split spread');
