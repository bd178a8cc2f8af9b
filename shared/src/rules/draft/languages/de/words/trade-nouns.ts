/** More nouns of work, trade and technology, by gender; words/nouns.ts makes one list of them. */
export const TRADE_MASCULINE =
  'schluss oldtimer kassenwart bambus leitstand borkenkäfer käfer wärter planet lasercutter rasthof auslauf zuschauerraum greifvogel schwarm brennstoff sattelzug pflug kohlenstoff sauerstoff stickstoff ableger abnehmer abstecher abzug adapter agent aktuator amboss anhänger ankauf anker anlauf ' +
  'anschluss ansprechpersonenkreis antriebsstrang anwender appell arbeitgeber arbeitnehmer architekt ' +
  'archivar arztbrief assistenzarzt aufenthalt aufguss aufkleber auflauf aufsatz auftraggeber aufwand ' +
  'ausfall ausflug ausguss auslöser ausrüster ausschlag ausschnitt außenposten auszubildender automat ' +
  'balken barcode bauhof baukasten baukran baustoff baustopp bearbeiter beirat beleg benutzer bereich ' +
  'bergbau bescheid bestand besteller betreiber beweis bewuchs bildhauer bolzen brunnen buchhalter ' +
  'bummel bunker button cluster cyberangriff dampf datenträger datensatz debitor decoder demonstrator ' +
  'deponie dialekt dienstleister dienstweg digitaldruck dispatcher disponent doktorand dolmetscher ' +
  'download dozentenkreis drachen drehmomentschlüssel druckluftspeicher dünger eigenanteil eimer ' +
  'eindruck einfluss eingangstest einleger einwand eisenbahner energieträger energieversorger engpass ' +
  'entscheider entwicklungsplan erfinder erlös ersatzteilmarkt essig estrich fachmann faktor farbstoff ' +
  'feinstaub feldversuch fehlerbaum ferienjob filmabend firmenlauf firmensitz flachstahl flaschenzug ' +
  'flyer förster formenbau forst fortschritt freiraum freiwilligendienst frachter fräskopf frühdienst ' +
  'fuhrpark fußabdruck futternapf gabelflug garagenhof gartenbau gasherd gastdozent geldgeber ' +
  'gemüsegarten gepäckwagen gesellenbrief gesellschafter gewerkschafter gleiter gleisbau granit ' +
  'greifarm griffel grundriss gruppenleiter gummi gurtförderer gutschein hackathon hallenbau handlauf ' +
  'handschlag hauptsitz hausmeister heimatort heizkessel helikopter hersteller hiwi hochofen holzbau ' +
  'hopfen hotspot hubschrauber hydrant impfstoff index innenausbau innovationspreis installateur ' +
  'intensivkurs investor journalist kabelbaum kahn kalk kanton katalog kassierer katalysator keramiker ' +
  'kiosk kleinbus kleinwagen klettergarten kocher kolben kollegenkreis kompass kompost kompressor ' +
  'kondensator kongress konstrukteur konsum konzernumbau kopierer korken kostenplan kraftstoff kreisel ' +
  'kristall kubikmeter kultivator kundenbesuch kundenkontakt kundenkreis kundenservice kutter landkreis ' +
  'landesverband lastenaufzug lastkahn lastwagen lehmbau lehrstuhl leichtbau leser lieferant ' +
  'lieferdienst lift linker lizenznehmer logistiker lokführer lotse löschzug luftraum magnet ' +
  'marketingplan markenkern maschinist mast materialfluss mechatroniker meilenstein melder messkopf ' +
  'messplatz messestand metallbau mietvertrag mietwagen mikrochip mikrocontroller mischer mitbewerber ' +
  'moderator monitor multiplikator mustergarten nachlass nachtzug nadelwald netzausbau netzbetreiber ' +
  'notfallplan notruf oberbau obstbau operateur optiker orbit osten norden süden westen paketdienst ' +
  'papierkram papierstau pate patient pavillon pegel personalrat pfosten pilz pitch planet plattenbau ' +
  'plot podcast pool praktikumsplatz preisträger probelauf produzent projektor propeller prüfer ' +
  'prüfling pumpenbau quader qualitätssicherer quark querschnitt quotient radweg reaktor rebstock ' +
  'referent reifen relaunch reparateur report ressourcenplan retter revisor richtfunk riegel rohbau ' +
  'rohling rohstoff rucksack ruderclub rückbau rückruf sattel schacht schadstoff schalldämpfer ' +
  'schaukasten schichtplan schlauch schleifer schlitten schlot schmied schornstein schrott schubverband ' +
  'schulhof schwerpunkt schwimmer sektor selbstversuch setzling shop showroom siedler sitzplatz skilift ' +
  'slogan solarpark sonderbau spezialtiefbau spiegel splitt sportplatz spot stab stadtplan stadtwald ' +
  'stahlbau stapel stecker steg steinbruch stellplatz stillstand stoffkreislauf strahl streckenplan ' +
  'streifen stromspeicher stromzähler strudel studienplatz support synergieeffekt talkessel tanker ' +
  'taucher tauschring techniktag teststand textilbau tiefbau tiefgang tischler topf tower track traktor ' +
  'transfer transporter trichter triebwagen trupp tunnel turnus überbau überstand überschuss umbruch ' +
  'umlauf umschlag umwelttag unterbau unterstand urwald verbau verbinder verbrenner verbundstoff verein ' +
  'verfall verkehrsplan versorger vertriebler verwalter viadukt virus vollzeitjob voranschlag ' +
  'vorarbeiter vorbau vorgänger vorgesetzter vorläufer vorlauf vorreiter vorstoß wachdienst waggon ' +
  'wagon wanderweg wärmespeicher wärmetauscher wasserturm webshop weinbau weinberg weltmarkt ' +
  'werksleiter werkstoff werkzeugbau wertstoff wirbel wirkstoff wohnungsbau wohnraum zahnarzt zaunbau ' +
  'zentner ziegelstein zirkel zubringer zulauf zuschauer zuschlag zwilling zwischenlauf zylinder ' +
  'prototypenbau kompetenzbereich rettungswagen kühlturm quellcode backlog chatbot feed trafo triebkopf ' +
  'hausbau fensterbau brückenbau orgelbau bootsbau schiffbau anlagenbau gerätebau apparatebau geigenbau ' +
  'klavierbau straßenbau sondermaschinenbau ackerbau kanalbau gleiskörper';

