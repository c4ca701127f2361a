import { describe, expect, test } from '@jest/globals';
import { chunksAt } from '../../src/language/chunks/chunk.js';
import { Kind, Verb } from '../../src/language/chunks/kinds.js';
import { byPhraseOf, governorOf, objectsOf, obliquesOf, possessorOf } from '../../src/language/chunks/objects.js';
import { mainVerbOf } from '../../src/language/chunks/main-verb.js';
import { subjectsOf } from '../../src/language/chunks/subjects.js';
import { siteOf, type Site } from '../../src/language/chunks/site.js';
import { isHeadline } from '../../src/language/headlines.js';
import { wordSet } from '../../src/lexicon/vocabulary.js';
import { readDocument, slice, type Document } from '../../src/text/document.js';

const chunked = (text: string): string => {
  const document = readDocument(text);
  const chunks = chunksAt(document, 0);
  const parts: string[] = [];
  for (let at = 0; at < document.tokens.length; at = chunks.to[at]!) {
    const words = slice(document, at, chunks.to[at]);
    if (chunks.kind[at] === Kind.Noun) parts.push(`[${words}]`);
    else parts.push(chunks.kind[at] === Kind.Verb ? `<${words}>` : words);
  }
  return parts.join(' ');
};

describe('chunks', () => {
  test.each([
    ["Japan's foreign minister has not been seen.", "[Japan's foreign minister] <has not been seen> ."],
    ['They want to meet the new leaders.', '[They] <want> <to meet> [the new leaders] .'],
    ['At least 40 people were killed.', '[At least 40 people] <were killed> .'],
    ['data of past and future customers', '[data] of [past and future customers]'],
    ['He was jailed for three and a half years.', '[He] <was jailed> for [three and a half years] .'],
    ['Police are searching for suspects.', '[Police] <are searching> for [suspects] .'],
    ['They turned down requests from Lima.', '[They] <turned> down [requests] from [Lima] .'],
    ['Orvel, Inc. bought Lakewave Co., Ltd.', '[Orvel, Inc.] <bought> [Lakewave Co., Ltd.]'],
    ['a new solid-fuel intercontinental missile', '[a new solid-fuel intercontinental missile]'],
    ['the post 9/11 attack on Saturday', '[the post 9/11 attack] on [Saturday]'],
    ['a two-day, $3-million deal', '[a two-day, $3-million deal]'],
    ['She beat Ana Torres Saturday night.', '[She] <beat> [Ana Torres] [Saturday night] .'],
    ['They mourned on Good Friday.', '[They] <mourned> on [Good Friday] .'],
    ["the ministers' meeting in Rome", "[the ministers' meeting] in [Rome]"],
    ['Fiji beat Tonga 21-19 in Rome.', '[Fiji] <beat> [Tonga] [21-19] in [Rome] .'],
    ['Belgium beat debutants Panama 3 – 0.', '[Belgium] <beat> [debutants Panama] [3] – [0] .'],
    ['They bought a Boeing 737-800.', '[They] <bought> [a Boeing 737-800] .'],
    ['The paper published leaked emails.', '[The paper] <published> [leaked emails] .'],
    // A day after a noun is no part of it, unless it is the name of one.
    ['Police arrested a man Tuesday in Lima.', '[Police] <arrested> [a man] [Tuesday] in [Lima] .'],
    ['The court today freed Luis Soto.', '[The court] [today] <freed> [Luis Soto] .'],
    ['It lost $9 million last year.', '[It] <lost> [$9 million] [last year] .'],
    ['The two last men left.', '[The two last men] <left> .'],
    ['He died in Lima aged 91.', '[He] <died> in [Lima] aged 91 .'],
    ['It sank off Peru late on Sunday.', '[It] <sank> off [Peru] late on [Sunday] .'],
    ['It sank off Peru early Sunday.', '[It] <sank> off [Peru] [early Sunday] .'],
    ['They remember Bloody Sunday.', '[They] <remember> [Bloody Sunday] .'],
    ['He reads the London Sunday Times.', '[He] <reads> [the London Sunday Times] .'],
    ['It will have a late May launch of the phone.', '[It] <will have> [a late May launch] of [the phone] .'],
    ['The police shot Dec. 6 in Rome.', '[The police] <shot> [Dec. 6] in [Rome] .'],
    ['It scored 17 unanswered points.', '[It] <scored> [17 unanswered points] .'],
    ['She got a two-year suspended sentence.', '[She] <got> [a two-year suspended sentence] .'],
    ['Roe hit a two-run homer.', '[Roe] <hit> [a two-run homer] .'],
    ['They signed running back Ana Kvist on Monday.', '[They] <signed> [running back Ana Kvist] on [Monday] .'],
    ['The dogs came running back to Ana Kvist.', '[The dogs] <came> <running> back to [Ana Kvist] .'],
    ['A Boeing 737 carrying nine people fell.', '[A Boeing 737] <carrying> [nine people] <fell> .'],
    ['It hit a bus minutes after a robbery.', '[It] <hit> [a bus] [minutes] after [a robbery] .'],
    ['She beat the champion 6-3 6-1 on Monday.', '[She] <beat> [the champion] [6-3 6-1] on [Monday] .'],
    ['A seeded American who won on Monday left.', '[A seeded American] who <won> on [Monday] <left> .'],
    [
      'It took her an hour to beat Roe 6-3 and advance to the final.',
      '[It] <took> [her] [an hour] <to beat> [Roe] [6-3] and <advance> to [the final] .',
    ],
    ['They beat visiting Wexford.', '[They] <beat> [visiting Wexford] .'],
    ['He avoided visiting Wexford.', '[He] <avoided> <visiting> [Wexford] .'],
    ['He asked neighbouring Malawi to help.', '[He] <asked> [neighbouring Malawi] <to help> .'],
    ['He was fatally shot.', '[He] <was fatally shot> .'],
    ['He was shot dead.', '[He] <was shot> dead .'],
    ["She'd been shot.", "[She'd] <been shot> ."],
    ['The newly elected mayor spoke.', '[The newly elected mayor] <spoke> .'],
  ])('%s', (text, chunks) => {
    expect(chunked(text)).toBe(chunks);
  });
});

