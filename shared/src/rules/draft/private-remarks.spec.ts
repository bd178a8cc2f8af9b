import { describe, expect, it } from '@jest/globals';
import { NOTE_KINDS } from '../../contracts/index.js';
import type { NoteKind } from '../../contracts/index.js';
import { previewNote } from './preview-note.js';

/** What people type for themselves, by what it speaks of, and what anybody may read (`fit to be read`). */
const NOTED: Record<string, Record<string, string>> = {
  en: {
    money: `
pay is low | bonus 10% | ten percent bonus | salary band to be agreed | starts on 41k | they pay peanuts | underpaid |
badly paid interns | no relocation money | signing bonus | commission only | profit share | expenses covered | minimum
wage | paid by the hour | hourly rate of 18 | day rate | pension scheme is good | cannot afford the rent in Zurich |
student loan | I am broke | well paid | thirteenth month | meal vouchers | health insurance included | unpaid trial
week | earning more than in my last job | would earn less | too little money | thirty days off`,
    health: `
had a headache | my back hurts | back pain | stomach ache | felt dizzy | felt sick | caught a cold | had a fever | flu
| cough | toothache | period pain | sore throat | my knee surgery | panic attack | I have a chronic illness | my
medication | fainted | chemotherapy | no sleep last night | migraine | broken leg | lost my voice | seeing a
psychologist | in counselling | my eyesight is poor | on sick leave last year | food poisoning | hurt my wrist`,
    people: `
unfriendly at the booth | talks too much | bad breath | kept looking at the phone | not very polite | impolite |
condescending | smug | full of himself | cold and distant | overdressed | ugly jumper | fat guy | weird accent | young
and inexperienced recruiter | seemed half asleep | unhelpful | dismissive | patronising | a bit of a bore | could not
stop talking | interrupted me twice | ignored me | rolled their eyes | mansplaining | annoying recruiter | sarcastic |
moody | impatient at the desk | the blonde one | the tall one with the scarf | looks like my old teacher | a total
clown | know-it-all | show-off`,
    doubts: `
not sure about this | wouldn't want to work there | wouldn’t work there | not sure I want this | not convinced | no
idea if this fits | not for me | have my doubts | second thoughts | in two minds | undecided | on the fence | too good
to be true | sceptical about the schedule | skeptical | hard to believe | don't trust them | doesn't feel right | bad
feeling about it | gut feeling says no | could be a scam | seems shady | not my thing | wouldn't apply again | rather
not | only if nothing else works | a last resort | backup option | lukewarm about it | mixed feelings | unconvinced |
questionable | too far away for me | waste of time | what a joke | joke about the coffee | not worth it | don't think
it fits | can't picture myself there | wondering if it is worth it | hesitant | no way I would move there | pointless`,
    'fit to be read': `
the new Lyon office | they open in Lyon in March | a team of nine | the new control centre in Kiel | 42 engineers in
the Ghent site | a trainee programme of 18 months | rotations through three plants | the sensors measure blood
pressure | a pump for insulin | pain points of grid planning | remote work two days a week | they use Rust for the
firmware | their app for back office teams | an app for pharmacies | graduates start in September | cold storage in
Rotterdam | the loud speakers are tuned in Turin | Two-factor login for banks | wind farms far out at sea | phone
support in five languages | the coughing detector for pigs | hospital beds with sensors | training for nurses | a new
cold chain | the cyber team hunts scams | the risk team checks claims | voice assistants for cars | fever screening at
airports | they ask for a driving licence | shift planning with operators | the tall crane in Hamburg | joint research
with the university | low-fat yoghurt without sugar | quarterly earnings reports | they earned a second ISO
certificate | the line that never broke down | an app for back pain | AML team looks for red flags | fans no longer
too loud for offices | the new plant doubles the old one | bore holes of 40 mm | a backup plan for outages | jerk-free
motion control | growers don't trust models, need someone who talks boots-on`,
  },
  de: {
    money: `
zu wenig Geld | Bonus 10 % | zehn Prozent Bonus | 55.000 brutto | zahlen schlecht | schlecht bezahlt | Mindestlohn |
Weihnachtsgeld | Urlaubsgeld | dreizehntes Monatsgehalt | Stundenlohn | Einstiegsgehalt | Spesen werden erstattet |
Fahrtkosten übernommen | Jobticket | Essensgutscheine | Firmenwagen | Schichtzulage | kann mir die Miete nicht leisten
| bin pleite | Studienkredit | Provision | verdient man mehr | weniger als jetzt | 30 Tage Urlaub | Gehaltsband |
Gehaltsvorstellung | unterbezahlt | Prämie am Jahresende | Lohn nach Tarif | Umzugskosten | betriebliche
Altersvorsorge | Vermögenswirksame Leistungen`,
    health: `
Kopfschmerzen | Kopfweh | Rückenschmerzen | Bauchschmerzen | Halsweh | Zahnschmerzen | Migräne gehabt | mir war
schlecht | mir war schwindlig | mir war übel | Fieber | Erkältung | erkältet | Grippe | Schnupfen | Husten | Übelkeit
| Knie-OP | Panikattacke | Bluthochdruck | Periode | Regelschmerzen | beim Psychologen | Burnout | schlecht geschlafen
| kaum geschlafen | Bein gebrochen | chronisch krank | Heuschnupfen | Schlafstörungen | heiser
| Sehschwäche | Nervenzusammenbruch | Schmerzen im Knie`,
    people: `
unfreundlich am Stand | redet zu viel | arroganter Personaler | Mundgeruch | schaute nur aufs Handy | nicht sehr
höflich | von oben herab | Klugscheißer | Besserwisser | Angeber | Wichtigtuer | eingebildeter Typ | gelangweilter
Mensch | fiel mir ins Wort | ließ mich nicht ausreden | hört nicht zu | hat nicht zugehört | kühl und distanziert |
die Blonde | der Große mit Bart | der mit der Brille | dicker Mann | sehr jung | ganz jung | zickig | launisch |
ungeduldig | begriffsstutzig | wie mein alter Lehrer | Schwätzer | Labertasche | kein Blickkontakt | Schnösel |
Dampfplauderer | sarkastisch | vorlaut | verschlossen | wortkarg | ignoriert worden | ein Sonnenschein | sehr
sympathisch | total nett`,
    doubts: `
nicht sicher | nicht sicher, ob das passt | unsicher, ob das was ist | unsicher | Zweifel | Bedenken | eher nicht |
nichts für mich | nicht überzeugt | überzeugt mich nicht | hab ein schlechtes Gefühl | Bauchgefühl sagt nein | weiß
nicht ob das was ist | weiß noch nicht | bin hin- und hergerissen | unentschlossen | unschlüssig | zu schön um wahr zu
sein | kann ich mir nicht vorstellen | will da nicht arbeiten | da will ich nicht hin | würde dort nicht arbeiten |
nicht mein Ding | nicht mein Fall | Notlösung | nur zur Not | wenn nichts anderes klappt | reizt mich nicht | kein
Interesse | lohnt sich nicht | Zeitverschwendung | sinnlos | ob das stimmt | glaub ich nicht | schwer zu glauben |
trau ich nicht | riecht nach Abzocke | halbherzig | gemischte Gefühle | naja | so lala | überzeugend ist anders |
witziges Logo haha | Witz über den Chef | lieber woanders | komische Firma | Frage ob das ernst gemeint war`,
    'fit to be read': `
das neue Büro in Lyon | sie eröffnen im März in Lyon | Team mit neun Leuten | das neue Kontrollzentrum in Kiel |
Traineeprogramm mit 18 Monaten | Rotation durch drei Werke | Sensoren für Blutdruck | Schmerzpumpen für Kliniken |
Fieberthermometer aus eigener Fertigung | Impfstoff gegen Grippe | zwei Tage Homeoffice | Ladesäulen mit
Zahlungsterminal | Sicherheit im Netzbetrieb | sichere Anmeldung für Banken | Kühlkette nach Rotterdam | Ausbildung
zur Pflegefachkraft | Mitarbeit an Prototypen | Schichtplanung mit den Teams | Husten-Erkennung im Schweinestall |
Frühwarnung bei Hochwasser | große Windräder auf See | jeder Neue bekommt einen Paten | Führerschein ist nötig |
Überzeugungsarbeit bei den Gemeinden | Werkstudenten im Labor | Kooperation mit der Uni Gent | Kreislaufwirtschaft im
Werk Ulm | die Dicke der Bleche per Laser | Pflaster gegen Rückenschmerzen | Volkswirte neben Ingenieuren |
Grippe-Impfstoff aus Marburg | das Gerät läuft zur Not ohne Netz | Preise nach Daten, nicht nach Bauchgefühl`,
  },
  fr: {
    money: `
prime de 10 % | trop mal payé | treizième mois | chèques-repas | tickets resto | salaire à négocier | pas assez
d’argent | combien ils payent | un loyer trop élevé | SMIC | heures supplémentaires | sous-payé | frais remboursés |
prêt étudiant | bien rémunéré | primes en fin d’année | participation | commission | je suis fauché | sans le sou |
ils paient mal | gagne moins qu’avant | cinq semaines de congés | fourchette basse | grille | indemnités | taux
horaire`,
    health: `
mal de tête | mal à la tête | mal au dos | mal au ventre | mal de dos | mal de gorge | maux de tête | mal aux dents |
migraine | grippe | rhume | enrhumé | fièvre | de la fièvre | toux | nausée | envie de vomir | vertiges | tête qui
tourne | j’étais malade | crise de panique | crise d’angoisse | règles douloureuses | opération du genou | jambe
cassée | tension artérielle trop haute | arrêt maladie | tombé malade | douleurs au genou | douleur à l’épaule |
asthme | insomnie | sous antidépresseurs | chez le psy | pas dormi | mauvaise vue | aphone | voix cassée | rhume des
foins | allergie | évanoui | malaise`,
    people: `
parle trop | mauvaise haleine | impolie au stand | pas aimable | pas très aimable | pas polie | hautaine | le nez sur
son téléphone | m’a coupé la parole | ne m’écoutait pas | donneur de leçons | vantard | frimeur | prétentieuse | la
blonde | la brune à lunettes | le grand barbu | très jeune | trop jeune | vieux jeu | mal élevé | malpoli | mou |
endormi | blasée | soûlante | condescendante | monsieur je-sais-tout | comme mon ancien prof | grincheux | de mauvaise
humeur | m’a ignoré | antipathique | fuyant | un clown | sarcastique | lunatique | mielleux | un amour | très gentille`,
    doubts: `
pas sûr | pas sûre | pas sûr de vouloir | pas sûr que ça me plaise | des doutes | un doute | j’ai des doutes | doute |
pas convaincue | pas pour moi | pas fait pour moi | je n’y crois pas | j’y crois pas | difficile à croire | trop beau
pour être vrai | pas certain | pas certaine d’avoir envie | je ne sais pas | sais pas si ça me va | hésitante |
j’hésite | indécis | sceptique | perplexe | réticent | mitigé | avis mitigé | à moitié convaincu | me tente pas | ne
me tente pas | ça ne m’emballe pas | aucune envie d’y aller | je n’irai pas | je ne me vois pas là-bas | solution de
repli | en dernier recours | perte de temps | sans intérêt | peu crédible | suspect | ça cache quelque chose | ça sent
l’arnaque | intuition bizarre | mauvais pressentiment | mauvaise impression | reste à prouver | pas emballée | moyen |
moyennement | bof | une blague sur le logo | pour rire`,
    'fit to be read': `
le nouveau bureau de Lyon | ils ouvrent à Lyon en mars | équipe de neuf personnes | le nouveau centre de contrôle à
Kiel | un parcours de 18 mois | rotation dans trois usines | des capteurs de tension artérielle | un vaccin contre la
grippe | deux jours de télétravail | des bornes de paiement | la sûreté du réseau | la sécurité des données | chaîne
du froid à Rotterdam | formation des infirmiers | des prototypes en bois | planning avec les opérateurs | détection de
la toux des porcs | permis de conduire exigé | un parrain pour chaque nouveau | de grandes éoliennes en mer | un
laboratoire à Nantes | tests en conditions réelles | recherche avec l’université | douleur et confort : un labo commun
| gros volumes de données | des jeunes diplômés chaque automne | un robot pour les grandes serres | le moyen format
des palettes | cinq langues au support | clôture de fin de mois en deux jours | un gros chantier à Brest | site de
repli à Metz | capteurs pour roulements grippés | bière blonde et brune de Lille | stock suffisant pour six semaines`,
  },
  es: {
    money: `
bono del 10 % | bonus del 10 % | sueldo 30k | pagan mal | pagan poco | mal pagado | salario mínimo | paga extra |
catorce pagas | 14 pagas | cheques de comida | coche de empresa | poco dinero | no llego a fin de mes | alquiler muy
alto | sin dinero | préstamo | comisiones | comisión por venta | a comisión | variable del 15 % | gastos pagados |
seguro médico | plan de pensiones | ganaría menos | tarifa por hora | reparto de beneficios | incentivos | pluses |
dietas | ayuda de transporte | 23 días de vacaciones | becarios sin cobrar | estoy sin un euro | nómina`,
    health: `
dolor de cabeza | dolor de espalda | dolor de barriga | dolor de muelas | me duele la espalda | me dolía la cabeza |
jaqueca | migraña | gripe | resfriado | resfriada | constipado | fiebre | tos | mareo | mareada | náuseas | vómitos |
ataque de pánico | operación de rodilla | pierna rota | estaba enferma | insomnio | asma | voy al psicólogo |
pastillas | dolores de cuello | afónica | ronca | me desmayé | alergia al polen | cirugía | quimio | esguince | lesión
| indigestión | mala vista | dormí fatal`,
    people: `
habla demasiado | la chica del stand, maja | mal aliento | maleducado | maleducada | mal educado | grosero | grosera |
no muy amable | poco amable | antipática en el stand | creído | creída | chulito | sabelotodo | listillo | engreído |
presumido | me cortó todo el rato | no me escuchaba | no escuchó | mirando el móvil | la rubia | el alto de la barba |
gordo | muy joven | demasiado joven | frío conmigo | fría conmigo | malhumorado | de mal humor | pasivo | dormido | se
durmió | como mi antiguo profe | payaso | sarcástico | me ignoró | soso | sosa | cansino | impaciente | me trató mal |
encantadora | muy simpática | pesadísimo | tímida`,
    doubts: `
no estoy seguro | no estoy segura | no estoy seguro de querer esto | no estoy convencida | no me convence | no lo veo
claro | no lo veo | no lo tengo claro | dudas | tengo mis dudas | indecisa | indeciso | escéptico | escéptica | no es
para mí | no va conmigo | no es lo mío | no me veo ahí | no me veo allí | no quiero trabajar ahí | no trabajaría ahí |
demasiado bueno para ser verdad | difícil de creer | no me lo creo | no me fío | huele a estafa | mala espina | me da
mala espina | último recurso | pérdida de tiempo | no vale la pena | no merece la pena | sin interés | no me interesa
| no me atrae | no me apetece | pocas ganas | tibio | regular | ni fu ni fa | sentimientos encontrados | a ver qué
pasa | poco creíble | sospechoso | mal presentimiento | mala impresión | no sé si encajo | de risa | un chiste sobre
el logo`,
    'fit to be read': `
la nueva oficina de Lyon | abren en Lyon en marzo | equipo de nueve personas | el nuevo centro de control de Kiel |
programa de 18 meses | rotación por tres plantas | sensores de tensión | vacuna contra la gripe | dos días de
teletrabajo | seguridad de los datos | red segura para bancos | cadena de frío en Róterdam | prototipos en madera |
turnos con los operarios | detector de tos para cerdos | carné de conducir obligatorio | un mentor para cada persona
nueva | grandes molinos en el mar | un laboratorio en Vigo | investigación con la universidad | cinco idiomas en
soporte | jóvenes titulados cada otoño | almacén regulador de agua | tarjetas de memoria | bombas para la fiebre
aftosa | el alto horno de Gijón | la regla de oro del taller | bonos verdes para municipios | plan de emergencia de la
planta | una app contra el dolor de espalda | más o menos 40 personas en el taller | cierre de fin de mes en dos días`,
  },
  it: {
    money: `
bonus del 10 % | stipendio 30k | pagano male | pagano poco | malpagato | mal pagato | paga bassa | tredicesima |
quattordicesima | buoni pasto | pochi soldi | troppo poco | affitto alto | sono al verde | senza soldi | prestito |
provvigioni | a provvigione | spese rimborsate | rimborso spese | assicurazione sanitaria | guadagnano di più |
guadagnerei meno | paga oraria | tariffa oraria | premio di produzione | incentivi | indennità | trasferta pagata |
stage non retribuito | non retribuito | RAL | busta paga | minimo sindacale | quattro settimane di ferie | costo della
vita | mutuo`,
    health: `
mal di testa | mal di schiena | mal di pancia | mal di gola | mal di denti | emicrania | mi fa male la schiena |
influenza | raffreddore | raffreddata | febbre | tosse | nausea | vertigini | giramento di testa | ero malata |
attacco di panico | ciclo mestruale | operazione al ginocchio | gamba rotta | insonnia | asma | vado dallo psicologo |
pastiglie | medicine | dolori al collo | dolore alla spalla | senza voce | afona | sono svenuta | allergia | chirurgia
al ginocchio | chemio | distorsione | infortunio | indigestione | dormito male | non ho dormito | malessere | mal
d’auto`,
    people: `
parla troppo | alito cattivo | maleducata | scortese allo stand | poco gentile | non molto gentile | presuntuoso |
presuntuosa | saccente | so tutto io | sbruffone | spaccone | antipatica allo stand | mi interrompeva | mi ha
interrotto | non ascoltava | non mi ascoltava | al telefono tutto il tempo | sempre al cellulare | la bionda | quello
alto con la barba | grasso | molto giovane | troppo giovane | fredda con me | freddo con me | di cattivo umore |
scontroso | scontrosa | scorbutico | addormentato | sembrava addormentato | come il mio vecchio prof | pagliaccio |
sarcastico | mi ha ignorato | noiosa | insopportabile | impaziente | mi ha trattato male | un tesoro | adorabile |
molto simpatica | logorroico | viscido | lunatico | supponente | timida`,
    doubts: `
non sono sicuro | non sono sicura | non sono convinta | non mi convince | poco convinta | dubbi | ho dei dubbi |
qualche dubbio | indecisa | indeciso | scettico | scettica | perplesso | perplessa | non fa per me | non è per me |
non ci credo | difficile da credere | troppo bello per essere vero | non mi fido | puzza di fregatura | cattivo
presentimento | brutta sensazione | ultima spiaggia | ripiego | soluzione di ripiego | perdita di tempo | tempo perso
| non ne vale la pena | non mi interessa | non mi attira | non mi ci vedo | non ci lavorerei | non voglio lavorare lì
| mi lascia freddo | tiepido | così così | boh | sentimenti contrastanti | vedremo | poco credibile | sospetto |
chissà se è vero | non so se va bene | da ridere | una battuta sul logo | per scherzo | esito a candidarmi | in forse
| mah`,
    'fit to be read': `
il nuovo ufficio di Lione | aprono a Lione a marzo | squadra di nove persone | il nuovo centro di controllo a Kiel |
percorso di 18 mesi | rotazione in tre stabilimenti | sensori di pressione | vaccino contro l'influenza | due giorni
in smart working | terminali di pagamento in Portogallo | sicurezza dei dati | rete sicura per le banche | catena del
freddo a Rotterdam | formazione degli infermieri | prototipi in legno | turni con gli operatori | rilevatore di tosse
per suini | patente obbligatoria | un mentore per ogni nuovo arrivato | grandi pale eoliche in mare | un laboratorio a
Trento | prove in condizioni reali | ricerca con l'università | cinque lingue nel supporto | macchine per la colata a
freddo | cassette pronto soccorso per le fabbriche | dolcificanti da stevia | pastiglie per freni di treni |
distorsione armonica in rete | passaggio al verde dei porti | grasso per cuscinetti | cerotti contro il mal di schiena
| chiusure di fine mese in due giorni | assistenza al telefono tutto l'anno`,
  },
  pl: {
    money: `
premia 10 % | pensja 10k | słabo płacą | mało płacą | kiepska płaca | zarobki | widełki | trzynastka | karnet na
siłownię | bony obiadowe | za mało kasy | nie stać mnie na mieszkanie | drogi wynajem | kredyt studencki | prowizja |
zwrot kosztów | prywatna opieka medyczna | ubezpieczenie | stawka godzinowa | zarobiłabym mniej | dodatek za zmiany |
dodatki | płatne nadgodziny | bezpłatny staż | staż bez wynagrodzenia | najniższa krajowa | 26 dni urlopu | umowa
zlecenie | umowa śmieciowa | jestem spłukana | dług | oszczędności | dwa tysiące na rękę | ile płacą`,
    health: `
ból głowy | ból pleców | ból brzucha | bóle głowy | boli mnie głowa | bolała mnie głowa | boli mnie kolano | bolą mnie
plecy | bolał brzuch | migrena | grypa | przeziębienie | przeziębiona | katar | gorączka | kaszel | mdłości | zawroty
głowy | było mi niedobrze | kręciło mi się w głowie | atak paniki | okres | operacja kolana | złamana noga |
nadciśnienie | byłam chora | bezsenność | astma | chodzę do psychologa | tabletki | źle spałam | nie spałam | chrypka
| zemdlałam | alergia na pyłki | zabieg | chemia | skręcona kostka | kontuzja | niestrawność | słaby wzrok |
zwolnienie lekarskie | przemęczenie`,
    people: `
za dużo mówi | za dużo gada | nieuprzejma | nieuprzejmy przy stoisku | niegrzeczny | niekulturalny | cham | chamski |
buc | zarozumiały | przemądrzały | mądrala | wszystkowiedzący | przechwala się | przerywał mi | przerywała mi | nie
słuchał | nie słuchała mnie | patrzyła w telefon | wpatrzony w telefon | blondynka | wysoki z brodą | gruby | bardzo
młody | bardzo młoda | zimna i zdystansowana | zdystansowany | w złym humorze | marudny | zrzędliwy | zaspany | senna
| jak mój stary nauczyciel | klaun | pajac | sarkastyczny | zignorowała mnie | nudziarz | niecierpliwy | potraktowali
mnie z góry | traktuje z góry | wyniosła | kochana | przemiła | bardzo sympatyczna | gaduła | lizus | nieprzyjemna |
opryskliwy | brzydko pachniał`,
    doubts: `
nie jestem pewna | nie jestem pewny | niepewna | wątpliwości | mam wątpliwości | wątpię | nie przekonuje mnie | nie
przekonało mnie | nie dla mnie | to nie dla mnie | nie widzę się tam | nie chcę tam pracować | nie chciałabym tam
pracować | sceptycznie | sceptyczna | niezdecydowana | waham się | zbyt piękne, żeby było prawdziwe | trudno uwierzyć
| nie wierzę | nie ufam im | śmierdzi przekrętem | podejrzane | złe przeczucie | mam złe przeczucia | ostateczność | w
ostateczności | strata czasu | nie warto | szkoda czasu | nie interesuje mnie | nie pociąga mnie | nie ciągnie mnie |
bez przekonania | letnio | mieszane uczucia | średnio | tak sobie | zobaczymy | mało wiarygodne | żart z logo | dla
żartu | nie wiem, czy pasuję | ciekawe, czy to prawda | bez entuzjazmu | zastanawiam się | do przemyślenia | bez sensu
| na dwoje babka wróżyła`,
    'fit to be read': `
nowe biuro w Lyonie | otwierają w Lyonie w marcu | zespół dziewięciu osób | nowe centrum sterowania w Kilonii |
program na 18 miesięcy | czujniki ciśnienia | szczepionka przeciw grypie | dwa dni pracy zdalnej | terminale płatnicze
w Portugalii | bezpieczeństwo danych | pewna łączność dla banków | łańcuch chłodniczy do Rotterdamu | szkolenie
pielęgniarek | prototypy z drewna | grafik ustalany z operatorami | wykrywanie kaszlu u świń | prawo jazdy wymagane |
opiekun dla każdej nowej osoby | wielkie wiatraki na morzu | laboratorium w Gdyni | próby w warunkach rzeczywistych |
badania z uniwersytetem | chemia procesowa | okres próbny maszyn trwa rok | czujniki w chłodniach | ubezpieczenia
rolne online | wykrywanie prania i podejrzanych transakcji | Katar jako nowy rynek | żele na ból pleców | wahanie
kursu w kasie | dług techniczny w kodzie`,
  },
};

