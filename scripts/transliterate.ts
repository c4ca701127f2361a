const pairs = (from: string, to: string): [string, string][] => {
  const latin = to.split(' ');
  return Array.from(from, (letter, i) => [letter, latin[i] ?? '']);
};

/** English spellings of the letters of other alphabets, as news writes names. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya',
  ),
  ...pairs('іїєґўђѓѕјљњќћџ', 'i yi ye g u dj g z j l n k c dj'),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
  ...pairs(
    'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ),
  ...pairs(
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f',
  ),
]);

/** Groups of letters that stand for one sound. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ου/g, 'ou'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γκ/g, 'g'],
  [/ու/g, 'u'],
  [/և/g, 'ev'],
  [/ий$/g, 'y'],
];

/** A name in Latin letters; unchanged where the alphabet is not known here. */
export const transliterate = (name: string): string => {
  const small = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), name.toLowerCase().normalize('NFC'));
  const bare = small.replace(/[άέήίόύώϊϋΐΰ]/g, (letter) => letter.normalize('NFD')[0]!);
  return Array.from(bare, (letter) => LETTERS.get(letter) ?? letter).join('');
};
