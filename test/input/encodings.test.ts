import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readers } from '../../src/input/index.js';
import { readAll, readOne } from './reading.js';

const readerCalled = (wanted: string) => readers.find(({ name }) => name === wanted)!;
const textReader = readerCalled('text');
const jsonlReader = readerCalled('jsonl');

const JAPANESE =
  '日本の首相は月曜日に東京で会見し、新しい経済対策を発表した。政府は五月までに法案を提出する予定だという。';
const CHINESE = '中国总理星期一在北京会见了法国总统，双方就经济合作问题交换了意见。会谈持续了两个小时。';
const RUSSIAN = 'Президент России Владимир Путин в понедельник встретился в Москве с премьер-министром Японии.';
const POLISH = 'Premier Donald Tusk spotkał się w poniedziałek z prezydentem Francji. Rząd ogłosi w środę decyzję.';
const GREEK = 'Ο πρωθυπουργός της Ελλάδας συναντήθηκε τη Δευτέρα στην Αθήνα με τον πρόεδρο της Γαλλίας.';
const ENGLISH = 'The minister said on Monday in London that Peter Smith would meet the president of France in June. ';

/** An encoding, and a name of it. */
const CHARSETS: readonly (readonly [encoding: string, text: string, name: string])[] = [
  ['shift_jis', JAPANESE, 'shift_jis'],
  ['euc-jp', JAPANESE, 'euc-jp'],
  ['gb18030', CHINESE, 'gb18030'],
  ['gbk', CHINESE, 'gb18030'],
  ['big5', '中國總理星期一在北京會見了法國總統，雙方就經濟合作問題交換了意見。會談持續了兩個小時。', 'big5'],
  ['euc-kr', '대통령은 월요일 서울에서 프랑스 대통령과 만나 경제 협력 문제를 논의했다고 밝혔다.', 'euc-kr'],
  ['koi8-r', RUSSIAN, 'koi8-r'],
  ['windows-1251', RUSSIAN, 'windows-1251'],
  ['iso-8859-5', RUSSIAN, 'iso-8859-5'],
  ['cp866', RUSSIAN, 'cp866'],
  ['windows-1250', `${POLISH} „Jesteśmy sojusznikami”, powiedział.`, 'windows-1250'],
  ['iso-8859-2', POLISH, 'iso-8859-2'],
  [
    'iso-8859-2',
    'Orbán Viktor miniszterelnök hétfőn Budapesten találkozott a német kancellárral az űrről.',
    'iso-8859-2',
  ],
  ['windows-874', 'นายกรัฐมนตรีไทยพบกับประธานาธิบดีฝรั่งเศสที่กรุงเทพเมื่อวันจันทร์ และหารือเรื่องเศรษฐกิจ', 'windows-874'],
  ['windows-1252', 'It’s “the café”, said the owner of the café – in Paris.', 'windows-1252'],
  ['iso-8859-1', 'El presidente José Núñez habló el lunes en Bogotá sobre la situación del país.', 'windows-1252'],
  ['iso-8859-1', 'The café was closed for the whole of the summer.', 'windows-1252'],
  ['iso-8859-7', GREEK, 'iso-8859-7'],
  [
    'windows-1254',
    "Cumhurbaşkanı Recep Tayyip Erdoğan pazartesi günü İstanbul'da şansölye ile görüştü.",
    'windows-1254',
  ],
  ['windows-1256', 'التقى رئيس الوزراء يوم الاثنين في القاهرة مع الرئيس الفرنسي وناقشا التعاون.', 'windows-1256'],
  ['windows-1257', 'Lietuvos prezidentas Gitanas Nausėda pirmadienį Vilniuje susitiko su ministru.', 'windows-1257'],
];

describe('an older encoding', () => {
  test.each(CHARSETS)('%s: %s', async (encoding, text, name) => {
    expect(await readOne('a.txt', iconv.encode(text, encoding))).toMatchObject({
      text,
      encoding: name,
      warnings: [`not UTF-8: read as ${name}`],
    });
  });

  test.each([
    ['shift_jis', JAPANESE],
    ['gb18030', CHINESE],
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['iso-8859-7', GREEK],
    ['windows-1250', 'Lech Wałęsa in Gdańsk, Jarosław Kaczyński in Łódź, Maria Kwaśniewska.'],
  ])('in a few words of an English text, far from its beginning: %s', async (encoding, words) => {
    const text = ENGLISH.repeat(1000) + words;
    expect((await readOne('a.txt', iconv.encode(text, encoding), { size: 4096 })).text).toBe(text);
  });

  test.each([
    ['windows-1250', 'Petr Fiala and Miloš Zeman met in Plzeň; Řepka, Dvořák and Tomáš Špidla of Brno joined.'],
    ['iso-8859-2', 'Petr Fiala and Miloš Zeman met in Plzeň; Řepka, Dvořák and Tomáš Špidla of Brno joined.'],
    ['windows-1250', 'Viktor Orbán met Gergely Gulyás and Zsolt Semjén in Győr.'],
    ['iso-8859-2', 'Viktor Orbán met Gergely Gulyás and Zsolt Semjén in Győr and Hódmezővásárhely.'],
    ['windows-1250', 'Aleksandar Vučić and Željko Obradović met in Niš.'],
    ['windows-1250', 'Klaus Iohannis met Nicolae Ciucă in Bucureşti and Iaşi; Ţiriac too.'],
    ['windows-1254', 'Recep Tayyip Erdoğan met Süleyman Soylu and Ekrem İmamoğlu in Iğdır and Şanlıurfa.'],
    ['windows-1257', 'Gitanas Nausėda and Ingrida Šimonytė met in Klaipėda.'],
    ['windows-874', 'The party ก้าวไกล (Move Forward) of พิธา won.'],
    ['windows-1253', 'The prime minister, Κυριάκος Μητσοτάκης, was there.'],
    ['windows-1255', 'The prime minister, בנימין נתניהו, was there.'],
    ['windows-1252', 'José Núñez, François Müller, Lars Løkke Rasmussen and Márcia Conceição met in São Paulo.'],
    ['windows-1252', 'Peña, García, Müller and Sørensen – all four – signed.'],
    ['windows-1252', 'Guðni Jóhannesson met Sigurður Ingi Jóhannsson in Reykjavík; Þórdís was away.'],
    ['windows-1252', 'Nicolò Barella scored in Orléans, where it was 20º.'],
  ])('in the names of a short English text, %s: %s', async (encoding, words) => {
    const text = ENGLISH.repeat(4) + words;
    expect((await readOne('a.txt', iconv.encode(text, encoding))).text).toBe(text);
  });
});

