import type { Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { set, wordSet, type WordId, type WordSet } from '../lexicon/vocabulary.js';
import type { Hit } from './forms/hits.js';
import { municipalIn } from './forms/municipal.js';
import { isPersonHere } from './vetoes/persons.js';
import { isHome, isTown } from './vetoes/towns.js';
import { languageTalk } from './vetoes/languages.js';
import { birds, languages, personNames, towns } from './forms/words.js';

/** Evidence from the whole article about ambiguous names. */
export interface Evidence {
  /** How often unambiguous forms occur, by code; `GA` is the American state. */
  readonly counts: ReadonlyMap<string, number>;
  /** The token of the first of them. */
  readonly firstAt: ReadonlyMap<string, number>;
  /** Countries for which there is more evidence than an ambiguous word: `Jordanian`, `Amman`, `South Korea`. */
  readonly proven: ReadonlySet<string>;
  /** Names that belong to a person somewhere in the article. */
  readonly persons: ReadonlySet<WordId>;
  /** Names that the article gives to a town of the United States. */
  readonly towns: ReadonlySet<WordId>;
  /** The article writes of the bird. */
  readonly birds: boolean;
  /** It writes of languages, or of lessons in them. */
  readonly talksOfLanguages: boolean;
  /** How many different words of local news it has. */
  readonly localWords: number;
  /** Names of countries that the article uses somewhere like that of a town: `Norway police`. */
  readonly municipal: ReadonlySet<WordId>;
}

/** Collects it in one pass over the hits. */
export const evidenceOf = (document: Document, hits: readonly Hit[]): Evidence => {
  const counts = new Map<string, number>();
  const firstAt = new Map<string, number>();
  const proven = new Set<string>();
  const persons = new Set<WordId>();
  for (const hit of hits) {
    const word = document.tokens.word[hit.at]!;
    if (isPersonHere(document, hit)) persons.add(word);
    else if (hit.form.other === '' && !isDoubtful(hit, word)) {
      if (!counts.has(hit.form.iso2)) firstAt.set(hit.form.iso2, hit.at);
      counts.set(hit.form.iso2, (counts.get(hit.form.iso2) ?? 0) + 1);
      if (hit.form.kind !== 'name' || hit.to - hit.at > 1) proven.add(hit.form.iso2);
    }
  }
  return { counts, firstAt, proven, persons, towns: townsOf(document, hits, proven), ...subjectsOf(document, hits) };
};

/** `PERU, Ind. (AP) — … Peru police`; beside signs of the country, only those of the dateline. */
const townsOf = (document: Document, hits: readonly Hit[], proven: ReadonlySet<string>): ReadonlySet<WordId> => {
  const found = new Set<WordId>();
  hits.forEach((hit, i) => {
    if (!isTown(document, hits, i)) return;
    const isSure = !proven.has(hit.form.iso2) || hit.form.kind === 'capital' || isHome(document, hit, hits[i + 1]!.to);
    if (isSure) found.add(document.tokens.word[hit.at]!);
  });
  return found;
};

/** What the article is about besides countries; computed only if it matters, since it tests all words. */
const subjectsOf = (
  document: Document,
  hits: readonly Hit[],
): Pick<Evidence, 'birds' | 'talksOfLanguages' | 'localWords' | 'municipal'> => {
  const { word } = document.tokens;
  const isHit = (wanted: WordSet): boolean => hits.some(({ at }) => wanted.has(word[at]!));
  return {
    birds: isHit(birds) && hasBird(document),
    talksOfLanguages: isHit(languages) && wordsIn(word, languageTalk).size > 0,
    localWords: isHit(towns) ? wordsIn(word, localWords).size : 0,
    municipal: municipalIn(document, hits),
  };
};

/** The words of a text that are among some. */
const wordsIn = (words: Int32Array, wanted: WordSet): ReadonlySet<WordId> => {
  const found = new Set<WordId>();
  // By number: `of` takes four times as long over a typed array.
  for (let i = 0; i < words.length; i++) if (wanted.has(words[i]!)) found.add(words[i]!);
  return found;
};

/** Words of local news: counties, townships and schools. */
const localWords: WordSet =
  set(`county sheriff township selectmen alderman deputies trooper troopers superintendent firefighters
   zoning`);

/** `Georgia` and `Jordan` prove nothing, `Georgian` and `Amman` do. */
const isDoubtful = ({ at, to, form }: Hit, word: WordId): boolean =>
  form.kind === 'name' && to - at === 1 && (personNames.has(word) || birds.has(word));

/** Where the bird is eaten or bred. */
const feasts: WordSet = wordSet(['thanksgiving', 'poultry', 'gravy', 'cranberry']);

const hasBird = ({ tokens }: Document): boolean => {
  for (let i = 0; i < tokens.length; i++)
    if ((tokens.shape[i] === Shape.Lower && birds.has(tokens.word[i]!)) || feasts.has(tokens.word[i]!)) return true;
  return false;
};
