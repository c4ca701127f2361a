/** Whom `the victim` and `the defendant` mean: the one person who was harmed, and the one who is held for it, as the article tells. */
import type { EventMention, NewsEvent, Span } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import type { MentionIndex } from '../mention-index.js';

/** The id of whom a description such as `the victim` means; undefined if it is no such description, or if several people can be meant. */
export type Parts = (description: string) => string | undefined;

export const partsOf = (events: readonly NewsEvent[], who: MentionIndex, document: Document): Parts => {
  let cast: Cast | undefined;
  return (description) => {
    const part = partIn(description);
    if (part === undefined) return undefined;
    cast ??= castOf(events, who, document);
    const [only, ...others] = cast[part];
    return others.length === 0 ? only : undefined;
  };
};

/** `the victim`, `his victim`, `the deceased`; else one who is held or tried. */
const partIn = (description: string): keyof Cast | undefined => {
  const [lead = '', ...words] = description.toLowerCase().split(' ');
  if (!LEADS.has(lead)) return undefined;
  const [noun = '', ...more] = words[0] === 'alleged' || words[0] === 'suspected' ? words.slice(1) : words;
  if (more.length > 0) return undefined;
  if (HELD.has(noun)) return 'held';
  return words.length === 1 && HARMED.has(noun) ? 'harmed' : undefined;
};

const LEADS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their']);
const HARMED: ReadonlySet<string> = new Set(['victim', 'deceased']);
const HELD: ReadonlySet<string> = new Set(
  `accused assailant attacker culprit defendant gunman killer knifeman murderer offender robber shooter suspect`.split(
    ' ',
  ),
);

const castOf = (events: readonly NewsEvent[], who: MentionIndex, { text }: Document): Cast => {
  const cast: Cast = { harmed: new Set(), held: new Set() };
  for (const { mentions } of events)
    for (const mention of mentions) {
      const side = sideOf(mention);
      if (side === undefined) continue;
      for (const span of mention[side.spans]) {
        const id = personIn(span, who, text);
        if (id !== undefined) cast[side.part].add(id);
      }
    }
  for (const id of cast.held) cast.harmed.delete(id);
  return cast;
};

interface Cast {
  readonly harmed: Set<string>;
  readonly held: Set<string>;
}

/** The side of a mention that was harmed or is held; undefined where neither is told. */
const sideOf = ({ kind, lemma, modality }: EventMention): Side | undefined => {
  if (modality === 'denied') return undefined;
  if (kind === 'casualty' || kind === 'conflict') return { part: 'harmed', spans: 'targets' };
  if (kind !== 'justice') return undefined;
  if (pleading.has(lemma)) return { part: 'held', spans: 'agents' };
  return holding.has(lemma) ? { part: 'held', spans: 'targets' } : undefined;
};

interface Side {
  readonly part: keyof Cast;
  readonly spans: 'agents' | 'targets';
}

const holding: ReadonlySet<string> = new Set(
  `acquit arraign arrest charge convict custody detain execute hang imprison indict jail nab prison prosecute remand sentence
  trial`.split(/\s+/),
);
const pleading: ReadonlySet<string> = new Set(['admit', 'confess', 'plead', 'plead guilty', 'plead not guilty']);

/** The person at the head of a phrase that names but one. */
const personIn = (span: Span, who: MentionIndex, text: string): string | undefined => {
  const [person, ...others] = who.touching(span).filter(({ type }) => type === 'person');
  if (person === undefined || others.length > 0) return undefined;
  return person.end >= span.end || ASIDE.test(text.slice(person.end, person.end + 2)) ? person.id : undefined;
};

/** What is said of somebody behind the name. */
const ASIDE = /^(?:,| \()/;
