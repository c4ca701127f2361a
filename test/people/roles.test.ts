import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';

const peopleOf = (text: string) =>
  extract(text, { types: ['person', 'country'] }).entities.filter((one) => one.type === 'person');

describe('a person has the roles that the text says, and the country of the office', () => {
  test.each<readonly [text: string, roles: readonly string[], countries: readonly string[]]>([
    ["Chile's President-elect Rosa Quintana spoke.", ['President-elect'], ['CL']],
    ['Ex-President Amara Cole died in Ghana.', ['Ex-President'], []],
    ["Ghana's ex-President Amara Cole died.", ['ex-President'], ['GH']],
    ['Coast guard spokesman Lars Holm spoke.', ['Coast guard spokesman'], []],
    ['Yesterday captain Lars Holm spoke.', ['captain'], []],
    ['The talks were led by state mediator Lars Holm.', ['state mediator'], []],
    ['German immunologist Karl Weiss warned of it.', ['immunologist'], ['DE']],
    ['Ola Kvist, 41, a Polish national, was held.', [], ['PL']],
    ['Ola Kvist, a Dane, was held.', [], ['DK']],
    ['The United States voted. Interior Secretary Ola Kvist agreed.', ['Interior Secretary'], ['US']],
    [
      'Peru and Chile are ill. Kenya and Ghana are ill, and Norway. Peru has 4 cases, Chile 5, Kenya 6, Ghana 7. In Norway nine died, of Norway. Chile has more. The health minister, Ola Kvist, left.',
      ['health minister'],
      ['CL'],
    ],
    ['Ola Kvist, the voice of the Yankees, died.', ['voice of the Yankees'], []],
    ['Ola Kvist, the face in the crowd, died.', [], []],
    ['Ola Kvist, who heads the disaster office, left.', ['head of the disaster office'], []],
    ['Ola Kvist, who now leads the Greens, left.', ['leader of the Greens'], []],
    ['Ola Kvist heads the National Institute of Health.', ['head of the National Institute of Health'], []],
    ['Zqwv, run by Ola Kvist, gained.', ['head of Zqwv'], []],
    ['The panel, chaired by Judge Ola Kvist, met.', ['Judge', 'chair of the panel'], []],
    ['It was a team led by Ola Kvist.', ['leader of a team'], []],
    ['Ola Kvist headed a late winner.', [], []],
    ['Ola Kvist leads the league in goals.', [], []],
    ['Ola Kvist runs a risk.', [], []],
    ['Ola Kvist led Turku to a win.', [], []],
    ['Ola Kvist directed the Labour Department to pay.', [], []],
    ['Ola Kvist, who led the Turku office, left.', ['leader of the Turku office'], []],
    ['Ola Kvist heads his own team.', [], []],
    ['The communications head Ola Kvist left.', ['communications head'], []],
    ['A local Ph.D. candidate, Ola Kvist, left.', ['local Ph.D. candidate'], []],
    ['Turku County District Attorney Ola Kvist left.', ['Turku County District Attorney'], []],
    ['Salem Kvist, Director-General of the Space Centre, left.', ['Director-General of the Space Centre'], []],
    ['Salem Kvist, editor-in-chief of the Daily Zqwv, left.', ['editor-in-chief of the Daily Zqwv'], []],
    ["Norway's parliament elected Ola Kvist president.", ['president'], ['NO']],
    ['They named Ola Kvist as prime minister of Spain.', ['prime minister'], ['ES']],
    ['Police named Ola Kvist as a suspect.', [], []],
    ['Ola Kvist stepped down as mayor of Bergen.', ['mayor of Bergen'], []],
    ['United Nations coordinator Ola Kvist left.', ['United Nations coordinator'], []],
    ['The Chief Health Officer for Turku, Dr. Ola Kvist, said so.', ['Chief Health Officer for Turku'], []],
    ['Vietnam voted. The assembly elected Ola Kvist as state president.', ['state president'], ['VN']],
    ['India voted. Chief Minister Ola Kvist left.', ['Chief Minister'], []],
    ['Premier Ola Kvist left. He wept. It rained. He slept. He drove home. He had a house in Spain.', ['Premier'], []],
    [
      "Ghana and Togo signed. President Ola Kvist was pleased. Ghana's president had asked for more.",
      ['President'],
      ['GH'],
    ],
    ['Norway met France. In France, Defence Minister Ola Kvist wept.', ['Defence Minister'], ['FR']],
    ['Norway met France. Norway rested in France. Ola Kvist, the taoiseach, wept.', ['taoiseach'], ['IE']],
    ["The board named Ola Kvist's deputy.", [], []],
    ['They met U.S. envoy Ola Kvist.', ['envoy'], ['US']],
    ['NUPENG president Ola Kvist wept.', ['NUPENG president'], []],
    ['Shipping Minister Ola Kvist wept.', ['Shipping Minister'], []],
    ['The piano player Ola Kvist came.', ['piano player'], []],
    ['The actor and director Ola Kvist came.', ['actor', 'director'], []],
    ['Holberg Prize winner Ola Kvist came.', ['Holberg Prize winner'], []],
    ['Rosa Diaz, a former member of parliament, agreed.', ['former member of parliament'], []],
    ['Ana Ruiz, who is the mayor of Toledo, agreed.', ['mayor of Toledo'], []],
    ["The Farmers' Party leader Ola Kvist disagreed.", ["Farmers' Party leader"], []],
    ["Portugal's new Finance Minister, Ana Ruiz, said so.", ['new Finance Minister'], ['PT']],
    ['The president of Ghana, Kofi Mensah, signed.', ['president'], ['GH']],
    ['She met the chairman of the committee, Ana Ruiz, there.', ['chairman of the committee'], []],
    ['The mayor of Toledo met his guest, Ana Ruiz.', [], []],
    ['Ana Ruiz is the mayor of Toledo.', ['mayor of Toledo'], []],
    ['Ana Ruiz, who shot the president, fled.', [], []],
    ['Ola Kvist, 44, a farmer from Turku, said so.', ['farmer'], []],
    ['General Ola Kvist, the army chief, said so.', ['General', 'army chief'], []],
    ["Ola Kvist, Norway's minister of finance, said so.", ['minister of finance'], ['NO']],
    ['Ola Kvist, director of the Institute for Peace in Oslo, said so.', ['director of the Institute for Peace'], []],
    ['Prime Minister Ola Kvist of Norway said so.', ['Prime Minister'], ['NO']],
    ['The Norwegian government fell. Prime Minister Ola Kvist said so.', ['Prime Minister'], ['NO']],
    [
      'A Norwegian court freed former minister Ola Kvist.\n\nHe wept. He left. He slept. The firm is Spanish. Spain and its Spanish police lost.',
      ['former minister'],
      ['NO'],
    ],
    ['Norway and Sweden met. Prime Minister Ola Kvist said so.', ['Prime Minister'], []],
    ['Norway lost. Club president Ola Kvist said so.', ['Club president'], []],
    ["Poland's Ola Kvist came second.", [], ['PL']],
    ["Ola Kvist, the Philippines' health secretary, said so.", ['health secretary'], ['PH']],
    ['Talks began in Sudan. Army chief Ola Kvist left.', ['Army chief'], ['SD']],
    ['The foreign secretary, Maria Holt, met her Danish counterpart in Oslo.', ['foreign secretary'], []],
    ['Danish counterparts wrote to Foreign Minister Maria Holt.', ['Foreign Minister'], []],
    ['Prime Minister Ola Kvist flew to Norway.', ['Prime Minister'], []],
    ['President Ola Kvist met the French president.', ['President'], []],
    ['Foreign Minister Ola Kvist praised Norwegian troops.', ['Foreign Minister'], []],
    ["Sweden's foreign minister, Maria Holt, met her Danish counterpart.", ['foreign minister'], ['SE']],
    ['It rained. Norway voted. Many Danes and a Danish guest saw President Ola Kvist.', ['President'], []],
    ['Norway voted. Many Danes and a Danish guest saw President Ola Kvist.', ['President'], ['NO']],
    ['Norway voted. Foreign Minister Ola Kvist met his Danish counterpart.', ['Foreign Minister'], ['NO']],
    ['The Secretary-General, Ola Kvist, came.', ['Secretary-General'], []],
    ['"We had to act," said sporting director Ola Kvist.', ['sporting director'], []],
    ["Guyana's President, Dr Ola Kvist, left.", ['President'], ['GY']],
    ['The Saudi foreign minister, Prince Ola Kvist, left.', ['foreign minister', 'Prince'], ['SA']],
    ["The rebels' military spokesman, Colonel Ola Kvist, left Mali.", ['military spokesman', 'Colonel'], []],
    ["Sweden's ambassador to the African Union, Ola Kvist, left.", ['ambassador to the African Union'], ['SE']],
    ['The head of the Senegalese army, General Ola Kvist, left.', ['head of the Senegalese army', 'General'], ['SN']],
    ['Mali voted. The company’s president, Ola Kvist, left.', ['president'], []],
    ["Mali voted. The country's president, Ola Kvist, left.", ['president'], ['ML']],
    ['Mali voted. Local 12 president Ola Kvist left.', ['president'], []],
    ['Mali voted. In 2013 President Ola Kvist resigned.', ['President'], ['ML']],
    ['Mali voted. On March 4 President Ola Kvist resigned.', ['President'], ['ML']],
    ['Mali voted. Army spokesman Ola Kvist left.', ['Army spokesman'], ['ML']],
    ['Ola Kvist, the Canadian diplomat who is UN envoy for Mali, left.', ['diplomat', 'UN envoy for Mali'], ['CA']],
    ['They blamed Ola Kvist, the governor said.', [], []],
    ['Ola Kvist, the governor said, was ill.', ['governor'], []],
    ['Ola Kvist, director of the Bank of Ghana, left.', ['director of the Bank of Ghana'], []],
    ['Ola Kvist, a Syrian who lost his brother, wept.', [], ['SY']],
    ['Her Croatian opponent, Ola Kvist, won.', [], ['HR']],
    ['In the end Commission President Ola Kvist had to leave.', ['Commission President'], []],
    ['That was what European Central Bank President Ola Kvist said to them.', ['European Central Bank President'], []],
    ['This is what German Football Federation President Ola Kvist said.', ['Football Federation President'], ['DE']],
    [
      'It was after this that the Indian External Affairs Minister Ola Kvist left.',
      ['External Affairs Minister'],
      ['IN'],
    ],
    ['Home Minister Datuk Seri Ola Kvist left.', ['Home Minister'], []],
    ['Ola Kvist, an economist at Pell & Hart in Turku, left.', ['economist at Pell & Hart'], []],
    ['The Trade and Industry Minister Ola Kvist left.', ['Trade and Industry Minister'], []],
    ['It was Deputy Prime Minister and Finance Minister Ola Kvist.', ['Deputy Prime Minister', 'Finance Minister'], []],
    ['They met the President and Prime Minister Ola Kvist.', ['Prime Minister'], []],
    ['Former Ghanaian president Ola Kvist left.', ['Former president'], ['GH']],
    ['Ola Kvist, a former Ghanaian president, left.', ['former president'], ['GH']],
    ['The acting Kenyan health minister, Ola Kvist, left.', ['acting health minister'], ['KE']],
    ['Ola Kvist, spokesman for the Indonesian military, left.', ['spokesman for the Indonesian military'], ['ID']],
    ['The Lord Mayor, Sir Ola Kvist, left.', ['Lord Mayor'], []],
    ['Malians were held in Togo, Home Minister Ola Kvist said. Mali is calm.', ['Home Minister'], []],
    ['PM off to Guyana. Prime Minister Ola Kvist left for talks.', ['Prime Minister'], []],
    ['BUENOS AIRES - The health minister, Ola Kvist, left. The coaches came from Spain.', ['health minister'], ['AR']],
    ['BRUSSELS - The health minister, Ola Kvist, left.', ['health minister'], []],
    ['The Chief Press Secretary to the Governor, Mr. Ola Kvist, left.', ['Chief Press Secretary to the Governor'], []],
    ['A special adviser to the president, Ola Kvist, left.', ['special adviser to the president'], []],
    ['The former Deputy Senate President, Chief Ola Kvist, left.', ['former Deputy Senate President', 'Chief'], []],
    ['They met the former Turku State Governor Ola Kvist.', ['former Turku State Governor'], []],
    ['They met Israeli State Comptroller Ola Kvist.', ['State Comptroller'], ['IL']],
    ['Ola Kvist, head of the school governing body, left.', ['head of the school governing body'], []],
    ['Ola Kvist (captain) and others were picked.', ['captain'], []],
    ['Ola Kvist (mayor of Turku, 51) was there.', ['mayor of Turku'], []],
    ['The spinning all-rounder Ola Kvist left.', ['all-rounder'], []],
    ['A critic of President Ola Kvist left.', ['President'], []],
    ['PM Ola Kvist left. The prime minister, Ola Kvist, was tired.', ['Prime Minister'], []],
    ["Norway's Head of State His Highness Ola Kvist left.", ['Head of State'], ['NO']],
    [
      "They greeted Norway's Head of State, His Excellency President Ola Kvist.",
      ['Head of State', 'President'],
      ['NO'],
    ],
    ['The popular mayor, Ola Kvist, left.', ['mayor'], []],
    ['Salta Board of Education President Ola Kvist left.', ['Salta Board of Education President'], []],
    ['The Department of Health spokesman Ola Kvist left.', ['Department of Health spokesman'], []],
    ['They met Electricity Minister Ola Kvist.', ['Electricity Minister'], []],
    [
      'The Minister for Special Development Initiatives, Ola Kvist, left.',
      ['Minister for Special Development Initiatives'],
      [],
    ],
    ['The brother of the mayor, Ola Kvist, left.', [], []],
    ['The brother of the late vice chancellor, Chief Ola Kvist, left.', ['Chief'], []],
    ['Ola Kvist, Member of Parliament for Turku, left.', ['Member of Parliament for Turku'], []],
    ['The Sefwi-Zqwva District Chief Executive, Ola Kvist, left.', ['Sefwi-Zqwva District Chief Executive'], []],
    [
      'The leader of the Green faction in Turku City Council, Ola Kvist, left.',
      ['leader of the Green faction in Turku City Council'],
      [],
    ],
    ['The Salta state governor, Ola Kvist, left.', ['Salta state governor'], []],
    ['They met Reps. Ola Kvist of Turku.', ['Representative'], []],
    ['The Secretary-General Baron Kvist spoke.', ['Secretary-General'], []],
    ['They met Chief Minister Punjab Ola Kvist.', ['Chief Minister Punjab'], []],
    ['They met Governor Khyber Pakhtunkhwa Mr. Ola Kvist.', ['Governor Khyber Pakhtunkhwa'], []],
    ['Ola Kvist is Vice Governor of Henan Province.', ['Vice Governor of Henan Province'], []],
    ['They met the envoy for Border Harmony Maulana Ola Kvist.', ['envoy for Border Harmony', 'Maulana'], []],
    ['Ola Kvist chaired a meeting at his office.', [], []],
    ['Team Meets Delegation Headed by Ola Kvist', [], []],
    ['Ola Kvist, provincial ministers and others came.', [], []],
    ['Ola Kvist (c) was picked.', ['Captain'], []],
    ['In the picture are a dog (l) and Ola Kvist (c).', [], []],
    ['Referee: Ola Kvist.', ['Referee'], []],
    ['Mayor: Ola Kvist must go.', [], []],
  ])('%s', (text, roles, countries) => {
    expect(peopleOf(text).map((one) => [one.roles, one.countries])).toEqual([[roles, countries]]);
  });

  test('those of a list share the role before it, wherever each of them is from', () => {
    const text = 'The governors Ola Kvist (Turku), Ana Ruiz of Salta, Lars Holm and Eva Brandt (Toledo) agreed.';
    expect(peopleOf(text).map(({ roles }) => roles)).toEqual([['governor'], ['governor'], ['governor'], ['governor']]);
  });

  test('the title of the next name of a list is none of the name before', () => {
    const text =
      'Foreign Minister Ola Kvist, Minister for Food Security Lars Holm, Minister of State Ana Ruiz and others came.';
    expect(peopleOf(text).map(({ roles }) => roles)).toEqual([
      ['Foreign Minister'],
      ['Minister for Food Security'],
      ['Minister of State'],
    ]);
  });

  test('who meets somebody is not of the same country', () => {
    const text =
      "Prime Minister Ola Kvist met Peru's Head of State, Lars Holm, at home. Norway voted. Peru and Norway are glad. Peru sings.";
    expect(peopleOf(text).map(({ countries }) => countries)).toEqual([['NO'], ['PE']]);
  });

  test('who is met on a visit holds the office of the place', () => {
    const [guest, host] = peopleOf(
      'Norway voted. Prime Minister Ola Kvist cut short a visit to Berlin, where he had met Chancellor Eva Holm.',
    );
    expect([guest?.countries, host?.countries]).toEqual([['NO'], ['DE']]);
  });

  test.each([
    ["Mali's president, Ola Kvist, and his foreign minister, Lars Holm, left.", ['ML'], ['ML']],
    ["Togo voted. Mali's president, Ola Kvist, was flanked by Foreign Minister Lars Holm.", ['ML'], ['ML']],
    ["Togo voted. It was Ola Kvist of Mali. Kvist's prime minister, Lars Holm, left.", ['ML'], ['ML']],
    ["Mali's president, Ola Kvist, and his lawyer, Lars Holm, left.", ['ML'], []],
    ['Norway voted. President Ola Kvist left. He flew to Paris for talks with President Jean Holm.', ['NO'], ['FR']],
    [
      'Norway voted. President Ola Kvist left. He flew to Berlin, where he met with Chancellor Eva Holm.',
      ['NO'],
      ['DE'],
    ],
    [
      'Tonga voted. Tonga is calm. Tonga has 12 islands. French Foreign Minister Ola Kvist met President Eva Holm.',
      ['FR'],
      ['TO'],
    ],
    ['Norway voted. President Ola Kvist left. He met Chancellor Eva Holm in Berlin.', ['NO'], ['DE']],
  ])(
    'who comes with somebody acts for the same country, who is met for that of the place: %s',
    (text, ...countries) => {
      expect(peopleOf(text).map((one) => one.countries)).toEqual(countries);
    },
  );

  test.each([
    ["Mali's acting trade minister, Ola Kvist, met his Danish counterpart, Lars Holm, there.", 'acting trade minister'],
    ["Mali's trade minister, Ola Kvist, met his outgoing Danish counterpart, Lars Holm, there.", 'trade minister'],
    ['The former Malian trade minister, Ola Kvist, met his Danish counterpart, Lars Holm.', 'former trade minister'],
  ])('a counterpart holds the office of the other: %s', (text, role) => {
    expect(peopleOf(text).map(({ roles, countries }) => [roles, countries])).toEqual([
      [[role], ['ML']],
      [['trade minister'], ['DK']],
    ]);
  });

  test('a senator has the party left out, and what the chair is of', () => {
    const [senator] = peopleOf('Rep. Sam Ortiz, D-N.M., chairman of the House Resources Committee, agreed.');
    expect(senator?.roles).toEqual(['Representative', 'chairman of the House Resources Committee']);
  });

  test.each([
    ['Actors Ana Kovač, 44, and Ola Kvist, 50, came.', 'Actor'],
    ['Former presidents Ana Kovač and Ola Kvist met.', 'Former president'],
    ['Senators Ana Kovač and Ola Kvist voted.', 'Senator'],
  ])('each of several has it: %s', (text, role) => {
    expect(peopleOf(text).map(({ roles }) => roles)).toEqual([[role], [role]]);
  });

  test('several share the one role before them', () => {
    const councillors = peopleOf('The councillors Ana Kovač, Ola Kvist and Lars Holm voted against it.');
    expect(councillors.map(({ roles }) => roles)).toEqual([['councillor'], ['councillor'], ['councillor']]);
  });
});

