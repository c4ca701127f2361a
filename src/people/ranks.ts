/** Offices and ranks as they are abbreviated before a name, and in full; of several holders each has the one office. */
const ranks: ReadonlyMap<string, string> = new Map(
  `adm Admiral
atty Attorney
brig Brigadier
capt Captain
cmdr Commander
col Colonel
cpl Corporal
det Detective
gen General
gov Governor
govs Governor
insp Inspector
lt Lieutenant
maj Major
pfc Private First Class
pres President
pvt Private
rep Representative
reps Representative
sec Secretary
sen Senator
sens Senator
sgt Sergeant
supt Superintendent`
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** A role in full words: `Lieutenant General` for `Lt. Gen.` */
export const inFullWords = (role: string): string =>
  role.replace(/\b\p{Lu}[a-z]{1,4}\b\.?/gu, (word) => ranks.get(word.replace('.', '').toLowerCase()) ?? word);
