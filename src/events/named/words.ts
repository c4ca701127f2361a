import type { EventKind } from '../../core/entity.js';

/**
 * Happenings known by a name no pattern would find, by kind; one a line. `~` before a name: also where the text writes it
 * small. Everything else must be written with capitals.
 */
export const knownNames: Partial<Readonly<Record<EventKind, string>>> = {
  conflict: `
    ~9/11
    Algerian War
    Anglo-Zulu War
    Anschluss
    Balkan wars
    Battle of Britain
    Bay of Pigs
    Beer Hall Putsch
    Beslan
    Bleeding Kansas
    Blitz
    Bloody Sunday
    Bosnian War
    Boston Marathon bombing
    Boston Marathon bombings
    Charlie Hebdo attack
    Charlie Hebdo attacks
    Cold War
    Crusades
    D-Day
    Desert Storm
    Dirty War
    First World War
    Great Game
    Great Northern War
    Great Patriotic War
    Great War
    Holocaust
    Hundred Years War
    Iraq War
    Korean War
    Kristallnacht
    Lebanon War
    Lockerbie bombing
    Munich massacre
    Nakba
    Night of Broken Glass
    Night of the Long Knives
    Norman Conquest
    Norman Invasion
    Normandy landings
    October War
    Oklahoma City bombing
    Pearl Harbor attack
    Rape of Nanking
    Reconquista
    Second World War
    Sept. 11
    September 11
    September 11th
    Shoah
    Six Day War
    Six-Day War
    Suez Crisis
    Tet Offensive
    Tiananmen Square crackdown
    Tiananmen Square massacre
    Trail of Tears
    Troubles
    War of 1812
    ~war on terror
    War on Terror
    Winter War
    World War 1
    World War 2
    World War I
    World War II
    World War III
    World War One
    World War Three
    World War Two
    WW1
    WW2
    WWI
    WWII
    Yugoslav wars
  `,
  protest: `
    Arab Spring
    Boston Tea Party
    Carnation Revolution
    Decembrist revolt
    Easter Rising
    Euromaidan
    Gezi Park protests
    Kronstadt rebellion
    March on Washington
    Occupy Wall Street
    Prague Spring
    Rose Revolution
    Salt March
    Sepoy Mutiny
    Soweto uprising
    Stonewall riots
    Umbrella Movement
    Velvet Revolution
    Warsaw Uprising
    Whiskey Rebellion
    Yellow Vest protests
  `,
  government: `
    Brexit
    Cultural Revolution
    ~fall of the Berlin Wall
    German reunification
    Glorious Revolution
    Great Leap Forward
    Great Purge
    Meiji Restoration
    Prime Minister's Questions
    State of the Union
    State of the Union Address
  `,
  election: `
    Iowa caucus
    Iowa caucuses
    New Hampshire primary
    Super Tuesday
  `,
  justice: `
    Bridgegate
    Deflategate
    Dieselgate
    Dreyfus affair
    Dreyfus Affair
    Enron scandal
    Iran-Contra
    Iran-Contra affair
    Iran-Contra scandal
    Irangate
    Lewinsky scandal
    Monicagate
    Nuremberg Trials
    Nuremberg trials
    Partygate
    Profumo affair
    Profumo Affair
    Russiagate
    Salem witch trials
    Salem Witch Trials
    Scopes Trial
    Scopes trial
    Spiegel affair
    Tangentopoli
    Teapot Dome
    Watergate
    Whitewater
  `,
  disaster: `
    Bhopal disaster
    Black Death
    Boxing Day tsunami
    Challenger disaster
    Chernobyl disaster
    ~coronavirus pandemic
    COVID pandemic
    COVID-19 pandemic
    Deepwater Horizon oil spill
    Dust Bowl
    Exxon Valdez oil spill
    Fukushima disaster
    Great Chicago Fire
    Great Famine
    Great Fire of London
    Great Plague
    Hindenburg disaster
    Holodomor
    Indian Ocean tsunami
    Irish Potato Famine
    Spanish flu
    Spanish influenza
  `,
  business: `
    Black Monday
    Black Thursday
    Black Tuesday
    Black Wednesday
    Great Depression
    Great Recession
    South Sea Bubble
    Wall Street Crash
    Wall Street Crash of 1929
  `,
  military: `
    Berlin Airlift
    Cuban Missile Crisis
    Long March
    Victory Day parade
  `,
  meeting: `
    Annapolis Conference
    Bilderberg meeting
    Boao Forum
    Bretton Woods Conference
    Camp David talks
    Congress of Vienna
    Constitutional Convention
    Council of Nicaea
    Council of Trent
    Dayton talks
    Democratic National Convention
    Earth Summit
    Evian Conference
    Last Supper
    Madrid Conference
    Munich Security Conference
    Paris Peace Conference
    Petersberg Conference
    Potsdam Conference
    Republican National Convention
    Rio+20
    Second Vatican Council
    Shangri-La Dialogue
    St. Petersburg International Economic Forum
    Tehran Conference
    Vatican II
    Wannsee Conference
    World Economic Forum
    World Social Forum
    Worldwide Developers Conference
    WWDC
    Yalta Conference
  `,
  sport: `
    Africa Cup of Nations
    All-Star Game
    Asian Games
    Australian Open
    Boat Race
    Champions League final
    Champions Trophy
    Club World Cup
    College World Series
    Commonwealth Games
    Confederations Cup
    Copa America
    Copa América
    Copa Libertadores
    Cricket World Cup
    Dakar Rally
    Daytona 500
    DFB Cup
    DFB Pokal
    Europa League final
    European Championship
    European Championships
    European Games
    FA Cup
    FIFA World Cup
    Final Four
    Four Hills Tournament
    French Open
    Gay Games
    German Cup
    Giro d'Italia
    Indian Wells Masters
    Indianapolis 500
    Indy 500
    Invictus Games
    Kentucky Derby
    March Madness
    Masters Tournament
    Melbourne Cup
    Monte Carlo Rally
    NBA All-Star Game
    NBA Finals
    NCAA tournament
    Olympic Games
    Olympics
    Pan American Games
    Paralympic Games
    Paralympics
    Preakness Stakes
    Roland Garros
    Rugby World Cup
    Ryder Cup
    Six Nations
    Special Olympics
    Stanley Cup
    Stanley Cup Finals
    Summer Games
    Summer Olympics
    Super Bowl
    Tour de France
    Tour of Italy
    Tour of Spain
    U.S. Open
    US Open
    Vuelta a España
    Wimbledon
    Winter Games
    Winter Olympics
    Women's World Cup
    World Athletics Championships
    World Baseball Classic
    World Championship
    World Championships
    World Cup
    World Series
    WrestleMania
    Youth Olympics
  `,
  culture: `
    Academy Awards
    Academy Awards ceremony
    Art Basel
    BAFTAs
    Berlinale
    BRIT Awards
    Burning Man
    Cannes festival
    CeBIT
    Coachella
    Comic-Con
    Diamond Jubilee
    Documenta
    Emmy Awards
    Emmys
    Eurovision
    Eurovision Song Contest
    Expo 67
    Fashion Week
    Golden Globe Awards
    Golden Globes
    Golden Jubilee
    Grammy Awards
    Grammys
    Hajj
    Last Night of the Proms
    Live 8
    Live Aid
    ~Lollapalooza
    Love Parade
    Mardi Gras
    Met Gala
    Miss America
    Miss Universe
    Miss World
    New York Fashion Week
    Oktoberfest
    Oscar ceremony
    Oscar night
    Oscars
    Paris Fashion Week
    Passion Play
    Platinum Jubilee
    Rio Carnival
    Rose Parade
    Royal Ascot
    South by Southwest
    Sundance
    Tony Awards
    Venice Biennale
    Woodstock
    World Expo
    World Youth Day
  `,
};

