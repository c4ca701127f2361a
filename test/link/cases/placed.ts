/** A text, a trigger in it, and where it happened, with the country where that is known. */
export const placed: readonly (readonly [text: string, trigger: string, place: string | null, iso2: string | null])[] =
  [
    ['Police arrested two men in Lima.', 'arrested', 'Lima', 'PE'],
    // What *and* adds with a subject of its own has a place of its own.
    ['Prosecutors in Lima opened an inquiry and police in Quito arrested two men.', 'arrested', 'Quito', 'EC'],
    ['Prosecutors in Lima opened an inquiry and police in Quito arrested two men.', 'inquiry', 'Lima', 'PE'],
    ['A court in Lima jailed two men, and police arrested a third at the port.', 'arrested', null, null],
    ['"The killing must stop," Ana Torres said in Paris.', 'killing', null, null],
    ['Rebels fired rockets aimed at a base in Chad.', 'fired', 'Chad', 'TD'],
    ['Congress opened an inquiry into Norvel last year.', 'inquiry', null, null],
    ['Shares in Lima Steel fell on Monday.', 'fell', null, null],
    ['They agreed to pay a firm registered in Cyprus.', 'agreed', null, null],
    // The place of a deed is not that of words about it.
    ['Norway condemned the attack on a camp in South Sudan.', 'condemned', null, null],
    ['In Paris, Norway condemned the attack on a camp.', 'condemned', 'Paris', 'FR'],
    ['A bomb killed nine in Kabul last week.', 'killed', 'Kabul', 'AF'],
    ['Two men arrested in Madrid were freed by police.', 'freed', null, null],
    ['Luis Vega, who was arrested in May, was sentenced in Lima.', 'arrested', null, null],
    ['The general ushered in a Communist takeover and resigned.', 'resigned', null, null],
    ['The vote in Parliament angered the union.', 'vote', null, null],
    ['Nine were killed in Ohio Storms.', 'killed', null, null],
    // What sort of place it is stands before its name.
    ['A bomb killed nine in the coastal city of Lima on Monday.', 'killed', 'Lima', 'PE'],
    ['A bomb killed nine near the village of Norvel.', 'killed', 'near the village of Norvel', null],
    ['A quake struck the southern Peruvian city of Ica.', 'struck', 'Ica', null],
    ['A bomb killed nine in an area of hills.', 'killed', null, null],
    ['A bomb killed nine in northern Chad on Monday.', 'killed', 'Chad', 'TD'],
    ['A bomb killed nine in northern hills.', 'killed', null, null],
    ['Police arrested two men near the Kenyan city of Nakuru.', 'arrested', 'near the Kenyan city of Nakuru', 'KE'],
    ['A landslide hit huts in the Kagera district of Tanzania.', 'landslide', 'Kagera district', null],
    ['A bomb killed nine in the north of Chad.', 'killed', 'Chad', 'TD'],
    ['Nine people died in Manipur state.', 'died', 'Manipur state', null],
    ["Gunmen killed nine in Nigeria's Kaduna state.", 'killed', 'Kaduna state', null],
    ["The vote in Nigeria's Senate angered the union.", 'vote', null, null],
    ['Gunmen killed nine in the Islamic State.', 'killed', null, null],
    ['Crews work in Kaduna state, where nine people died.', 'died', 'Kaduna state', null],
    // What is taken or hit; behind *on* a road or a lake, unless another place is said.
    ['Rebels seized the town of Toro on Monday.', 'seized', 'Toro', null],
    ['A ferry sank on Lake Titicaca.', 'sank', 'Lake Titicaca', null],
    ['A man was stabbed on Oxford Street.', 'stabbed', 'Oxford Street', null],
    ['A man was stabbed on Oxford Street in Lima.', 'stabbed', 'Lima', 'PE'],
    ['A man was stabbed on Orvel Television.', 'stabbed', null, null],
    ['Thousands marched through the streets of Lima.', 'marched', 'Lima', 'PE'],
    // The town of a court.
    ['Ana Torres was jailed at Lima Crown Court.', 'jailed', 'Lima', 'PE'],
    // Below a country the lead names where in it.
    ['A ferry sank in Peru. The ferry sank in Lake Titicaca on Monday.', 'sank', 'Lake Titicaca', null],
    ['Workers protested at Orvel Motors on Monday.', 'protested', null, null],
    ['The actress checked into Orvel Clinic.', 'checked', 'Orvel Clinic', null],
    // What is told of before or after has a place of its own; a preposition in a name is part of it.
    ['Ana Torres resigned following her exit from a clinic in Lima.', 'resigned', null, null],
    ['Ana Torres resigned following her exit from a clinic in Lima.', 'exit', 'Lima', 'PE'],
    ['Orvel bought Voices In Motion on Monday.', 'bought', null, null],
    // What a disaster hits, if it is called as places are.
    ['A quake struck Lima on Monday.', 'struck', 'Lima', 'PE'],
    ['A tsunami hit the Indonesian island of Java.', 'hit', 'Indonesian island of Java', 'ID'],
    ['A quake shakes Lake County.', 'shakes', 'Lake County', null],
    ['1 Killed, 2 Wounded in Shooting at NE Phila. Mill\nPolice say nine were hurt.', 'Wounded', null, null],
    ['The blast rocked Orvel Motors.', 'rocked', null, null],
    // The country beside a town.
    ['Six pupils in Haverly, Peru were arrested.', 'arrested', 'Haverly', 'PE'],
    ['Police arrested two men in Haverly, Peru.', 'arrested', 'Haverly', 'PE'],
    ['In Paris, Norway beat Chile.', 'beat', 'Paris', 'FR'],
    ['Police arrested two men at Lod Airport.', 'arrested', 'Lod Airport', null],
    ['Her clinic was destroyed in Hurricane Nuria.', 'destroyed', null, null],
    ['The singer won an award in a Variety or Music Program.', 'won', null, null],
  ];
