import type { PromiseWords } from '../../../pack/index.js';
import { sameFor } from './same-for.js';

export const promise: PromiseWords = {
  withLink: sameFor(
    [
      'Zgodnie z obietnicą podaję adres {link}, a pod nim: {words}',
      'Obiecany materiał jest już na stronie {link} i można go tam obejrzeć w każdej chwili: {words}',
      'Pod adresem {link} czeka to, co było uzgodnione: {words}',
      'Dotrzymuję słowa i podaję adres {link}, pod którym czeka obiecany materiał: {words}',
      'Pamiętam o obietnicy i przesyłam link, {link}, do następującego materiału: {words}',
      'Zapowiedziana przesyłka z mojej strony jest gotowa na stronie {link}: {words}',
      'Proszę zajrzeć na {link}, gdzie gotowy jest zapowiedziany materiał: {words}',
      'Przekazuję też obiecany link, {link}, i krótki opis: {words}',
    ],
    ['{words} Podaję adres: {link} (zgodnie z obietnicą).'],
  ),
  byDate: sameFor(
    [
      'Do {until} prześlę to, co obiecane: {words}',
      'Pamiętam o obietnicy, którą spełnię do {until}: {words}',
      'Tak jak było ustalone, przed upływem {until} wyślę zapowiedziany materiał: {words}',
      'Przygotowuję już to, co ma dotrzeć do {until}: {words}',
      'Przesyłka ode mnie ma już w kalendarzu swój termin ({date}): {words}',
      'Moja obietnica ma termin, {date}, i dotyczy następującej rzeczy: {words}',
    ],
    ['{words}'],
  ),
  open: sameFor(
    [
      'Zgodnie z obietnicą prześlę jeszcze jeden materiał: {words}',
      'Pamiętam o tym, co jest do wysłania z mojej strony: {words}',
      'W osobnej wiadomości dotrze ode mnie to, co zostało uzgodnione: {words}',
      'Obietnica z naszego spotkania pozostaje aktualna: {words}',
      'W najbliższym czasie prześlę zapowiedziany materiał: {words}',
      'Na mojej liście rzeczy do przesłania jest taka pozycja: {words}',
      'Nie zapominam o obiecanym materiale: {words}',
      'Z mojej strony należy się jeszcze jedna przesyłka: {words}',
    ],
    ['{words}'],
  ),
  theirs: sameFor(
    [
      'Dziękuję także za złożoną mi obietnicę: {words}',
      'Z radością czekam na to, co zostało mi obiecane: {words}',
      'Osobne podziękowanie należy się za propozycję, która padła w rozmowie: {words}',
      'Chętnie skorzystam z tego, co zaproponowano mi na spotkaniu: {words}',
      'Bardzo doceniam ofertę, o której była mowa: {words}',
      'Będzie mi miło otrzymać to, co zapowiedziane: {words}',
    ],
    ['{words}'],
  ),
};