describe('Unicode', () => {
  const text = `${ENGLISH}“Naïve” 🙂 日本`;
  const forms = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];

  test.each(forms)('%s, with its mark and without', async (encoding) => {
    const read = { text: encoding === 'utf-8' ? `\ufeff${text}` : text, encoding, warnings: [] };
    expect(await readOne('a.txt', iconv.encode(text, encoding, { addBOM: true }))).toMatchObject(read);
    expect(await readOne('a.txt', iconv.encode(text, encoding))).toMatchObject({ text, encoding, warnings: [] });
  });

  test.each([
    ['of odd length', Buffer.from('\ufeffJapan and France\0', 'utf16le').subarray(0, -1)],
    ['with half a pair', Buffer.from('\ufeffJapan \ud83d and France', 'utf16le')],
  ])('UTF-16 %s is damaged', async (_, bytes) => {
    expect((await readOne('a.txt', bytes)).warnings).toEqual(['invalid UTF-16LE: replaced by U+FFFD']);
  });
});

describe('the same bytes are read alike however they come', () => {
  const record = `${JSON.stringify({ id: 'a', text: 'Ana Torres of Peru – naïve 🙂' })}\n`;
  const inputs: (readonly [string, Buffer])[] = [
    ['utf-8', Buffer.from(record.repeat(3))],
    ['utf-8 with a mark', Buffer.from(`\ufeff${record.repeat(3)}`)],
    ...['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'].flatMap((encoding): (readonly [string, Buffer])[] => [
      [encoding, iconv.encode(record.repeat(3), encoding)],
      [`${encoding} with a mark`, iconv.encode(record.repeat(3), encoding, { addBOM: true })],
    ]),
    ['windows-1252', iconv.encode(record.repeat(3).replace('🙂', ''), 'windows-1252')],
  ];

  for (const reader of [undefined, textReader, jsonlReader])
    test.each(inputs)(`%s, reader ${reader?.name ?? 'by content'}`, async (_, bytes) => {
      const wanted = reader === undefined ? {} : { reader };
      const whole = await readAll('-', bytes, { ...wanted, first: bytes.length });
      for (const first of [1, 2, 3, 4, 5, 17, 1024])
        for (const size of [1, 7, 1024]) expect(await readAll('-', bytes, { ...wanted, first, size })).toEqual(whole);
      expect(whole).toHaveLength(reader === textReader ? 1 : 3);
    });
});

describe('offsets in bytes are those of the input', () => {
  const slice = async (bytes: Buffer, of: string): Promise<string> => {
    const { byteOffsets, text: read } = await readOne('a.txt', bytes, { byteOffsets: true });
    const at = read.indexOf(of);
    expect(byteOffsets!.at(-1)).toBe(bytes.length);
    return bytes.subarray(byteOffsets![at], byteOffsets![at + of.length]).toString('hex');
  };

  test.each([
    ...CHARSETS.map(([encoding, text]) => [encoding, text] as const),
    ...['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'].map(
      (encoding) => [encoding, `${ENGLISH}🙂 日本.`] as const,
    ),
  ])('%s: %s', async (encoding, text) => {
    const of = text.slice(-8, -1);
    const expected = iconv.encode(of, encoding).toString('hex');
    expect(await slice(iconv.encode(text, encoding), of)).toBe(expected);
    if (/^utf/.test(encoding)) expect(await slice(iconv.encode(text, encoding, { addBOM: true }), of)).toBe(expected);
  });

  test.each([
    ['a lone byte', 'é \xff then Peru', 'latin1'],
    ['a character cut in two', '\xe2\x82 then Peru\xc3', 'latin1'],
    ['half a pair', '\xed\xa0\x80 then Peru', 'latin1'],
    ['too large a character', '\xf5\x80\x80\x80 then \xf0\x9f\x98 Peru', 'latin1'],
  ] as const)('in damaged UTF-8: %s', async (_, bytes, encoding) => {
    const damaged = Buffer.concat([Buffer.from('é 🙂 ü '), Buffer.from(bytes, encoding)]);
    expect(await slice(damaged, 'Peru')).toBe(Buffer.from('Peru').toString('hex'));
  });

  test('refused where they are not known', async () => {
    const odd = Buffer.from('\ufeffJapan and France\0', 'utf16le').subarray(0, -1);
    expect(await readAll('a.txt', odd, { byteOffsets: true })).toMatchObject([{ error: { code: 'no-byte-offsets' } }]);
  });
});
