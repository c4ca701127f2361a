/**
 * Not mentions: names that tell which Georgia an article means. `GA` is the state, `ST` another state of the union,
 * `GE` the country; `UP` are the parties of the United States. `WT` is a Washington that plays ball.
 */
export const clues = `
GA: Atlanta; Savannah; Augusta; Macon; Fulton County; Georgia Tech; Georgia State; University of Georgia; Georgia Bulldogs; Ga; Brian Kemp; Marietta; Decatur
GE: Batumi; Kutaisi; Gori; Rustavi; Zugdidi; Sukhumi; Tskhinvali; Abkhazia; Abkhaz; South Ossetia; South Ossetian; Adjara; Pankisi; Caucasus; Poti; Saakashvili; Shevardnadze
ST: Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Ala; Ariz; Ark; Calif; Colo; Conn; Fla; Ill; Kan; La; Md; Mass; Mich; Minn; Mo; Mont; Neb; Nev; Okla; Ore; Pa; Tenn; Tex; Va; Wash; Wis
UP: GOP; Republicans; Democrats; Electoral College
WT: Washington Nationals; Washington Wizards; Washington Capitals; Washington Redskins; Washington Commanders; Washington Mystics; Washington Huskies
`;