const verbAt = (document: Document, word: string): { site: Site; verb: number } => {
  for (let at = 0; at < document.tokens.length; at++) {
    if (slice(document, at) !== word) continue;
    const site = siteOf(document, at);
    return { site, verb: site.chunks.of[at]! };
  }
  throw new Error(`no ${word}`);
};

const textOf = ({ document, chunks }: Site, found: readonly number[]): string =>
  found.map((at) => slice(document, at, chunks.to[at])).join(' + ');

describe('subjects', () => {
  test.each([
    ['The army raided the town.', 'raided', 'The army'],
    ['Peru, Chile and Norway have condemned it.', 'condemned', 'Peru + Chile + Norway'],
    ['Ana Torres, the minister of trade, resigned.', 'resigned', 'Ana Torres'],
    ['Ana Torres, who leads the union, resigned.', 'resigned', 'Ana Torres'],
    ['Ana Torres, who leads the union, resigned.', 'leads', 'Ana Torres'],
    ['The men sent to Rome were freed.', 'freed', 'The men'],
    ['Luis Soto, born in Lima, but living in Rome, fell 200m.', 'fell', 'Luis Soto'],
    ['He is the only player in baseball who could beat them.', 'beat', 'the only player'],
    ['It met a member of staff who resigned.', 'resigned', 'a member'],
    ['It met a group of men who resigned.', 'resigned', 'men'],
    ['Six pupils in Cusco, Peru fell ill.', 'fell', 'Six pupils'],
    ['In Cusco, Peru beat Chile.', 'beat', 'Peru'],
    ['She met a boy from the same town who attacked him.', 'attacked', 'a boy'],
    ['He met Ana Torres and Luis Soto resigned.', 'resigned', 'Luis Soto'],
    ['The court said the men were freed.', 'freed', 'the men'],
    ['The union asked Torres to resign.', 'resign', 'Torres'],
    ['Torres promised the union to resign.', 'resign', 'Torres'],
    ['Torres was asked to resign.', 'resign', 'Torres'],
    ['He was arrested on Monday and charged with murder.', 'charged', 'He'],
    ['The two also agreed to meet, while China left.', 'agreed', 'The two'],
    ['"We won," said Ana Torres.', 'said', 'Ana Torres'],
    ['On Monday, in Rome, Torres met Soto.', 'met', 'Torres'],
    ['Police fired at the crowd, killing nine.', 'killing', 'Police'],
    ['Torres left after meeting Soto.', 'meeting', 'Torres'],
    ['The plan to attack Rome was dropped.', 'dropped', 'The plan'],
    ['The president (65) resigned.', 'resigned', 'The president'],
    ['The leaders of Iran and Iraq met.', 'met', 'The leaders'],
    ['The ministers of France, Germany and Italy met.', 'met', 'The ministers'],
    ['The presidents of the European Council and the European Commission met.', 'met', 'The presidents'],
    ['It was the worst day since fighting flared in May.', 'flared', 'fighting'],
    ['Trains between Madrid and Valencia were suspended.', 'suspended', 'Trains'],
    ['Soldiers from Chad and Niger attacked it.', 'attacked', 'Soldiers'],
    ['Members of the army and the police attacked it.', 'attacked', 'Members'],
    ['The president of Chile and the king of Spain met.', 'met', 'The president + the king'],
    ['Ana Torres of Peru and Luis Soto of Chile met.', 'met', 'Ana Torres + Luis Soto'],
    ['The head of the army and the president met.', 'met', 'The head + the president'],
    ['Ana left for Peru and Chile attacked Bolivia.', 'attacked', 'Chile'],
    ['After Iran and Iraq attacked Kuwait, she left.', 'attacked', 'Iran + Iraq'],
    ['Police fired on a rally she addressed, killing nine.', 'killing', 'Police'],
    ['Police charged Ana Torres with treason after troops fled.', 'charged', 'Police'],
    ['They looted shops, pelted police with stones and ran.', 'pelted', 'They'],
    ['They looted shops, pelted police with stones and ran.', 'ran', 'They'],
    ['The ministry said Ana Torres, the envoy, met him.', 'met', 'Ana Torres'],
    ['She had been hurt by her guard, robbed by a thief and jailed.', 'robbed', 'She'],
    ['Luis Soto, a source known as "Deep Voice", died.', 'died', 'Luis Soto'],
    ['A guard helping a woman and a man outside a shop was shot.', 'shot', 'A guard'],
    ['It issued a statement regarding the raid and nobody fled.', 'fled', 'nobody'],
    ['It is the number of people from Peru that have died.', 'died', 'people'],
    ['Thousands of Angolans that have fled are there.', 'fled', 'Angolans'],
    ['Typhoon "Zed" slammed into the coast before dawn.', 'slammed', 'Typhoon'],
    ['The storm hit the coast before dawn, toppling trees, officials said.', 'toppling', 'The storm'],
    ['The ban is legal, a judge ruled on Monday.', 'ruled', 'a judge'],
    ['Ana Torres scored twice as Santa Orvel beat Harwick.', 'beat', 'Santa Orvel'],
    ['Gusts of up to 131km/h (81mph) battered the coast.', 'battered', 'Gusts'],
    ['Sentencing them on Friday, Judge Ana Roe said it was wicked.', 'Sentencing', 'Judge Ana Roe'],
    ['She left the firm and has since sold her shares.', 'has', 'She'],
    // A phrase that opens the sentence is no member of the list after its comma.
    ['On Monday, Peru and Chile agreed.', 'agreed', 'Peru + Chile'],
    ['In a report on Monday, Peru, Chile and Mali agreed.', 'agreed', 'Peru + Chile + Mali'],
    ['Of Peru, Chile and Mali, only one agreed.', 'agreed', 'one'],
    ['Sales fell to $5 million from $6 million, hurt by costs.', 'hurt', 'Sales'],
    // Relative clauses with a subject of their own, dashes, and participles that are no verb of the sentence.
    ['A nurse whose brother was hurt in the crash has sued.', 'sued', 'A nurse'],
    ['The hall where the children were taught was shut.', 'shut', 'The hall'],
    ['Ana Torres - a former mayor - resigned on Friday.', 'resigned', 'Ana Torres'],
    ['The bank -- based in Lima -- cut 40 jobs.', 'cut', 'The bank'],
    ['Ana Torres, known locally as Bear, agreed to sell it.', 'agreed', 'Ana Torres'],
    ['The firm that makes the pills refused to pay.', 'refused', 'The firm'],
    ['A man believed to be in his sixties was found dead.', 'found', 'A man'],
    ['A woman thought to have started the fire was held.', 'held', 'A woman'],
    ['Workers ordered to leave the site sued.', 'sued', 'Workers'],
    ['Convicted thief Luis Soto was freed on Friday.', 'freed', 'Convicted thief Luis Soto'],
    ['Retired teachers marched in Lima.', 'marched', 'Retired teachers'],
    ['Elected mayor in 2010, he resigned last year.', 'Elected', 'he'],
    ['Two men were caught in Lima, charged in May and freed.', 'charged', 'Two men'],
    ['Ana Torres, 44, and Luis Soto, 39, were held.', 'held', 'Ana Torres + Luis Soto'],
    ['The envoy who admits having a wife and a son was held.', 'held', 'The envoy'],
    ['Rosa Roe said the parents of the boy asked for help.', 'asked', 'the parents'],
    ['A man who hit a guard and a driver in Lima was jailed.', 'jailed', 'A man'],
    ['A man who hit a guard and killed his son in Lima was jailed.', 'jailed', 'A man'],
    ['A nurse who said she had been hurt by her boss sued.', 'sued', 'A nurse'],
    ['A man who told police that he had seen a fire was held.', 'held', 'A man'],
    ['A man accused of robbing a bank and two shops was jailed.', 'jailed', 'A man'],
    ['Ana Torres, whom police arrested in May, denied it.', 'arrested', 'police'],
    ['The man whom police arrested in May was freed.', 'freed', 'The man'],
    ['A clerk told AFP that one of the boys was freed and two more were held.', 'held', 'two'],
    ['The two, both from Lima, were held.', 'held', 'The two'],
    ['There were no plans to charge the driver.', 'charge', ''],
    ['Woman appears in court charged with theft', 'charged', 'Woman'],
    ['A man who hit a guard in what was a "cruel attack" at a house was jailed.', 'jailed', 'A man'],
    ['It began with a row between the two which lasted for years.', 'lasted', 'a row'],
    ['Police accused the groom, his brother and sister of killing her.', 'killing', 'the groom + his brother + sister'],
    ['It is about an application for homes in Lima, which was rejected.', 'rejected', 'an application'],
    ['The car in which the couple were driving was hit by a train.', 'hit', 'The car'],
    ['The news came with plans to relocate the library.', 'relocate', ''],
    ['They flew to Lima, which was shut.', 'shut', 'Lima'],
    ['The firm got permission to acquire a rival.', 'acquire', 'The firm'],
    ['Once it was told, the shares of the firm increased by 5 percent.', 'increased', 'the shares'],
  ])('%s (%s)', (text, word, subjects) => {
    const { site, verb } = verbAt(readDocument(text), word);
    expect(textOf(site, subjectsOf(site, verb))).toBe(subjects);
  });
});

