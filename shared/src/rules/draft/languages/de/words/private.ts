/**
 * Words that keep a note out of a message as it stands (D10), by what they give away. A `*` stands for any ending, one in
 * front for any beginning, a hyphen for a space too.
 */
export const PRIVATE_WORDS = {
  person:
    'männer männlich* weiblich* frauen frauenanteil frauenquote ausländer* alle-über alle-unter rentner* überaltert* ' +
    'er ihm ihn sein seine seinen seinem seiner seines hats er-hat sie-hat nett* sympathisch* unsympathisch* arrogant* unfreundlich* freundlich ' +
    'unhöflich* charmant* hübsch* gelangweilt* genervt* streng* schüchtern* gelacht lacht lachte gelächelt lächelt* grinst grinste chef chefin chefs boss ' +
    'typ typen kerl dame mädel standleiter* personaler* recruiter* professorin oma opa vater mutter papa mama onkel tante bruder schwester ' +
    'freundin mann frau herr hr fr dr prof ehefrau ehemann sohn tochter neffe nichte cousin* schwager ' +
    'mag hasst liebt erwähnt* erzählte erzählt meint meinte sagte sagt betont betonte wirkte wirkt wirken wirkten schaut schaute guckt guckte ' +
    'attraktiv* arrogan* eingebildet* überheblich* herablassend* schnippisch* mürrisch* abweisend* grantig* patzig* redselig* laberte labert quasselt* ' +
    'nuschelt* nuschelig* zwinkert* gähnt* flirt* parfüm krawatte frisur tattoo* händedruck körpersprache akzent dialekt desinteressiert* ' +
    'gestresst* müde inkompetent* unvorbereitet* hilfsbereit* herzlich* humorvoll* trocken*-humor humor leid-getan jünger-als älter-als ' +
    'nervös* aufdringlich* pampig* lieb lieber-kerl gutmütig* sturkopf stur sture sturer pedantisch* rechthaberisch* verpeilt* unterfordert* geduzt gesiezt anzug turnschuhen macho* schleimer* schleimig* ego',
  oneself:
    'visitenkarte abgegeben anrufen zurückrufen nachfassen nachhaken nachfragen googeln googlen nachschauen nachlesen recherchieren checken chancen absage* ' +
    'nochmal noch-mal nur-wenn nichts-anderes daran-denken dran-denken dranbleiben aufpassen überlegen-ob unbedingt lieber-nicht besser-nicht bloß-nicht nicht-vergessen nicht-erwähnen todo to-do merken ' +
    'peinlich* blamiert* vergessen* verwechselt verwechsle rumgestottert gestottert stottern verhaspelt verplappert versemmelt verhauen unsicher* schlecht* mies* ' +
    'lahm* dumm* blöd* doof* leider sorry ups oje hoppla falsch* parat gewusst keine-ahnung ahnung geschwafelt gelogen notlüge aufgehübscht geschönt beschönigt keinen-plan keine-peilung geschummelt geflunkert übertrieben ' +
    'schöngeredet abgebrochen durchgefallen gescheitert rausgeflogen gekündigt gestammelt rotgeworden rot-geworden blackout hätte hätt sollte-ich müsste ' +
    'zu-leise zu-laut zu-schnell zu-lang* zu-kurz* zu-viel zu-wenig zu-spät zu-früh mikro verpennt verschlafen nicht-fertig stimmt-so niemand nie-einer nie ' +
    'aufgeregt* nichts-eingefallen nix nicht-eingefallen verstanden quatsch unsinn mist murks schwach schwache schwacher schwaches schwäche* zittr* verschwitzt schwitz* verheddert ' +
    'steckengeblieben verkackt vermasselt verbockt vergeigt gepatzt patzer panik angst ängste scham geschämt übermüdet verkatert ' +
    'unpünktlich verspätet verpasst abgelehnt* abgehakt arbeitslos* bürgergeld jobcenter vorstrafe* vitamin-b beziehungen notendurchschnitt notenschnitt ' +
    'lücke lücken ausrede* überfragt gestockt rumgedruckst herumgeredet rumgeredet ausgewichen aufgetischt gewechselt-weil heimweh',
  money:
    'gehalt gehalts* gehälter *gehälter *gehalt lohn löhne *lohn *löhne tariflich* tarifvertrag tarifgruppe *tarifvertrag vergütung* bezahl* gezahlt zahlt zahlen-gut zahlen-mehr ' +
    'brutto netto vor-steuern nach-steuern bonus boni prämie* rente betriebsrente altersrente überstunde* unbezahlt* verdienst verdient verdienen kosten kostet ' +
    'teuer* billiglohn urlaubstage tage-urlaub dienstwagen firmenwagen probezeit *budget budget kredit schulden spesen provision* geld gelder *geld *zulage zulage* *zuschlag zuschläge ' +
    'sonderzahlung* zuschuss* *zuschuss abfindung finanzierung* insolvenz* stundensatz tagessatz monatssatz entlohn* aktienpaket gewinnbeteiligung 13-gehalt ' +
    'gut-bezahlt verhandlungsbasis miete mieten wohngeld bafög taschengeld entgelt* ' +
    '35h 37h 38h 39h 40h 42h',
  health:
    'rollstuhl* gehörlos* schwerhörig* blind* reha kur diabetes asthma migräne adhs ads lrs legasthenie pflegegrad tod gestorben ' +
    'krank kranke krankheit* *krankheit krankenstand krankgeschrieben krankschreibung* schwanger* elternzeit mutterschutz behinder* schwerbehindert* therapie* burnout ' +
    'depress* psychisch* psychiat* psychothera* psyche allergi* operation operiert arzttermin medikament* *medikamente attest pflegebedürftig* scheidung geschieden getrennt-lebend religion kirche ' +
    'rücken bandscheibe* verletzt verletzung unfall unfälle epilep* krebs chemo hörgerät autis* asperger corona covid herzfehler knieschaden ' +
    'alleinerziehend* baby kinderwunsch kopftuch muslim* jüdisch* katholisch* evangelisch* konfession schwul* lesbisch* partei gewerkschaft* ' +
    'nach-der-trennung asyl* aufenthaltstitel visum arbeitserlaubnis',
  doubt:
    'haha hahaha hihi hehe lol xd witz witze witzig* lustig* komisch* seltsam* merkwürdig* verdächtig* angeblich* vielleicht evtl eventuell ' +
    'vermutlich* wahrscheinlich* wohl irgendwie glaub glaube mal-sehen mal-schauen hoffentlich anscheinend scheinbar scheint scheinen klingt klang quasi naja tja hmm hm puh bäh ' +
    'igitt krass geil cool mega egal passt-ja o-ton ok okay wär-ok sozusagen wtf oh uff lmao rofl ' +
    'skeptisch* zweifel* unklar* fraglich* fragwürdig* dubios* unseriös* windig-e gerücht* misstrau* abwarten keine-lust bock plan-b notnagel zweite-wahl favorit* ' +
    'traumjob traumfirma top flop red-flag no-go nogo vorsicht achtung eindruck gefühl vibe vibes eher-nicht nicht-mein nichts-für ' +
    'toll* super schön* langweilig* *langweilig* spannend* interessant* beeindruckend* lecker* süß* niedlich* verrückt* irre wahnsinn hammer irgendwas irgendein* total echt ziemlich ironisch* ironie kurios* schräg*',
  unkind:
    'eingebrochen* einbruch krise krisen kurzarbeit geschlossen* schließung* stellenabbau abbau sparkurs sparprogramm defizit befristet* ' +
    'vertrag verträge zeitvertrag dringend* verzweifelt* rausgeworfen rauswurf gefeuert rausgeschmissen ' +
    'chaos chaotisch* problem probleme problematisch* ausgefallen pleite pleiten verklagt klage klagen streit zerstritten* streik* entlassen entlass* entlassung* kündigung* ' +
    'floppte gefloppt skandal* veraltet* hässlich* nervt nervig* schlimm* furchtbar* schrecklich* stress stressig* überfordert* überlastet* unterbesetzt* mobbing ' +
    'testabdeckung-niedrig niedrig rückstand rückläufig* rückgang* gesunken-um gekürzt verlust* verlor verloren abgeworben abwerben lästern schlampig* fehler fehlern fehlerhaft* konkurrenz notlösung ' +
    'rote-zahlen schwarze-zahlen gerichtsverfahren prozess-läuft laut kununu unzufrieden* abgehoben* personalmangel fachkräftemangel mangel unorganisiert* planlos* ahnungslos* altbacken* altmodisch* angestaubt* verstaubt* spießig* öde trist* dröge muffig* ' +
    'stinkt riecht dreckig* schmutzig* kaputt* defekt pfusch* ausbeut* diskriminier* sexis* rassis* belästig* schikan* greenwashing abmahn* bußgeld* strafe strafen razzia ' +
    'ermittlung* vorwurf vorwürfe verzögert* verzug hinkt hinterher altlast* steinzeit überteuert* ätzend* anstrengend* mühsam* lästig* unübersichtlich* wirr konfus* ' +
    'verwirrend* enttäusch* oberflächlich* unpersönlich* steif* hierarchisch* bürokratisch* kaum abgezockt rauen-ton rau rauer raue hire-and-fire ausgenutzt ausgelagert ' +
    'sinnlos* grauslich* grausig* scheußlich* eklig* ekelhaft* unfair* ungerecht* lächerlich* traurig* schäbig* armselig* erbärmlich* peinlich* chaotisch* gammlig* schrottig* schrott lieblos* lustlos* überzogen* unrealistisch* übergriffig* ' +
    'zweifelhaft* unbeliebt* unbrauchbar* katastrophal* katastrophe desaströs* mau nur-billige billige-werkstudenten billige-arbeitskräfte aktie* aktienkurs* karenz verhindert ' +
    'keiner gestrichen gedrückt* stimmung arsch pampa kaff walachei weit-weg lange-anfahrt unangenehm* gescheitert gekippt abgesagt verpatzt verzettelt überholt rückruf* tote toten',
} as const;
