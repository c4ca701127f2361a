/** What the sources of the name tables lack: names of peoples whose lists are not in Latin letters. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Romanised Chinese, Korean and Vietnamese surnames, which stand first. */
export const surnamesFirst: readonly string[] = list(`
 ahn bae baek ban bai bao byun cai cao chai chan chang chao chau chen cheng cheung chiang chin cho choe choi chong chou
 chow choo chu chua chui chun chung cui dai dang deng ding dong doan du duan fan fang feng foo fu gan gao ge geng
 goh gong gu guan guo gwon hahn han hao he heo ho hong hou hsieh hsu hu hua huang hui hung huynh hwang jang jeon jeong
 ji jia jiang jiao jin jo joo ju jung kang kao ke khoo kim ko koh koo kuo kwak kwan kwok kwon lai lam lau le lee 
 leong leung li lian liang liao lim lin liu lo loh lu lui lung luo luong ly ma mak mao mei meng moon mu
 na nam ng ngo nguyen noh oh ong ou ouyang pak pan park peng pham phan phung pu qi qian qiao qin qiu qu quan ren roh
 rong ryu shao shek shen sheng shi shih shin sim soh son song su suh sun tam tan tang tao tay teng teo ti tian to tong
 tran trinh truong tsai tsang tse tseng tu vo vu wang wee wei wen weng wong woo wu xi xia xiang xiao xie xin xing
 xiong xu xue yan yang yao yap ye yeo yeung yi yim yip yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou
 zhu zhuang zou zuo`);

/** First names: Arabic, Persian, Hebrew, Japanese, Indian, Burmese, Thai, African and others as English news spells them. */
export const givenNames: readonly string[] = list(`
  marine segolene francois laurent thierry yannick abbas abd abdel abdelaziz abdelfattah abdelkader abdul abdulaziz abdulla abdullah abdulrahman abu adel adnan ahmad ahmed ahmet akbar
  akihito akio akira alaa ali alireza amal amin amir amit amitabh anand anil anwar aparna arash aref arif arjun arun asad asha ashok
  ashraf asif atal aung avi avigdor aviv ayman aziz bader bahar bakr bandar banri barack bashar bashir basil benazir benjamin binyamin benny boutros
  burhan chandra chiharu chuan daisuke daw deepak dilip dmitri ehsan ehud eiji eisaku elias emeka emomali evo fadel fahd fahad faisal farid farida
  farooq farouk fatima fatemeh feroz firas fouad fuad fumio gamal gaurav genki ghassan ghazi gholam goh gotabaya gurbanguly habib hadi hafez haider
  haitham hakim hamad hamed hamid hamza hani hanan harun hasan hashim hassan hatem haruki hayato hideki hideo hikaru hiroki hiroko hiromi hiroshi
  hisham hosni hossein huda hussain hussein hugo ibrahim idris ikram ilham ilan imad imran indira irfan isao ismail itamar itzhak jaber jafar
  jahangir jair jalal jamal jamil jassim javad jawad jawaharlal jiro jun junichiro kabir kamal kamala kamel kamran kapil karim karima kassem katsuya kazuo
  kazuki kei keiko keisuke keita keizo kemal kenichi kenji kenta kenzo khaled khaleda khalid khalifa khalil khin kiichi kim kishore koichi koji
  kwame kwasi laila lalit leila lal liaquat lula mahathir mahdi mahinda mahmood mahmoud mahmud majid makoto malala mamdouh mamoru manmohan manoj mansour
  mao marwan masahiro masako masao masashi masato masood masoud massoud maung megawati mehdi mehmet meir menachem michiko midori min minoru mitsuo mitsuko
  moammar mohamed mohammad mohammed mohan mohandas mohsen moshe moustafa muammar muhammad muhammadu muhyiddin mukesh mukhtar munir murad musa mustafa muthanna nabih
  nabil nadia nadim naoki naoko naomi naoto narendra nasser nasir nasrallah natsuo navin nawaf nawaz nayef nelson nguyen nikhil nirmala nitin nobuo nobuko nouri
  nursultan obiageli olusegun omar osama osamu othman pervez pierre piyush prachanda prakash pranab prayut prem priya qasem qassem rabin rachid
  rafik rafiq rafsanjani rahul raila raj raja rajesh rajiv rajnath raju rakesh ram ramesh ramin ramzan ranil rashid ravi recep reza riad riyad
  robert rodrigo rohit ruhollah ryo ryoichi ryota ryutaro saad sadako saddam saeed saif said sajjad sakhr salah salahuddin salam saleh salem salim salman sami
  samir samira sandeep sanjay sanjaya santosh sara sardar satoshi satya sayed seif sergey shah shahbaz shahid shahram shamil shankar sharif sharad shashi
  shaukat shehbaz sheikh shigeru shimon shingo shinji shinzo shinichi shintaro shiro shlomo shoichi shotaro sirimavo sitaram sonia subhas sudhir sukarno suharto suleiman
  sultan sunil suresh sushil sushma susilo suu suzuki syed tadashi taha takahiro takako takao takashi takayuki takeo takeshi takuya talal tarek tareq
  tariq taro tatsuo tatsuya tayyip tetsuo tetsuya than thant thein thaksin tomoko tomohiro tomoyuki toru toshiaki toshio toshiro toyotomi tsutomu tzipi
  umar umaru usama usman vijay vikram vinod vivek wael wahid waleed walid wataru win wissam xanana yahya yair yasir yasser yasuhiro yasuo yitzhak yoichi yoko yoon
  yoshiaki yoshihide yoshihiro yoshihiko yoshiko yoshimasa yoshio yoshiro yousef youssef yukio yukiko yuki yuko yuriko yusuf yusuke yutaka yuval zafar zahid zaid
  zaki zeid zhivko zia zine ziad zoran ariel volodymyr oleksandr viktor yulia petro serhiy andriy dmytro mykola vitali vladimir vyacheslav sergei
  yevgeny evgeny gennady anatoly arkady valentina valery vasily nikolai nikita mikheil eduard irakli bidzina nino levan aleksandar slobodan radovan ratko
  zlatko vuk zoran goran dragan milan miroslav bronislaw lech jaroslaw tadeusz wojciech zbigniew grzegorz jerzy kjell gro thorbjorn ingvar olof goran
  anneli tarja sauli matti paavo mika jose luiz joao jorge evo nicolas alvaro alberto rafael ernesto fidel raul dilma jair inacio cristina nestor`);

