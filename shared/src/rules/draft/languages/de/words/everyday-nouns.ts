/** Nouns of every day and of many trades, by gender; words/nouns.ts makes one list of them. */
export const EVERYDAY_MASCULINE =
  'abend absatz account affe alarm anbau anbieter anfang anlass anruf anspruch antritt anwalt anzug apfel apparat artikel atem auftritt ' +
  'ausbilder ausdruck ausflug ausgang ausgleich ausländer ausweis außendienst autor balkon ball bart baum becher bedarf begleiter behälter berg ' +
  'bescheid bewerber bezug biss block bogen bonus botaniker brief bruch bürger chat chef club computer cursor darm datensatz deckel diesel ' +
  'direktor draht durst effekt ehrgeiz eindruck eingang eingriff erfolg erwerb esel esstisch export faden fall feiertag feierabend ' +
  'fernverkehr film finger fisch flur förderverein franken freund frost funk fußball gast gegenstand gehweg geist gemüsebau ' +
  'gewinn glasbau gott grad grundstein gurt güterzug hahn hals handgriff handschuh hebel helfer helm herd himmel hof holzbau honig hörsaal hut ' +
  'impuls inhalt jurist kaffee kalender kamin kasten kater keller kellner kessel klang kleber knopf koffer kopf korb körper kran krieg kuchen ' +
  'kugelschreiber kühlschrank künstler leuchtturm löffel lohn lärm mais mais maler mangel mantel marathon maschinenbau maßstab mensch messebau ' +
  'minister modus mond mörtel motor mund muskel mut mähdrescher nachbar nachname nagel nerv notdienst notfall nutzen nutzer ofen ordner ' +
  'parkplatz patient pfad pfeiler pfeil pinsel plastik poet pool praxistag preis proband profi professor pudding pullover punkt rand rasen rat ' +
  'rauch redner reifen reis reiz respekt rhein ring riss roman rotor ruf ruhetag rücken sack salat sand sanitäter saal schaden schatten schlaf ' +
  'schlag schmuck schnee schrank schreibtisch schreiner schuh schüler see sektor senat senior sinn sitz skandal speiseplan spielraum spezialist sport ' +
  'spott sprachkurs sprung stamm start status staub stein stern stiel stift stil stoff streik stress strich strumpf stuhl stundenlohn sud supermarkt ' +
  'tänzer tarif tausch teich teller teppich text ton topf tourismus traktor traum trick tropfen turbolader typ täter unfall unsinn urlaub verein ' +
  'verleih verlag verlust vermerk versicherer verstand verzicht vogel volleyball vorgang vorschlag vorsitz vorteil wandel weizen wille wohnort ' +
  'wunsch würfel zaun zement zettel ziegel zoll zucker zufall zugriff zusammenhang zusatz zuschlag zuschuss zweifel zweig zyklus winkel wechsel ' +
  'bauantrag bausatz lagerist logistiker elektriker mathematiker informatiker physiker chemiker biologe geologe soziologe psychologe elektroniker ' +
  'sprecher trainer link park quereinsteiger schirm sender empfänger verteiler kurier pfleger notarzt rettungsdienst taxifahrer leser hörer zeuge ' +
  'backofen stapler greifer sauger lüfter motorroller roller schlosser schweißer lackierer gießer dreher fräser drucker setzer binder maurer ' +
  'dachdecker spengler imker winzer landwirt gärtner förster jäger fischer bäcker metzger konditor kellner brauer senner hirte messebau ' +
  'datenschutz brandschutz arbeitsschutz lärmschutz denkmalschutz hochwasserschutz küstenschutz artenschutz algorithmus datenfluss workflow prozessor';

