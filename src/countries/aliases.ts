/** Our corrections to the generated table, laid over it: `code: form; form`, one country a line, sorted by code. */

/** The everyday English name, where the registers have an official or a foreign one. */
export const commonNames = `
AX: Åland
BN: Brunei
CV: Cape Verde
CW: Curaçao
CZ: Czech Republic
RE: Réunion
ST: São Tomé and Príncipe
TR: Turkey
VA: Vatican City
`;

/** ISO leaves XK to its users; XKX is what the European Commission and the World Bank write. */
export const alpha3: Readonly<Record<string, string>> = { XK: 'XKX' };

/**
 * Not reported: uninhabited land, a continent, and places whose names mean something else far more often (`Jersey`, the
 * shirt; `Christmas Island`). Other dependent territories have a code of their own and news lists them beside states.
 */
export const leftOut = 'AQ BV CC CX GG GS HM IO JE MF MS NF PM PN SJ TF TK UM BL BQ SX SH';

/** Forms of the registers that mean something else in running text. */
export const notNames = 'Pitcairn; Reunion; Aland; U.S.; US; UK; USA; UAE; Antiguans; Welsh; Manx; Central African';

export const names = `
AG: Antigua; Antigua & Barbuda
BA: Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia & Herzegovina; Bosnia Herzegovina
BF: Upper Volta
BJ: Dahomey
BN: Brunei
BY: Belorussia; Byelorussia
CD: Democratic Republic of Congo; DR Congo; D.R. Congo; Congo-Kinshasa; Congo Kinshasa; Zaire
CF: Central African Rep
CG: Republic of Congo; Congo Republic; Congo-Brazzaville; Congo Brazzaville
CI: Côte d'Ivoire; Cote D'Ivoire; Cote dIvoire
CN: P.R. China; PR China; Mainland China; Communist China; Red China; People's Republic of China
CZ: Czechia
DE: West Germany; Federal Republic of Germany; Nazi Germany; Weimar Republic; Third Reich
DO: Dominican Rep
FK: Falklands; Falkland Islands; Malvinas
FM: Federated States of Micronesia
FO: Faroes; Faeroe Islands; Faroe Islands
FR: Vichy France; French Republic; French Fifth Republic; French Fourth Republic
GB: Britain; Great Britain; Team GB; United Kingdom of Great Britain and Northern Ireland
GR: Hellenic Republic
GW: Guinea Bissau
HK: Hongkong
IE: Éire; Irish Free State; Irish Republic
KG: Kirgizstan; Kyrgyz Republic; Kirghizia
KH: Kampuchea
KN: St Kitts and Nevis; St. Kitts and Nevis; St Kitts; St. Kitts; Saint Kitts
KP: Democratic People's Republic of Korea; Korea DPR; N. Korea
KR: Korea; Korea Republic; S. Korea; Republic of Korea
LA: Laos
LC: St Lucia; St. Lucia
LK: Ceylon
MD: Moldova; Moldavia; Republic of Moldova
MK: Former Yugoslav Republic of Macedonia; Macedonia; FYROM
MM: Burma
MO: Macau
NL: Holland
PL: Poland
PS: Palestinian Authority; Palestinian Territories; Palestinian Territory; Occupied Palestinian Territories
SK: Slovak Republic
ST: São Tomé and Príncipe; São Tomé
SY: Syrian Arab Republic
SZ: Swaziland
TC: Turks and Caicos
TH: Siam
TL: Timor Leste
TT: Trinidad & Tobago; Trinidad
TW: Republic of China; Chinese Taipei
TZ: Tanganyika
US: America; United States; United States of America; U.S. of America
VA: Vatican; Holy See
VC: St Vincent and the Grenadines; St. Vincent and the Grenadines
VN: Viet Nam
WS: Western Samoa
XK: Kosova
ZA: South Africa
ZW: Rhodesia
`;

/** Written in capitals only: `us` and `Us` are no country. */
export const codes = `
AE: UAE; U.A.E.
BA: BiH
CD: DRC; D.R.C.
CF: C.A.R.
CN: PRC; P.R.C.
DD: GDR; DDR; G.D.R.
DE: FRG
GB: UK; U.K.; GBR
KP: DPRK; D.P.R.K.
KR: ROK; R.O.K.
NZ: N.Z.
PG: P.N.G.
SA: KSA
SU: USSR; U.S.S.R.
US: US; U.S.; USA; U.S.A.
`;

/** England and the like: parts of the United Kingdom that news treats as countries. */
export const constituents = `
GB: England; Scotland; Wales; Northern Ireland; N. Ireland
`;

