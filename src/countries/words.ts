import { wordSet, type WordSet } from '../lexicon/vocabulary.js';

const words = (list: string): WordSet => wordSet(list.trim().split(/\s+/));

/**
 * The last or telling word of a proper name: with a country before it, it names a company, a paper, a school, a league,
 * a competition, a treaty or a piece of geography.
 */
export const nameHeads: WordSet = words(`
  airline airlines airways aerospace academy accord agreement alliance alps arena association automobile automotive award awards
  banca banco bancorp bank bankers beverage breweries brewery broadcaster broadcasting brotherhood cathedral
  championship championships chronicle church classic club co coalition college companies company computer
  confederation convention corp corporation cruises cup daily electric electronics enterprises
  entertainment equities exchange express federation festival financial foods forum foundation friendship gallery games
  gazette gp group herald holdings hospital hotel idol inc industries institute institution
  insurance international investments journal league legion library limited lines llc ltd
  magazine mail marathon masters mining monitor motor motors movement museum network networks news oil open
  opera orchestra partners party petroleum pharmaceuticals philharmonic phoenix pictures plc post power
  premiership press prix prize properties quarterly radio railroad railway railways records resources review revolution
  school schools semiconductor securities shepherd society stadium stakes standard star steel
  studios style sun symphony systems technologies telecom telecommunications telecoms telegraph telephone
  television theater theatre times today tour tower towers treaty tribune trophy trust tv union university
  vogue war wars weekly`);

/** The same of a place; only right behind the country: `Niger River`, but `Italian Pelagie Islands`. */
export const placeHeads: WordSet = words(`
  bay beach canal channel coast delta derby desert falls gulf harbour harbor hills island islands isles
  lake lakes mountains ocean peninsula point quarter river riviera sea seas springs square strait straits street trail valley wells`);

/** The few that mean a name in a headline as well, where every word has its capital: `Russia Oil Output Falls`. */
export const headlineHeads: WordSet = words(`
  airline airlines airways bancorp broadcasting corp gazette herald inc league ltd ocean open plc sea strait telecom times tribune
  university`);

/** Offices, officials and bodies of a state: the country before them stands alone. */
export const stateWords: WordSet = words(`
  administration admiral air ambassador ambassadors army army's attorney cabinet captain central chancellor chief coach coast
  commander congress congressman constitutional consul consulate crown customs defence defense delegation department deputy
  diplomat diplomats economy embassy emperor energy environment federal finance fm foreign general government governor grand
  health high home house immigration intelligence interior judge justice king labour labor lawmaker marine marines maritime
  military minister ministers ministry mission national naval navy officials olympic opposition parliament pm police pope
  president presidential prime prince princess queen rep representative republican democratic secretary security
  sen senate senator soldiers special state supreme sultan trade treasury troops under-21 vice`);

/** Behind one of those they make a name after all: `Fiji Labour Party`. */
export const nationalHeads: WordSet = words('gallery league library museum orchestra party theatre university');

/** Capitalised before `of` at the head of a name that belongs to something else: `Bank of Japan`. */
export const ofHeads: WordSet = words(`
  academy archbishop archdiocese association bank banks bay bishop brotherhood cardinal chamber church club college commons
  communist confederation conference congress daughters diocese duchess duke earl federation friends gulf herald
  institute institution isle lady lake league legion marquess medical mount museum order party primate radio
  royal scouts sea seas society sons strait straits times tour university viceroy voice workers commission council court courts committee guild guilds corps
  front centre center veterans women rivers confederacy order museum conservatory democrats greens labour conservatives
  liberals`);

/** Capitalised before `of`, yet the country behind is one: `President of France`. */
export const ofOffices: WordSet = words(`
  administration ambassador ambassadors army assembly authorities cabinet capital chancellor citizens city consul east
  emperor empire empress foreign government governor head invasion kingdom king kings leader map minister ministers monarch
  ministry navy north occupation outside parliament parts partition people peoples president presidents prime province
  queen queens region republic residents ruler secretary shah south state states sultan team union west years
  embassy government's west's war eastern western northern southern island islands isles gulf coast all most some many one none both each
  half much number-one thousands millions hundreds dozens because instead ahead out inside south-east south-west`);