/** Surnames of the same kind; the endings of others give them away. */
export const surnames: readonly string[] = list(`
  abbas abdullah abe adebayo agarwal ahmad ahmadi ahmadinejad ahmed akhtar al-assad ali allawi amin amano anan annan ansari aoki araki arafat aso
  assad aziz azizi baba babangida bajwa balewa banerjee bashir begum bengio bhatt bhutto biden buhari chakrabarti chatterjee chaudhry chiba choudhury
  das dayan desai deshmukh diallo diop doi doshi dutt ebadi elbaradei endo erdogan eshkol faisal farah fernando fujimori fujita fukuda fukui gandhi ganguly
  ghani ghosh goto gowda gupta haddad hakim hamada hamid haniyeh hara hariri hasan hasegawa hasan hashemi hashimoto hassan hatoyama hayashi hayashida
  hirano hirota honda hosseini hussain hussein ibrahim ichikawa iida ikeda imai imran inoue iqbal ishida ishiba ishihara ishii ismail ito iwasaki jaber jain jaishankar jha
  jonathan joshi kaba kabila kagame kaido kaifu kan kaneko kapoor karami karimov karzai kase kato kawasaki kenyatta khalil khamenei khan khatami khatib khomeini
  kibaki kikuchi kimura kishida kobayashi koizumi kojima kondo kono koroma kubo kudo kulkarni kumar kumaratunga kuroda lahoud livni maeda maharaj
  mahmoud malhotra malik mandela mansour masuda matsuda matsui matsumoto mbeki meghani mehta mishra miura miyazaki miyamoto modi moghadam mohamed mohammed mohammadi
  morales mori morita mubarak mugabe mukherjee murakami murayama museveni nagata nair nakagawa nakajima nakamura nakano nakasone nakayama naidoo narayanan nasser
  nehru netanyahu nishida nishimura nkrumah nkurunziza noda obama obasanjo obuchi odinga oda ogawa ohno okada okafor okamoto okeke okoye okumura olmert omar omori ono osman
  ota otsuka ozawa pahlavi pande pandey patel patil peres pillai qaddafi qureshi rabin rahman rahmani rajapaksa ramaphosa rao razak reddy rouhani sadat sadiq saito sakai
  sakamoto sakurai saleh salih sano santoro sasaki sato saxena sen senghor sessou shah shaikh shamir sharif sharma shastri shibata shimizu singh sinha sistani
  soyinka sugawara suga sugiyama suharto sukarno suzuki takagi takahashi takeda takeuchi tamura tanaka taniguchi tantawi tata thapa tiwari tojo touré toure traore tsuchiya
  tsvangirai tutu ueda ueno uchida verma wada wajed watanabe wickremesinghe yadav yamada yamaguchi yamamoto yamanaka yamashita yamazaki yanukovych yasin yokoyama yoshida yoshimura
  yudhoyono yunus yushchenko zardari zarif zelensky zelenskyy zelenskiy zuma putin medvedev yeltsin gorbachev lavrov shoigu navalny poroshenko tymoshenko lukashenko saakashvili
  milosevic karadzic mladic tudjman izetbegovic kostunica djindjic vucic plenkovic orban tusk kaczynski walesa kwasniewski havel klaus zeman babis fico ceausescu iliescu basescu
  papandreou karamanlis simitis tsipras mitsotakis erdogan gul ecevit demirel davutoglu aliyev nazarbayev tokayev berdymukhamedov rahmon sarkozy chirac mitterrand hollande macron
  jospin juppe merkel kohl schroeder scholz steinmeier gauck berlusconi prodi renzi draghi meloni conte zapatero rajoy aznar sanchez socrates barroso juncker rutte balkenende
  trump clinton biden obama reagan nixon thatcher blair cameron sunak starmer truss chretien trudeau mulroney harper ardern turnbull albanese morrison rudd gillard keating
  bolsonaro lula rousseff chavez maduro kirchner macri morales correa ortega castro noriega pinochet bachelet menem fujimori uribe`);

