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
    Battle of Britain
    Bay of Pigs
    Beslan
    Bleeding Kansas
    Blitz
    Bloody Sunday
    Bosnian War
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
    Iraq War
    Korean War
    Kristallnacht
    Lockerbie bombing
    Nakba
    Night of the Long Knives
    Norman Conquest
    Oklahoma City bombing
    Reconquista
    Second World War
    September 11
    September 11th
    Sept. 11
    Shoah
    Troubles
    World War 1
    World War 2
    World War I
    World War II
    World War III
    World War One
    World War Two
    WW1
    WW2
    WWI
    WWII
    War of 1812
  `,
  protest: `
    Arab Spring
    Boston Tea Party
    Easter Rising
    Euromaidan
    Occupy Wall Street
    Prague Spring
    Sepoy Mutiny
    Whiskey Rebellion
  `,
  government: `
    Brexit
    Cultural Revolution
    Great Leap Forward
    Great Purge
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
    Irangate
    Iran-Contra
    Monicagate
    Nuremberg trials
    Partygate
    Profumo affair
    Russiagate
    Salem witch trials
    Scopes trial
    Tangentopoli
    Teapot Dome
    Watergate
    Whitewater
  `,
  disaster: `
    Black Death
    Boxing Day tsunami
    Chernobyl disaster
    COVID-19 pandemic
    COVID pandemic
    Dust Bowl
    Great Famine
    Great Fire of London
    Holodomor
    Spanish flu
    Spanish influenza
  `,
  business: `
    Black Monday
    Black Wednesday
    Great Depression
    Great Recession
    Wall Street Crash
  `,
  military: `
    Berlin Airlift
    Cuban Missile Crisis
    Long March
    Victory Day parade
  `,
  meeting: `
    Congress of Vienna
    Earth Summit
    Last Supper
    Second Vatican Council
    Vatican II
    World Economic Forum
    Democratic National Convention
    Republican National Convention
    Munich Security Conference
    Bretton Woods Conference
    Potsdam Conference
    Tehran Conference
    Wannsee Conference
    Yalta Conference
    Constitutional Convention
    Worldwide Developers Conference
  `,
  sport: `
    Africa Cup of Nations
    Asian Games
    Australian Open
    Champions Trophy
    Commonwealth Games
    Copa America
    Copa América
    Daytona 500
    FA Cup
    FIFA World Cup
    Final Four
    French Open
    Giro d'Italia
    Indianapolis 500
    Indy 500
    Invictus Games
    Kentucky Derby
    March Madness
    NBA Finals
    Olympic Games
    Olympics
    Paralympic Games
    Paralympics
    Preakness Stakes
    Roland Garros
    Ryder Cup
    Six Nations
    Special Olympics
    Stanley Cup
    Stanley Cup Finals
    Summer Games
    Summer Olympics
    Super Bowl
    Tour de France
    US Open
    U.S. Open
    Vuelta a España
    Wimbledon
    Winter Games
    Winter Olympics
    World Cup
    World Series
    WrestleMania
  `,
  culture: `
    Academy Awards
    BAFTAs
    Burning Man
    Coachella
    Comic-Con
    Emmys
    Eurovision
    Eurovision Song Contest
    Golden Globes
    Grammys
    Hajj
    ~Lollapalooza
    Live Aid
    Mardi Gras
    Met Gala
    Oktoberfest
    Oscars
    South by Southwest
    Woodstock
  `,
};

/** Words that belong to a known name when they stand before it: `2012 London Summer Olympics`. */
export const nameOpeners = `summer winter women's women men's fifa icc rugby cricket cup ancient youth uefa`;

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
