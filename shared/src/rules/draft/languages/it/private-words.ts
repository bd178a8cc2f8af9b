/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending, a `_` for a space.
 */
export const PRIVATE_WORDS: readonly string[] = [
  // On persons: who they are, how they look and behave.
  'lui lei ella egli costui tizio tizia tizi simpatic* antipatic* gentil* carin* scortes* maleducat* giovan* anzian* arrogant*',
  'noios* annoiat* distratt* stanc* ridev* rideva sorrid* sorris* annui* ammess* ammett* odia odiano adora adorano amic* selezionatric* selezionator* recruiter reclutator*',
  'fidanzat* marito moglie mamma papà padre madre zio zia nonn* fratell* sorell* cugin* figli[oae] figli suocer* ragazz* signor*',
  'sig sig.ra dott dott.ssa dottor* ing avv arch prof capo capa boss collega colleghi uno_che una_che uno_«che tipa',
  'quell[oa]_con quella_che un[oa]_con bella_gente brava_gente tutti_uomini solo_uomini codino sudaticc* coi_baffi pensionat* donna donne maschil* femminil* quote_rosa',
  'occhial* barba baffi capelli tatuagg* piercing cravatt* tacchi camicia giacca maglione profumo sguardo stretta_di_mano accento',
  'voce sudat* muso_lungo permalos* timid* sgarbat* altezzos* snob severo severa distaccat* fredd[oa]_all* chiacchieron* puzza*',
  'urla urlano grida gridano sgrida* sgridat* tifa tifano tifos* calcetto sposo sposa sposat* sposarmi matrimoni* compagno compagna',
  'convivo conviv* pettegol* gossip flirt* bell[oa]_ragazz* sexy gay lesbic* lgbt* ebre[oai] cattolic* musulman* vegan* vegetarian*',
  'alla_mano allegr* ottim* perfett* fantastic* meraviglios* eccezional* splendid* stupend* impression* sensazion* confidat* confidenz*',
  'regalin* persona_del sbadigl* ciabatte sgobbon* yes_man',
  // On oneself: slips, weakness, what one would not say aloud.
  'non_basta poc[oa] poch[ie] imbarazz* vergogn* figuraccia gaffe sbagli* error* confus* confond* dimentic* scord* impappin* balbett*',
  'agitat* ansi* panico bloccat* incart* emozionat* stupid* sciocc* scem* idiot* brutt* male malissimo peggio* pessim* vag[oa]',
  'insicur* scars* preparat[oa] purtroppo scusa scuse scusarmi non_ho non_sapevo non_so non_ricord* mi_sono sono_stat[oa] avrei_dovuto',
  'dovevo dovrei devo ho_detto ho_chiesto ho_risposto ne_ho troppo troppa nervos* lapsus bocciat* fuoricorso fuori_corso odio',
  'e_basta e_stop per_miracolo per_un_pelo per_un_soffio a_malapena scena_muta arrugginit* controvoglia tentativ* così_così in_nero disoccupat* disoccupazion* senza_lavoro mollat* abbandonat*',
  'categori*_protett* altra_offerta altre_offerte altra_azienda altra_banca concorrenza preferisco mi_serve capito_male non_mi bugi[ae] mentit* abbellit* gonfiat* dubito promesso_di_non',
  // On money.
  'stipend* salari* ral lord[oaie] nett[oaie] euro eur soldi paga pagano pagan pagat* retribu* compens* bonus tredicesima',
  'quattordicesima mensilità rimbors* benefit* welfare buoni_pasto premi premio superminimo',
  'ferie straordinari* ccnl partita_iva costo costano car[oaie] affitto mutuo debit* buonuscita tfr',
  'rsu cassa_integrazione cassintegr* esuber* licenzi* sindacat* scioper* permesso_di_soggiorno visto_lavorativo il_visto un_visto del_visto stage_gratis contributi in_mano sottopagat* inquadramento',
  'gratis aumento aumenti prima_delle_tasse dopo_le_tasse lira lire mensili scatti',
  // On health and family.
  'salute malat* esauriment* psic* ricover* operazione_al operat[oa] pillol* incint* gravidanz* paternità disabil* invalid* terapi*',
  'depress* burnout visita_medica dal_medico allergi* celiac* tumor* cancro religio* preghier* divorz* separat[oa] bambin* lutto dieta',
  'antidepress* ansiolit* psicofarmac* insonn* emicrani* dislessi* autis* adhd epiless* infart* ictus',
  // Doubts, hearsay, jokes, one's own opinion.
  'dicono raccontano forse magari boh mah bah credo penso pare parrebbe sembra sembrano sembrava mi_sa probabil* presumibil* suppong* immagino',
  'spero speriamo chissà dubbi* stran[oaie] onest* sinceramente francamente in_realtà ahah* haha* eheh* lol xd scherz* battuta barzellett*',
  'ridere ridicol* assurd* pazz* buff[oaie] divertent* wow uff tipo secondo_me fig[oa] figata casin* schif* cavol* meno_male',
  'finalmente guarda_caso a_quanto_pare vabbè vabbe giuro mica ok okay adorabile romantic* sospett* inquietant* speranza',
  'non_sicur* non_chiar* ricontrollare verificare niente_di_meglio meglio_di meglio_del* piano_b interessa_ma interessa_solo',
  'surreal* interrogatorio trabocchett* top sogni ssst riservat* segret* secret nessuno_lo_sa nessuno_sa sa_nessuno da_tenere_per confidenzial* in_confidenza non_dir* decente delus* deludent* esager* finto finta finti fuffa bah non_mal* mah_sì peccato fregatur* sfigat* ironic* sarcas* fissat* nerd* smanett*',
  // What the company would not like to read of itself.
  'vecchi* obsolet* antiquat* lent[oaie] caos caotic* disordin* disorganizz* perso persi persa perdut* perdono hanno_chiuso chiudono',
  'crisi fallit* falliment* problem* guai guaio denunc* mult[ae] scandal* litig* conflitt* lament* critica critiche criticat* criticano',
  'turnover ricambio_del ricambio_di ricambio_alto alto_ricambio nessuno_resta nessuno_rimane se_ne_vanno andati_via andate_via dimission* dimess* ex_dipendent*',
  'causa_con causa_legale mort[oaie] incident* infortun* ritard* arretrat* stress* sotto_pressione fatica faticano difficolt*',
  'tutti_tesi tutte_tese rubat* copiat* peggiore peggiori disastr* spreco sprechi sporc[oaie] rumoros* triste tristi vuot[oaie] noia',
  'rimandat* massacrant* sfrutt* spogli[oa] mosci[oa] squallid* cattiv[oaie] brutt* clima_pesante clima_teso aria_pesante in_rosso in_perdita',
  'in_calo calato calata calati calano si_pianta si_piantano crash* truff* bufal* raccomandat* nepotis* inaffidabil* trascurat* preistoric* sconosciut* odore odori puzz* indagat* tagliat* tagliano non_vende non_vendono non_funziona non_va non_parla*',
  'improvvisat* alla_buona approssimativ* dilettant* maschilist* razzis* mobbing fuggono scappano scappat* battono rubano copiano',
  // Days that will have passed.
  'domani dopodomani ieri oggi stasera stamattina stamani settimana_prossima prossima_settimana',
];