/** Adjectives and the names of people; a regular plural is added to each. */
export const demonyms = `
AE: Emirati
AG: Antiguan
AR: Argentinian; Argentine
AU: Aussie
AZ: Azeri
BA: Bosnian; Herzegovinian; Bosniak
BB: Bajan
BF: Burkinabé; Burkinabe
BM: Bermudian; Bermudan
BW: Botswanan; Motswana
BY: Belarussian; Byelorussian
CD: Congolese; Zairean; Zairian
CH: Swiss
CS: Czechoslovak; Czechoslovakian
DD: East German
DE: West German
DJ: Djiboutian
DK: Dane
DO: Dominican
EC: Ecuadorian; Ecuadoran
EE: Estonian
ES: Spaniard
FI: Finn
FK: Falkland Islander
FO: Faroese
FR: Frenchman; Frenchmen; Frenchwoman; Frenchwomen
GB: Briton; Brit; Britisher; Englishman; Englishmen; Englishwoman; Englishwomen; English; Scottish; Scot; Scotsman; Scotsmen; Scotswoman; Welsh; Welshman; Welshmen; Northern Irish; Northern Irishman
GD: Grenadian
GL: Greenlander; Greenlandic
GI: Gibraltarian
GM: Gambian
GP: Guadeloupean
GW: Bissau-Guinean
GW: Guinea Bissau
HK: Hongkonger; Hong Konger
HR: Croat
IE: Irishman; Irishmen; Irishwoman; Irishwomen
IS: Icelander
KG: Kyrgyzstani; Kirghiz
KN: Kittitian
KM: Comorian
KP: N. Korean
KR: Korean; S. Korean
KZ: Kazakh
LA: Lao
LS: Basotho; Lesothan
LU: Luxembourgish; Luxembourgian
MC: Monegasque; Monégasque
ME: Montenegran
MO: Macanese
MT: Maltese
MV: Maldivian
NI: Nicaraguan
NL: Dutchman; Dutchmen; Dutchwoman; Netherlander
NZ: Kiwi
PG: Papua New Guinean
PH: Philippine; Filipina; Pinoy
PK: Pakistani
PL: Pole
PR: Puerto Rican
PS: Palestinian
PT: Portuguese
RE: Réunionese
RO: Rumanian
RS: Serb
SA: Saudi Arabian
SE: Swede
SI: Slovene
SK: Slovak
SM: Sammarinese
SO: Somalian
SR: Surinamese
SS: South Sudanese
SU: Soviet
SV: Salvadorean; Salvadorian
TG: Togolese
TJ: Tajikistani; Tadjik
TL: Timorese
TM: Turkmen; Turkmenistani
TR: Turk
TT: Trinidadian; Tobagonian
UA: Ukrainian
US: American
UZ: Uzbek
VC: Vincentian
VU: Vanuatuan; Ni-Vanuatu
XK: Kosovar; Kosovan
YE: Yemeni
YU: Yugoslav; Yugoslavian
ZW: Rhodesian
`;

/** Institutions that stand for their government. */
export const metonyms = `
FR: Élysée Palace; Élysée; Quai d'Orsay
GB: Downing Street; Whitehall
KR: Blue House
CN: Zhongnanhai
RU: Kremlin
US: White House; Pentagon; Capitol Hill; Foggy Bottom
`;

/** Capitals under another name, and seats of government that are not the capital. */
export const capitals = `
BI: Bujumbura
BJ: Cotonou
BO: La Paz
BR: Brasilia
CI: Abidjan
CO: Bogota
IN: New Delhi; Delhi
KZ: Nur-Sultan; Astana
LK: Colombo
MD: Chisinau; Kishinev
MM: Naypyitaw; Nay Pyi Taw; Rangoon
MN: Ulaanbaatar
TZ: Dar es Salaam
UA: Kyiv; Kiev
US: Washington; Washington D.C.
YE: Sanaa
`;

/** Shared with other places, with people or with plain words, so that the bare name stands for no government. */
export const notCapitals = `Andorra la Vella; Apia; Basseterre; Bern; Bridgetown; Brussels; Castries; Djibouti; Georgetown;
Guatemala City; Hamilton; Kingston; Kingstown; Kuwait City; Lima; Lobamba; Luxembourg; Malé; Mexico City; Monaco; Moroni;
Nassau; Panama City; Port of Spain; Praia; Roseau; Saint John's; San José; San Marino; San Salvador; Santiago;
Santo Domingo; Singapore; Sofia; St. George's; Stanley; Sucre; Victoria; Vatican City; City of San Marino; San Juan`;

/**
 * States that came to an end, by the codes ISO 3166-1 gave them (they stand in ISO 3166-3); a state that only changed its
 * name (Burma, Zaire) keeps its code of today. `alpha-2|alpha-3|name|other names`.
 */
export const formerStates = `
CS|CSK|Czechoslovakia|Czecho-Slovakia
DD|DDR|East Germany|German Democratic Republic
SU|SUN|Soviet Union|Union of Soviet Socialist Republics;Soviet Russia
YU|YUG|Yugoslavia|Federal Republic of Yugoslavia
`;

/** One name for two countries: the second is meant where the article speaks of it and not of the first. */
export const shared = `
Congo: CD CG
Congolese: CD CG
Dominican: DO DM
Korea: KR KP
Korean: KR KP
Koreans: KR KP
Dominicans: DO DM
`;
