/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending, a `_` for a space.
 */
const WORDS = {
  person:
    'lui lei ella egli costui tizio tizia simpatic* antipatic* gentil* carin* scortes* maleducat* giovan* anzian* arrogant* ' +
    'noios* annoiat* distratt* stanc* ridev* rideva sorrid* sorris* annui* ammess* ammett* odia odiano adora adorano amic* ' +
    'fidanzat* marito moglie mamma papà padre madre zio zia nonn* fratell* sorell* cugin* figlio figlia suocer* ragazz* signor* ' +
    'sig sig.ra dott dott.ssa dottor* ing avv arch prof capo capa boss collega uno_che una_che uno_«che tipo tipa',
  oneself:
    'non_basta poc[oaohi] imbarazz* vergogn* figuraccia gaffe sbagli* error* confus* confond* dimentic* scord* impappin* balbett* ' +
    'agitat* ansi* panico bloccat* incart* emozionat* stupid* scem* idiot* brutt* male malissimo peggio* pessim* vag[oa] ' +
    'insicur* scars* preparat[oa] purtroppo scusa scuse scusarmi non_ho non_sapevo non_so non_ricord* mi_sono sono_stat[oa] avrei_dovuto ' +
    'dovevo dovrei devo ho_detto ho_chiesto ho_risposto ne_ho troppo troppa nervos* lapsus bocciat* fuoricorso fuori_corso odio',
  money:
    'stipend* salari* ral lord[oaie] nett[oaie] euro eur soldi paga pagano pagan pagat* retribu* compens* bonus tredicesima ' +
    'quattordicesima mensilità rimbors* benefit* buoni_pasto contratt* somministrazione periodo_di_prova mesi_di_prova preavviso ' +
    'ferie straordinari* indeterminato determinato ccnl partita_iva costo costi costa costano car[oa] prezz* affitto mutuo debit* ' +
    'budget cassa_integrazione cassintegr* esuber* licenzi* sindacat* scioper* permesso_di_soggiorno visto_lavorativo stage_gratis ' +
    'gratis premio_produzione aumento aumenti lira lire',
  health:
    'salute malat* esauriment* psic* ricover* operazione_al operat[oa] pillol* incint* gravidanz* paternità disabil* invalid* terapi* depress* burnout visita_medica dal_medico allergi* ' +
    'celiac* tumor* cancro religio* preghier* divorz* bambin* lutto dieta dislessi*',
  doubt:
    'dicono raccontano forse magari boh mah bah credo penso pare parrebbe sembra sembrano sembrava mi_sa probabil* presumibil* suppong* immagino ' +
    'spero speriamo chissà dubbi* stran[oaie] onest* sinceramente francamente in_realtà ahah* haha* eheh* lol xd scherz* battuta ' +
    'ridere ridicol* assurd* pazz* buff[oaie] divertent* wow uff tipo secondo_me fig[oa] figata casin* schif* cavol* meno_male ' +
    'finalmente guarda_caso a_quanto_pare vabbè vabbe giuro mica ok okay carina adorabile romantic* sospett* inquietant* speranza',
  unkind:
    'vecchi* obsolet* lent[oaie] caos caotic* disordin* perso persi persa perdut* perdono hanno_chiuso chiudono crisi fallit* ' +
    'falliment* problem* guai guaio denunc* mult[ae] scandal* litig* conflitt* lament* critic* turnover se_ne_vanno andati_via andate_via ' +
    'dimission* dimess* mort[oaie] incident* infortun* ritard* arretrat* stress* sotto_pressione fatica faticano difficolt* tutti_tesi ' +
    'tutte_tese rubat* copiat* peggiore peggiori disastr* spreco sprechi sporc[oaie] rumoros* triste tristi vuot[oaie] noia rimandat*',
  when: 'domani dopodomani ieri oggi stasera stamattina stamani adesso settimana_prossima prossima_settimana',
} as const;

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(WORDS)
    .flatMap((line) => line.split(' '))
    .map((word) => word.replaceAll('.', '\\.').replaceAll('_', ' ').replace('*', '\\p{L}*'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Somebody who holds a post, spoken of as a person: "la responsabile vuole …", not "concorso per direttore". */
const HOLDER =
  /(?<!\p{L})(?:il |la |l'|del |della |dell'|al |alla |all'|dal |dalla |col )(?:responsabile|direttore|direttrice|titolare|manager|recruiter|presidente|ceo)(?!\p{L})/iu;
/** "mezzo cartaceo" is a judgement and "mezza valle" a boast; half a day or a page is neither. */
const HALF = /(?<!\p{L})mezz[oaie] (?!giornat|pagin|ora\b|or[ae]\b|ann|ettar|chilom)/iu;
/** Maternity, save as the name of a temporary post. */
const MATERNITY = /(?<!sostituzione (?:di )?)maternità/iu;
const AMOUNT = /\p{Sc}|\d ?k(?!\p{L})/iu;
const AGE = /(?<!\p{L})(?:ha|hanno|aveva) \d{2} anni|\d{2}enn[ei]/iu;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT =
  /[=|*^~\\#_?!;@]|\.\.|\/|:(?! )|:.*:|(?<!\p{L})(?:TBD|TODO|XXX|sett|x|tt|nn|cmq)(?!\p{L})/iu;

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(text: string): boolean {
  return [PATTERN, HOLDER, HALF, MATERNITY, AMOUNT, AGE, PICTURE, SHORTHAND_LEFT].some((sign) =>
    sign.test(text),
  );
}
