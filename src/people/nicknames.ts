/** First names, each followed by what those who bear it are called. */
const lines = `
alexander alec alex sandy
alexandra alex sandra
alexandria alex
andrew andy drew
anthony tony
antonio tony toni
barbara barb
benjamin ben benny
catherine cathy kate
charles charlie chuck
christine chris
christopher chris
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
donald don donny
edward ed eddie ned ted teddy
elizabeth beth betty liz
francis frank
frederick fred freddy
gerald gerry jerry
gregory greg
henry hank harry
james jamie jim jimmy
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny jon
joseph joe joey
joshua josh
katherine kate kathy katie
kenneth ken
lawrence larry
leonard len lenny
margaret maggie meg peggy
matthew matt
michael mick mike
nicholas nick
pamela pam
patricia pat patty
patrick paddy pat
peter pete
philip phil
phillip phil
raymond ray
rebecca becky
richard dick rich rick ricky
robert bob bobby rob robbie
ronald ron ronnie
samuel sam
stephen steve
steven steve
stuart stu
susan sue susie
theodore ted teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
virginia ginny
walter walt
william bill billy liam will`;

/** Pairs of a first name and a short form: `william bill`. */
export const nicknames: ReadonlySet<string> = new Set(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [full, ...short] = line.split(' ');
      return short.map((name) => `${full ?? ''} ${name}`);
    }),
);
