/** Text in an XML document; characters that XML cannot contain are replaced, with the same length. */
export const xmlText = (text: string): string =>
  text
    .replace(/[&<>]/g, (character) => ENTITIES[character]!)
    // A reader of XML would turn it into a line feed.
    .replace(/\r/g, '&#13;')
    .replace(FORBIDDEN, '\ufffd');

/** The same between double quotes. */
const xmlAttribute = (text: string): string => xmlText(text).replace(/["\t\n]/g, (character) => ENTITIES[character]!);

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;' },
};

/** Control characters, lone surrogates, and two noncharacters. */
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The attributes that have a value, with a blank before each. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => ` ${name}="${xmlAttribute(value)}"`)
    .join('');