/** Places that the sources spell otherwise or leave out. */
export const countries: readonly string[] = list(`
  america burma britain congo czechia england eswatini holland kosovo macedonia myanmar palestine persia scotland siam
  swaziland turkiye ukraine vietnam wales yugoslavia zaire`);
export const places: readonly string[] = list(`
  baghdad bali bengal berlin beijing basra bosporus cairo canton caribbean catalonia caucasus crimea darfur donbas donetsk fallujah gaza galilee
  hebron herat hiroshima istanbul izmir jerusalem kabul kandahar kashmir kharkiv kyiv kiev kobe kosovo kurdistan kyoto lahore latakia lhasa luhansk
  madras mariupol mecca medina mosul mumbai nablus nagasaki nagoya najaf odesa odessa okinawa osaka palestine peking pyongyang raqqa ramallah rafah
  riyadh sapporo sarajevo sebastopol sendai shanghai sharm sinai soweto srebrenica tehran tibet tikrit tokyo xinjiang yokohama zagreb zurich
  adriatic aegean antarctica arctic asia atlantic baltic balkans europe africa oceania mediterranean pacific scandinavia siberia eurasia mars
  venus jupiter saturn kremlin pentagon whitehall downing bundestag knesset duma hollywood broadway westminster capitol brexit eu un nato`);

