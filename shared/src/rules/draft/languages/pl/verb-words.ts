/** Third person plural, present and near future, beyond the endings that say it by themselves. */
export const THEY =
  'są chcą wiedzą robią piszą dzwonią lubią szkolą jeżdżą chodzą uczą wożą prowadzą tworzą płacą liczą mogą muszą ' +
  'wchodzą wychodzą myślą mówią widzą wolą kupią sprzedadzą zrobią dostaną biorą idą jadą siedzą stoją proszą ' +
  'przenoszą noszą podnoszą łączą kończą ćwiczą walczą mierzą wierzą patrzą wprowadzą radzą chronią cenią oceniają ' +
  'sprawdzą skupią piją żyją myją kręcą wrócą świecą lecą chwalą dzielą mielą wyślą prześlą podeślą określą wspomogą ' +
  'wezmą dadzą jedzą wiozą tną rosną ciągną zaczną zamkną stworzą pieką pomogą warzą suszą kruszą ruszą wędzą kroją ' +
  'łowią naprawią wystawią ustalą dowiozą przewożą wywożą dostarczą przyjmą oddzwonią zadzwonią napiszą zaproszą ' +
  'ogłoszą odezwą spotkają przyjdą pójdą będą otworzą zbudują uruchomią przeniosą zatrudnią wdrożą tłoczą ' +
  'hodują kleją grzeją sieją leją mrożą tłumaczą wytworzą wydrukują powiększą podwoją zmniejszą rozwiną skończą';

/** Third person singular, beyond the endings that say it by themselves. */
export const ONE =
  'siedzi mówi schodzi wchodzi wychodzi szkoli wozi przychodzi robi lubi prowadzi ' +
  'jest ma musi może chce wie robi pisze lubi uczy tworzy płaci liczy wysyła widzi woli dojrzewa szuka biega trwa ' +
  'działa rośnie zaczyna kończy otwiera zamyka czeka pomaga mieszka używa zależy bierze idzie jedzie stoi odbywa ' +
  'powstaje zostaje dostaje daje da wyśle podeśle prześle napisze będzie rusza jada stawia sprawdza składa zna czyta ' +
  'nosi pije gra śpiewa wraca wybiera zbiera odbiera dobiera pobiera rozmawia słucha ogląda pokazuje pyta odpowiada ' +
  'opowiada obiecuje trzyma pamięta myśli wygląda wydaje sprzedaje przyjmuje zdaje wstaje dodaje poznaje przyznaje ' +
  'dzieli łączy mierzy wierzy patrzy słyszy leczy walczy ćwiczy tłumaczy uważa czuje kocha rzuca zmienia wymienia ' +
  'ocenia spełnia wypełnia zapewnia uzupełnia zatrudnia wyjaśnia dostarcza oznacza wyznacza wystarcza wprowadza ' +
  'przeprowadza odprowadza zarządza urządza doradza zgadza spędza obejmuje ubiera umie rozumie chodzi jeździ wozi ' +
  'żyje myje szyje bije kryje grzeje leje istnieje maleje dzieje biegnie płynie ciągnie pragnie leży należy ' +
  'przynosi dzwoni oddzwoni zadzwoni poprosi zaprosi zaprasza przeprasza przenosi wnosi odnosi podnosi zarabia ' +
  'wyrabia odrabia przerabia przygotuje poleci odezwie przyjdzie przyjedzie pójdzie weźmie pozna zacznie skończy ' +
  'ruszy wystartuje potrwa otworzy zamknie powstanie zostanie stanie dostanie wyjdzie wejdzie wróci pokaże powie ' +
  'poda odda sprzeda opowie odpowie odpisze zapyta poszuka znajdzie nadzoruje dowodzi rządzi kieruje pilnuje ' +
  'uprawia hoduje maluje rzeźbi fotografuje podróżuje żegluje tańczy pływa wspina ściga jara pali pachnie smakuje ' +
  'ceni goni broni chroni czyni pełni zmieni oceni wymieni spełni cierpi podaje sprzedaje rozdaje układa wkłada wykłada ' +
  'posiada opada siada jada bada włada gada dogaduje zjada składa pyta kręci traci płaci wzrusza porusza puka szuka puszcza ' +
  'ubiera rozbiera zaczepia śpiewa ogrzewa spodziewa obiega ulega lega polega zrzuca wrzuca skręca zachęca ' +
  'podkręca poświęca odwiedza sprawdza potwierdza wychowa kupi odda zna kończy tworzy marzy parzy waży smaży leży ' +
  'służy tęskni pozdrawia wspiera otwiera zawiera popiera napiera ociera zachwala chwali pozwala ustala nawala ' +
  'pamięta spotyka unika wynika dotyka zamyka połyka ćwiczy liczy życzy dotyczy dziękuje kicha kłamie pisze czesze ' +
  'jedzie jeździ je śpi stoi boi kroi goi doi broi brzmi tłumi karmi mruczy krzyczy milczy ' +
  'kosztuje wymaga polega brakuje zdarza udaje pojawia przydaje opiera nadaje pozwala utrzymuje osiąga sięga';