function shapeOf(text: string, language: string, kind: NoteKind): string {
  const facts = { fairLanguages: [language], attendeeLanguages: [language], at: '2026-11-19T17:00:00Z' };
  return previewNote({ id: 'n', kind, text }, { ...facts, around: { persons: [], companies: [] } }).shape;
}

const ROWS = Object.entries(NOTED).flatMap(([language, groups]) =>
  Object.entries(groups).map(
    ([group, texts]) =>
      [language, group, texts.split(/\s*\|\s*/u).map((text) => text.trim().replace(/\s+/gu, ' '))] as const,
  ),
);
const isFit = (group: string) => group === 'fit to be read';

describe('D10: what was typed for oneself does not stand in a letter as it is', () => {
  it.each(ROWS.filter(([, group]) => !isFit(group)))('%s, %s', (language, _group, texts) => {
    const leaking = NOTE_KINDS.flatMap((kind) =>
      texts.filter((text) => shapeOf(text, language, kind) !== 'private').map((text) => `${kind}: ${text}`),
    );
    expect(leaking).toEqual([]);
  });

  it.each(ROWS.filter(([, group]) => isFit(group)))('%s, %s', (language, _group, texts) => {
    expect(texts.filter((text) => shapeOf(text, language, 'point') === 'private')).toEqual([]);
  });
});
