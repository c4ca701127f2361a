import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/text/document.js';
import { tagAt, tagsOfSentence } from '../../src/language/tags.js';
import { Tag, tagNames } from '../../src/language/tag-set.js';

const tagsOf = (text: string): string => {
  const document = readDocument(text);
  return Array.from({ length: document.tokens.length }, (_, i) => tagNames[tagAt(document, i)]).join(' ');
};

describe('tags', () => {
  test('each have the number of their name', () => {
    expect(Object.values(Tag)).toEqual([...tagNames.keys()]);
  });

  test.each([
    ['The army raids the town.', 'DT NN VBZ DT NN PUNCT'],
    ['The raids on the town went on.', 'DT NNS IN DT NN VBD RB PUNCT'],
    ['It put a halt to the talks.', 'PRP VBD DT NN IN DT NNS PUNCT'],
    ['He fired his stun gun.', 'PRP VBD PRPS JJ NN PUNCT'],
    ['They found parts of crashed planes.', 'PRP VBD NNS IN JJ NNS PUNCT'],
    ['A man had a loaded gun.', 'DT NN VBD DT JJ NN PUNCT'],
    ['The quake killed a girl and injured dozens.', 'DT NN VBD DT NN CC VBD NNS PUNCT'],
    ['Rebels killed guards and wounded civilians.', 'NNS VBD NNS CC VBD NNS PUNCT'],
    ['The bomb killed a guard, wounded 20 and destroyed a van.', 'DT NN VBD DT NN PUNCT VBD CD CC VBD DT NN PUNCT'],
    ['The club sold its captain and signed two men.', 'DT NN VBD PRPS NN CC VBD CD NNS PUNCT'],
    ['The blast killed two guards, police said.', 'DT NN VBD CD NNS PUNCT NN VBD PUNCT'],
    ['The firm plans to buy it, she said.', 'DT NN VBZ TO VB PRP PUNCT PRP VBD PUNCT'],
    ['The firm and the bank plan to merge.', 'DT NN CC DT NN VBP TO VB PUNCT'],
    ['A nurse named Ana resigned.', 'DT NN VBN NNP VBD PUNCT'],
    ['They treated children and injured adults.', 'PRP VBD NNS CC JJ NNS PUNCT'],
    ['Troops vowed to go there and attack Mali.', 'NNS VBD TO VB RB CC VB NNP PUNCT'],
    ['Gunmen on motorbikes killed 20 people.', 'NNS IN NNS VBD CD NNS PUNCT'],
    ['A girl missing since May was rescued.', 'DT NN VBG IN NNP VBD VBN PUNCT'],
    ['Farmers burned tyres in Rome.', 'NNS VBD NNS IN NNP PUNCT'],
    ['She appealed for calm.', 'PRP VBD IN NN PUNCT'],
    ['Leaders urged calm on Friday.', 'NNS VBD NN IN NNP PUNCT'],
    ['His running mate won.', 'PRPS VBG NN VBD PUNCT'],
    ['The firm will close plants and cut 90 jobs.', 'DT NN MD VB NNS CC VB CD NNS PUNCT'],
    ['They met to discuss trade and aid on Monday.', 'PRP VBD TO VB NN CC NN IN NNP PUNCT'],
    ['The firm delayed the launch.', 'DT NN VBD DT NN PUNCT'],
    ['The firm has delayed the launch.', 'DT NN VBZ VBN DT NN PUNCT'],
    ['The firm laid off 300 workers.', 'DT NN VBD RP CD NNS PUNCT'],
    ['They were laid off.', 'PRP VBD VBN RP PUNCT'],
    ['A man aged 40 died.', 'DT NN JJ CD VBD PUNCT'],
    ['They met in Rome.', 'PRP VBD IN NNP PUNCT'],
    ['They held an accused in Rome.', 'PRP VBD DT NN IN NNP PUNCT'],
    ['Body found; accused arrested', 'NN VBD PUNCT NN VBN'],
    ["He fled, accused Soto's aunt told police.", 'PRP VBD PUNCT NN NNP POS NN VBD NN PUNCT'],
    ['It was a 2016 shooting that killed Soto.', 'PRP VBD DT CD NN WP VBD NNP PUNCT'],
    ['Some accused the army.', 'DT VBD DT NN PUNCT'],
    ['They have met.', 'PRP VBP VBN PUNCT'],
    ['The virus has spread to the north.', 'DT NN VBZ VBN IN DT NN PUNCT'],
    ['Officials are testing birds.', 'NNS VBP VBG NNS PUNCT'],
    ['These are training camps.', 'DT VBP NN NNS PUNCT'],
    ['He wants to meet them.', 'PRP VBZ TO VB PRP PUNCT'],
    ['He went to Rome.', 'PRP VBD IN NNP PUNCT'],
    ['The police will charge him.', 'DT NN MD VB PRP PUNCT'],
    ['The charge was dropped.', 'DT NN VBD VBN PUNCT'],
    ['She said that he left.', 'PRP VBD SC PRP VBD PUNCT'],
    ['The man who fled was caught.', 'DT NN WP VBD VBD VBN PUNCT'],
    ["Japan's minister resigned.", 'NNP POS NN VBD PUNCT'],
    ['There is a plan.', 'EX VBZ DT NN PUNCT'],
    ['It rose 17 % in 2003.', 'PRP VBD CD NN IN CD PUNCT'],
    ['Will Smith spoke.', 'MD NNP VBD PUNCT'],
    ['They met in Lima on 3 May 2023.', 'PRP VBD IN NNP IN CD NNP CD PUNCT'],
    ['They met in a thrilling final on Monday.', 'PRP VBD IN DT JJ NN IN NNP PUNCT'],
    ["It rose above Friday's close.", 'PRP VBD IN NNP POS NN PUNCT'],
    ['It had not been asked and threatened to sue.', 'PRP VBD RB VBN VBN CC VBD TO VB PUNCT'],
    ['The trial ended with three men jailed for life.', 'DT NN VBD IN CD NNS VBN IN NN PUNCT'],
    ['PM survives no-confidence vote as protests grow', 'NN VBZ UH PUNCT NN NN IN NNS VBP'],
    ['Fed cuts rates after report', 'NNP VBZ NNS IN NN'],
    ['Museum buys painting at auction', 'NN VBZ NN IN NN'],
    ['Founder sells stake in mill', 'NN VBZ NN IN NN'],
    ['Union calls strike at port', 'NNP VBZ NN IN NN'],
    ['Judge orders halt in talks', 'NN VBZ NN IN NNS'],
    ['Train services halt after fault', 'NN NNS VBP IN NN'],
    ['The court releases two men.', 'DT NN VBZ CD NNS PUNCT'],
    ['Press releases were sent.', 'NNP NNS VBD VBN PUNCT'],
    ['The aid convoy stopped.', 'DT NN NN VBD PUNCT'],
    ['Thousands flee fighting', 'NNS VBP NN'],
    ['Mayor arrested over stadium bribes', 'NN VBN IN NN NNS'],
    ['Man charged with murder, attempted murder', 'NN VBN IN NN PUNCT JJ NN'],
    ['He has a record of 50-3 with 51 wins.', 'PRP VBZ DT NN IN CD PUNCT CD IN CD NNS PUNCT'],
    ['She hit 12 home runs.', 'PRP VBD CD NN NNS PUNCT'],
    ['They sail on anti-piracy patrols.', 'PRP VBP IN JJ PUNCT NN NNS PUNCT'],
    ['Orvel rarely releases maps.', 'NNP RB VBZ NNS PUNCT'],
    ["They met the town's most admired baker.", 'PRP VBD DT NN POS RB JJ NN PUNCT'],
    ['The chief speaks of the attack.', 'DT NN VBZ IN DT NN PUNCT'],
    ['The ship sent out the distress call.', 'DT NN VBD RP DT NN NN PUNCT'],
    ['They threw burning tyres.', 'PRP VBD JJ NNS PUNCT'],
    ['They began burning tyres.', 'PRP VBD VBG NNS PUNCT'],
    ['They gave troops the order.', 'PRP VBD NNS DT NN PUNCT'],
    ['They wanted to offer help.', 'PRP VBD TO VB NN PUNCT'],
    ['Apple Unveils Flagship Phone in Tokyo', 'NNP VBZ NNP NN IN NNP'],
    ['Rebels Seize Town Near Capital', 'NNS VBP NN IN NN'],
    ['Regulator Fines Three Banks Over Breaches', 'NNP VBZ CD NNS IN NNP'],
    ['The ministry on Friday alleged that he fled.', 'DT NN IN NNP VBD SC PRP VBD PUNCT'],
    ['He said that borrowing costs are high.', 'PRP VBD SC JJ NNS VBP JJ PUNCT'],
    ['He said that cutting jobs is wrong.', 'PRP VBD SC VBG NNS VBZ JJ PUNCT'],
    ['Three Banks Fined in Kenya', 'CD NNS VBN IN NNP'],
    ['Bank fined N40 million over leak', 'NN VBN CD CD IN NN'],
    ['It had a profit of Rs400 crore.', 'PRP VBD DT NN IN CD CD PUNCT'],
    ['Bank of Japan Raises Rates for Third Time', 'NN IN NNP VBZ NNS IN JJ NN'],
    ['Two Killed as Bomb Hits Bus in Mali', 'CD VBN IN NN VBZ NN IN NNP'],
    ['Harwick sack coach Diaz after 4-0 defeat by Wexford', 'NNP VBP NN NNP IN CD PUNCT CD NN IN NNP'],
    ['Traffic sign firm Bell closes', 'NN NN NN NNP VBZ'],
    ['They were acquitted of money laundering.', 'PRP VBD VBN IN NN NN PUNCT'],
    ['It came after two weeks of fighting.', 'PRP VBD IN CD NNS SC NN PUNCT'],
    ['Former bank chief jailed for fraud', 'JJ NN NN VBD IN NN'],
    ['The police chief resigned.', 'DT NN NN VBD PUNCT'],
    ['Fans threw flares after the whistle.', 'NNS VBD NNS IN DT NN PUNCT'],
    ['Vatican Museums Director Quits Over Loan', 'NNP NNP NN VBZ IN NN'],
    ['Rescue Plans Fail in Upper House', 'NN NNS VBP IN NNP NNP'],
    ['The firm has since sold it.', 'DT NN VBZ RB VBN PRP PUNCT'],
    ['It hit before dawn, toppling trees.', 'PRP VBD IN NN PUNCT VBG NNS PUNCT'],
    ['The storm died before he left.', 'DT NN VBD SC PRP VBD PUNCT'],
    ['They won on Sunday thanks to Ana.', 'PRP VBD IN NNP IN IN NNP PUNCT'],
    ['They gave thanks to Ana.', 'PRP VBD NN IN NNP PUNCT'],
    ['He was suspended for three matches.', 'PRP VBD VBN IN CD NNS PUNCT'],
    ['They criticised its handling of the fires.', 'PRP VBD PRPS NN IN DT NNS PUNCT'],
    ['Met Office issued a warning.', 'NNP NNP VBD DT NN PUNCT'],
    ['United are third.', 'NNP VBP JJ PUNCT'],
    ['Boeing agreed to pay.', 'NNP VBD TO VB PUNCT'],
    ['She was relieved of her duties.', 'PRP VBD VBN IN PRPS NNS PUNCT'],
    ['Sentencing them, he wept.', 'VBG PRP PUNCT PRP VBD PUNCT'],
  ])('%s', (text, tags) => {
    expect(tagsOf(text)).toBe(tags);
  });

  test('a sentence is tagged when it is asked for, by itself', () => {
    const document = readDocument('They met. They left.');
    const tags = tagsOfSentence(document, 1);
    expect(Array.from(tags.subarray(3), (tag) => tagNames[tag])).toEqual(['PRP', 'VBD', 'PUNCT']);
    expect(tags[1]).toBe(0);
  });
});
