import { anyPattern, turnFinder } from '../../../text/index.js';
import { remarkFinder } from '../../remark-finder.js';
import { PRIVATE_REMARKS } from './private-remarks.js';
import { PRIVATE_TURNS } from './private-turns.js';

/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks
 * for words, one that goes out wrongly embarrasses. A `*` stands for any ending; accents do not count.
 */
const WORDS = {
  person:
    'ella el_mismo ceo cto director directora fundador fundadora jefe jefa simpatic* amable* borde bordes majo maja majos majas guapo guapa guapisim* antipatic* arrogant* ' +
    'aburrid* se_rie sonri* tio tia madre padre padres mama papa abuel* herman* mi_primo mi_prima marido mujer novio novia hijo hija ' +
    'hijos hijas pareja familia_mia cuñad* suegr* parece_que_es muy_seco muy_seca nervios* encantador* pesado chulo chula ' +
    'cotill* viej* calvo calva barba embaraz* edad cumple cumpleaños señor señora chico chica tipo_raro se_le se_rio',
  oneself:
    'me_lie lie liado liada verguenza vergonz* en_blanco fatal mal peor peores torpe* tonteria tonterias tont* estupid* ' +
    'meti_la_pata cague cagu* equivoque equivocad* equivoc* confundi confund* olvide olvido olvidado olvida olvidar ' +
    'no_supe no_sabia no_me no_se no_recordaba no_entendi no_llegue llegue_tarde perdon lo_siento disculp* nervios falle ' +
    'suspend* suspenso suspensos mentí menti exagere dude dudé balbuce* rollo enrolle preguntar pregunte ' +
    'deberia deberia_haber tendria_que tengo_que sin_pensar mezcle culpa lloro llore miedo miedos panico sobrevivi ' +
    'agobi* cansad* harto harta rendido apenas me_corto me_costo aun_no todavia_no no_tengo sin_experiencia deje_la deje_de abandone dije conteste invente improvise',
  money:
    'beca becas paga pagan pagas pagado pagada pagados pagadas pago sueldo* salari* nomina* bruto brutos neto netos ' +
    'euro euros eur cobra cobran cobro cobrar dinero propina* plus bonus dieta dietas caro es_cara muy_cara ' +
    'caros caras barat* gratis de_prueba despid* despedi* finiquit* erte ere paro subvencion* deuda* ' +
    'presupuesto* alquiler vacaciones convenio horas_extra vale_comida cheque pension remunerad* subida condiciones coste costes ' +
    'visado papeles permiso_de_trabajo permiso_de_residencia',
  health:
    'salud enferm* medic* de_baja la_baja una_baja depres* ansiedad terap* psicolog* cancer me_operaron alergi* ' +
    'discapac* embarazo maternidad paternidad religi* divorci* duelo',
  doubt:
    'jaja* jeje* jiji* lol xd broma bromas chiste chistes raro rara raros raras ni_idea creo quiza quizas igual supuestamente ' +
    'parece parecia pareci* supongo dicen dice creen decian rumor* segun_el segun_ella ojo ojala sospech* duda dudas dudo ' +
    'dudoso curioso gracios* divertid* mono mona locura loco loca flipa* mola molan guay pff uf bah meh wow ' +
    'en_serio ironia legal legales ilegal* falso falsa mentira* a_medias porsiacaso teoricamente vaya preguntar_por',
  unkind:
    'polemic* lento lenta lentos lentas caos caotic* desastr* obsolet* cutre* feo fea anticuad* queja* quejan quejaron ' +
    'problema* lio lios bronca* pelea* discut* conflict* denunci* demanda_judicial juicio quiebra crisis perdida perdidas ' +
    'perdido perdieron perdio odi* asco horribl* terribl* cierran cierra cerraron reestructur* sobrecarg* estres* secreto secretos confidencial* recorte* huelga* plantilla_quemada quemad* rotacion_alta se_van renuncia* mentiros* explotan_a explotado sucio* sucia* ' +
    'hund* quebr* averia* accidente* chapuza* competencia_desleal nadie falta faltan copian robaron roban politica politico politicos',
  coarse:
    'mierda* joder jodid* coño puta* puto* cojon* hostia* cabron* cabread* gilip* culo caca idiota* imbecil*',
} as const;

const holdsRemark = remarkFinder(PRIVATE_REMARKS);
const holdsTurn = turnFinder(
  [
    ...Object.values(WORDS).flatMap((line) => line.split(' ').map((word) => word.replaceAll('_', ' '))),
    ...Object.values(PRIVATE_TURNS).flatMap((line) => line.split(', ')),
  ].map(withoutAccents),
);

