import { wordSet, type WordSet } from '../lexicon/vocabulary.js';

const words = (list: string): WordSet => wordSet(list.split(/\s+/).filter((word) => word !== ''));

/** Stand before a name and say nothing but that it is one. */
export const honorifics: WordSet = words(`
  dame dr fr herr hon lady lord madam madame mademoiselle messrs miss mister mlle mme monsieur mr mrs ms mx prof
  rev reverend señor señora senhor sir frau comrade abba apa datuk tun tan shri baba hajji haji honourable honorable abbess abbot sister brother father mother
  aunt auntie uncle grandma grandpa master mistress saint blessed venerable queen emperor empress`);

/** Offices and ranks that stand directly before a name, capitalised or not. */
export const titles: WordSet = words(`
  adm admiral atty ambassador archbishop archduke assemblyman attorney ayatollah baron baroness bishop brig brigadier
  boss capt captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief cmdr co-founder coach col
  colonel commander commissioner comptroller congressman congresswoman constable consul coordinator corporal
  councillor councilman councilwoman count countess cpl crown dean defender delegate deputy detective director
  duchess duke earl emeritus emir emperor empress envoy ex-president executive founder gen general goalkeeper gov
  governor guru hajji imam inspector judge justice king kaiser lawmaker leader lieutenant lt maj major
  manager marquis marshal mayor midfielder minister monsignor mp mps mullah nurse officer organizer organiser
  owner pastor patriarch pfc pharaoh pm policeman pope premier pres president prime priest prince princess principal
  private professor prosecutor provost pvt queen rabbi ranger rear rector rep representative sec secretary sen
  senator sergeant sgt shah sheriff singer speaker spokesman spokesperson spokeswoman st
  striker sultan superintendent supt taoiseach treasurer tsar tsarina undersecretary vicar viceroy viscount
  vp warden winger saint mufti maulana mahatma maharaja pilot reps sens drs commissar commandant chairwomen presidents governors ministers justices judges generals captains
  mps congressmen lords kings sens coroner descendant generalissimo td congressperson assemblywoman alderman bailiff
  premiers chancellors secretaries directors professors doctors actors brothers sisters
  candidate winger fullback quarterback pitcher catcher outfielder infielder linebacker point-guard
  author actor actress artist journalist editor producer lawyer economist analyst historian composer photographer
  scientist physicist novelist poet rapper drummer guitarist bassist golfer boxer referee umpire skipper
  trainer driver rider skier sprinter swimmer cyclist runner player champion teammate co-star husband wife brother
  sister son daughter father mother uncle aunt cousin nephew niece friend colleague partner fiance girlfriend boyfriend
  reporter correspondent columnist anchor host broadcaster blogger critic scholar researcher biologist chemist
  philosopher theologian engineer inventor architect designer sculptor painter filmmaker screenwriter playwright
  mathematician astronomer psychologist sociologist anthropologist archaeologist surgeon physician doctor
  businessman businesswoman entrepreneur billionaire magnate tycoon banker investor broker trader strategist
  activist dissident campaigner militant rebel warlord dictator strongman ruler lawyer barrister solicitor
  suspect defendant gunman bomber hijacker killer murderer assassin spy victim witness resident teacher student
  farmer fisherman shopkeeper pensioner nurse firefighter soldier astronaut cosmonaut explorer
  comedian celebrity socialite model magician dancer choreographer conductor pianist violinist cellist soprano
  tenor baritone vocalist musician songwriter frontman keyboardist saxophonist trumpeter
  politician statesman diplomat negotiator adviser advisor aide consultant expert specialist official bureaucrat
  congressmember legislator parliamentarian backbencher frontbencher whip incumbent challenger contender nominee
  frontrunner rival opponent predecessor successor counterpart heir widow widower namesake
  custodian janitor clerk accountant auditor administrator superintendent programmer developer hacker
  fellow lecturer academic alumnus graduate laureate pioneer legend icon star veteran rookie newcomer
  midfielder fullback centre-back playmaker batsman bowler wicketkeeper all-rounder captain cricketer footballer
  tennis seed wrestler weightlifter gymnast rower jockey racer`);

