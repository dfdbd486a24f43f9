/** Whether a text is English: by its commonest words, which no other language shares in number. */
import type { Reading } from '../model.ts';

const ENGLISH = new Set(
  'the and you your to of is it in for that have has this was are not with my on be but we they i me at so what when can do from an as if will would there been had still just no please how why get got out up about after again'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'der die das und ist nicht ich sie mit ein eine für auf le la les des une est pas vous que je de en el los las por para con una mi su não uma você com il che per non sono di het een niet van ik och att det som på jest nie się na zu wir auch aber bitte danke merci gracias obrigado pour dans sur mais avec bonjour ma mon commande toujours personne hola mi pedido ha nadie desde hace semana porque pero muy sin ya qué cuando esta este olá meu minha ninguém há foi muito obrigada buongiorno ordine ancora nessuno mio questo sono anche perché goedemiddag mijn nog geen maar ook wel bestelling dzień dobry moje mnie mi ale hej mitt inte och ingen har mig som kommit jeg ikke har til av med meg siden merhaba ve bana bir bu çok için değil var yok ama hâlâ cevap hai hain nahi nahin mera meri mere kya kyu kyun ka ki ko raha rahi kar karo bhai yaar paisa lekin koi hua gaya mein aur yeh yaha saya tidak belum sudah dan yang ini itu sampai ang ng po hindi naman wala nu este sunt pentru není jsem jsou prosím že ei ole minun mutta kiitos không tôi của và chưa là'.split(
    ' ',
  ),
);
/** Fewest words from which another language is believed; below it a text counts as English. */
const FEW = 4;

/** @param norm normalised text; long texts are judged by their first words */
export function languageOf(norm: string): Reading['language'] {
  const text = norm.slice(0, 2_000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'none';
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin / letters < 0.6) return 'other';
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < FEW) return 'en';
  let english = 0;
  let other = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
  }
  return other > english && other / words.length > 0.15 ? 'other' : 'en';
}