/** Peoples, creeds and parties: adjectives and nouns written with a capital. */
export const demonyms: readonly string[] = list(`
  alawite alawites apache arab arabs arabic aryan ashkenazi assyrian asian asians aztec aztecs babylonian baltic balkan basque basques bedouin berber
  bolshevik bolsheviks buddhist buddhists byzantine caribbean catalan catalans catholic catholics caucasian celtic chechen chechens cherokee christian
  christians christianity communist communists confederate conservative conservatives copt copts cossack cossacks cree creole dalit darfuri democrat
  democrats democratic druze elizabethan eskimo european europeans fascist fascists flemish franciscan gaelic gallic germanic gothic gypsy han hasidic
  hebrew hellenic hindu hindus hispanic hispanics hutu hutus inca incas indian indians inuit islam islamic islamist islamists jesuit jesuits jew jews jewish
  judaism kashmiri kurd kurds kurdish labour latin latino latinos leninist liberal liberals lutheran maori maoist maoists maronite marxist marxists mayan
  mediterranean mennonite methodist methodists mormon mormons moslem moslems mughal muslim muslims navajo nazi nazis nordic norman normans occidental
  orthodox ottoman ottomans pashtun pashtuns persian persians presbyterian protestant protestants punjabi puritan puritans quaker quakers republican
  republicans roma romani roman romans rohingya sami sanskrit saxon scandinavian scot scots semitic serb serbs shia shiite shiites sikh sikhs sioux slav
  slavic slavs socialist socialists soviet soviets spartan stalinist sunni sunnis taliban tamil tamils tatar tatars teutonic tibetan tibetans tory tories
  tutsi tutsis uighur uighurs uyghur uyghurs victorian viking vikings western westerner westerners yazidi yazidis yiddish zionist zionists zulu zulus`);

/** Organisations of one word: firms, parties, clubs, agencies and papers that the news names every day. */
export const organisations: readonly string[] = list(`
  accenture aeroflot airbus alibaba alitalia alphabet alstom amazon ansa apple arsenal aston astrazeneca atalanta barclays bayern benfica besiktas
  bloomberg boeing bosch botafogo bundesbank bundesliga bytedance canon carrefour caterpillar celtic cessna chelsea chrysler citibank citroen comcast
  congress corinthians cosatu danone deloitte delta deutsche disney dortmund dow easyjet ericsson espanyol ethereum eurostat eurostar everton expedia
  exxon facebook fatah fenerbahce ferrari feyenoord fiorentina flamengo fluminense fokker foxconn frelimo frontex fujitsu galatasaray gazprom
  getafe glaxosmithkline gm goldman greenpeace gremio groupon hamas hertha hezbollah hizbullah hoffenheim huawei ibex iberdrola infosys instagram inter
  interfax internazionale isis isil izvestia jetblue juventus kia knesset komsomolsk kremlin kuomintang lazio leicester levante lexmark likud linkedin liverpool lockheed
  lockerbie lufthansa lukoil maersk malmo marks mastercard mclaren mcdonalds medvescak mercosur merkava mi5 mi6 microsoft mitsui moderna moodys mossad mozilla nasdaq newcastle
  nikkei nokia norilsk northrop novell nvidia olympiakos openai oracle osasuna palmeiras panasonic panathinaikos parmalat partizan pemex pentagon
  pepsico pfizer pixar porsche pravda psg psv qantas qualcomm raiffeisen reddit renault repsol reuters rosneft rosatom rostelecom ryanair saab samsung santander
  sberbank schalke sevilla shell siemens skoda skype snapchat softbank solidarity sony spotify sprint steaua stoxx swissair sybase target tass telecom telegram tesla tesco
  thyssenkrupp tiktok timberland tokyo toshiba totalenergies tottenham toyota twitter uber udinese unicef unicredit unilever unita uniqlo valencia verizon viacom
  villarreal vodafone volkswagen volvo walmart whatsapp wikimedia wikipedia wimbledon wolverhampton wordpress xerox xinhua yahoo yamaha youtube zalando zenit zoom
  bitcoin internet android linux windows iphone ipad wikinews playstation xbox nintendo olympics olympic paralympics paralympic brexit covid`);