/** Qualify an office: `Deputy Prime Minister`, `former Foreign Secretary`. */
export const titleModifiers: WordSet = words(`
  acting administrative affairs agriculture area army assistant associate attorney aviation bank board budget business
  cabinet capital chief city club co commerce committee communications company corporate council county court crown
  cultural culture defence defense democratic department deputy development district economic economics economy
  education elect election emergency emeritus energy environment environmental ex executive family federal field finance
  financial first fleet foreign former general government grand group head health high home house housing human
  immigration industry information interim interior international investment junior justice labor labour late
  legal lieutenant local major managing majority minority medical military minister national naval navy
  news newly new nuclear oil opposition outgoing parliamentary party petroleum planning police policy political
  presidential press prime principal property provincial public regional relations religious republican
  research rear rights rural science second secretary security senate senior shadow social sport sports staff
  state supreme tax team technology third top tourism trade transport transportation treasury under union vice
  warrant welfare world youth veteran star longtime long-time self-proclaimed renowned famed legendary popular`);

/** What is said of people and seldom of anything else, when it follows a name. */
export const sayVerbs: WordSet = words(`
  said says told tells added adds asked asks replied replies explained explains insisted recalled recalls joked
  quipped tweeted testified remarked wrote writes argued argues commented noted notes acknowledged admitted conceded
  declared declined denied complained whispered shouted cried laughed smiled nodded thinks thought believes believed
  knew knows felt feels wondered hoped hopes wished apologised apologized confessed pleaded begged boasted vowed
  grinned sighed murmured muttered mused continued stated`);

/** Other verbs whose subject is mostly a person. */
export const personVerbs: WordSet = words(`
  was is has had who did does became born died married resigned retired went came grew studied graduated attended
  taught moved lived worked served joined left met visited spoke addressed arrived returned played scored won lost beat
  defeated hit ran threw drove finished signed directed starred sang recorded performed painted invented discovered
  founded wrote published received earned appeared worked killed shot stabbed murdered arrested convicted sentenced
  jailed charged accused pleaded confessed escaped fled injured suffered survived took gave made got began started held
  led commanded ruled reigned succeeded appointed elected nominated sworn himself herself would could should may might
  will can must sat stood walked looked turned wore slept ate drank fell rose loves loved hates likes liked wants
  wanted decided agreed refused tried promised warned urged criticised criticized praised thanked`);

/** The last word of an organisation's name. */
export const organisationWords: WordSet = words(`
  academy administration agency airlines airways alliance archive archives army assembly associates association authority
  bancorp band bank bar battalion board boys bros brigade brigades brothers bureau business cafe cathedral center centre
  chamber channel choir church cinema clinic club co coalition college colleges commission committee communications
  communist communists community companies company confederation conference congress consortium constitution cooperative
  corp corporation corps council court courts daily democrat democrats department directorate division electric
  embassy energy enterprise enterprises entertainment estate exchange faculty fc federation fellowship films force forces
  foundation front fund gallery games gang gazette girls government group guard guards guild hall herald high holdings
  hospital hotel house inc independent industries initiative institute institution insurance international
  investments jazz journal kingdom laboratories laboratory league legion library limited llc llp lodge ltd magazine
  market media memorial ministry mirror mission monastery mosque motor motors movement museum nations network news newsroom
  newspapers observatory observer office orchestra order organisation organization palace paper parliament partners party
  patrol pharmaceuticals philharmonic plc police post power press prison productions project publications publishing
  quartet radio railroad railway railways records regiment register regime republic republican republicans resistance
  restaurant review rotary saints school schools securities senate seminary service services shipping society solutions
  squad stadium standard star station store stores studio studios supermarket symphony synagogue system systems team
  technologies technology telegraph telecom telecommunications television temple theater theatre times tribunal tribune
  trio troupe trust tv unit united university union utd utilities ventures works workshop youth cricket athletic athletics
  rovers wanderers hotspur albion rangers city town county sox yankees mets giants lakers celtics bulls bears packers
  cowboys eagles dolphins patriots steelers raiders broncos chiefs falcons panthers cardinals cubs braves dodgers padres
  phillies pirates mariners astros blue jays orioles tigers twins royals indians rockies marlins expos flyers
  penguins bruins canadiens oilers flames canucks sabres senators islanders devils capitals sharks blackhawks
  avalanche kings ducks coyotes predators pistons pacers hawks hornets bucks bulls cavaliers magic heat spurs
  rockets mavericks suns clippers nuggets timberwolves supersonics grizzlies raptors wizards nets knicks 76ers`);

