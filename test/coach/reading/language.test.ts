/** English or not: in doubt English, because silence where help was wanted is noticed by nobody. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/coach/reading/language.ts';
import { normal } from '../../../src/coach/text/normal.ts';

describe('the language', () => {
  it.each([
    ['German', 'Hallo, meine Lampe ist seit zwei Wochen nicht angekommen und niemand antwortet mir.'],
    ['German, short', 'Wo ist mein Paket?'],
    ['French', "Bonjour, ma commande n'est toujours pas arrivée et personne ne me répond."],
    ['Spanish', 'Hola, mi pedido no ha llegado y nadie me contesta desde hace una semana.'],
    ['Portuguese', 'Olá, o meu pedido não chegou e ninguém me responde há uma semana.'],
    ['Italian', 'Buongiorno, il mio ordine non è ancora arrivato e nessuno mi risponde.'],
    ['Dutch', 'Goedemiddag, mijn bestelling is nog niet aangekomen en niemand geeft antwoord.'],
    ['Polish', 'Dzień dobry, moje zamówienie nie dotarło i nikt mi nie odpowiada.'],
    ['Swedish', 'Hej, min beställning har inte kommit och ingen svarar mig.'],
    ['Turkish', 'Merhaba, siparişim hâlâ gelmedi ve kimse bana cevap vermiyor.'],
    ['Russian', 'Здравствуйте, мой заказ так и не пришёл, и никто не отвечает.'],
    ['Japanese', '注文した商品がまだ届いていません。'],
    ['Arabic', 'لم يصل طلبي حتى الآن ولا أحد يجيب.'],
    ['Hindi in Latin letters', 'mera paisa kat gaya hai lekin recharge nahi hua, koi jawab nahi de raha hai'],
  ])('%s is another', (_, text) => {
    expect(languageOf(normal(text))).toBe('other');
  });

  it.each([
    'Where is my parcel?',
    'late again',
    'refund pls',
    'broken',
    'ok',
    'App crashes on iPhone 12',
    'no internet Berlin',
    'Payment declined, card blocked, urgent',
    'My order from Café de Paris never arrived.',
    'Hallo, my order is late and I want a refund please.',
    'I ordered the Les Misérables tickets and they never came.',
    'u guys suck lol',
    'wheres my stuff',
    'Screen broken, battery dead',
    'my luggage is still in São Paulo',
    'Sir kindly do the needful',
    'Died in a week',
  ])('%s is English', (text) => {
    expect(languageOf(normal(text))).toBe('en');
  });

  it.each(['', '   ', '😡😡😡', '12345 67890', '???!!!'])('“%s” has no words to judge', (text) => {
    expect(languageOf(normal(text))).toBe('none');
  });
});