export const EVERYDAY_FEMININE =
  'abfahrt abfrage ablage abnahme absage absicht achse adresse aktie aktion ampel anfrage angabe angst ankunft annahme anreise ansicht antwort ' +
  'anzahl anzeige arbeitsgruppe arbeitszeit armatur art assistentin aufnahme aufsicht auftragslage auskunft ausnahme aussage ausstattung ' +
  'autobahn baubranche baugruppe bachelorette bank bankkarte basis bauweise beere behörde bestnote betriebswirtschaft bewegung bewerberin ' +
  'biene birne bitte blume boje bohne brauerei bremse bretagne burg bürokratie bluse creme dame datenschutzfrage dauer debatte decke ' +
  'demo diät dichte diskussion distanz disziplin dose dosis drohne dusche effizienz ehre eile einfahrt einladung einnahme energiewende ' +
  'entscheidung epoche erde erlaubnis etappe ethik evaluation examensarbeit fahrt faser feder feier fertigkeit festplatte feuerwache flamme flasche folge ' +
  'form formel forschungsgruppe fracht frau freude freizeit front frucht förderung fähre färberei gabel galerie garage garantie gasse geduld ' +
  'gefahr gegend geige gemeinde generation geografie geschichte gesellschaft gewohnheit glasfaser glocke grammatik grenze größe grundlage ' +
  'gülle haltestelle haft handschrift haut hecke herkunft herstellung hilfskraft hitze hochzeit hose höhe hütte hygiene hürde immobilie inklusion ' +
  'inventur infusion jacke jagd jugend justiz kabine kamera kamille kanne kanzlei karriere kathode kerze kirche klammer klappe klimaanlage kohle ' +
  'kombination komponente konkurrenz konferenz konstruktion kosmetik kontaktlinse kraft kreativität kreide krise kuh kultur kunde kurve kutsche ' +
  'lage landkarte laune lebensversicherung leiter leitwarte lektion lektüre literatur lizenz lok lokomotive lust lücke mahlzeit masse maske matrix mathematik ' +
  'mauer maus mechanik meinung meldung messe messtechnik metapher mine minute mischung mitarbeit mitgift mobilfunkfirma mode motivation mutter münze nachfrage nachricht ' +
  'nachtschicht nadel nahrung nase natur niederlassung notaufnahme notiz offensive oper option ordnung orange ortsgruppe packung panne papierfabrik pappe paprika ' +
  'partei patientin pause periode physik pipeline pizza platine policy politik position power premiere priorität privatsphäre problematik ' +
  'prämie publikation punktzahl pumpstation quittung rakete rampe rate ratte realität recherche rechtsabteilung reform regelung regierung reichweite ' +
  'reihenfolge rente ressource retoure reserve rolle ruhe rutsche röhre sache salbe sammlung schachtel schale schaltung scheibe schere scheune schicht ' +
  'schleuse schnittstelle schokolade schraube schrift schulbank schwelle schwester seife sekunde sensorik serie siedlung sicht simulation sitzung skala skizze ' +
  'sonne sorge soße spannung spende spindel spitze spritze spüle stabilität staffel stange statue steckdose stichprobe stimme stimmung störung ' +
  'straßenbahn strecke stromleitung studentin summe suppe symmetrie szene tankstelle tapete tasche tasse taste tat tendenz theke theorie therapie tiefe ' +
  'toleranz torte toilette tradition tragfähigkeit transaktion traube trommel tugend tätowierung umfrage umwelt uhr unterhaltung unterkunft unterschrift untersuchung ursache ' +
  'variante vase verbindung vereinbarung verletzung verteidigung vertrauensarbeitszeit videokonferenz visitenkarte vitrine vorlesung vorschrift ' +
  'waage wahl wanderung wandlung wanne warteliste wäsche weide werkbank werkzeugmaschine wiese windkraft wirkung wolke wolle wurzel wüste zahl zange zapfsäule ' +
  'zeitarbeit zeitschrift ziege zielgruppe zigarette zinne zusage zusammensetzung zuständigkeit zutat zwiebel analytik ergonomie ökologie statikerin ' +
  'tankanlage kläranlage pv-anlage solaranlage windkraftanlage labormesse bestellung spielzeugfabrik buchmesse fachmesse ' +
  'akademie info demokratie hütte biobrauerei bibliothekarin landwirtin bäckerin lehrerin trainerin sprecherin leiterin assistentin erzieherin ' +
  'verladung lieferung sortierung beschichtung schweißnaht härterei gravur politur lackiererei montagelinie messlatte bildverarbeitung ' +
  'spracherkennung nachtpflege frühschicht spätschicht rufbereitschaft vertretung urlaubsvertretung tagespflege dialyse geriatrie pädiatrie ' +
  'netzführung netzplanung leitplanke kreuzung weiche schleuse schwebebahn nachrüstung sanierung förderbank hausbank bürgerenergie genossenschaft';