describe('who wrote, edited or photographed is no one of the story', () => {
  test.each([
    ['(Reporting by Ana Ruiz; Editing by Sam Ortiz)', ['Ana Ruiz', 'Sam Ortiz']],
    ['Reporting by Ana Ruiz in Madrid and Lars Holm in Oslo', ['Ana Ruiz', 'Lars Holm']],
    ['By Ana Ruiz\n\nMADRID (Reuters) - Prime Minister Ola Kvist fell.', ['Ana Ruiz']],
    ['REUTERS/Ana Ruiz', ['Ana Ruiz']],
    ['Photo: Ana Ruiz/AP', ['Ana Ruiz']],
    ['Photograph by Ana Ruiz', ['Ana Ruiz']],
    ['Author: Ana Ruiz Editor: Sam Ortiz', ['Ana Ruiz', 'Sam Ortiz']],
    ['By Monday Ana Ruiz had read the report by Sam Ortiz.', []],
    ['The novel was written by Ana Ruiz and Sam Ortiz.', []],
    ['By Ana Ruiz\n\nThe mayor met Ana Ruiz in Madrid.', []],
  ])('%j', (text, expected) => {
    const people = peopleOf(text);
    expect(people.filter(({ byline }) => byline === true).map(({ name }) => name)).toEqual(expected);
  });
});