/** Firms, clubs and things that are called like people. */
export const organisationNames: readonly string[] = `
  abercrombie fitch, alfa romeo, arthur andersen, aston martin, austria vienna, baker hughes, barclays bank, bayer leverkusen, bayern munich, bear stearns,
  boca juniors, booz allen, booz allen hamilton, borussia dortmund, borussia moenchengladbach, bristol myers, calvin klein, charles schwab,
  coca cola, colo colo, credit suisse, crystal palace, cska moscow, cska sofia, dean witter, dinamo bucharest, dinamo zagreb, dow jones, dynamo kiev,
  dynamo moscow, eli lilly, ernst young, estee lauder, fannie mae, fianna fail, fine gael, foster wheeler, freddie mac, general dynamics,
  general electric, general mills, general motors, goldman sachs, hansa rostock, harley davidson, hewlett packard, hugo boss, jack daniel,
  john deere, john lewis, jp morgan, kimberly clark, levi strauss, leyton orient, lockheed martin, lokomotiv moscow, louis dreyfus, louis vuitton,
  marks spencer, marks and spencer, mary kay, mcdonnell douglas, mcgraw hill, mercedes benz, merrill lynch, morgan grenfell, morgan stanley,
  nation of islam, neiman marcus, newell rubbermaid, nottingham forest, partick thistle, partizan belgrade, paris saint germain, peat marwick,
  philip morris, pratt whitney, preston north end, price waterhouse, procter gamble, ralph lauren, rapid bucharest, rapid vienna, raytheon, real betis,
  real sociedad, real zaragoza, red star belgrade, river plate, rolls royce, saint etienne, salomon brothers, sears roebuck,
  sheffield wednesday, sinn fein, slavia prague, slovan bratislava, smith barney, smith wesson, spartak moscow, sparta prague, sporting lisbon, steaua bucharest, sturm graz,
  tommy hilfiger, uncle sam, union berlin, vasco da gama, velez sarsfield, victoria secret, virgin atlantic, walt disney world, warner lambert, wells fargo, werder bremen, west ham,
  west ham united, wolverhampton wanderers, al qaeda, al jazeera, al arabiya, al ahram, al hayat, al shabaab, abu ghraib, abu sayyaf, jemaah islamiyah, boko haram, sendero luminoso,
  shin bet, shin fein, mein kampf, air france, air china, air india, air force one, santa claus, big ben, tamil tigers, khmer rouge, viet cong, red cross,
  red crescent, white house, downing street, wall street, black sea, capitol hill, silicon valley, saudi aramco, deutsche bank, bank of england`
  .trim()
  .split(/\s*,\s*/);

/** Places of several words that look like names. */
export const placeNames: readonly string[] = `
  addis ababa, ann arbor, ayers rock, baton rouge, bel air, beverly hills, buenos aires, camp david, cape town, capitol hill, carnegie hall, charlotte amalie, corpus christi,
  da nang, dar es salaam, des moines, diego garcia, el alamein, el paso, el salvador, eva peron, fort worth, fort lauderdale, grand rapids, gran canaria, ho chi minh city, hong kong,
  jersey city, kansas city, key west, khan younis, kuala lumpur, la paz, la plata, la rochelle, lake placid, las palmas, las vegas, le mans, long beach,
  long island, los alamos, los angeles, monte carlo, mexico city, nagorno karabakh, new delhi, new haven, new orleans, new york, notting hill, palm beach, palo alto, panama city, pearl harbor,
  phnom penh, porto alegre, port said, port stanley, rio de janeiro, saint petersburg, saint paul, salt lake city, san antonio, san diego, san francisco, san jose, san juan,
  san marino, san salvador, san sebastian, santa barbara, santa clara, santa cruz, santa fe, santa monica, santiago de compostela, santo domingo, sao paulo, sharm el sheikh, sierra leone, sri lanka, st andrews,
  st gallen, st helena, st john, st johns, st kitts, st louis, st lucia, st moritz, st paul, st petersburg, st vincent, stade de france, tel aviv, terre haute, tora bora, tel rumeida,
  ulan bator, vina del mar, virginia beach, walla walla, west bank, west virginia, beit hanoun, beit lahiya, deir al balah, deir ez zor, ras al ain, tal afar, umm qasr, abu dhabi, el arish`
  .trim()
  .split(/\s*,\s*/);