export const TRADE_FEMININE =
  'milch bahncard serverabwärme dachterrasse ladesäule mobilfunkantenne antenne membran turbinenhalle sense kupplung prothese alge abdeckung abfüllung abgabe abrechnung absaugung abwärme ader adaption administration aerodynamik ' +
  'affinität akte akustik akquise alarmanlage allee allianz alternative altstadt ambition amortisation ' +
  'anatomie animation anmeldung annonce anpassung anschrift apotheke ära arbeitsprobe arbeitsweise ' +
  'arena artenvielfalt assistenzzeit asche astronomie atmosphäre attraktion aufbereitung auflage ' +
  'auflösung aufrüstung aula ausbeute ausfuhr ausgabe ausgründung ausnutzung ausrüstung ausschreibung ' +
  'aussicht ausstellung automatik autonomie avionik axt bachelorfeier barriere basilika bauabteilung ' +
  'baufirma bauzeit beatmung bedienung befragung begehung begleitung behandlung beleuchtung bepflanzung ' +
  'berufsschule beschaffung beschreibung besichtigung besprechung besprühung betreuung beziehung bilanz ' +
  'bildung biomasse biotechnologie bodenprobe bohrung bootsfahrt box brandung branddecke breite ' +
  'broschüre brutstätte brühe bucht bude budgetplanung büroküche charge chance checkliste chemieanlage ' +
  'chirurgie chronik clique collage community crew darre datenanalyse datenmenge datenverarbeitung ' +
  'deckung definition dekade delegation deponie destillation dezentralisierung diagnose diagnostik ' +
  'dienststelle digitalisierung dimension direktion disposition dissertation domäne dramaturgie düne ' +
  'düse dynamik ebene einbindung einführung eingabe einkehr einladung einordnung einsparung ' +
  'einsteigerwoche einwaage einweihung einzelfertigung eisenbahn elastizität elektrolyse elektronik ' +
  'elektrik empfehlung energieberatung energiewende entfernung entgasung entnahme entsorgung erfassung ' +
  'erfindung ergänzung erholung erweiterung erzeugung etikettierung exkursion expansion expertise ' +
  'explosion fabrikhalle fachoberschule fachrichtung fähigkeit fahrerkabine fahrradwerkstatt fakultät ' +
  'fassade fauna fehlerquote fernwärme festanstellung feuchte feuchtigkeit filialleitung fitness ' +
  'flasche flexibilität flora flotille flugsicherung fokussierung formung forelle fotografie ' +
  'fototechnik fräserei frisur front führungskraft funktion furche fusion galvanik gastfamilie ' +
  'gastronomie gebäudetechnik geburt genetik geologie geometrie geothermie geräuschkulisse gesundheit ' +
  'gewerkschaft gezeitenanlage gießkanne glashütte glaskuppel gleichung gleichstellung grillfeier ' +
  'großküche gründung grundschule haftung haltung handhabung handlung harmonie hauptschule hauptstadt ' +
  'haushälfte hausverwaltung hebamme hebebühne heide heimat hektik herkunft hierarchie hintergrundmusik ' +
  'historie hochspannung höchstlast holzheizung homepage hotline hülle hydraulik hydrologie identität ' +
  'imkerei immunologie implementierung impfung inbetriebnahme infrastruktur inklusion innenstadt ' +
  'inspektion inspiration instandhaltung instanz instandsetzung integrität interaktion intensivstation ' +
  'internetseite intuition investition isolation isolierung jahreszeit jahrhundertflut jury kajüte ' +
  'kalibrierung kalkulation kammer kampagne kapazität kapelle kapsel karosserie kartografie kategorie ' +
  'kathedrale keramik kernkompetenz kiste klärung kleinserie kleinstadt klinikkette kollektion kolonne ' +
  'kompetenz komposition konfiguration konstante konsole kontur kontaktperson konvention kooperation ' +
  'kopie korrektur korrosion korrespondenz kranbahn krankenpflege krankenkasse kreissäge kriminologie ' +
  'krume kugel kulisse kundenbetreuung kündigungsfrist küstenlinie kulanz kuppel kurbel labortechnik ' +
  'lackierung lagerhaltung landschaft landesgrenze laufbahn laufzeit lawine leiterplatte leitlinie ' +
  'lerngruppe leselampe leuchte lieferung liegenschaft ligatur lizenzierung lobby logopädie ' +
  'lokalzeitung lounge luftfahrt lunge mahnung mail mandantin mandel manege manufaktur markierung ' +
  'markise masterclass materialprüfung materie matte medienpädagogik mehrheit meisterin meisterschule ' +
  'meldepflicht mensa mentorin metallurgie meteorologie metrik migration mikrobiologie milchkanne ' +
  'mischanlage mitbestimmung mitfahrt mitgliedschaft mittelschule mobilisierung moderation ' +
  'modernisierung molke molekularbiologie monografie motorik mundart muschel nachbarschaft ' +
  'nachbetreuung nachricht nachverfolgung nacharbeit navigation nebenstelle netzleitstelle neugier ' +
  'neuheit neurologie niederschrift nische norm normung notlage notwendigkeit novelle nutzung obhut ' +
  'offenheit öffnung ökonomie optik optimierung ordination organisation orientierung ortschaft ortung ' +
  'packstation pädagogik papiermaschine parade parallele parzelle passage patenschaft paste perfektion ' +
  'performance peripherie personalabteilung personalie pfanne pflanze pharmazie philosophie phase ' +
  'pilotanlage pilotphase piste plakette pointe polizei popularität portion postkarte präferenz ' +
  'prägung präzisionsarbeit pressearbeit priorisierung produktionslinie produktpalette professur ' +
  'projektarbeit prothese prozedur prozentzahl prüfstelle psychologie pumpwerkstatt qualifikation ' +
  'qualitätskontrolle querung quizrunde radarstation raffinerie rallye ranch randgruppe randlage ' +
  'rarität raststätte raumfahrt reaktion reanimation rechtsform reduktion reflexion regie registrierung ' +
  'reinigung reklame rekonstruktion relation relevanz rendite renovierung reparatur repräsentanz ' +
  'resilienz resonanz restaurierung rettung rettungsstelle revision rezeption richtlinie richtung ' +
  'robustheit rohmilch rohrleitung rotation rotorwelle routine rubrik rückfahrt rückgabe rückkehr ' +
  'rücklage rückseite rüstung säule sauna säure schachtel schalung schaltzentrale schaufel schätzung ' +
  'schauspielerei schenkung schlichtung schmiede schnittmenge schokoladenseite schranke schriftart ' +
  'schulbibliothek schulklasse schutzkleidung schwäche schweiz seefahrt seilbahn selbstständigkeit ' +
  'seminarreihe sendezeit seniorin sequenz serienfertigung session shortlist signatur silhouette ' +
  'skalierung skizze sohle sozialarbeit soziologie spannweite speisekarte speicherung sperre ' +
  'spezialisierung sphäre spielwiese spinnerei sprachschule sprechstunde spülung stallung stammkundin ' +
  'standleitung startphase steckverbindung steigung steppe sternwarte steuerberatung stickerei ' +
  'stichwahl stimmgabel stoppuhr straßenmeisterei streuobstwiese stromerzeugung stromtrasse stufe ' +
  'sturmflut substanz suchmaschine süßigkeit synthese systemtechnik talsperre tabelle taktung taufe ' +
  'technologie teilhabe teilmenge teilnahme telefonnummer telemedizin temperatur terrasse textilfabrik ' +
  'thematik tierpflege tinte tonspur topologie trasse transparenz trauung treue trennung trockenheit ' +
  'trocknung turnhalle typografie überdachung überfahrt überführung überlandleitung übernahme ' +
  'überschrift übersicht umfahrung umrüstung umsetzung umstrukturierung umwandlung unternehmung ' +
  'unterlage unterseite urkunde urlaubsplanung valenz validierung varietät vase verankerung ' +
  'verantwortlichkeit verarbeitung verbreitung verfügbarkeit vergütung verkettung verleihung ' +
  'vermarktung vermessung vermittlung vernunft vernetzung verordnung verpflegung verschiebung ' +
  'verspätung versicherungssumme versuchsreihe verzinkerei vielfalt viertelstunde visualisierung visite ' +
  'volkshochschule vollmacht vorbereitung vorfreude vorführung vorgabe vorlage vorliebe vorwahl wache ' +
  'wachstumsphase wagenladung wandfarbe warenannahme wartezeit wasserkraft webseite weinlese ' +
  'weiterentwicklung weltreise werkbank werkfeuerwehr werksführung werkshalle wertschätzung ' +
  'wertschöpfung wette willkommenskultur windmühle wissenschaft wohnanlage woche wurst zeile zelle ' +
  'zeremonie zielgerade ziffer zimmerei zucht zufahrt zufriedenheit zukunft zuladung zulage zulieferung ' +
  'zunahme zuordnung zusatzausbildung zuspitzung zustimmung zuweisung zweigstelle werksbesichtigung ' +
  'weltkarte';