/** Before a country name they make the name of something else: `Air France`, `Miss America`. */
export const leftHeads: WordSet = words(`
  agence air amnesty avianca baja barclays cancer captain cathay credit cricket environment equipe generali greenpeace
  hockey hyundai inner little miss mister nestle oxfam qantas radio rugby statistics swimming tele tennis toyota
  transparency trans unilever unicef virgin vodafone volkswagen coca-cola athletics basketball football soccer cycling netball
  health heritage energy sport sports skate aviva nissan honda ford holden hsbc ikea microsoft google tata de du la le des di do`);

/** Directions, ages and regimes: a capital before the country that belongs to neither person nor firm. */
export const placeWords: WordSet = words(`
  northern southern eastern western central north south east west northeast northwest southeast southwest
  nazi vichy soviet fascist communist imperial tsarist ancient modern medieval mainland greater occupied republican neighbouring neighboring classical contemporary rural urban colonial middle
  inland southwestern southeastern northwestern northeastern upper lower revolutionary victorian stalinist capitalist corporate newly
  post pre anti pro
  federal democratic post-war former the of in and or but for to from by with on at as vs versus v against beat beats
  between team group today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december mon tue wed thu fri sat sun
  president minister king queen premier ambassador pm prime captain coach`);

/** Before a name they say that a person follows. */
export const honorifics: WordSet = words(`
  mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov judge justice coach sgt lt capt cpl
  col maj pvt officer detective mayor reverend rev father sister brother uncle aunt actor actress singer`);

/** Given names, or surnames, as well as countries. */
export const personNames: WordSet = words(
  'jordan chad georgia israel cuba holland ireland india kenya jamaica america',
);

/** The ones that far more often stand as a country before another capital: `India Covid cases`. */
export const rareNames: WordSet = words('israel ireland india kenya jamaica america');

/** The ones that stand as a surname behind an unknown first name. */
export const surnames: WordSet = words('jordan chad holland');

/** The ones that a person goes by alone. */
export const loneNames: WordSet = words('jordan chad holland georgia');

