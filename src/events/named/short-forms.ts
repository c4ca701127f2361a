import type { EventMention } from '../../core/entity.js';
import { isCapitalised, slice, type Document } from '../../text/document.js';
import { Part } from '../../lexicon/function-words.js';
import { Shape } from '../../text/tokens.js';
import { set } from '../../lexicon/vocabulary.js';
import type { Rule } from '../../rules/rule.js';
import { partAt } from '../triggers/part-of-speech.js';
import { describe, type NamedHit } from './describe.js';
import { goesOn, isHeadline } from './name-words.js';

export const shortForm: Rule = {
  name: 'short-form',
  reason: 'what is left of a name that the text gave in full before',
  finds: ['Hurricane Clara came ashore. Fears of [Clara] grew.', 'The Tin Games opened. The [Games] cost much.'],
  ignores: ['The Games began.  # no name before it'],
};

/** Heads that stand alone with a capital once the full name was given: `the Games`. */
const heads = set('games olympics cup summit war festival championships championship forum conference revolution');

/** A short form that later mentions may use, and the event it stands for. */
interface ShortForm {
  readonly event: EventMention;
  /** `Katrina` stands alone, `the Games` needs its article. */
  readonly bare: boolean;
}

/** Later short forms of the named events of the text: `Katrina` after `Hurricane Katrina`, `the Games`. */
export const findShortForms = (document: Document, named: readonly EventMention[]): EventMention[] => {
  if (named.length === 0) return [];
  const forms = new Map<string, ShortForm>();
  const found: EventMention[] = [];
  let next = 0;
  for (let at = 0; at < document.tokens.length; at++) {
    while (next < named.length && named[next]!.start <= document.tokens.start[at]!) remember(forms, named[next++]!);
    if (forms.size === 0 || !isCapitalised(document, at) || isInside(document, at, named, next)) continue;
    const form = forms.get(slice(document, at));
    if (form !== undefined && standsAlone(document, at, form)) found.push(shorten(document, at, form.event));
  }
  return found;
};

const remember = (forms: Map<string, ShortForm>, event: EventMention): void => {
  const words = event.text.split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  if (event.rule === 'storm') forms.set(last, { event, bare: true });
  else if (/^[A-Z]/.test(last)) forms.set(last, { event, bare: false });
};

const isInside = ({ tokens }: Document, at: number, named: readonly EventMention[], next: number): boolean =>
  next > 0 && tokens.start[at]! < named[next - 1]!.end;

const standsAlone = (document: Document, at: number, { bare }: ShortForm): boolean => {
  const { tokens } = document;
  if (isHeadline(document, at) || goesOn(document, at + 1)) return false;
  const before = partAt(document, at - 1);
  if (bare)
    return tokens.shape[at] === Shape.Capital && !(at > 0 && isCapitalised(document, at - 1) && before === Part.None);
  return before === Part.Determiner && heads.has(tokens.word[at]!);
};

const shorten = (document: Document, at: number, { kind, lemma }: EventMention): EventMention => {
  const hit: NamedHit = { from: at, to: at + 1, kind, rule: shortForm.name };
  return { ...describe(document, hit), lemma };
};