export const TRADE_NEUTER =
  'magnesium kobalt lithium natrium helium silizium glasdach altglas mikrofon mandarin fischernetz abbaugebiet abendprogramm abkommen abteil abwasser addon agrarwesen akkordeon album alibi almhaus ' +
  'alphabet altenheim altpapier ambiente ammoniak andenken anschreiben ansehen antibiotikum anwesen ' +
  'aquarium architekturbüro areal armband atom attribut audit aufmaß auftreten ausbildungszentrum ' +
  'aushängeschild außenlager autohaus backhaus backoffice banner bankwesen barometer basislager ' +
  'bauelement baugebiet baugewerbe bauholz bauprojekt bauunternehmen becherglas bergwerk berufsbild ' +
  'berufsfeld besteck betonwerk betreuungsnetz bewerbungsverfahren bienenhaus biogas biotop blatt ' +
  'blockhaus blockheizkraftwerk blockseminar bodenlabor botenrad brainstorming brauhaus brauwasser ' +
  'bremssystem brevet brettspiel briefing bullauge bundle butterbrot büroangebot callcenter camping ' +
  'chassis chalet checkin chemielabor computerspiel coworking craft crowdfunding curriculum debugging ' +
  'dekor denkmal depot design detektorsystem dezernat diensthandy dienstrad diktat diplom display ' +
  'doppelzimmer drehkreuz drahtseil dreirad ebook edelmetall ehrenamtsprojekt eigengewicht eigenheim ' +
  'eigenkapital einhorn einzelbüro einzelteil einzugsgebiet elektrolyselabor elektronenmikroskop ' +
  'energiekonzept engagement erbgut erdbeben erdgeschoss erdöl ermittlungsverfahren ersatzteil ' +
  'erzeugnis essen etikett examen exponat extrakt fabrikgelände fachabitur fachbuch fachgeschäft ' +
  'fachpersonal fahrgestell fahrwerk fahrtraining faltblatt fangnetz fazit federbett feldlabor fernglas ' +
  'fernstudium fernweh ferienlager festival festland feuerzeug filament filmmaterial finanzamt ' +
  'firmengelände fitnesscenter flagschiff fließband floß fluglabor flugfeld format forschungsinstitut ' +
  'forschungsschiff forschungszentrum forsthaus fotoalbum frachtschiff freilandlabor freischwimmbad ' +
  'fremdwort führungsteam fundament gastgewerbe gästehaus gebirge gebläse gebot gedächtnis gedicht ' +
  'geflecht gefrierfach gehege gehäuse geheimrezept gehör gehöft geländer geleit genom gepäck geräusch ' +
  'gericht gespür getreidelager gewebe gewerk gewinnspiel gewölbe girokonto gitter großprojekt ' +
  'großraumbüro großunternehmen grundgerüst grundlagenwissen grundstudium gruppenfoto gutshaus ' +
  'hafengelände hafenviertel hallenbad halbjahr handbuch handgepäck handwerkszeug harz hauptfach ' +
  'hausdach heizkraftwerk heizöl heimspiel heimatdorf herbarium herzstück hinterland hochbeet ' +
  'hochdruckwasser hochregal hochregallager hochschulnetz holzlager horn hospital icon ideal image ' +
  'impfzentrum industriegebiet industriemuseum ingenieurbüro ingenieurwesen innenleben insekt inserat ' +
  'intervall inventar investment isotop jahrbuch jubiläum kabarett kalenderblatt kaliber kaltlager ' +
  'kammerorchester kapitel karton kartell katasteramt kennwort kernteam kernstück kilogramm kinderbuch ' +
  'kinderheim kleinod kleinteil kloster klavier klärwerk kletterseil kommando kompetenzzentrum ' +
  'kompliment kompendium komplettsystem kondensat kongresszentrum konsortium konstrukt kontingent ' +
  'konzerthaus kostüm kraftfeld krankenzimmer kraut kreuz kubik kühlhaus kühlsystem kugellager ' +
  'kundenportal kundenprojekt kunsthandwerk kurzpraktikum kuvert küchenteam ladegerät lagerfeuer ' +
  'lagerhaus laminat landhaus landratsamt lampenglas langzeitprojekt lasersystem lastenfahrrad latein ' +
  'laufband laufrad leasing lebewesen lebensgefühl leergut lehrgeld lehramt lehrstück leitbild lektorat ' +
  'leitungsnetz leitungswasser lernprogramm lernspiel lesezeichen leuchtmittel lieferfahrzeug limit ' +
  'logistikzentrum lokal löschwasser luftbild luftschiff lungenmodell magazin maisfeld mandat manifest ' +
  'manuskript maschinenhaus maschinenteil maximum meeresmuseum mehrfamilienhaus melderegister menü ' +
  'merkblatt messegelände messer messgerät messnetz messsystem messverfahren meter mikroskop ' +
  'milchpulver mindestmaß mineral ministerium minimum mischverhältnis mitbringsel mittelmaß ' +
  'mobilfunknetz modellauto molekül moment monitoring monument moos mosaik motorboot motorrad ' +
  'mutterschiff nachbardorf nachschlagewerk nachspiel nachwuchsprogramm naturschutzgebiet nebenfach ' +
  'nebengebäude neuland nickel niedersächsisch nahwärmenetz notizbuch notstromaggregat nutzfahrzeug ' +
  'oberteil objektiv ökosystem offsite onlineportal opernhaus ortsnetz orakel organ organigramm ' +
  'ornament paddel palais papiermodell paradies parkdeck parkhaus parlament passwort patenkind ' +
  'pausenbrot pedal pendant personal personalbüro personenschiff pfandsystem pflaster pförtnerhaus ' +
  'phänomen physiklabor planetarium plasma podium polster portal portrait postamt potential prädikat ' +
  'prägewerk präparat praxisbeispiel praxisjahr preisschild prisma privatleben probestück produktdesign ' +
  'produktionsnetz prognosemodell propan protein prüfverfahren prüfwesen publikum pult pumpspeicherwerk ' +
  'pumpwerk quantum quartier quiz raumschiff rechenmodell rechenwerk regelwerk regionallager register ' +
  'reglement regime regulativ reihenhaus reinraumlabor relais relief renommee reservoir restholz ' +
  'rettungsboot rind robotikteam rohmetall rolltor röntgenbild röntgengerät ruderboot rundschreiben ' +
  'sachgebiet saatgut sägewerk sägemehl salzwasser sammelsurium sanatorium satellitenbild saxofon ' +
  'scharnier schaufenster schaufelrad schienenfahrzeug schlafsofa schlaglicht schleppschiff schloss ' +
  'schlusslicht schnitzel schreiben schriftstück schulamt schülerlabor schulfach schulhaus ' +
  'schulungszentrum schwarzbrot segelboot segelflugzeug seitenprojekt selbstvertrauen selbstwertgefühl ' +
  'seniorenheim serum servicecenter setup signallicht simulationsmodell sinfonieorchester sitzkissen ' +
  'sofa solarmodul sonderprogramm sondermodell sonnensystem sortierband spektrometer sperrholz ' +
  'spezialgebiet spezialwissen spiegelbild spielzeug spielfeld spital sponsoring sporthaus sportstudio ' +
  'sprachgefühl sprungbrett stadttheater staatsexamen stammwerk standardwerk statement stativ stellwerk ' +
  'stellwerkslabor steueramt steuergerät stockbrot streichinstrument strandbad stroboskop stromkabel ' +
  'stromnetz studentenwohnheim studienfach sturmtief substrat subunternehmen sudhaus supermarktregal ' +
  'surfbrett symposium tafelsilber tageslicht tagesgeschäft tandem tau taxi technologiezentrum ' +
  'teilprojekt telefonat teleskop temperaturfenster tennis terrain testfeld testament testgelände ' +
  'testlabor testteam textil thermometer tiefkühllager tierheim titan tonband tonstudio topteam torhaus ' +
  'tragwerk traineejahr transkript trainingslager transportwesen treibhaus treppenhaus trikot ' +
  'trocknungsverfahren turbinenhaus turnier übungsfeld umland umsatzziel umweltamt ungleichgewicht ' +
  'unikat universum unterfangen unternehmensziel unterseeboot urgestein vakuum verbundmaterial verdeck ' +
  'verhör verkehrsmittel verkehrsmuseum verkehrsnetz verlagshaus vermögen versuchsfeld versuchslabor ' +
  'verteilnetz verteilzentrum vertriebsteam verzeichnis vieleck vogelhaus vollholz vollkornbrot ' +
  'volontärsjahr vorhaben vorfeld vorgebirge vorjahr vorspiel vorstellungsgespräch vorwissen wachs ' +
  'wagnis wahlfach wahrzeichen waldgebiet warenhaus warenlager wartungsteam wasserrad wasserschloss ' +
  'wasserwerk webinar wechselgeld weiterbildungsangebot weltall weltunternehmen werbebanner ' +
  'werksgelände werkslabor werksmuseum wetterradar wildtier wirrwarr wirtshaus wissensgebiet wohnhaus ' +
  'wohnmobil wohnprojekt wohnzimmer workshopangebot zahnrad zeitfenster zeitgefühl zelluloid ' +
  'zentrallager zeugnis ziegelwerk zinkblech zirkuszelt zitat zugpferd zuhause zündholz zweitbüro ' +
  'zweitstudium zwischenlager zwischenzeugnis workbook ticketsystem empfehlungsschreiben ' +
  'motivationsschreiben arbeitszeugnis';

