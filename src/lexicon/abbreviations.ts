import { wordSet, type WordSet } from './vocabulary.js';

/** Written with a full stop that belongs to the word; a sentence never ends there (a name or number follows). */
export const openAbbreviations: WordSet = wordSet(
  `adm atty brig capt cmdr col cpl dr fr gen gov hon lt maj messrs mr mrs ms msgr pfc pres prof pvt rep reps rev sen sens sgt st
   supt vs mt ft no jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri`.split(/\s+/),
);

/** Written with a full stop that belongs to the word; a sentence may end there. */
export const closingAbbreviations: WordSet = wordSet(
  `ave blvd bros co corp etc inc jr llc ltd plc rd sr
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
   va vt wash wis wyo`.split(/\s+/),
);

/** Capitalised after an abbreviation, these begin a sentence far more often than they go on with a name. */
export const sentenceStarters: WordSet = wordSet(
  `a after all also although among an and as at because before both but by despite during each even for from he her here his
   how however i if in it its last many more most my no not now of on one only our other she since so some such that the
   their then there these they this those though to today two under until we what when where which while who why with
   yesterday you your`.split(/\s+/),
);