/** Words that belong to a known name when they stand before it: `2012 London Summer Olympics`. */
export const nameOpeners = `summer winter football women's women men's fifa icc rugby cricket cup ancient youth uefa`;

/** Event nouns that may go on a known name: `Watergate scandal`, `9/11 attacks`. */
export const nameClosers = `
  attack attacks affair break-in scandal pandemic bombing bombings ceremony games hearings trial trials terrorist final
`;

/** Organisations whose meetings are a series; the name before the equals sign is the normal one. */
export const seriesOrganisations = `
  APEC=APEC|Asia-Pacific Economic Cooperation
  ASEAN=ASEAN|Association of Southeast Asian Nations
  African Union=African Union
  Arab League=Arab League
  BRICS=BRICS
  CARICOM=CARICOM
  CELAC=CELAC
  Commonwealth=Commonwealth
  ECOWAS=ECOWAS
  EU=EU|E.U.|European Union
  G20=G20|G-20|Group of 20|Group of Twenty
  G7=G7|G-7|Group of Seven
  G77=G77|G-77
  G8=G8|G-8|Group of Eight
  GCC=GCC|Gulf Cooperation Council
  IAEA=IAEA
  IMF=IMF|International Monetary Fund
  Mercosur=Mercosur
  NATO=NATO
  OAS=OAS
  OPEC=OPEC
  OPEC+=OPEC+
  OSCE=OSCE
  Quad=Quad
  SAARC=SAARC
  SADC=SADC
  SCO=SCO|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
  UN=UN|U.N.|United Nations
  UNESCO=UNESCO
  WHO=World Health Organization
  WTO=WTO|World Trade Organization|World Trade Organisation
  World Bank=World Bank
`;

/** What may stand between such an organisation and its meeting. */
export const seriesWords = `
  annual bank biennial central climate defence defense donor donors' economic emergency energy environment extraordinary
  finance food foreign general governors government health heads high-level informal interior justice labour leaders
  leaders' leadership mini ministerial minister ministers ministers' of peace ministers’ leaders’ regional security special
  spring state summer tax trade transport virtual winter agriculture digital development disarmament plastics ocean oceans
  biodiversity water and on change
`;

/** What may stand between a year and an election. */
export const electionWords = `
  assembly by cantonal city congressional constituency council county democratic departmental district early elections
  European federal first general gubernatorial house independence judicial leadership legislative local mayoral midterm
  mid-term municipal national parliamentary party presidential primary provincial regional round runoff second senate
  senatorial snap special state mid general-election constitutional status referendum recall devolution membership
`;

/** Titles of books, firms and places that only look like contests, fairs or wars. */
export const falseNames = `
  hunger epic riot rockstar squid vanity star infinity video board mind war ender storage bidding price culture
`;

/** Host cities with the years of their Games: `London 2012`. */
export const hostCities = `
  athens atlanta barcelona beijing brisbane calgary london milano munich nagano paris pyeongchang rio seoul sochi sydney tokyo
  torino turin vancouver
`;
