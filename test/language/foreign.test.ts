import { expect, test } from '@jest/globals';
import { isForeign } from '../../src/language/foreign.js';
import { readDocument } from '../../src/text/document.js';

const foreign: Readonly<Record<string, string>> = {
  German: `BERLIN - Bundeskanzler Olaf Scholz hat am Montag die Minister von Frankreich und Polen empfangen. Die Gespräche über
    den Haushalt sollen im Mai weitergehen, sagte ein Sprecher. Das Ministerium wollte sich dazu nicht äußern.`,
  French: `PARIS - Le président de la République a reçu lundi les ministres de la France et de la Pologne. Les discussions sur
    le budget doivent se poursuivre en mai, a déclaré un porte-parole. Le ministère n’a pas souhaité commenter.`,
  Spanish: `MADRID - El presidente del Gobierno recibió el lunes a los ministros de Francia y Polonia. Las conversaciones sobre
    el presupuesto continuarán en mayo, dijo un portavoz. El ministerio no quiso comentar la noticia.`,
  Italian: `ROMA - Il presidente del Consiglio ha ricevuto lunedì i ministri di Francia e Polonia. I colloqui sul bilancio
    continueranno a maggio, ha detto un portavoce. Il ministero non ha voluto commentare la notizia che è uscita.`,
  Dutch: `DEN HAAG - De premier heeft maandag de ministers van Frankrijk en Polen ontvangen. De gesprekken over de begroting
    gaan in mei verder, zei een woordvoerder. Het ministerie wilde niet reageren op het nieuws.`,
  Portuguese: `LISBOA - O presidente da República recebeu na segunda-feira os ministros de França e da Polónia. As conversações
    sobre o orçamento vão continuar em maio, disse um porta-voz. Não é a primeira viagem, e uma delegação é esperada.`,
  Swedish: `STOCKHOLM - Statsministern tog på måndagen emot ministrar från Frankrike och Polen. Samtalen om budgeten ska fortsätta
    i maj, sade en talesperson. Departementet ville inte kommentera det som hände, men det är inte klart.`,
  Russian: `МОСКВА - Президент принял в понедельник министров Франции и Польши. Переговоры о бюджете продолжатся в мае, сказал
    представитель правительства. Министерство не стало комментировать эту новость, но поездка будет первой после войны.`,
};

const english: Readonly<Record<string, string>> = {
  'names of other languages': `The board of Banco de la Nación and the heirs of Rio de la Plata met Ana de la Cruz, Jan van der Meer and Luis de
    los Santos in Santiago del Estero on Monday. They will sign the contract for the port in May, a spokesman said.`,
  'a quotation': `"Liberté, égalité, fraternité" was what the crowd sang in Paris on Monday. "C'est la vie," said one of the men, and
    the police let the others go. The mayor had asked for calm, and the march ended in the evening without arrests.`,
  'a list of results': `Group A: Brazil 2, Peru 0; Chile 1, Uruguay 1. Group B: Spain 3, Ghana 1; Japan 0, Mexico 2. Scorers: Silva 12, Rojas 34, Suarez 55, Torres 71, Mensah 80, Vela 88, Soto 90. Attendance 43,000 in Lima.`,
  'too short to tell': 'Die Minister von Frankreich und Polen',
};

test.each(Object.entries(foreign))('%s is another language', (_, text) => {
  expect(isForeign(readDocument(text))).toBe(true);
});

test.each(Object.entries(english))('English: %s', (_, text) => {
  expect(isForeign(readDocument(text))).toBe(false);
});
