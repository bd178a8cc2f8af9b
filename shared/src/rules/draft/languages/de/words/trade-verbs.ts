/** More verbs by their infinitive, with regular forms; words/small-words.ts makes them. */
export const TRADE_VERBS =
  'achten leben erlauben bewerben sagen fällen erden digitalisieren automatisieren zertifizieren veredeln tüfteln schrauben forschen laborieren vergrößern verkleinern verdichten verschrotten veräußern bewässern bezeichnen analysieren anpassen antreiben aufarbeiten ausprobieren auswerten basteln beantworten bearbeiten bedrucken befragen begleiten begrünen beheben behandeln beliefern bepflanzen berechnen ' +
  'berichten beschaffen beschriften bestellen bestücken betonen beheizen beobachten bereiten blicken bremsen bügeln dämmen dienen dimmen dosieren drosseln duften dulden eilen einigen ' +
  'entsorgen entwässern erfassen erforschen ergänzen erholen erkunden ermitteln erneuern erproben erreichen erweitern erzählen erzeugen etikettieren fehlen fernsteuern festlegen filtern flechten ' +
  'gestalten glätten grenzen heilen heizen hinterfragen hobeln importieren isolieren jagen jubeln kämpfen kehren keltern kennzeichnen klären klettern klicken knüpfen kombinieren kontrollieren ' +
  'koppeln kühlen kuppeln kürzen kreuzen lehren lenken leuchten liften lohnen lüften malen markieren mähen meistern merken mischen modellieren nageln navigieren nummerieren ' +
  'packen parken peilen pilotieren pipettieren plaudern pressen probieren produzieren räumen recyceln reden reservieren rösten sanieren säubern schaffen ' +
  'schalten schätzen schenken schildern schleifen schmecken schmelzen schminken schulen schützen schwimmen sichern signieren siedeln simulieren skalieren speichern spenden spinnen spulen spüren ' +
  ' staunen steigern stempeln sticken stoppen stören stricken stützen transportieren trennen trocknen turnen umbauen umfassen umladen verankern verarbeiten ' +
  'verbreiten verdoppeln vereinen verfassen verfolgen verglasen verhandeln verlagern verlassen verlegen verlängern vermarkten vermessen vermitteln vernetzen verpachten verschenken verschicken versenden versorgen verstärken versuchen vertreten ' +
  'verwerten verzichten visualisieren vorbereiten wählen wandern wärmen warten wässern werben wickeln wischen wohnen zahlen zaubern zerlegen zielen zimmern zoomen zuschauen züchten ' +
  'abfüllen abholen absichern abstimmen anbauen anschauen ansiedeln anstellen aufräumen aufstellen ausliefern ausrüsten ausschenken austauschen durchführen einkaufen einladen einlagern einsetzen einsparen herstellen hinzufügen mitentscheiden mitgestalten mithelfen mitreden mitspielen nachrüsten ' +
  'umstellen umrüsten veranstalten vorführen wegwerfen weitergeben weiterbilden zeigen zubereiten zusammenbauen zusammensetzen zusammenstellen';

/** Verbs whose forms change: as "sie" in the plural, as one, and as a participle. */
export const STRONG_VERBS =
  'anbieten bietet angeboten ausschreiben ausgeschrieben backen bäckt gebacken befinden befindet befunden bewerben bewirbt beworben biegen biegt gebogen bestehen besteht bestanden beziehen bezieht bezogen binden bindet gebunden ' +
  'brechen bricht gebrochen brennen brennt gebrannt einladen lädt eingeladen eingehen einziehen eingezogen enthalten enthält entstehen entsteht entstanden erfinden erfindet erfunden erhalten erhält essen isst gegessen fallen fällt gefallen fangen fängt gefangen ' +
  'finden findet gefunden fliegen fliegt geflogen fließen fließt geflossen fressen frisst gefressen frieren friert gefroren gelten gilt gegolten genießen genießt genossen gießen gießt gegossen graben gräbt gegraben greifen greift gegriffen hängen hängt gehangen heben hebt gehoben ' +
  'laden lädt geladen leihen leiht geliehen messen misst gemessen raten rät geraten reißen reißt gerissen reiten reitet geritten riechen rufen ruft gerufen schaffen schafft geschaffen schieben schiebt geschoben schießen schießt geschossen schlafen schläft geschlafen ' +
  'schlagen schlägt geschlagen schließen schließt geschlossen schneiden schneidet geschnitten schweigen schwimmen schwimmt geschwommen schwingen schwingt geschwungen singen singt gesungen sinken sinkt gesunken sitzen sitzt gesessen springen springt gesprungen steigen steigt gestiegen ' +
  'tragen trägt getragen treten tritt getreten trinken trinkt getrunken unterhalten unterhält verbieten verbringen verbringt verbracht verbrennen verbrennt verbrannt vergeben vergibt vergießen verlassen verlässt vermeiden vermeidet vermieden verschwinden versenden versendet ' +
  'verschieben verschoben verstehen versteht verstanden vertreten vertritt verwenden verwendet wachsen gewachsen waschen wäscht gewaschen wenden werben wirbt geworben werfen wirft geworfen wiegen wiegt gewogen ziehen umgezogen zugelassen ausgezogen aufgewachsen aufgenommen aufgehoben ' +
  'abgeschlossen abgegeben ausgegeben ausgegangen ausgelegt beigebracht durchgeführt eingebracht eingestiegen herausgefunden hergestellt mitgebracht mitgenommen nachgedacht nachgewiesen umgestiegen untergebracht vorgestellt weggeworfen wegzuwerfen zusammengebaut zugenommen';
