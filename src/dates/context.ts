import { isCapitalised, sentenceStart, slice, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { tenseAt } from '../text/tense.js';
import { wordSet, type WordSet } from '../text/vocabulary.js';

const set = (words: string): WordSet => wordSet(words.split(/\s+/));

/** Behind these a month, a weekday or a year is one. */
const prepositions = set(
  `in on since until till til by from before after during of for through throughout around about to between and or early
   late mid last next this that the each every every late-in following past coming earlier later until circa as at
   starting beginning ending effective than - – — / ( `,
);
const articles = set('the a an');
const inOrSince = set(
  'in since until till by from before after during through throughout between early late mid than of for to last next this and or - – around',
);
/** Months that are also names or words. */
const nameLike = set('may march april june august jan mar');
const riskyMonths = set('may march mar dec jan sep apr jun jul aug oct nov feb sept');
const honorifics = set('mr mrs ms miss dr sir lady lord dame prof president minister senator sen rep gov judge');
const newspapers = set(
  'times telegraph mail express mirror herald tribune post independent star sun world football magazine',
);

const text = (document: Document, at: number): string => slice(document, at);
const before = ({ tokens }: Document, at: number): number => (at > 0 ? tokens.word[at - 1]! : 0);
const after = ({ tokens }: Document, to: number): number => (to < tokens.length ? tokens.word[to]! : 0);
const shapeAt = ({ tokens }: Document, at: number): number => (at >= 0 && at < tokens.length ? tokens.shape[at]! : -1);

/** A capitalised word that no list of ours explains: part of a name. */
const isNamePart = (document: Document, at: number): boolean => {
  const shape = shapeAt(document, at);
  if (shape === Shape.Initial) return true;
  return (shape === Shape.Capital || shape === Shape.Mixed) && !prepositions.has(document.tokens.word[at]!);
};

const sameSentence = ({ tokens }: Document, a: number, b: number): boolean =>
  a >= 0 && b < tokens.length && tokens.sentence[a] === tokens.sentence[b];

/** *in May*, *the June vote*, but not *Theresa May*, *April Jones* or *may*. */
export const fitsBareMonth = (document: Document, from: number, to: number): boolean => {
  const word = document.tokens.word[to - 1]!;
  const first = sentenceStart(document, from);
  if (!isCapitalised(document, to - 1))
    return to - from > 1 || (!riskyMonths.has(word) && prepositions.has(before(document, from)));
  if (sameSentence(document, from, to) && nameLike.has(word) && isNamePart(document, to)) return false;
  if (honorifics.has(before(document, from))) return false;
  const led = from > first && prepositions.has(before(document, from)) && !isNameTail(document, from, first);
  if (riskyMonths.has(word)) return led && !(word === after(document, to));
  if (!nameLike.has(word)) return true;
  return led || (from > first && !isNamePart(document, from - 1));
};

const isNameTail = (document: Document, from: number, first: number): boolean =>
  from - 1 > first && isNamePart(document, from - 1);

/** Not *Tuesday Weld*, *The Sunday Times* or *Monday Night Football*. */
export const fitsWeekday = (document: Document, from: number, to: number): boolean => {
  if (!isCapitalised(document, from))
    return prepositions.has(before(document, from)) || text(document, from).length > 3;
  if (!sameSentence(document, from, to)) return true;
  if (newspapers.has(after(document, to)) && isCapitalised(document, to)) return false;
  const alone = from === sentenceStart(document, from);
  return !(
    alone &&
    isNamePart(document, to) &&
    document.sentences.casing[document.tokens.sentence[from]!] === 0 &&
    isVerbless(document, to)
  );
};

/** A name and then a word in small letters at the start of a sentence: *Wednesday Addams is …*. */
const isVerbless = (document: Document, to: number): boolean => shapeAt(document, to + 1) === Shape.Lower;

/** *on the 5th* but not *the 5th floor*, *the 20th anniversary*. */
export const fitsDayOfMonth = (document: Document, from: number, to: number): boolean => {
  if (!/\d(?:st|nd|rd|th)/.test(slice(document, from, to))) return false;
  if (!onOrBy.has(before(document, from))) return false;
  return shapeAt(document, to) !== Shape.Lower && !isNamePart(document, to) ? true : afterDay.has(after(document, to));
};
const onOrBy = set('on by until till from to before after since and');
const afterDay = set('of and to when the a in at with for by from as but he she it they we i that which');

/** *in the spring*, *this fall*, but not *spring water* or *the fall of Rome*. */
export const fitsSeason = (document: Document, from: number, to: number): boolean => {
  const { tokens } = document;
  const season = tokens.word[to - 1]!;
  const clear = clearSeasons.has(season);
  const preposition = before(document, from);
  if (!seasonLeads.has(preposition)) return false;
  if (after(document, to) !== 0 && ofOrIn.has(after(document, to))) return false;
  return clear || (to - from === 2 && shapeAt(document, to) !== Shape.Lower) || afterSeason.has(after(document, to));
};
const clearSeasons = set('summer winter autumn');
const seasonLeads = set('in during since until by through throughout over early late mid after before for of');
const ofOrIn = set('of');
const afterSeason = set('and or , . ; after before when as but to that with');

/** Four digits are a year in news, where larger numbers bear commas, unless something is counted or named by them. */
export const fitsBareYear = (document: Document, from: number, to: number): boolean => {
  if (to - from > 1) return true;
  const year = Number(text(document, from));
  const previous = before(document, from);
  const next = after(document, to);
  if (isNumbered(document, from) || isMeasured(document, to)) return false;
  if (inOrSince.has(previous) || isBracketed(document, from, to)) return year >= 1000 && year < 2200;
  if (counted.has(next)) return false;
  return year >= 1700 && year <= 2060;
};

const isBracketed = ({ text: t, tokens }: Document, from: number, to: number): boolean =>
  /[([]/.test(t[tokens.start[from]! - 1] ?? '') && /[)\],;–-]/.test(t[tokens.end[to - 1]!] ?? '');

/** *page 1999*, *$2000*, *No. 1998*, *Boeing-2000*, *5-1990*. */
const isNumbered = (document: Document, from: number): boolean => {
  const { tokens, text: t } = document;
  const glue = t[tokens.start[from]! - 1] ?? '';
  if (/[$€£¥#@+.:/&_\p{L}]/u.test(glue)) return true;
  if (
    /[-–]/.test(glue) &&
    /\d/.test(t[tokens.start[from]! - 2] ?? '') &&
    tokens.end[from - 2]! - tokens.start[from - 2]! !== 4
  )
    return true;
  if (/[-–]/.test(glue) && /[\p{L}]/u.test(t[tokens.start[from]! - 2] ?? '')) return true;
  return numbering.has(before(document, from));
};
const numbering = set(
  'page pages p pp no nos number room flight route highway chapter section article model figure act rs channel lot apollo windows office boeing psalm resolution',
);

/** *2000 troops*, *1500 m*, *1945-ton*, *2000%*. */
const isMeasured = (document: Document, to: number): boolean => {
  const { tokens, text: t } = document;
  const glue = t[tokens.end[to - 1]!] ?? '';
  if (/[%°/]/.test(glue) || (/[.,:]/.test(glue) && /\d/.test(t[tokens.end[to - 1]! + 1] ?? ''))) return true;
  if (/-/.test(glue) && shapeAt(document, to + 1) === Shape.Lower && measures.has(after(document, to + 1))) return true;
  return counted.has(after(document, to));
};
const measures = set('ton tonne mile meter metre foot page year day hour minute kilometer kilometre pound seat strong');
const counted = set(
  `troops people soldiers men women children workers employees dollars euros pounds yen miles kilometers kilometres km m
   meters metres feet ft tons tonnes students jobs dead deaths civilians refugees migrants houses homes members votes
   points percent years days hours minutes seconds weeks months times copies shares units cases others rpm mm cm kg lb
   lbs acres hectares square cubic pages words points residents fighters rebels prisoners protesters demonstrators
   passengers aircraft vehicles tanks missiles police officers million billion thousand or-so bpm mhz hp kw mw watts
   calories votes seats schoolchildren pupils spectators fans delegates gmt hours inhabitants families vessels ships
   planes barrels head sq degrees yards gallons litres liters`,
);

/** *two days before*, *a year after* that end there; *two days before the vote* only counts days. */
export const standsAlone = (document: Document, from: number, to: number): boolean => {
  const { tokens } = document;
  const last = tokens.word[to - 1]!;
  if (!openEnded.has(last) || !sameSentence(document, from, to)) return true;
  const shape = shapeAt(document, to);
  if (shape === Shape.Punctuation) return true;
  return closers.has(after(document, to));
};
const openEnded = set('before after prior');
const closers = set('and but when while as or was were is are in at on to with by');

/** *for the quarter*, *this week*, but not *player of the year* or *the day care*. */
export const fitsBareUnit = (document: Document, from: number, to: number): boolean => {
  if (to - from !== 2 || !articles.has(document.tokens.word[from]!)) return true;
  const unit = document.tokens.word[to - 1]!;
  if (!periodUnits.has(unit)) return false;
  const next = shapeAt(document, to);
  if (!unitLeads.has(before(document, from))) return false;
  return next === Shape.Punctuation || next === -1 || unitFollows.has(after(document, to)) || next === Shape.Capital;
};
const periodUnits = set('quarter year month week weekend');
const unitLeads = set('for in during over earlier later within through throughout early late so far by');
const unitFollows = set(
  'to and but as ended ending when that was were is are has had will would on at from after before because while since in with , . ;',
);

/** A part of the day stands in *in the morning*, *at night*; not in *the night watch*. */
export const fitsDaypart = (document: Document, from: number, to: number): boolean => {
  const next = after(document, to);
  if (document.text[document.tokens.end[to - 1]!] === '-') return false;
  const led = before(document, from);
  if (to - from === 1) return atBy.has(led) && (shapeAt(document, to) !== Shape.Lower || phraseFollows.has(next));
  if (to - from > 2 || !articles.has(document.tokens.word[from]!)) return true;
  return inDuring.has(led) && (shapeAt(document, to) !== Shape.Lower || phraseFollows.has(next));
};
const atBy = set('at by before after since until till');
const inDuring = set('in during over through throughout into for by until');

/** *third-quarter profit*, but not *a quarter of voters*. */
export const fitsQuarter = (document: Document, _from: number, to: number): boolean => {
  const quarter = text(document, to - 1).toLowerCase();
  if (quarter === 'period' || seasonOrGame.has(after(document, to + 2))) return false;
  return !finals.has(after(document, to)) && !isSport(document, to);
};
const finals = set('final finals');
const seasonOrGame = set('season game match');

/** The words of matches, near enough to make a quarter or a half one of theirs. */
const isSport = (document: Document, at: number): boolean =>
  /touchdown|\byards?\b|field goal|\bscor(?:e|ed|ing)\b|quarterback|halftime|\bgoals?\b|basket|coach|playoff|\bgame\b|\bteam/i.test(
    near(document, at),
  );

const near = ({ text: t, tokens }: Document, at: number): string =>
  t.slice(Math.max(0, tokens.start[at - 1]! - 120), tokens.start[at - 1]! + 120);

/** Halves of matches are told in news more often than halves of years: money must be near. */
export const fitsBareHalf = (document: Document, _from: number, to: number): boolean =>
  /profit|earning|revenue|sales|quarter|loss|econom|market|fiscal|income|growth|[$€£]|percent|%|results|forecast|output/i.test(
    near(document, to),
  ) && !isSport(document, to);

/** *in a year* lasts, *the year* is one, *a second chance* and *a quarter of voters* are neither. */
export const fitsArticleUnit = (document: Document, from: number, to: number): boolean => {
  const { tokens } = document;
  const unit = tokens.word[to - 1]!;
  if (!single.has(tokens.word[from]!))
    return !(unit !== 0 && singularOnly.has(unit) && !isGluedHyphen(document, to - 1));
  if (unlikelyAlone.has(unit)) return to - from > 2;
  return !ofPart.has(after(document, to)) || lasting.has(unit);
};
const single = set('a an one');
const unlikelyAlone = set('second quarter season weekend');
const singularOnly = set('second');
const ofPart = set('when');
const lasting = set('year week month day hour minute decade century');

const isGluedHyphen = ({ text: t, tokens }: Document, at: number): boolean =>
  /[-–]/.test(t[tokens.start[at]! - 1] ?? '');

/** *for years*, *months of talks*, *in days*; elsewhere a bare plural only counts. */
export const fitsBarePlural = (document: Document, from: number, to: number): boolean => {
  if (shapeAt(document, from) !== Shape.Lower) return false;
  if (rareAlone.has(document.tokens.word[to - 1]!)) return false;
  if (beforeAfter.has(after(document, to))) return true;
  return (
    pluralLeads.has(before(document, from)) || (ofWord.has(after(document, to)) && !notOf.has(before(document, from)))
  );
};
const pluralLeads = set('for in over after within took take takes lasted last lasts spent spend of');
const beforeAfter = set('before after');
const ofWord = set('of');
const notOf = set('the these those early final last first');
const rareAlone = set('quarters seconds weekends');

/** *$30 a day*, *960 a week*, *10 percent a year*. */
export const fitsRate = (document: Document, from: number, to: number): boolean => {
  if (unlikelyAlone.has(document.tokens.word[to - 1]!) || ofWord.has(after(document, to))) return false;
  for (let at = from - 1; at >= sentenceStart(document, from) && at >= from - 3; at--) {
    const shape = shapeAt(document, at);
    if (shape === Shape.Number || rateWords.has(document.tokens.word[at]!))
      return !lastingLeads.has(before(document, from));
    if (shape === Shape.Punctuation && !/[%)]/.test(text(document, at))) return false;
  }
  return false;
};
const rateWords = set(
  '% percent times million billion thousand hours days dozen hundreds thousands millions two three four five six seven eight nine ten',
);
const lastingLeads = set(
  'for in within over after about nearly almost than than least spent lasted takes took of by only as',
);

/** *daily talks* but not *Daily News*. */
export const fitsDaily = (document: Document, from: number): boolean =>
  shapeAt(document, from) === Shape.Lower ||
  (from === sentenceStart(document, from) && shapeAt(document, from + 1) === Shape.Lower);

/** Nothing follows that would make the last word part of something else: *the past decade*, *the future of Rome*. */
export const endsPhrase = (document: Document, _from: number, to: number): boolean => {
  const shape = shapeAt(document, to);
  return shape !== Shape.Lower && shape !== Shape.Number ? true : phraseFollows.has(after(document, to));
};
const phraseFollows = set(
  'and or but to that was were is are has had have will would could can may might on at from with by as because while when where he she it they we i you there this the in for a an if not no also who which did do does',
);

/** *will soon*, but not *as soon as*, *soon after* or the *soon* of stories. */
export const fitsSoon = (document: Document, from: number, to: number): boolean =>
  !tooOrAs.has(before(document, from)) && !afterOrAs.has(after(document, to)) && tenseAt(document, from, to) !== 'past';
const tooOrAs = set('as too so how very');
const afterOrAs = set('after as before enough');

/** *on Christmas* but not *a Christmas tree* or a Mr. Christmas. */
export const fitsHoliday = (document: Document, from: number, to: number): boolean => {
  if (!isCapitalised(document, to - 1) && !isCapitalised(document, from)) return false;
  if (festive.has(after(document, to)) && sameSentence(document, from, to)) return false;
  return !(
    from > sentenceStart(document, from) &&
    shapeAt(document, from - 1) === Shape.Capital &&
    !prepositions.has(before(document, from))
  );
};
const festive = set(
  `party parties tree trees card cards gift gifts present presents shopping carol carols lights decorations dinner lunch
   cake eggs egg turkey pudding song songs stocking movie movies album story candy costume costumes bunny sweater jumper`,
);

/** Not the clock of a match: *with 4:43 left*. */
export const fitsClock = (document: Document, _from: number, to: number): boolean => {
  const { tokens, text: t } = document;
  return !/^[:\d]/.test(t.slice(tokens.end[to - 1], tokens.end[to - 1]! + 1)) && !matchClock.has(after(document, to));
};
const matchClock = set('left remaining mark minute minutes seconds');

/** *the '90s*, but not a man in *his 30s* or temperatures in *the 90s*. */
export const fitsDecade = (document: Document, from: number, to: number): boolean => {
  if (
    /\d{3}0|['’]\d/.test(text(document, from) + text(document, to - 1)) ||
    /['’]/.test(document.text[document.tokens.start[to - 1]! - 1] ?? '')
  )
    return true;
  const start = document.tokens.start[from]!;
  return !/\b(?:his|her|their|my|your|our|temperatures?|highs?|lows|degrees|aged?|shot)\b/i.test(
    document.text.slice(Math.max(0, start - 40), start),
  );
};
