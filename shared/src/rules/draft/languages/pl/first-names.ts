/** First names and their short forms, by stems that their cases share; only words with a capital are held against them. */
const STEMS =
  'Adam Agat Agnieszk Aleksand Alicj Andrzej Anet Asi Barbar Bartek Bartosz Basi Beata Beatą Bogd Bogus Darek Dawid Dorot ' +
  'Edyt Elżbiet Emili Ewel Fili Gabriel Gosi Grzegorz Grześ Halin Henryk Hubert Irene Iwon Jacek Jacka Jackiem Jakub Janusz Janek Janka Jark ' +
  'Joann Julia Julit Justyn Kacp Kamil Karol Kasi Kaśk Katarzyn Kinga Krystyn Krzysiek Krzysz Krzyś Kuba Kubą Leszek Łukasz Maciej Maciek ' +
  'Maćk Magd Małgo Marcin Marek Marka Maria Marii Marią Marta Martą Martyn Mateusz Michał Mikoł Monik Natal Paulin Paweł Pawł Piotr Przemek ' +
  'Rafał Robert Ryszard Sebast Stanisł Staszek Sylwi Szymon Tadeusz Tomasz Tomek Tomk Urszul Wiesł Wiktor Witold ' +
  'Wojciech Wojtek Wojtk Zbig Zofi Zosi Zuzann';

const FIRST_NAME = new RegExp(
  `(?<!\\p{L})(?:${STEMS.split(' ').join('|')})\\p{Ll}{0,4}(?![\\p{L}\\p{N}])`,
  'u',
);

/** True for a text with a first name: it speaks of somebody. */
export function holdsFirstName(text: string): boolean {
  return FIRST_NAME.test(text);
}