/** What on oneself is nobody's business, though a company may well make it its own ("spray per l'asma"). */
export const PRIVATE_OF_ONESELF: readonly string[] = [
  'asma diabet* emicrani* mal_di operazione fumo fumator* legge_104 104 voto_basso voti_bassi rimandat* ripetut*',
  'lasciato lasciata a_metà quasi_niente per_colpa nessuna_esperienza esperienza_zero zero_esperienza so_solo solo_le_basi mai_stat[oa] il_mio_forte per_il_rotto soffr* vertigini',
  'precedenti_penali coi_miei con_i_miei dai_miei single partito_* gap',
];

/** Expressions that are harmless although a word in them would not be. */
export const HARMLESS: readonly string[] = [
  'sotto_vuoto problem_solving tipo_di stress_test zero_infortuni gestione_reclami gestione_dei_conflitti gestione_conflitti',
  'malattie_rare malattie_croniche malattie_respiratorie salute_e_sicurezza salute_animale terapie_avanzate terapie_geniche',
  "per_celiaci senza_problemi ex_novo crisi_d'impresa carte_di_debito carta_di_debito aumento_di_produzione aumento_di_capacità",
  'voce_di voci_di pari_opportunità tipo_approvato sostituzione_di_maternità sostituzione_maternità con_euro costo_zero ok_a',
];
