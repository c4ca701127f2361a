/** What is compared: each tool as its own documentation says, set up once, then given one article after the other. */

const compromise = async () => {
  const [{ default: nlp }, { default: dates }] = await Promise.all([import('compromise'), import('compromise-dates')]);
  nlp.plugin(dates);
  const options = { offset: true };
  return ({ text }) => {
    const doc = nlp(text);
    return {
      people: doc.people().json(options),
      places: doc.places().json(options),
      organisations: doc.organizations().json(options),
      dates: datesOf(doc, options),
    };
  };
};

/** compromise-dates throws on some phrases. */
const datesOf = (doc, options) => {
  try {
    return doc.dates().json(options);
  } catch {
    return [];
  }
};

const wink = async () => {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['ner']);
  return ({ text }) => nlp.readDoc(text).entities().out(nlp.its.detail);
};

const chrono = async () => {
  const { parse } = await import('chrono-node');
  return ({ text, date }) =>
    parse(text, new Date(date)).map(({ index, text: found, start, end }) => ({
      index,
      text: found,
      from: start.date(),
      to: end?.date(),
    }));
};

/** Many articles, as the documentation says to read them. */
const all = async () => {
  const { extractAll } = await import('../dist/src/index.js');
  return (articles) =>
    extractAll(articles.map(({ text, date }) => ({ text, date: { value: date, source: 'record' } })));
};

const gazette = (types) => async () => {
  const { extract } = await import('../dist/src/index.js');
  return ({ text, date }) => extract(text, { date: { value: date, source: 'record' }, ...(types ? { types } : {}) });
};

/** The peers, which run in a process of their own as well. */
export const peers = { compromise, 'wink-nlp': wink, 'chrono-node': chrono };

/** All that runs in one process. */
export const tools = {
  gazette: gazette(),
  'gazette -t country,date': gazette(['country', 'date']),
  'gazette -t person': gazette(['person']),
  'gazette -t country': gazette(['country']),
  'gazette -t date': gazette(['date']),
  'gazette -t event': gazette(['event']),
  ...peers,
};

/** What takes all articles at once. */
export const many = { 'gazette, extractAll': all };