export const EVERYDAY_NEUTER =
  'abenteuer abitur aluminium angebot anliegen archiv argument asphalt attest auge ausland aussehen bad band bauamt bauteil baugerüst ' +
  'bargeld bauchgefühl bedürfnis bein benehmen besteck betriebssystem bewusstsein bier blech blut bund café camp cello chaos dach dashboard ' +
  'datum deck defizit detail dilemma drehbuch drama drittel dutzend ehepaar ei element elend embargo ensemble erbe erdgas erz exemplar ' +
  'fahrzeug fass fazit fell fernsehen fett feuer fieber fleisch flugzeug forschungsprojekt frankfurt freigelände funknetz futter garn gefäß gefühl gegenteil geheimnis ' +
  'gehirn geld gelenk gemälde genehmigungsverfahren getränk getreide gewicht gewinde gewissen gewürz gift gold grab gras gremium grundstück gutachten gymnasium ' +
  'haar handwerk handy hauptamt hemd herz heu hindernis hirn hochhaus hochwasser huhn inland intranet jahrhundert jahrzehnt jugendamt kapital ' +
  'karussell kleid klima knie komma konto kraut kriterium küchengerät kissen kraftfutter latein laub leder leinen licht limit lob logbuch loch ' +
  'lager leitsystem lexikon lineal maß medikament mehrweg merkmal metaverse minus mitglied mittel mobiliar motiv möbel nachbarland nest ' +
  'niveau nützliches ohr opfer orchester original packaging paket panel parfüm personal pilotprojekt pilotwerk plus podest porzellan ' +
  'potenzial prestige privileg prozent prüflabor pulver quadrat rathaus rätsel reh reisebüro restaurant resultat ritual risiko rohmaterial rudel ruder ' +
  'salz schach schaf schaltbild schema schicksal schild schuljahr schwein selbststudium seil sekretariat signalwerk silber skelett solar speicherwerk ' +
  'spektrum spektakel stadion stahlwerk standbein steuerrad stipendium stroh studio stichwort symbol symptom tablet tagebuch tal talent telefon tempo tier ' +
  'titelbild tor traumhaus trinkgeld trinkwasser tuch ufer umfeld umland unglück urteil ventil verbot verbrechen vergnügen versprechen vertrauen vieh ' +
  'vitamin volk vorbild vorhaben wachs wappen wartezimmer wesen werkstück wort wunder zeichen zelt zinn zubehör zweirad ausland ' +
  'geschirr grundwasser hallendach gasthaus holzhaus labornetz umspannen volksfest weinfest unifest dorffest praxissemester auslandssemester auslandsjahr ' +
  'bäckerhandwerk tischlerhandwerk familienunternehmen mädchen kanu lastenrad stadtrad elektroauto e-auto elektrofahrzeug stromnetz speichersystem ' +
  'backend frontend frontsystem altsystem rollenspiel lastprofil wissensmanagement risikomanagement projektmanagement lastmanagement ' +
  'controlling mittagessen abendessen teamessen teamevent event sommerfest stadtfest oktoberfest jobticket deutschlandticket diensthandy firmenrad ' +
  'jobrad fitnessstudio stammhaus hauptwerk nebenwerk zweigwerk lehrbuch bauwesen gesundheitswesen rechnungswesen personalwesen';