/** Common given names; the few that are words too are left out. */
export const givenNames: WordSet = words(`
  aaron abby abigail abraham adam adrian agnieszka aidan aisha alan albert alejandro alex alexander alexandra alexis alfred ali
  alice alicia alison allan allen allison amanda amber amelia amy ana anatole andre andrea andreas andrew andy angela angie anita
  ann anna anne annette annie anthony antonio ariel arnold arthur ashley audrey barbara barry beatrice becky ben benjamin
  bernard bernie beth betty beverly bob bobby bonnie brad bradley brandon brenda brendan brent brett brian bridget bruce bryan
  caitlin calvin cameron candice carl carla carlos carmen carol caroline carolyn carrie catherine cathy cecilia charles charlie
  charlotte cheryl chloe chris christian christina christine christopher cindy claire clara clarence claudia clay clifford
  clint colin connor corey courtney craig crystal curtis cynthia daisy damian dan dana daniel danielle danny darren dave david
  deandre debbie deborah debra denise dennis derek diana diane dominic don donald donna doris dorothy doug douglas duane
  dustin dwayne dylan earl eddie edgar edith edward edwin eileen elaine eleanor eli elijah elizabeth ella ellen emily emma eric
  erica erik erin ernest ethan eugene eva evan evelyn felix fiona florence frances francis frank fred frederick gabriel gail
  gareth garry gary gavin gene geoff geoffrey george gerald gerard gilbert gina glen glenn gloria gordon graham greg gregory
  gwen hannah harold harry harvey hazel heather hector heidi helen henry herbert holly howard hugh ian ibrahim irene isaac
  isabel isabella ivan jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason jay
  jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joanna joe joel johann
  johanna john johnny jon jonathan jose joseph josh joshua joyce juan juanita judith judy julia julian julie justin karen karl
  kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth kevin kim kimberly kirk kristen kristin kyle larry
  laura lauren laurence lawrence leah lee leo leon leonard leslie lewis liam linda lindsay lindsey lisa liz lloyd logan lois
  lori louis louise lucas lucy luis luke lydia lynn madison maggie marc marcus margaret maria marie marilyn mario marion
  marjorie mark marlene marsha martha martin marvin mary matt matthew maureen maurice max megan melanie melinda melissa melvin
  mia michael michele michelle mick miguel mike mildred mitchell mohamed mohammed molly monica morgan nancy naomi natalie
  nathan neil nicholas nick nicola nicole nigel nina noah nora norman oliver olivia oscar owen pamela patricia patrick patty
  paul paula pauline peggy penny perry peter phil philip phillip phyllis rachel ralph randall randy raymond rebecca regina
  renee richard rick ricky rita robert roberta robin robyn rodney roger roland ron ronald ronnie rosemary ross roy russell ruth
  ryan sally sam samantha samuel sandra sandy sara sarah scott sean sebastian seth shane shannon sharon shaun sheila shelby
  shirley simon sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan
  suzanne sylvia tamara tammy tanya tara ted teresa terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina
  todd tom tommy toni tony tracey tracy travis trevor troy tyler valerie vanessa vera vernon veronica vicki victor vincent
  viola vivian wanda warren wayne wendy wesley whitney william willie yvonne zachary zoe`);

/** Before a language: `speaks French`, `in English`, `translated into German`. */
export const languageVerbs: WordSet = words(`
  speak speaks speaking spoke spoken learn learns learning learned learnt teach teaches taught teaching study studying fluent
  translated translate translates understand understands broken perfect fluently`);

/** Behind a language. */
export const languageNouns: WordSet = words(`
  speaking language languages translation translations lesson lessons dictionary grammar vocabulary subtitles speaker speakers
  subtitled dialect accent alphabet spelling`);

/** `in English` ends there; `in English cities` goes on. */
export const afterLanguage: WordSet = words(
  `. , ; : ! ? " ' ” ’ ) ( and or but with at on that as to by for while when because in is was were are than then only so - – —`,
);

/** Behind these, lower-case `us` in a headline of capitals is the pronoun. */
export const pronounGovernors: WordSet = words(
  'about all behind between by contact follow for from give gives help join leave let lets make of show tell tells to told with',
);

/** A country, not a person, follows. */
export const locatives: WordSet = words(
  'in across throughout inside within outside near neighbouring neighboring northern southern eastern western into toward towards invaded invade via',
);

/** Before a capital they say that only the place is meant. */
export const placePrepositions: WordSet = words(
  'in to from at near capital city town outside inside around of for through via into across leaving visiting visit visited left reached downtown central',
);

/** Written between the members of a list. */
export const separators: WordSet = words(', and or & the / - – nor plus');

/** Demonyms that name a language as well. */
export const languages: WordSet = words(`
  english french german spanish italian portuguese russian chinese japanese korean dutch danish swedish norwegian finnish polish
  czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian albanian greek turkish ukrainian belarusian georgian
  armenian azerbaijani kazakh uzbek tajik turkmen kyrgyz mongolian thai vietnamese burmese lao nepali indonesian malay filipino
  irish welsh icelandic estonian latvian lithuanian maltese somali swazi`);

/** The birds, never the country. */
export const birds: WordSet = words('turkey turkeys');

/** Between `of` and a country: `University of South Wales`. */
export const directions: WordSet = words('north south east west northern southern eastern western central');

/** Countries with namesakes among American towns. */
export const towns: WordSet = words(
  'brazil china cuba denmark egypt holland jordan lebanon mexico norway palestine peru poland sweden turkey wales',
);