describe('objects', () => {
  test.each([
    ['The army raided the town.', 'raided', 'the town'],
    ['He met Ana Torres, Luis Soto and Ida Holm.', 'met', 'Ana Torres + Luis Soto + Ida Holm'],
    ['He met Ana Torres and Luis Soto resigned.', 'met', 'Ana Torres'],
    ['The court said the men were freed.', 'said', ''],
    ['He was shot.', 'shot', ''],
  ])('%s (%s)', (text, word, objects) => {
    const { site, verb } = verbAt(readDocument(text), word);
    expect(textOf(site, objectsOf(site, verb))).toBe(objects);
  });

  test('of a passive, who did it', () => {
    const { site, verb } = verbAt(readDocument('Two men were shot in Rome by Ana Torres and Luis Soto.'), 'shot');
    expect(site.chunks.flags[verb]! & Verb.Passive).not.toBe(0);
    expect(textOf(site, byPhraseOf(site, verb))).toBe('Ana Torres + Luis Soto');
  });

  test('phrases with a preposition', () => {
    const { site, verb } = verbAt(readDocument('They met with Ana Torres in Rome before Soto left.'), 'met');
    const found = obliquesOf(site, verb, wordSet(['with', 'in']));
    expect(found.map(({ nouns }) => textOf(site, nouns))).toEqual(['Ana Torres', 'Rome']);
  });

  test('what a noun depends on, and whose it is', () => {
    const { site } = verbAt(readDocument("They announced Japan's visit to Rome."), 'announced');
    const noun = site.chunks.of[2]!;
    expect(textOf(site, [governorOf(site, noun).chunk])).toBe('announced');
    expect(possessorOf(site, noun)).toEqual({ from: 2, to: 3, end: 4 });
  });

  test.each([
    ["The Emirates' new army attacked.", 'attacked', { from: 0, to: 2, end: 3 }],
    ['His new army attacked.', 'attacked', { from: 0, to: 1, end: 1 }],
    ['The new army attacked.', 'attacked', null],
  ])('%s: where the possessor and its mark end', (text, verb, possessor) => {
    const { site } = verbAt(readDocument(text), verb);
    expect(possessorOf(site, site.chunks.of[0]!)).toEqual(possessor);
  });
});

describe('headlines', () => {
  test.each([
    ['Army raids border town\n\nThe army raided a town.', true],
    ['Court Sentences 40 Guards to Death\n\nA court did.', true],
    ['The army raided a town. They left.', false],
    ['Peru\nChile\nNorway', false],
  ])('%s', (text, is) => {
    expect(isHeadline(readDocument(text), 0)).toBe(is);
  });
});

describe('the main verb', () => {
  test.each([
    ['Two men died on Monday, police said.', 'died'],
    ['Officials have said that at least nine people were killed.', 'were killed'],
    ['The minister, who resigned on Monday, was arrested.', 'was arrested'],
    ['Ana Torres, a journalist jailed in Lima, died in May.', 'died'],
    ['As rain fell, police searched the house.', 'searched'],
    ['After testing the water, the firm recalled its juice.', 'recalled'],
    ['Man charged in fatal hit and run', 'charged'],
    ['Ana Torres to host Oscars', 'to host'],
    ['Floods in Peru', ''],
  ])('%s: %s', (text, verb) => {
    const document = readDocument(text);
    const site = siteOf(document, 0);
    const main = mainVerbOf(site);
    expect(main < 0 ? '' : slice(document, main, site.chunks.to[main])).toBe(verb);
  });
});
