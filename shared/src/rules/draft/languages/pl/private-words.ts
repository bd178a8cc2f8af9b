/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending, a `_` for a space.
 */
export const PRIVATE_WORDS = [
  // A remark on a person.
  'on ona jego jej jemu niego niej nią nim mu pan pani pana panu panią panem panowie panie szef* prezes* dyrektor* boss* wiceprezes*',
  'kolega kolegi kolegę koledze koleżanka koleżanki koleżance znajom* kierowniczk* mił* niemił* sympatyczn* fajn* zabawn* arogan* znudzon* przystojn* ładn* młodziutk* chłopak* dziewczyn* facet* gość',
  'babk* mama mamy tata taty ojciec ojca wujek wuj ciocia ciotka brat brata siostr* mąż męża żon* babci* dziad* syn syna',
  'córk* rodzin* emerytur* emeryt* następc* śmieje śmieją śmiała śmiał śmiali śmiech* uśmiech* zaczepia* krzyczy gada plotkuje',
  'dr prof profesor* dyr mecenas* rekruter* rozmówc* rozmówczyn* typek laska ziomek ziom kumpel kumpla kumpela',
  'energiczn* rozmown* wygadan* oschł* gburowat* cierpliw* uprzejm* życzliw* sztywniak* oprysk* małomówn* roztargnion* zmęczon* zirytowan* zdziwion* ważniak* pomocna pomocny pomocni',
  'bardzo_konkretn* konkretna_babka wymagająca wymagający bardzo_spokojn* rzeczowy rzeczowa urocz* sepleni* garnitur* wąs wąsem wąsy wąsami z_brodą w_okularach ciekawy_człowiek tatuaż* akcentem',
  'natarczyw* spocon* kucyk* dłoń dłonie dłoni łysy łysa rudy ruda rudzielec siwy siwa blondyn* brunet* nieśmiał* nazwisk* imię imienia',
  // A remark on oneself.
  'głupi* wstyd* zawstyd* pogubi* pomyli* pomyłk* pomiesza* zapomnia* zapomni* zająk* zaciął zacięł* stres stresu stresuj* zestresow* denerw* nerw*',
  'cicho beznadziej* słabo słab* kiepsk* źle porażk* tragedi* masakr* ups niestety spóźni* chaotyczn* ogólnie szkoda',
  'bez_sensu wpadk* gaf* panik* zaczerwieni* oblał* oblan* niezdan* powinien* powinnam powinno mogłem mogłam mogło_być',
  'nie_wiedzia* nie_umia* nie_umiem nie_pamięta* nie_dokończy* nie_powiedzia* nie_zda* nie_odpowiedzi* nie_zna* za_szybko',
  'za_długo za_krótko za_mało za_dużo za_późno bełkot* mój_błąd plącz* plata* sorry sorki przepras* przeprosi* ogarn*',
  'bałam bałem boję obaw* trema tremę tremy pustka zatkało zapowietrz* nie_zdąży* palnę* bzdur* przegada* skłama* kłam* ściem* naciąg* naciągn* przesadzi* strzeliłam strzeliłem',
  'zgaduj* zgadywa* zgadł* na_czuja na_przeczekanie na_kolanie wytrzymałam wytrzymałem wolę szukam trochę_znam trochę_umiem co_nieco taki_sobie taka_sobie takie_sobie tak_sobie jako_tako przeciętn* ledwo kulej* kulaw* byle_jak ogólnik* nieskładn* rozwlek* zawali* skopa* spaliłam spaliłem żenad* żenuj* lipa',
  'dziekank* repetowa* poprawka_z poprawkę_z przerwa_w_studiach przerwie_w_studiach przerwę_w_studiach wylecia* rzuciłam rzuciłem bezroboc* bezrobotn*',
  // Money.
  'pensj* wynagrodz* płaca płacy płacę płace płacą płaci płacili zapłac* opłacaj* opłaca opłaci opłacon* wypłat* zarob* zarabi* stawk* brutto netto przed_podatk* przed_opodatkow* po_opodatkow* zł złot* pln eur euro premia premie premii premię premią bonus*',
  'płatny płatna płatne płatnych płatnej widełk* na_rękę podwyżk* kasa kasę kasy pieniąd* pieniędz* nadgodzin* urlop* zwolni* zwolnie* wypowiedzen* śmieciow*',
  'benefit* multisport* darmow* gratis* koszt koszty kosztów kosztuje kosztem tani* drogo dofinans* finansują kredyt* czynsz* wiza wizy wizę zwracają zwrot_kosztów',
  'min_krajow* minimalna_krajow* minimalną_krajow* minimum_krajow* najniższa_krajow* najniższą_krajow* karta_medyczn* karta_sportow* siłowni* samochód_prywatn* akcje_firmy opcje_na_akcje',
  // Health and family.
  'do_siebie_po po_operacji rekonwalesc* antydepres* psychotrop* leki_na tabletk* bezsenno* chor* zdrowie zdrowia zdrowiu ciąż* leczen* lecz_się terapi* depresj* wypalen* niepełnospraw* rak raka alergi* operacja',
  'macierzyńsk* tacierzyńsk* rodzicielsk* dzieck* dziec* rozwód rozwodz* pogrzeb* astm* cukrzyc* migren* padaczk* adhd dysleks* autyz* autys* w_spektrum na_wózku orzeczeni* kontuzj* złaman* żałob* zmarł* śmierć śmierci l4 psychiatr* szpitalu',
  'rozstani* wierząc* modlit* mieszkam u_rodziców narzeczon*',
  // Doubts and jokes.
  'lol haha* hehe* heh hihi* xd beka chyba może podobno ponoć rzekomo raczej jakoś jakby dziwn* śmieszn* serio żart* niby niepewn* czy ciekawe_jak',
  'nie_jestem nie_wiem niejasn* zobaczymy oby nadziej* wreszcie w_sumie spoko luz* super ekstra mega sztos petarda wow hm hmm ech szok',
  'eh uff sunia suni piesek psiak* kotek niezł* słodk* prawdopodobnie wygląda_na wydaje_się ciekawe_czy nieźle zaskakuj* o_dziwo',
  'tbd todo tak_mówi* tak_twierdz* tak_powiedzia* twierdz* udaj* ucieszy* obiecank* na_razie_nic zero_konkret* bez_konkret* lanie_wody',
  'najlepsza_rozmowa najgorsza_rozmowa rozmowa_średni* rozmowa_poszł* poszło_dobrze ocena oceniam mniam marzen* idealna idealne_miejsce nie_czuję jeleni* wielkie_halo przereklamowan* jedyne_co skopiowan* tutorial* simsy',
  // Said in confidence, or of other plans.
  'sekret* poufn* tajn* tajemnic* między_nami w_zaufaniu nieoficjaln* nie_mówić nie_wspominać nie_pytać nie_wysyłać ostrożn* uwaga uważać unikać odradza*',
  'plan_b nie_wyjdzie jeśli_nie w_razie_czego opcja_awaryjna lepsi gorsi gorsz* gorzej lepiej_niż lepsze_niż lepsza_niż lepszy_niż wolę_inn* druga_opcja faworyt* konkurencj*',
  // Unkind to them.
  'głośn* ciasn* duszn* zimno ciemno kłótni* kłóc* problem* bałagan* rotacja rotacj* odchodz* odeszł* odszed* plotk* afer* brud* chaos* najgorsz* przestarzał* zacofan* zamierzchł*',
  'nie_lubi* nienawidz* narzek* skarg* skarż* pozew* pozw* wypadek wypadk* kryzys* upad* bankru* nudn* nudz* nuda wolno_im strajk* mobbing* skandal* korpo korpoklimat* kołchoz* wyzysk*',
  'podkoloryz* podrasow* upiększ* niezbyt nie_za nie_bardzo cudem trudn* podchwytliw* mało daleko nie_chcą brak długi_firm* zadłuż* ucieka* stoisko_puste puste_stoisko brakuje zero_awans* zero_szans zero_pytań zero_szkoleń tracą straci* zwalnia* zwolnili opóźni* przegra* nikt_nie drętw* sztywna_atmosf* nikt ponur* smutn* okropn* straszn* fataln* ohydn* brzydk* paskudn* śmierdz* wkurz* irytuj* męcząc* dziadostw* tandet* kicz*',
];
