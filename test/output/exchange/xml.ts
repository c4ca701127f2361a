/** A strict reader of the little XML that the formats write; what is not well-formed throws. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN = /<\?xml[^?]*\?>\n?|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\/([\w:]+)>|([^<]+)/y;
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const plain = (text: string): string => {
  if (FORBIDDEN.test(text) || /&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text)) throw new Error(`not well-formed: ${text}`);
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(#?\w+);/g, (_, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : names[name]!,
    );
};

const readAttributes = (text: string, at: number): Element['attributes'] => {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)] as const);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute twice at ${at}`);
  return attributes;
};

const tokenAt = (xml: string, at: number): RegExpExecArray => {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(xml);
  if (match === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
  return match;
};

export const readXml = (xml: string): Element => {
  const open: Element[] = [{ name: '', attributes: {}, children: [] }];
  for (let at = 0, match; at < xml.length; at += match[0].length) {
    match = tokenAt(xml, at);
    const [, name, attributes = '', empty, closing, text] = match;
    const { children, name: parent } = open.at(-1)!;
    if (text !== undefined) children.push(plain(text));
    if (closing !== undefined && open.pop() !== undefined && parent !== closing)
      throw new Error(`</${closing}> closes nothing at ${at}`);
    if (name === undefined) continue;
    const element: Element = { name, attributes: readAttributes(attributes, at), children: [] };
    children.push(element);
    if (empty === '') open.push(element);
  }
  if (open.length !== 1) throw new Error('an element is not closed');
  return open[0]!.children.find((child): child is Element => typeof child !== 'string')!;
};

export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export const elementsOf = (element: Element): Element[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));

/** What a DTD forbids in a document; it knows the declarations that the formats need. */
export const againstDtd = (root: Element, dtd: string): string[] => {
  const all = [root, ...elementsOf(root)];
  const typed = all.flatMap((element) => attributesOf(element, dtd));
  const valuesOf = (type: string): string[] => typed.filter((one) => one.type === type).map(({ value }) => value);
  const ids = valuesOf('ID');
  return [
    ...all.flatMap((element) => wrongContent(element, dtd)),
    ...typed.filter(({ type, value }) => !isOfType(type, value)).map(({ name, value }) => `${name}="${value}"`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`),
    ...valuesOf('IDREF')
      .filter((id) => !ids.includes(id))
      .map((id) => `no ${id}`),
  ];
};

const wrongContent = ({ name, children, attributes }: Element, dtd: string): string[] => {
  const content = new RegExp(`<!ELEMENT ${name} (.*) >`).exec(dtd)?.[1];
  if (content === undefined) return [`no element ${name}`];
  const allowed = content.split(/[\s|()*,?]+/);
  const inside = children
    // White space between elements is not text.
    .filter((child) => allowed.includes('#PCDATA') || typeof child !== 'string' || child.trim() !== '')
    .map((child) => (typeof child === 'string' ? '#PCDATA' : child.name));
  const required = declarations(name, dtd).filter(({ need }) => need === '#REQUIRED');
  return [
    ...inside.filter((child) => !allowed.includes(child)).map((child) => `${child} in ${name}`),
    ...required.filter((one) => !(one.name in attributes)).map((one) => `${name} without ${one.name}`),
  ];
};

const declarations = (element: string, dtd: string) =>
  [...dtd.matchAll(new RegExp(`<!ATTLIST ${element} (\\w+) (\\(.*\\)|\\w+) (#\\w+) >`, 'g'))].map(
    ([, name = '', type = '', need = '']) => ({ name, type, need }),
  );

const attributesOf = ({ name: element, attributes }: Element, dtd: string) =>
  Object.entries(attributes).map(([name, value]) => ({
    ...{ name, value },
    type: declarations(element, dtd).find((one) => one.name === name)?.type ?? 'none',
  }));

const isOfType = (type: string, value: string): boolean => {
  if (type.startsWith('(')) return type.split(/[\s|()]+/).includes(value);
  const pattern = { ID: /^[A-Za-z_][\w.-]*$/, IDREF: /./, NMTOKEN: /^[\w.:-]+$/, CDATA: /^/, none: /(?!)/ }[type];
  return pattern!.test(value);
};
