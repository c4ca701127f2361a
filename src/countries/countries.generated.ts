// Made by scripts/make-countries.ts (npm run generate) from i18n-iso-countries 7.14.0 (MIT), i18n-nationality 1.4.0 (MIT), countries-list 3.4.1 (MIT). Do not edit.
/** A country a line: alpha-2, alpha-3, everyday name, other names, demonym, capital. */
export const countryTable: string = `AD|AND|Andorra||Andorran|Andorra la Vella
AE|ARE|United Arab Emirates|UAE|Emirian|Abu Dhabi
AF|AFG|Afghanistan||Afghan|Kabul
AG|ATG|Antigua and Barbuda||Antiguans|Saint John's
AI|AIA|Anguilla|||The Valley
AL|ALB|Albania||Albanian|Tirana
AM|ARM|Armenia||Armenian|Yerevan
AO|AGO|Angola||Angolan|Luanda
AQ|ATA|Antarctica|||
AR|ARG|Argentina||Argentinean|Buenos Aires
AS|ASM|American Samoa|||Pago Pago
AT|AUT|Austria||Austrian|Vienna
AU|AUS|Australia||Australian|Canberra
AW|ABW|Aruba|||Oranjestad
AX|ALA|Aland|Åland Islands;Aland Islands||Mariehamn
AZ|AZE|Azerbaijan||Azerbaijani|Baku
BA|BIH|Bosnia and Herzegovina|||Sarajevo
BB|BRB|Barbados||Barbadian|Bridgetown
BD|BGD|Bangladesh||Bangladeshi|Dhaka
BE|BEL|Belgium||Belgian|Brussels
BF|BFA|Burkina Faso||Burkinabe|Ouagadougou
BG|BGR|Bulgaria||Bulgarian|Sofia
BH|BHR|Bahrain||Bahraini|Manama
BI|BDI|Burundi||Burundian|Gitega
BJ|BEN|Benin||Beninese|Porto-Novo
BL|BLM|Saint Barthelemy|Saint Barthélemy||Gustavia
BM|BMU|Bermuda|||Hamilton
BN|BRN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|BOL|Bolivia||Bolivian|Sucre
BQ|BES|Bonaire|||Kralendijk
BR|BRA|Brazil||Brazilian|Brasília
BS|BHS|Bahamas||Bahamian|Nassau
BT|BTN|Bhutan||Bhutanese|Thimphu
BV|BVT|Bouvet Island|||
BW|BWA|Botswana||Batswana|Gaborone
BY|BLR|Belarus||Belarusian|Minsk
BZ|BLZ|Belize||Belizean|Belmopan
CA|CAN|Canada||Canadian|Ottawa
CC|CCK|Cocos (Keeling) Islands|||West Island
CD|COD|Democratic Republic of the Congo|Congo||Kinshasa
CF|CAF|Central African Republic||Central African|Bangui
CG|COG|Republic of the Congo|Congo||Brazzaville
CH|CHE|Switzerland||Swiss|Bern
CI|CIV|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian|Yamoussoukro
CK|COK|Cook Islands|||Avarua
CL|CHL|Chile||Chilean|Santiago
CM|CMR|Cameroon||Cameroonian|Yaoundé
CN|CHN|China|People's Republic of China|Chinese|Beijing
CO|COL|Colombia||Colombian|Bogotá
CR|CRI|Costa Rica||Costa Rican|San José
CU|CUB|Cuba||Cuban|Havana
CV|CPV|Cabo Verde|Cape Verde|Cape Verdean|Praia
CW|CUW|Curacao|Curaçao||Willemstad
CX|CXR|Christmas Island|||Flying Fish Cove
CY|CYP|Cyprus||Cypriot|Nicosia
CZ|CZE|Czechia|Czech Republic|Czech|Prague
DE|DEU|Germany||German|Berlin
DJ|DJI|Djibouti|||Djibouti
DK|DNK|Denmark||Danish|Copenhagen
DM|DMA|Dominica|||Roseau
DO|DOM|Dominican Republic|||Santo Domingo
DZ|DZA|Algeria||Algerian|Algiers
EC|ECU|Ecuador||Ecuadorean|Quito
EE|EST|Estonia||Estonian|Tallinn
EG|EGY|Egypt||Egyptian|Cairo
EH|ESH|Western Sahara|||El Aaiún
ER|ERI|Eritrea||Eritrean|Asmara
ES|ESP|Spain||Spanish|Madrid
ET|ETH|Ethiopia||Ethiopian|Addis Ababa
FI|FIN|Finland||Finnish|Helsinki
FJ|FJI|Fiji||Fijian|Suva
FK|FLK|Falkland Islands|||Stanley
FM|FSM|Micronesia||Micronesian|Palikir
FO|FRO|Faroe Islands|||Tórshavn
FR|FRA|France||French|Paris
GA|GAB|Gabon||Gabonese|Libreville
GB|GBR|United Kingdom|UK;Great Britain|British|London
GD|GRD|Grenada||Grenadian|St. George's
GE|GEO|Georgia||Georgian|Tbilisi
GF|GUF|French Guiana|||Cayenne
GG|GGY|Guernsey|||St. Peter Port
GH|GHA|Ghana||Ghanaian|Accra
GI|GIB|Gibraltar|||Gibraltar
GL|GRL|Greenland|||Nuuk
GM|GMB|Gambia|Republic of The Gambia|Gambian|Banjul
GN|GIN|Guinea||Guinean|Conakry
GP|GLP|Guadeloupe|||Basse-Terre
GQ|GNQ|Equatorial Guinea||Equatorial Guinean|Malabo
GR|GRC|Greece||Greek|Athens
GS|SGS|South Georgia and the South Sandwich Islands|||King Edward Point
GT|GTM|Guatemala||Guatemalan|Guatemala City
GU|GUM|Guam|||Hagåtña
GW|GNB|Guinea-Bissau||Guinea-Bissauan|Bissau
GY|GUY|Guyana||Guyanese|Georgetown
HK|HKG|Hong Kong|||City of Victoria
HM|HMD|Heard Island and McDonald Islands||Heard Island and Mcdonald Islands|
HN|HND|Honduras||Honduran|Tegucigalpa
HR|HRV|Croatia||Croatian|Zagreb
HT|HTI|Haiti||Haitian|Port-au-Prince
HU|HUN|Hungary||Hungarian|Budapest
ID|IDN|Indonesia||Indonesian|Jakarta
IE|IRL|Ireland||Irish|Dublin
IL|ISR|Israel||Israeli|Jerusalem
IM|IMN|Isle of Man||Manx|Douglas
IN|IND|India||Indian|New Delhi
IO|IOT|British Indian Ocean Territory|||Diego Garcia
IQ|IRQ|Iraq||Iraqi|Baghdad
IR|IRN|Iran|Islamic Republic of Iran|Iranian|Tehran
IS|ISL|Iceland||Icelandic|Reykjavik
IT|ITA|Italy||Italian|Rome
JE|JEY|Jersey|||Saint Helier
JM|JAM|Jamaica||Jamaican|Kingston
JO|JOR|Jordan||Jordanian|Amman
JP|JPN|Japan||Japanese|Tokyo
KE|KEN|Kenya||Kenyan|Nairobi
KG|KGZ|Kyrgyzstan||Kyrgyz|Bishkek
KH|KHM|Cambodia||Cambodian|Phnom Penh
KI|KIR|Kiribati||I-Kiribati|South Tarawa
KM|COM|Comoros||Comoran|Moroni
KN|KNA|Saint Kitts and Nevis||Kittian and Nevisian|Basseterre
KP|PRK|North Korea||North Korean|Pyongyang
KR|KOR|South Korea|Republic of Korea|South Korean|Seoul
KW|KWT|Kuwait||Kuwaiti|Kuwait City
KY|CYM|Cayman Islands|||George Town
KZ|KAZ|Kazakhstan||Kazakhstani|Astana
LA|LAO|Laos|Lao People's Democratic Republic|Laotian|Vientiane
LB|LBN|Lebanon||Lebanese|Beirut
LC|LCA|Saint Lucia||Saint Lucian|Castries
LI|LIE|Liechtenstein||Liechtensteiner|Vaduz
LK|LKA|Sri Lanka||Sri Lankan|Colombo
LR|LBR|Liberia||Liberian|Monrovia
LS|LSO|Lesotho||Mosotho|Maseru
LT|LTU|Lithuania||Lithuanian|Vilnius
LU|LUX|Luxembourg||Luxembourger|Luxembourg
LV|LVA|Latvia||Latvian|Riga
LY|LBY|Libya||Libyan|Tripoli
MA|MAR|Morocco||Moroccan|Rabat
MC|MCO|Monaco||Monacan|Monaco
MD|MDA|Moldova||Moldovan|Chișinău
ME|MNE|Montenegro||Montenegrin|Podgorica
MF|MAF|Saint Martin|||Marigot
MG|MDG|Madagascar||Malagasy|Antananarivo
MH|MHL|Marshall Islands||Marshallese|Majuro
MK|MKD|North Macedonia|Republic of North Macedonia|Macedonian|Skopje
ML|MLI|Mali||Malian|Bamako
MM|MMR|Myanmar||Burmese|Naypyidaw
MN|MNG|Mongolia||Mongolian|Ulan Bator
MO|MAC|Macao|||
MP|MNP|Northern Mariana Islands|||Saipan
MQ|MTQ|Martinique|||Fort-de-France
MR|MRT|Mauritania||Mauritanian|Nouakchott
MS|MSR|Montserrat|||Plymouth
MT|MLT|Malta||Maltese|Valletta
MU|MUS|Mauritius||Mauritian|Port Louis
MV|MDV|Maldives||Maldivan|Malé
MW|MWI|Malawi||Malawian|Lilongwe
MX|MEX|Mexico||Mexican|Mexico City
MY|MYS|Malaysia||Malaysian|Kuala Lumpur
MZ|MOZ|Mozambique||Mozambican|Maputo
NA|NAM|Namibia||Namibian|Windhoek
NC|NCL|New Caledonia|||Nouméa
NE|NER|Niger||Nigerien|Niamey
NF|NFK|Norfolk Island|||Kingston
NG|NGA|Nigeria||Nigerian|Abuja
NI|NIC|Nicaragua||Nicaraguan|Managua
NL|NLD|Netherlands||Dutch|Amsterdam
NO|NOR|Norway||Norwegian|Oslo
NP|NPL|Nepal||Nepalese|Kathmandu
NR|NRU|Nauru||Nauruan|Yaren
NU|NIU|Niue|||Alofi
NZ|NZL|New Zealand||New Zealander|Wellington
OM|OMN|Oman||Omani|Muscat
PA|PAN|Panama||Panamanian|Panama City
PE|PER|Peru||Peruvian|Lima
PF|PYF|French Polynesia|||Papeetē
PG|PNG|Papua New Guinea|||Port Moresby
PH|PHL|Philippines||Filipino|Manila
PK|PAK|Pakistan||Pakistani|Islamabad
PL|POL|Poland||Polish|Warsaw
PM|SPM|Saint Pierre and Miquelon|||Saint-Pierre
PN|PCN|Pitcairn Islands|Pitcairn||Adamstown
PR|PRI|Puerto Rico|||San Juan
PS|PSE|Palestine|State of Palestine||Ramallah
PT|PRT|Portugal||Portuguese|Lisbon
PW|PLW|Palau||Palauan|Ngerulmud
PY|PRY|Paraguay||Paraguayan|Asunción
QA|QAT|Qatar||Qatari|Doha
RE|REU|Reunion|||Saint-Denis
RO|ROU|Romania||Romanian|Bucharest
RS|SRB|Serbia||Serbian|Belgrade
RU|RUS|Russia|Russian Federation|Russian|Moscow
RW|RWA|Rwanda||Rwandan|Kigali
SA|SAU|Saudi Arabia||Saudi|Riyadh
SB|SLB|Solomon Islands||Solomon Islander|Honiara
SC|SYC|Seychelles||Seychellois|Victoria
SD|SDN|Sudan||Sudanese|Khartoum
SE|SWE|Sweden||Swedish|Stockholm
SG|SGP|Singapore||Singaporean|Singapore
SH|SHN|Saint Helena|||Jamestown
SI|SVN|Slovenia||Slovenian|Ljubljana
SJ|SJM|Svalbard and Jan Mayen|||Longyearbyen
SK|SVK|Slovakia||Slovakian|Bratislava
SL|SLE|Sierra Leone||Sierra Leonean|Freetown
SM|SMR|San Marino||San Marinese|City of San Marino
SN|SEN|Senegal||Senegalese|Dakar
SO|SOM|Somalia||Somali|Mogadishu
SR|SUR|Suriname||Surinamer|Paramaribo
SS|SSD|South Sudan|||Juba
ST|STP|Sao Tome and Principe||Sao Tomean|São Tomé
SV|SLV|El Salvador||Salvadoran|San Salvador
SX|SXM|Sint Maarten|||Philipsburg
SY|SYR|Syria|Syrian Arab Republic|Syrian|Damascus
SZ|SWZ|Eswatini||Swazi|Lobamba
TC|TCA|Turks and Caicos Islands|||Cockburn Town
TD|TCD|Chad||Chadian|N'Djamena
TF|ATF|French Southern Territories|||Port-aux-Français
TG|TGO|Togo||Togolese|Lomé
TH|THA|Thailand||Thai|Bangkok
TJ|TJK|Tajikistan||Tajik|Dushanbe
TK|TKL|Tokelau|||Fakaofo
TL|TLS|East Timor|Timor-Leste|East Timorese|Dili
TM|TKM|Turkmenistan|||Ashgabat
TN|TUN|Tunisia||Tunisian|Tunis
TO|TON|Tonga||Tongan|Nuku'alofa
TR|TUR|Türkiye|Turkey|Turkish|Ankara
TT|TTO|Trinidad and Tobago|||Port of Spain
TV|TUV|Tuvalu||Tuvaluan|Funafuti
TW|TWN|Taiwan||Taiwanese|Taipei
TZ|TZA|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
UA|UKR|Ukraine||Ukrainian|Kyiv
UG|UGA|Uganda||Ugandan|Kampala
UM|UMI|U.S. Minor Outlying Islands|United States Minor Outlying Islands||
US|USA|United States|United States of America;USA;U.S.A.;US;U.S.|American|Washington D.C.
UY|URY|Uruguay||Uruguayan|Montevideo
UZ|UZB|Uzbekistan||Uzbekistani|Tashkent
VA|VAT|Vatican City|||Vatican City
VC|VCT|Saint Vincent and the Grenadines|||Kingstown
VE|VEN|Venezuela||Venezuelan|Caracas
VG|VGB|British Virgin Islands|||Road Town
VI|VIR|U.S. Virgin Islands|||Charlotte Amalie
VN|VNM|Vietnam||Vietnamese|Hanoi
VU|VUT|Vanuatu|||Port Vila
WF|WLF|Wallis and Futuna||Welsh|Mata-Utu
WS|WSM|Samoa||Samoan|Apia
XK|XKK|Kosovo|||Pristina
YE|YEM|Yemen||Yemenite|Sana'a
YT|MYT|Mayotte|||Mamoudzou
ZA|ZAF|South Africa||South African|Pretoria
ZM|ZMB|Zambia||Zambian|Lusaka
ZW|ZWE|Zimbabwe||Zimbabwean|Harare`;