export const TRADE_PLURAL =
  'mikrofone entwürfe vögel planeten paten algen prothesen pegelstände bestände stände ladesäulen defekte käfer oldtimer meeresströmungen muscheln patienten sensornetze antennen pfosten höhlen bäche quallen kühlketten abgänge abnahmen abonnenten abrechnungen absagen abschnitte absichten abstände abteile abwässer ' +
  'adressen akten aktuatoren algorithmen alternativen altstoffe analysen anforderungen angaben ' +
  'angestellten anschaffungen ansprechpartner ansichten ansätze anteilseigner antriebe anwender ' +
  'anwohner arbeitgeber arbeitskräfte arbeitsproben arbeitswochen architekten archive artikel ' +
  'assistenzsysteme aufbauten aufgabenfelder aufsätze auftraggeber aufträge aufwände ausbilder ausflüge ' +
  'ausgaben ausnahmen ausschreibungen aussichten automaten bagger barrieren batteriezellen bauanträge ' +
  'bauherren bauteile bauwerke beamer bedenken bedürfnisse begegnungen behälter beiträge belastungen ' +
  'benutzer beratungen bereiche bergbauern bergwerke berufsfelder beschäftigte besichtigungen bestände ' +
  'bestellungen betreiber betriebsräte bewohner beziehungen bezirke bienenstöcke bildschirme ' +
  'binnenschiffe biologen blöcke boote bots brennstoffzellen brunnen buchungen budgets bundesländer ' +
  'busfahrer bushaltestellen chips container datensätze denkmäler depots designs diagnosen dialekte ' +
  'dienstreisen dienststellen dienstleister dimensionen dispatcher dokumentationen dollar ' +
  'doktorarbeiten drehteile drittmittel düsen ebenen effekte eigenschaften einbauten eingriffe ' +
  'einnahmen einsteiger einwohner einzelteile eisenbahner elektriker elektronikteile empfehlungen ' +
  'energiespeicher erfolge ersthelfer erzieher etiketten exkursionen exponate fachbereiche fachleute ' +
  'fahrpläne fahrräder fallstudien familienbetriebe farben fehlermeldungen feiertage feldversuche ' +
  'felder ferienjobs ferienkurse fertigteile feste filme filter flughäfen flyer formeln ' +
  'forschungsgruppen forschungsprojekte freiheiten freiwillige fristen frühschichten funktionen fässer ' +
  'föhren fördermittel führungskräfte gabeln galerien gebirge gefahren gegenstände gehäuse geldgeber ' +
  'gelenke genehmigungen geologen geschäftspartner gesellen gespanne gewerke gewichte glasdächer gleise ' +
  'glocken grafiken greifarme großkunden grundlagen grundstücke gruben gründerinnen gutachten hacker ' +
  'haltestellen handbücher handschuhe handys hauptstädte haushalte hausmeister heime heimkinder helfer ' +
  'hiwis hochbeete hochhäuser hochschulen hotels hubschrauber hügel hürden impfstoffe indikatoren ' +
  'industrieroboter informatikerinnen ingenieurbüros initiativen insekten inseln inspektionen ' +
  'instrumente intensivstationen interessenten investitionen jahreszeiten joghurts jugendgruppen ' +
  'kapseln kältemittel kandidaten karosserien kategorien kennzeichen kilowattstunden kippfenster ' +
  'kleinserien klimazonen kollektionen kommentare komponisten kompetenzen kompressoren konferenzen ' +
  'konstrukteure konzerne kooperationen kopien korken kraftwerke krananlagen krankenschwestern ' +
  'kristalle kundengespräche kundenprojekte kundentermine köche küchen ladegeräte lagerhallen ' +
  'lagerplätze landkreise landschaften lastenräder lastwagen laufzeiten lebensläufe leerfahrten ' +
  'lehrgänge lehrwerkstätten leitstellen leitwarten lernende lesungen leuchten lieferscheine ' +
  'lieferzeiten liegeplätze linsensysteme literaturlisten lizenzen logistiker lokführer lokomotiven ' +
  'luftbilder löffel magnete mahlzeiten makros manuskripte masken materialien mechaniker mechatroniker ' +
  'medikamente meilensteine meister meisterkurse melder meldungen messdaten messfahrten messgeräte ' +
  'messebesucher metzger mieten mikroskope minderheiten mineralien mischungen missionen mitfahrer ' +
  'mitschüler mittagessen modelljahre module monteure motorräder mülltonnen nachmittage nachtschichten ' +
  'nachwuchskräfte nationalitäten nationen naturfasern nebenjobs niederschläge normteile notfälle ' +
  'nummern oberflächen obstsorten operationen ordnungen ortsnetze paare packungen pakete paletten ' +
  'panele papiere parameter parkplätze parks partnerschaften passagiere patenschaften pavillons pedale ' +
  'pendler personalkosten personenzüge pfadfinder pfeiler pflichten phasen physiker piloten ' +
  'pilotanlagen pilzkulturen pisten planspiele podcasts polizisten portraits postkarten praxispartner ' +
  'praxisphasen pressen prinzipien privatkunden probanden probefahrten produktionslinien produzenten ' +
  'professoren programmierer programmiersprachen projektleiter prozessoren präsentationen prüfer ' +
  'prüfstände pullover quadratmeter quoten radwege rampen raumsonden reaktionen reaktoren rechenzentren ' +
  'rechnungen referate reflexionen regale regelungen reiseleiter reisebusse reparaturcafés resultate ' +
  'retouren rettungswagen reviews rezepturen richtlinien ringe risse robben rohstoffe rohdaten ' +
  'rolltreppen romane rundgänge räder röntgenbilder rückfragen rückläufer saatgüter sachgebiete saisons ' +
  'salate sammlungen sanierungen satelliten satellitendaten schachteln schadensfälle schiffsmotoren ' +
  'schleusen schlösser schnitte schnittstellen schreiner schulklassen schülerinnen schwachstellen ' +
  'schweißnähte schwellen schwerpunkte segel segelflieger seilbahnen sektoren selbstversuche seminare ' +
  'sendungen serviceteams siedlungen sitze skills skripte solarmodule sommerferien sonderbauten ' +
  'sonderfahrten sparten speicher spezialfahrzeuge spezialisten sportarten sprachkurse sprachkenntnisse ' +
  'sprechstunden spundwände stadtbahnen stahlträger stammkunden standards startschwierigkeiten ' +
  'statements staudämme steckdosen stellplätze stellwerke steuergeräte stickstoffe stiftungen stimmen ' +
  'stipendiaten stockwerke storys straßenbahnen streifen strukturen studiengänge stufen stäbe störungen ' +
  'stürze subunternehmer supermärkte symposien szenen tablets tafeln tagesthemen taktzeiten taschen ' +
  'taschenlampen teamleiter technologien teenager teile telefonate temperaturen terrassen testfahrten ' +
  'testläufe teststände textilien theaterstücke tierversuche tipps tonspuren torten traineestellen ' +
  'traktoren transportwege trassen treppen triebwerke trümmer tunnel turniere typen überstunden ' +
  'überweisungen uhren umbauten umwege unfallzahlen universitäten unternehmerinnen unterschiede ' +
  'untersuchungen untertitel urlauber vakanzen verbesserungen verbindungen verfahrenstechniker ' +
  'vermessungen verpackungen versorger verteidiger vertretungen visionen visiten vitamine vokabeln ' +
  'volontäre vorarbeiten vorbilder vorgaben vorkenntnisse vorlieben vorräte vorschriften vorstellungen ' +
  'waggons waldwege wanderer wanderwege warenlager wartungen wartungsverträge wasserwerke webseiten ' +
  'weiden weihnachtskarten weinberge werbespots werkbänke werkhallen werkstoffe werktage wetterdaten ' +
  'widerstände windmühlen windräder wirbel wirkstoffe wohnheime wohnhäuser wohnungslose workshops ' +
  'wörter zahlungen zahnräder zapfsäulen zeitfenster zeitzonen zeltlager zielgruppen ziffern zirkel ' +
  'zitate zugänge zulieferer zusatzleistungen zuschläge zuschüsse zylinder baupläne dienstpläne ' +
  'lagepläne hallendächer prototypenteile';

export const TRADE_OTHER =
  'teststands prüfstands lehrstuhls praxisjahrs werksgeländes stadtrats bezirks kunststoffs ' +
  'klimawandels baus brückenbaus bootsbaus gartens flusses berges bergs fahrplans marktplatzes hafens ' +
  'vereins sportvereins ortes dorfes krankenhauses rathauses verbands verbandes theaters museums ' +
  'archivs instituts labors modells motors sensors reaktors studenten praktikanten kollegen kunden ' +
  'patienten doktoranden lieferanten piloten experten spezialisten architekten juristen journalisten ' +
  'herzens glaubens friedens bachelors masters';