/** Firms that are called as people are. */
export const firms: readonly string[] = [
  'arthur andersen',
  'bear stearns',
  'booz allen',
  'dean witter',
  'dow jones',
  'eli lilly',
  'harley davidson',
  'j.p. morgan',
  'jp morgan',
  'kleinwort benson',
  'lockheed martin',
  'morgan grenfell',
  'paine webber',
  'philip morris',
  'piper jaffray',
  'raymond james',
  'rolls royce',
  'smith barney',
  'wells fargo',
];

/** The last word of the name of a place or building. */
export const placeWords: WordSet = words(`
  airport arena avenue ave basin bay beach blvd boulevard bridge building campus canal canyon cape castle cemetery cliff
  coast cove creek dam delta desert dist district divide drive falls fields forest fort garden gardens gate glacier gulf
  harbor harbour heights highway hill hills hollow island islands isle isles junction lake lakes lane manor mansion
  marina mount mountain mountains mt oblast ocean park parkway peninsula plain plains plaza point port province
  prefecture quarter quay range rd reef region reservoir ridge river road rock route sea shore sound speedway springs
  square st state strait street suburb terrace tower towers township trail tunnel valley village volcano way wharf
  woods zone zoo north south east west`);

/** The last word of the name of an event, a law, a work or some other thing. */
export const thingWords: WordSet = words(`
  act agreement amendment award awards bill bowl campaign case cathedral ceremony championship championships code
  company concerto conference convention crisis cup day days declaration derby disease doctrine earthquake effect election
  elections era exhibition expedition expo express fair festival fever final finals foundation games grand
  hurricane incident law laws lectures lineup marathon massacre match medal mission model murders night number olympics
  open operation opera pact paradox plan prix prize problem process programme program project protocol quartet
  race rebellion regatta report revolution rule scandal season series show sonata stakes storm strategy
  summit symphony syndrome talks test theorem theory tour tournament treaty trial trials trophy tsunami typhoon uprising
  virus volume war wars week windows world year years edition magazine album song single episode chapter book
  christmas easter thanksgiving hospital bible`);

/** After a name, and part of it. */
export const suffixes: WordSet = words('i jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi esq');

/** Words of the calendar that stick to names but never belong to them. */
export const calendarWords: WordSet = words(`
  monday tuesday wednesday thursday friday saturday sunday january february july september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan today yesterday tomorrow tonight`);

/** Capital words that head a list or a field and never belong to a name. */
export const never: WordSet = words(`
  i the a an and or but if in on at by for from with of to as is was he she it they we you his her its their our my your
  this that these those there here what when where who why how not no yes so also all some any both each more most
  such than then dear hi hello hey yeah yes uh um hmm oh ok okay well thanks thank please sorry i'm i've i'd i'll i’m
  she'd he'd they'd we'd you'd it'd she'll he'll they'll we'll you'll it'll they've we've you've there's here's what's who's
  where's isn't wasn't aren't weren't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't
  it's that's he's she's don't let's we're they're you're meanwhile however although because since after before while
  during despite according like unlike under over about against until internet english earth bible web afp reuter reuters ap upi afx efe pti ians xinhua reuter kyodo newswire qc kc mep obe cbe mbe phd mba
  photo file caption image credit source note see fig table chapter section page vs update`);

/** Said before names, but not what a person is to the public. */
export const relatives: WordSet = words(`
  aunt boyfriend brother colleague cousin daughter father fiance friend girlfriend heir husband mother namesake nephew
  niece opponent owner partner predecessor resident rival sister sisters brothers son successor suspect teammate uncle
  victim widow widower wife witness fellow first prime`);

/** The first word of the name of a thing that is called after a person. */
export const thingStarts: WordSet = words(`
  bay camp cape castle club college cyclone fort free hms hotel hurricane lake mount mt mv operation plaza port project
  puerto rio saint san santa santo sao são são ss st storm supertyphoon team the tropical typhoon university uss villa
  windows mac playstation boeing airbus ford toyota honda apple microsoft google radio cafe café bar gulf isla isle
  island point`);