export const EVERYDAY_PLURAL =
  'abende abläufe abnehmer aktionen aktien alpen anfragen angestellte anschlüsse antworten anträge anteile apotheken apparate arten artikel assistenten ausgaben aussagen ' +
  'bachelorarbeiten bahnen bahnhöfe balken banken bausteine bäume beete bedingungen behörden belege bereiche berge besuche besucher betriebe bewerber bewerbungen bienen ' +
  'birnen blätter blumen bohnen boote bretter briefe bäcker böden bögen büsche bänder chancen clubs codes dächer deiche details diagramme dinge diplome domänen dozenten ' +
  'drittel drohnen eier eigentümer einblicke eltern elemente energien entscheidungen experimente experten exporte faktoren fasern fahrräder fahrten fehler filme finger firmen ' +
  'fische flugzeuge forscher formate fortbildungen freunde früchte fälle fächer fördergelder gefühle gelder gerichte geschäfte geschichten geschwister gesetze getränkekisten gebühren ' +
  'gewächshäuser grenzen größen gründe gründer grüße gärten güter haare handgriffe herausforderungen hefte heizungen höfe hunde hühner hölzer idealisten immobilien impulse ' +
  'informationen inhaber innovationen installationen jahrgänge jobs juristen kabinen kalender kameras kanäle kapitel kartoffeln keller kennzahlen kerne klausuren klötze knoten ' +
  'komponenten konflikte konsumenten konten kontrollen konzepte kräfte kreise kriterien krankenhäuser kugeln kühe kundendaten künstler lehrer lehrkräfte leistungen ' +
  'lernende lieferungen lkws lizenzen löcher löhne mappen mengen meetings meinungen messungen metalle methoden mieter mitglieder mittel moleküle musiker muskeln ' +
  'märkte mädchen männer möbel möglichkeiten nachbarn nachrichten nächte netzwerke niederlassungen objekte ohren optionen orangen ordner pakete paletten patente pausen pferde ' +
  'pilotprojekte planungen plakate plattformen portale positionen postings potenziale praktikanten preise proben probleme produkte profile prognosen promotionen prozente prämien ' +
  'punkte pv-anlagen qualifikationen quoten rahmen referenzen reihen reifen reparaturen ressourcen restaurants risiken rollen rätsel röhren rückmeldungen sachen saisonkräfte ' +
  'schafe schienen schnittstellen schraubenzieher schuhe schwestern schweine seen senioren serien sicherungen signale simulationen skizzen sorgen sorten spenden spiele spieler ' +
  'sprints spuren stadtteile startups statistiken steine steuern stifte stipendien stoffe strategien straßen strecken ströme studien stürme säcke szenarien säulen ' +
  'talente tanks tasten tauben techniken teams teilchen telefone texte themen theorien tische tonnen tomaten touristen transporte trends träume töne türme ' +
  'umfragen umsätze unternehmer ursachen ventile veranstaltungen verbände verbindungen verbraucher vereine vergleiche verkäufer verluste versicherungen viertel vögel vorgänge ' +
  'vorlagen vorschläge vorteile wechsel weiterbildungen wellen werte wettbewerbe winkel winter wissenschaftler worte wälder wärmenetze wünsche zäune zeichen zeitungen ' +
  'zelltests zettel ziegen zinsen zimmer zusagen zustände zutaten zwecke zweifel ärzte äcker ämter erwachsene azubis studis kids quereinsteiger berufseinsteiger ' +
  'linux-server prozentpunkte elektroautos elektrofahrzeuge fahrgäste postdocs doktoranden millionen kilometer liter tonnen euro cent zentimeter kilogramm kilo grad ' +
  'sprecher trainer infos zeugnisse windparks solarparks quereinsteiger bachelorarbeiten masterarbeiten seminararbeiten verteiler ' +
  'pfleger greifer sauger schlosser schweißer dreher fräser drucker maurer winzer gärtner bäcker lieferketten altsysteme events halbjahre ' +
  'kreuzungen weichen genossenschaften rollenspiele wochenenden feierabende mittagspausen teamtage homeoffice-tage bürotage lerngruppen';
