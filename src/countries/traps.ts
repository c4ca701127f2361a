/**
 * Names of other things that begin with, or hold, what looks like a country; found first because they are longer.
 * One reason a group.
 */
export const traps: Readonly<Record<string, string>> = {
  'names a sea, a river or another piece of geography': `
    Sea of Japan; East Sea; South China Sea; South China Seas; East China Sea; East China Seas; China Sea; China Seas;
    Gulf of Mexico; Gulf of Guinea; Gulf of Oman; Gulf of Panama; Gulf of Finland; Gulf of Thailand; Bay of Bengal; Irish Sea;
    Indian Ocean; English Channel; Panama Canal; Niger Delta; Niger River; River Niger; River Jordan; Jordan River; Jordan Valley;
    Lake Chad; Lake Malawi; Lake Nicaragua; Congo River; River Congo; Congo Basin; Niger Congo; Niger-Congo; Bas Congo; Bas-Congo; Jamaica Bay; Jamaica Plain; Korean Peninsula;
    Korea Strait; Korea Bay; Taiwan Strait; Taiwan Straits; Strait of Taiwan; Iberian Peninsula; Malay Peninsula; Indian Wells;
    British Isles; Bermuda Triangle; North Pole; South Pole; Mosquito Coast; French Riviera; French Alps; Swiss Alps; Italian Alps; Turkish Straits`,
  'names a region, a state or a town of another country': `
    New England; New Mexico; New Mexican; New South Wales; South Wales Borderers; British Columbia; New Britain;
    New Ireland; New Holland; Western Australia; South Australia; Western Australian; South Australian; Inner Mongolia;
    Inner Mongolian; Mexico City; Mexico State; Niger State; Delta State;
    Baja California; East Indian; West Indian; West Indians; West Indies; East Indies; Dutch Harbor; French Quarter; Indian Head;
    Panama City; Guatemala City; Cuba Street;     East Palestine; Little Italy; Little India; Indian Country;
    Indian Territory; Netherlands Antilles; Dutch Antilles; Scotland Yard; New Scotland Yard;
    China Grove; China Lake`,
  'names a continent or a people beyond one country': `
    Latin America; Latin American; Latin Americans; North America; North American; North Americans; South America; South American; South Americans;
    Central America; Central American; Central Americans; Pan American; Pan-American; Inter-American; All-American; All American; All-America;
    Native American; Native Americans; African American; African Americans; African-American; African-Americans; Afro-American; Afro-Americans;
    Asian American; Asian Americans; Asian-American; Asian-Americans; American Indian; American Indians; Hispanic American; Hispanic Americans;
    Anglo-American; Ibero-American; Bosnian Serb; Bosnian Serbs; Bosnian Croat; Bosnian Croats; Indian tribe; Indian tribes; Indian reservation;
    Indian reservations; Plains Indians; Cleveland Indians; Arab American; Arab Americans; Arab-American; Arab-Americans`,
  'names an organisation, a firm or a paper': `
    Bank of America; Boy Scouts of America; Girl Scouts of America; Voice of America; Air France; Air Canada; Air India; Air China;
    Air New Zealand; Oman Air; Royal Dutch Shell; Royal Dutch; New Zealand First; Saudi Aramco; Saudi Basic; Emirates Stadium; Malta Independent; Australian Rules; Aussie Rules; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq; Islamic State in Iraq; Air Jamaica; Royal Jordanian; American Airlines; American Express; American Idol; American League; America Online;
    America West; America's Cup; Americas Cup; Captain America; Miss America; Good Morning America; Confederate States of America;
    British Airways; British Petroleum; British Telecom; British Gas; British Steel; British American Tobacco; British Broadcasting;
    Japan Times; Japan Airlines; Japan Tobacco; South China Morning Post; China Daily; China Evergrande; China Mobile; China Unicom; China Eastern; China Southern;
    Agence France; Agence France-Presse; Agence France Presse; France Presse; France-Presse; France-Soir; France Soir; France Inter; France Info; France Bleu; France Culture; France Telecom;
    Tour de France; Stade de France; Île de France; Ile de France; Irish Times; Times of India;
    Times of Israel; Jordan Times; Korea Times; Korea Herald; Korea Exchange; Kenya Airways; Turkish Airlines; Bank of England; Bank of Scotland; Church of England; Church of Scotland; Church of Ireland;
    Prince of Wales; Princess of Wales; US Airways; U.S. Airways; US Steel; U.S. Steel; US Weekly; USA Today; US Open;
    U.S. Open; US Masters; U.S. Masters; US Bank; U.S. Bank; US Bancorp; U.S. Bancorp; US Foods; Irish Republican Army; Provisional Irish Republican Army; Official Irish Republican Army;
    UK Independence Party; Scottish National Party; Scottish Nationalist Party;
    Greek Orthodox; Russian Orthodox; Serbian Orthodox; Ukrainian Orthodox; Bulgarian Orthodox; Romanian Orthodox; Georgian Orthodox; United Russia; Just Russia; A Just Russia; Fair Russia;
    Our Ukraine`,
  'names an event': `
    French Open; Australian Open; Italian Open; Irish Open; British Open; Scottish Open; Japan Open; China Open; Canada Day; Chinese New Year; Australia Day;
    Russian Revolution; French Revolution; American Revolution; Iranian Revolution; Cuban Revolution; Spanish Civil War; American Civil War;
    English Civil War; Korean War; Vietnam War; Iraq War; Afghan War; Iran-Iraq War; Iran–Iraq War; Spanish flu; Indian Wars; French and Indian War; Cuban Missile Crisis`,
  'names a plant, an animal, a dish or a thing': `
    French fries; French fry; French toast; French horn; French horns; French kiss; French bread; French bulldog; French bulldogs; French press; French door; French doors;
    French window; French windows; Guinea pig; Guinea pigs; Guinea fowl; Guinea Worm; Panama hat; Panama hats; Panama Papers;
    Brazil nut; Brazil nuts; German shepherd; German shepherds; German measles; Danish pastry; Danish pastries; Swiss cheese; Cuba libre; Pole position; Pole vault; Pole vaulter; Pole star; Kiwi fruit; Bermuda shorts; Georgian architecture; Georgian house; Georgian houses; Georgian townhouse; Georgian era; Georgian-era; Swiss Army knife; Swiss army knife;
    Swiss Army knives; Swiss chard; Swiss roll; Russian roulette; Russian doll; Russian dolls; Dutch oven; Dutch ovens; Dutch auction; Dutch uncle; Dutch courage; Dutch elm;
    English muffin; English muffins; English breakfast; Irish setter; Irish setters; Irish stew; Irish coffee; Irish cream; Irish wolfhound; Turkish bath; Turkish baths; Turkish delight;
    Turkey sandwich; Turkey sandwiches; Turkey breast; Turkey sausage; Turkey burger; Turkey burgers; Turkey dinner; Turkey meat; Turkey leg; Turkey legs; Turkey trot; Turkey farm; Turkey farms; Turkey Day; China cabinet; China doll; China dolls;
    Chinese whispers; Chinese checkers; Chinese cabbage; Chinese wall; Greek yogurt; Greek yoghurt; Greek salad; Greek tragedy; Greek chorus; Greek god; Greek gods; Greek alphabet;
    Canadian bacon; Mexican wave; Mexican standoff; Mexican stand-off; Indian summer; Indian ink; Indian corn; Japanese knotweed; Japanese encephalitis;
    Cuban heel; Cuban heels; Spanish moss; Spanish omelette; Scotch whisky; Scottish terrier; Welsh corgi; Welsh rarebit; Welsh dresser; Chile con carne; American football`,
  'names a state or a town of the United States': `
    Georgia Tech; Georgia State; Georgia Southern; Georgia Bulldogs; University of Georgia; State of Georgia; Georgia Power; Georgia Dome;
    Georgia Department; Georgia Bureau; Georgia Supreme; Georgia Senate; Georgia House; Georgia General Assembly; Georgia Republican; Georgia Democrat; South Georgia; Washington State; Washington Post; Washington Times; Washington Monument; Port Washington; Mount Washington; Fort Washington; Washington Heights; Washington County; Washington Square; University of Washington; Washington University`,
};
