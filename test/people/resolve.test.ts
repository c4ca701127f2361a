import { mentionsIn } from '../mentions-in.js';
import { atOnce } from '../../src/core/together.js';
import { describe, expect, test } from '@jest/globals';
import { people } from '../../src/people/index.js';
import { readDocument } from '../../src/text/document.js';
import { undated } from '../context.js';

/** Everybody in a text: name, number of mentions, aliases, roles. */
const resolve = (text: string): (readonly [string, number, string, string])[] => {
  const document = readDocument(text);
  const mentions = atOnce(people.find(document, undated)).filter(({ veto }) => veto === undefined);
  return people
    .resolve(mentions, document, undated)
    .map(({ name, mentions: { length }, aliases, roles }) => [name, length, aliases.join(', '), roles.join(', ')]);
};

describe('the mentions of one person are one entity', () => {
  test.each<[string, ReturnType<typeof resolve>]>([
    [
      'Kenji Moriyama, Japan’s foreign minister, met Daniel Holt in Tokyo. Moriyama said little. Mr. Moriyama left.',
      [
        ['Kenji Moriyama', 3, 'Moriyama', 'foreign minister'],
        ['Daniel Holt', 1, '', ''],
      ],
    ],
    // Who is called junior is not the father.
    [
      'Ola Kvist died. He leaves two sons, Emil and Ola Jr.; and a sister. Ola was kind.',
      [
        ['Ola Kvist', 2, 'Ola', ''],
        ['Emil', 1, '', ''],
        ['Ola Jr.', 1, '', ''],
      ],
    ],
    // A relative of that family, named in full later.
    [
      'Jan Kvist, 58, was jailed. His wife and their son Ola were freed. Ola Kvist wept.',
      [
        ['Jan Kvist', 1, '', ''],
        ['Ola Kvist', 2, 'Ola', ''],
      ],
    ],
    ['Detective Inspector Ola Root came. DI Root left.', [['Ola Root', 2, 'Root', 'Detective Inspector']]],
    // Two of that surname, and neither can be meant.
    [
      'Mr Kvist refused. Ana Kvist and Eva Kvist left.',
      [
        ['Kvist', 1, '', ''],
        ['Ana Kvist', 1, '', ''],
        ['Eva Kvist', 1, '', ''],
      ],
    ],
    [
      'Ola Brandt fled. Brandt was held. His father, Jan Brandt, died in May. Brandt appealed.',
      [
        ['Ola Brandt', 3, 'Brandt', ''],
        ['Jan Brandt', 1, '', ''],
      ],
    ],
    [
      'Ola \'The Chin\' Kvist came. Ola "The Chin" Kvist left.',
      [["Ola 'The Chin' Kvist", 2, 'Ola "The Chin" Kvist', '']],
    ],
    ['Juan José Ruiz Soto came. Juan José left.', [['Juan José Ruiz Soto', 2, 'Juan José', '']]],
    ['Sri Zqwvati Kvxtawan came. Sri Zqwvati left.', [['Sri Zqwvati Kvxtawan', 2, 'Sri Zqwvati', '']]],
    ['Kevin Kvist came. "Kev did not come home," she said. Kev left.', [['Kevin Kvist', 3, 'Kev', '']]],
    [
      'By Ahmadu Baba Kvist, Oslo\n\nGovernor Nasir Kvist came. Kvist spoke.',
      [
        ['Ahmadu Baba Kvist', 1, '', ''],
        ['Nasir Kvist', 2, 'Kvist', 'Governor'],
      ],
    ],
    ['Pope Ola left. Pope Ola IV came. Ola spoke.', [['Ola IV', 3, 'Ola', 'Pope']]],
    ['Police held Khalid alias Bala. Bala wept.', [['Khalid', 3, 'Bala', '']]],
    ['Choi Soonki scored. Choi Soon-ki left.', [['Choi Soonki', 2, 'Choi Soon-ki', '']]],
    ['Jan Müller left. Mueller wept.', [['Jan Müller', 2, 'Mueller', '']]],
    ['Alexander Kvistov left. Aleksandr Kvistov wept.', [['Alexander Kvistov', 2, 'Aleksandr Kvistov', '']]],
    ['Ilse Kvist died. Born Ilse Brandt in Turku, she sang.', [['Ilse Kvist', 2, 'Ilse Brandt', '']]],
    ['Sara ZQWVABI left. Ms Zqwvabi wept.', [['Sara ZQWVABI', 2, 'Zqwvabi', '']]],
    ['Police held Bilal Kvist alias Bala. Bala wept.', [['Bilal Kvist', 3, 'Bala', '']]],
    [
      'Ilse Brandt died. Born Ilse Ana Holm, she married the painter Jan Brandt. Brandt was 91. Ilse Maria Brandt, potter.',
      [
        ['Ilse Maria Brandt', 4, 'Ilse Brandt, Ilse Ana Holm, Brandt', 'potter'],
        ['Jan Brandt', 1, '', 'painter'],
      ],
    ],
    // Neither of the two, where the lead tells of both.
    [
      'Ilse Brandt married Jan Brandt. Brandt wept.',
      [
        ['Ilse Brandt', 1, '', ''],
        ['Jan Brandt', 1, '', ''],
        ['Brandt', 1, '', ''],
      ],
    ],
    ['Ola Kvist was born Karl Berg in Turku.', [['Ola Kvist', 2, 'Karl Berg', '']]],
    ['Ana Kvist (née Berg Holm) left.', [['Ana Kvist', 2, 'Berg Holm', '']]],
    [
      'They came to bury Haile. Haile Desta planted trees. His son Dawit Haile wept.',
      [
        ['Haile Desta', 2, 'Haile', ''],
        ['Dawit Haile', 1, '', ''],
      ],
    ],
    ['In exile, Zin Mar Oo left. Mon Mar 5 was cold.', [['Zin Mar Oo', 1, '', '']]],
    ['Ola Van Kvist came. Van Kvist said so.', [['Ola Van Kvist', 2, 'Van Kvist', '']]],
    ['Erick Zqwolla spoke. However, Zqwola added more.', [['Erick Zqwolla', 2, 'Zqwola', '']]],
    [
      'Kvist freed\n\nPresident Ola Kvist said so on Monday.\n\nAna Kvist was glad.',
      [
        ['Ola Kvist', 2, 'Kvist', 'President'],
        ['Ana Kvist', 1, '', ''],
      ],
    ],
    ['Jacqueline Kvist died. Jaqueline was ill.', [['Jacqueline Kvist', 2, 'Jaqueline', '']]],
    ['Yu. Lebedeva sang. Yulia Lebedeva is 31.', [['Yulia Lebedeva', 2, 'Yu. Lebedeva', '']]],
    ['Marie Le Roux came. Le Roux said so.', [['Marie Le Roux', 2, 'Le Roux', '']]],
    ['Yusuf Zqwvo came. Yousef Zqwvo said so.', [['Yusuf Zqwvo', 2, 'Yousef Zqwvo', '']]],
    ['Ola Kvistenko came. Ola Kvistenco said so.', [['Ola Kvistenko', 2, 'Ola Kvistenco', '']]],
    ['Ola Kvistenko came. Mr. Kvistenako said so.', [['Ola Kvistenko', 2, 'Kvistenako', '']]],
    [
      'Ola Kvistenko met Ana Kvistenkou. Mr. Kvistenkoa said so.',
      [
        ['Ola Kvistenko', 1, '', ''],
        ['Ana Kvistenkou', 1, '', ''],
        ['Kvistenkoa', 1, '', ''],
      ],
    ],
    [
      'Mario Silva came. Maria Silva said so.',
      [
        ['Mario Silva', 1, '', ''],
        ['Maria Silva', 1, '', ''],
      ],
    ],
    [
      'John Anderson came. John Andersen said so.',
      [
        ['John Anderson', 1, '', ''],
        ['John Andersen', 1, '', ''],
      ],
    ],
    ['Sheikh Saif bin Hamdan met envoys. Sheikh Saif left.', [['Saif bin Hamdan', 2, 'Sheikh Saif', '']]],
    [
      'President Daniel arap Moi stepped down. President Daniel Rotich came.',
      [
        ['Daniel arap Moi', 1, '', 'President'],
        ['Daniel Rotich', 1, '', 'President'],
      ],
    ],
    ['Sheikh Hasina spoke. Hasina left.', [['Sheikh Hasina', 2, 'Hasina', '']]],
    [
      'Captain Oscar Kvist and his brother Tevita scored. Tevita Ikani kept goal.',
      [
        ['Oscar Kvist', 1, '', 'Captain'],
        ['Tevita', 1, '', ''],
        ['Tevita Ikani', 1, '', ''],
      ],
    ],
    [
      'João dos Santos, better known as Mestre Jonas, died. Jonas was 81.',
      [['João dos Santos', 3, 'Mestre Jonas, Jonas', '']],
    ],
    [
      'Ana Kovač met the president. Lars Holm called Kovač a friend.',
      [
        ['Ana Kovač', 2, 'Kovač', ''],
        ['Lars Holm', 1, '', ''],
      ],
    ],
    [
      'José Ruiz de Alarcón y Peñalver wept. Ruiz de Alarcón left.',
      [['José Ruiz de Alarcón y Peñalver', 2, 'Ruiz de Alarcón', '']],
    ],
    [
      'Haile Wolde said so. Haile left. His son Dawit Haile stayed.',
      [
        ['Haile Wolde', 2, 'Haile', ''],
        ['Dawit Haile', 1, '', ''],
      ],
    ],
    ['Oyun-Erdene Luvsan resigned. Oyun-Erdene left.', [['Oyun-Erdene Luvsan', 2, 'Oyun-Erdene', '']]],
    ['Condoleezza Rice arrived. Rice said the talks were good.', [['Condoleezza Rice', 2, 'Rice', '']]],
    ['President Xi Wenbin spoke. Xi smiled.', [['Xi Wenbin', 2, 'Xi', 'President']]],
    ['Kim Jong Un waved. Kim Jong-un left. Kim said nothing.', [['Kim Jong Un', 3, 'Kim Jong-un, Kim', '']]],
    ['John F. Kennedy spoke. John Kennedy left.', [['John F. Kennedy', 2, 'John Kennedy', '']]],
    ['Bill Clinton spoke. William Clinton left.', [['Bill Clinton', 2, 'William Clinton', '']]],
    ['J. Smith spoke. John Smith left.', [['John Smith', 2, 'J. Smith', '']]],
    [
      'Mr. Smith met Mrs. Smith. John Smith and Jane Smith are cousins.',
      [
        ['John Smith', 2, 'Smith', ''],
        ['Jane Smith', 2, 'Smith', ''],
      ],
    ],
    [
      'John Smith and Peter Smith are brothers. Smith said they were late.',
      [
        ['John Smith', 1, '', ''],
        ['Peter Smith', 1, '', ''],
        ['Smith', 1, '', ''],
      ],
    ],
    [
      'Luiz Inácio Lula da Silva won. Lula da Silva smiled. Lula said so.',
      [['Luiz Inácio Lula da Silva', 3, 'Lula da Silva, Lula', '']],
    ],
    [
      'U.S. Secretary of State Daniel Holt met Russian Foreign Minister Ivan Sokolov.',
      [
        ['Daniel Holt', 1, '', 'Secretary of State'],
        ['Ivan Sokolov', 1, '', 'Foreign Minister'],
      ],
    ],
    [
      'President Donald Marsh met his son, Donald Marsh Jr., in Ohio.',
      [
        ['Donald Marsh', 1, '', 'President'],
        ['Donald Marsh Jr.', 1, '', ''],
      ],
    ],
    [
      'House Speaker Carl Dunn met Gov. Ana Kovač, Sens. Bob Hill and Lt. Gen. Tom Ray.',
      [
        ['Carl Dunn', 1, '', 'House Speaker'],
        ['Ana Kovač', 1, '', 'Governor'],
        ['Bob Hill', 1, '', 'Senator'],
        ['Tom Ray', 1, '', 'Lieutenant General'],
      ],
    ],
    [
      'Two directors of the Centre for Open Kvists, Ana Kovač and Ola Brandt, left.',
      [
        ['Ana Kovač', 1, '', 'director of the Centre for Open Kvists'],
        ['Ola Brandt', 1, '', 'director of the Centre for Open Kvists'],
      ],
    ],
    ['Ana Kovač, lead writer and executive producer, left.', [['Ana Kovač', 1, '', 'lead writer, executive producer']]],
    [
      'Ana Kovač, chief executive and chairman of Zqwv, left.',
      [['Ana Kovač', 1, '', 'chief executive, chairman of Zqwv']],
    ],
    ['“No,” said Ana Kovač, the Chief Medical Officer.', [['Ana Kovač', 1, '', 'Chief Medical Officer']]],
    ['Ana Kovač, head of sales, left.', [['Ana Kovač', 1, '', 'head of sales']]],
    [
      'Mia Stone, a spokeswoman for Attorney General Carl Dunn, agreed.',
      [
        ['Mia Stone', 1, '', 'spokeswoman for Attorney General Carl Dunn'],
        ['Carl Dunn', 1, '', 'Attorney General'],
      ],
    ],
    ['The raid was led by Chief of Detectives Carl Dunn.', [['Carl Dunn', 1, '', 'Chief of Detectives']]],
    [
      'Director for the World Health Organisation Ana Kovač said so.',
      [['Ana Kovač', 1, '', 'Director for the World Health Organisation']],
    ],
    ['Ana Kovač, a Polish citizen, left.', [['Ana Kovač', 1, '', '']]],
    ['White House Chief of Staff Mark Ross agreed.', [['Mark Ross', 1, '', 'White House Chief of Staff']]],
  ])('%s', (text, wanted) => {
    expect(resolve(text)).toEqual(wanted);
  });
});

describe('affiliations', () => {
  test.each<[string, string]>([
    ['Japan’s Foreign Minister Kenji Moriyama left.', 'Japan'],
    ['Japanese Foreign Minister Kenji Moriyama left.', 'Japanese'],
    ['U.S. Secretary of State Daniel Holt left.', 'U.S.'],
    ['Kenji Moriyama, Japan’s foreign minister, left.', 'Japan'],
    ['The Georgian prime minister, Davit Lomidze, left.', 'Georgian'],
    ['Julien Moreau, the president of France, left.', 'France'],
    ['Ana Kovač, 41, a Polish national, left.', 'Polish'],
    ['Ana Kovač, a Dane, left.', 'Dane'],
    ['South Korean President Yoon Suk Yeol left.', 'South Korean'],
    ['Germany’s newly elected chancellor, Jonas Weber, left.', 'Germany'],
  ])('%s', (text, wanted) => {
    const [mention] = mentionsIn(people, text);
    const { start, end } = mention?.affiliation ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(wanted);
  });
});