/** What was going on tells of the talk, not of the company ("hablaba rápido"); nouns in -ía do not. */
const WAS_GOING_ON =
  /(?<!\p{L})(?:(?!(?:acab|grab|prueb|trab|alab|lav|sum|sílab|silab)a)\p{L}{2,}aban?|habían?|tenían?|querían?|decían?|hacían?|venían?|salían?|sabían?|ponían?|vivían?|podían?|debían?|sonreían?|reían?|comían?|bebían?|leían?|veían?|oían?|creían?|iban?)(?!\p{L})/iu;
/** A person by the place or the thing: "la del pañuelo", "el de RRHH". */
const SOMEBODY_OF = /^(?:el|la) del? /iu;
/** A sum in thousands ("24k", "10k usuarios" counts something else), or with what stays of it ("1900 netos"). */
const SUM =
  /(?<![\p{L}\p{N}])\d{2,3} ?k(?!\p{L})(?! (?:usuari|client|suscript|línea|linea|tonelada|visita|seguidor|documento|foto|habitante|pedido|paquete|socio|lector|alumn)\p{L}*)|\d{3,5} ?(?:net|brut)[oa]s?(?!\p{L})/iu;
const CONTRACT_PAY =
  /(?<!\p{L})(?:fijo|indefinido|contrato|prácticas|beca)(?!\p{L})[^\d,]*(?:a |pero |por |con )\d{3,4}(?: s[oó]lo)?(?:$|,)/iu;
/** A bare sum: "2400 al mes". */
const BARE_SUM =
  /^\P{L}*\d[\d\s.]{2,6} (?:para empezar|de entrada|al principio|de inicio)(?!\p{L})|^\P{L}*\d[\d\s.]{2,6} (?:al |por |\/ ?)(?:mes|año)(?!\p{L})/iu;
/** What is still to be done by oneself: "esperar su correo". */
const TO_DO =
  /^(?:hay que |por )?(?:volver a|esperar|mirar|preguntar|llamar|guardar|escribir|revisar|buscar|pasar|dejar|ver|hablar|pedir|decir|estudiar|leer|apuntar|insistir|evitar|recordar|olvidar|mandar|enviar|contestar|responder|aplicar|postular|intentar)(?:l[oae]s?|se)?(?!\p{L})/iu;
/** A remark in the negative: "no es una lumbrera"; what is not asked for is no remark. */
const LITOTES =
  /^(?:un )?poco (?!más|menos|de)\p{L}+$|^no (?:es|son|muy|tan|precisamente)(?!\p{L})(?! (?:necesari|obligatori|imprescindible|requisito|excluyente))/iu;
/** What the attendee tells oneself to leave alone: "no sacar el tema …". */
const FORBIDDEN = /^(?:mejor )?no (?:volver a )?\p{L}+[aei]r(?:l[oae]s?|le|les)?(?!\p{L})/iu;
/** How old somebody seemed: "muy joven, de Lugo". */
const SEEMED_OLD = /^(?:muy|bastante) (?:joven|mayor)(?=$|,)/iu;
/** A part of the pay in figures: "bono del 10 %". */
const PART_OF_PAY = /(?<!\p{L})(?:bono|variable) (?:del?|de un) \d/iu;
const CURRENCY = /\p{Sc}/u;
/** The town has a capital letter. */
const RATES = /(?<!\p{L})tarifas?(?!\p{L})/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT = /[=|*^~\\#_?¿!¡:;@()]|\.\.|…|\/|\bTODO\b|\bXXX\b/u;

/** "El" without an accent is an article, "él" a person: told apart before the accents go. */
const HE = /(?<!\p{L})él(?!\p{L})/iu;

/** Whom one has a language from is no family matter: "hablo portugués por mi madre". */
const LANGUAGE_FROM = /(?<=^hablo \p{L}+) (?:por|con) mis? (?:madre|padre|padres|abuel[oa]s?|familia)$/iu;

const holdsSign = anyPattern([
  HE,
  FORBIDDEN,
  LITOTES,
  WAS_GOING_ON,
  SOMEBODY_OF,
  SEEMED_OLD,
  PART_OF_PAY,
  SUM,
  CONTRACT_PAY,
  BARE_SUM,
  RATES,
  CURRENCY,
  PICTURE,
  SHORTHAND_LEFT,
]);

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(noted: string): boolean {
  const text = noted.replace(LANGUAGE_FROM, '');
  const plain = withoutAccents(text);
  return holdsTurn(plain) || holdsRemark(plain) || holdsSign(text);
}

/** True for a point that reminds its writer of something to do. */
export function isToDo(text: string): boolean {
  return TO_DO.test(text);
}

/** Accents go and the tilde stays: "año" is no slip. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0308]/gu, '')
    .normalize('NFC');
}
