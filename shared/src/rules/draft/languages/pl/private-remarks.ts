import type { Remarks } from '../../remark-finder.js';

/** More turns that keep a note to oneself (D10), by what they speak of. */
export const PRIVATE_REMARKS: Remarks = {
  money:
    'bony obiadowe, bony na, bony świąteczne, drogi wynajem, prywatna opieka, pakiet medyczny, dodatek za, dodatki za, ' +
    'dodatek nocny, bezpłatny staż, bezpłatne staże, staż bez wynagrodzenia, umowa zlecenie, umowę zlecenie, umowa o dzieło, ' +
    'na zleceniu, trzynastk*, karnet*, nie stać mnie, spłukan*, mam dług, mam długi, moje długi, na prowizji, tylko prowizja, ' +
    'prowizja od sprzedaży, moje oszczędności, dni urlopu',
  health:
    'ból głowy, bóle głowy, bólu głowy, ból pleców, bóle pleców, ból brzucha, bóle brzucha, ból gardła, ból zęba, ból zębów, ból kolana, ' +
    'ból w, bóle w, boli mnie, bolała mnie, bolał mnie, bolało mnie, bolą mnie, bolały mnie, boli głowa, bolała głowa, bolał brzuch, ' +
    'bolał ząb, zawroty głowy, zawrót głowy, kręciło mi się, kręci mi się, niedobrze mi, mi niedobrze, mdłości, wymiot*, ' +
    'mam wysokie ciśnienie, mam nadciśnienie, skręcona kostka, skręciłam kostkę, skręciłem kostkę, byłam u lekarza, ' +
    'byłem u lekarza, u psychologa, do psychologa, grypa, grypę, przezięb*, mam katar, miałam katar, miałem katar, gorączk*, ' +
    'kaszel, chrypk*, zemdla*, atak paniki, ataki paniki, źle spał*, nie spał*, przemęcz*, niestrawno*, słaby wzrok, mam okres, ' +
    'bolesny okres, miesiączk*, jestem po zabiegu, byłam po zabiegu, chemioterapi*',
  people:
    'nieuprzejm*, niegrzeczn*, niekultural*, cham, chama, chamsk*, buc, buca, zarozumia*, przemądrza*, mądral*, wszystkowiedząc*, ' +
    'przechwala*, przerywał mi, przerywała mi, nie słuchał*, patrzy w telefon, patrzył w telefon, patrzyła w telefon, wpatrzon*, ' +
    'blondyn*, oziębł*, zdystansowan*, w złym humorze, zły humor, marudn*, maruda, zrzędliw*, zaspan*, klaun*, pajac*, ' +
    'sarkastyczn*, zignorował*, ignorował mnie, ignorowała mnie, nudziar*, niecierpliw*, potraktował*, traktuje z góry, ' +
    'traktują z góry, kochan*, przemił*, gaduł*, lizus*, nieprzyjemn*, brzydko pach*, idiot*, debil*, kretyn*, jak mój stary',
  doubts:
    'nie widzę się, nie widzę siebie, nie chciałabym, nie chciałbym, nie chcę tam, nie pójdę, waham się, nie wierzę, trudno uwierzyć, ' +
    'ciężko uwierzyć, złe przeczuci*, dziwne przeczuci*, ostateczność, w ostateczności, strata czasu, stratą czasu, nie warto, ' +
    'nie ma sensu, bez przekonania, mieszane uczucia, mam wątpliwości, wątpliwości, wątpię, bez entuzjazmu, zastanawiam się, ' +
    'do przemyślenia, do zastanowienia, nie przekon*, niezdecydowana, niezdecydowany, sceptyczna, sceptyczny, sceptycznie, ' +
    'nie ufam, wygląda podejrzanie, podejrzana firma, przekrętem, nie dla mnie, nie interesuje mnie, nie pociąga, nie ciągnie, ' +
    'nie podoba mi, mało wiarygodn*, zbyt piękne, za piękne, letnio, nie moja bajka, nie moje klimaty, dla żartu, dla śmiechu, ' +
    'do śmiechu, nie zależy mi',
  field:
    'lek na, leki na, żel na, żele na, plaster na, plastry na, sposób na, przeciw, przeciwko, dla, leczy, leczą, wykrywa, mierzy, zapobiega, łagodzi',
};
