/**
 * More words and turns that keep a note to oneself (D10), by what they speak of. Each may be followed by any ending where it
 * ends in `*`; several words stand between commas as they are typed. Accents do not count.
 */
export const PRIVATE_TURNS = {
  looks:
    'acento*, pañuelo, con gafas, corbata roja, en traje, peinad*, tatuaj*, muy elegante, bien vestid*, ' +
    'mal vestid*, coleta, manos sudad*, sudoros*, sudad*, y tantos, y pico, cincuentón*, jubila*, bigot*, melena, pelo, gafas, corbata*, camisa, perfume, su voz, su reloj, el reloj, apretón de manos, cuarentón*, cincuentón*, ' +
    'treintañer*, de mi edad, mi misma edad, tiene pinta, pinta de, cara de, con cara, guapet*, atractiv*, ' +
    'bajit*, gordit*, rubio, rubia, pelirroj*',
  manners:
    'un colega, una colega, un compañero de, una compañera de, un amigo, una amiga, majísim*, simpátic*, muy cercan*, distante*, impaciente*, desconfiad*, intimida, intimidante, intimidaba, ' +
    'con prisa, con prisas, sin ganas, ni me miró, no me miró, me miró, miraba, bostez*, sonrient*, muy serio, ' +
    'muy seria, seco conmigo, prepotente*, pijo, pija, pijos, cortante*, me interrumpió, el móvil todo el rato, ' +
    'pasota*, tono agresivo, charlatan*, muy apasionad*, buena gente, buen rollo, mal rollo, me cayó, me cae, ' +
    'cae bien, cae mal, encantadora, un sol, un encanto, un crack, una crack, es un crack, graciosill*, ' +
    'qué pesad*, pelma, plasta, amigable*, recepcionista guap*, reclutador*, la recepcionista, la chica, ' +
    'el chico, la señora, el señor',
  oneself:
    'ni supo, ni sabía, ni sabe, no supo, de milagro, por poco, y ya, y punto, adorné, adornad*, embellec*, motivad*, inflé, inflad*, exager*, farol, copié el, copiad*, hice trampas, por los pelos, raspad*, me echaron, ' +
    'me despidieron, me tiraron, abandoné, repetí, repetí curso, septiembre otra vez, en el paro, en paro, ' +
    'sin un duro, sin blanca, necesito dinero, necesito trabajo, deprimid*, depre, llorando, temblé, temblando, ' +
    'temblab*, mi ex, mi novi*, mi pareja, soltero, soltera, casado, casada, mis hijos, mi hijo, mi hija, ' +
    'plan b, segunda opción, 2ª opción, 2a opción, última opción, primera opción, mi favorit*, mi preferid*, ' +
    'mejor que en, peor que, prefiero, por si acaso, si no sale, si falla, sin ganas, no me convenc*, ' +
    'no me motiva, me da igual, no me llama, ni loco, ni loca, sobrecualificad*, poco cualificad*, regular pero, ' +
    'muy regular, va regular, bastante regular, flojo, floja, flojos, punto débil, debilidad*, no pillé, ' +
    'no lo pillé, no lo tengo, ni papa, ni idea, a medio, sin terminar, sin acabar, no acabé, no terminé, ' +
    'me bloqueé, me trabé, trabé, trabad*, me lié, me perdí, se me fue, me fui por las ramas, hablé demasiado, ' +
    'hablé de más, demasiado largo, demasiado lejos, demasiado junior, demasiado rápido, demasiado joven, ' +
    'resaca, dormí mal, sin dormir, llegué tarde, improvis*, a ojo, a boleo, al tuntún, fingí, fingir, disimul*, ' +
    'sinceramente, la verdad, confieso, admit*, mi madre, mi padre, mi abuel*, mi tía, mi hermano, mi hermana',
  money:
    'antes de impuestos, después de impuestos, y variable, más variable, sueldo fijo, fijo más, stock options, en acciones, reembols*, gastos, ' +
    'ayuda de comida, ticket restaurante, tickets restaurante, cheque restaurante, seguro médico, ' +
    'seguro privado, coche de empresa, banda salarial, horquilla salarial, trienio*, en negro, tacañ*, rácan*, ' +
    'rata, ratas, mal pagad*, bien pagad*, mucha pasta, poca pasta, becad* con, sin cobrar, no cobr*, remunera*, ' +
    'retribu*, hipoteca',
  health:
    'me recupero de, recuperándome, convalec*, antidepresiv*, ansiolít*, pastillas, medicación, insomnio, diabét*, disléx*, tdah, hiperactiv*, autis*, migrañ*, muleta*, silla de ruedas, sord*, epilep*, ansios*, ' +
    'angust*, insomni*, cicatri*, adicci*, alcohóli*, borrach*, fertilidad, aborto, luto, falleci*, murió, ' +
    'muerte, entierro, ramadán, misa, rezar, con velo, musulm*, es judío, es judía, católic*, creyent*, ateo, ' +
    'atea, gay, lesbiana, votó, votan, izquierdas, derechas, vox, podemos ganar',
  doubt:
    'en realidad, por lo visto, visto lo visto, no entendí, entendí poco, a revisar, revisar yo, por revisar, preguntar a, mirar si, mirar en, ' +
    'buscar en google, googlear, llamar a, llamar el, llamar al, llamar en, por llamar, volver a escribir, ' +
    'escribirle, recordar que, acordarme, no olvidar, que no se me, pendiente de, seguramente, no está claro, ' +
    'poco claro, nada claro, vago, vaga, contradic*, no tiene lógica, cualquier cosa, venden humo, bla bla, ' +
    'blabla*, milonga*, cuento chino, según él, según la chica, ya veremos, a ver si, veremos, no sé, ' +
    'no recuerdo, no me acuerdo, ilegible, no apunté, nombre ilegible, creíble, demasiado bonito, si es verdad, ' +
    'si entendí, no del todo, esquiv*, evasiv*, no respondi*, no contest*',
  feelings:
    'en el fondo, al final, en mi opinión, a mi juicio, para mí, se nota, se ve que, obviamente, por suerte, por desgracia, menos mal, lástima, qué pena, da pena, dan pena, da yuyu, ' +
    'en plan, o sea, encima, desde luego, unicornio, ego, egos, extrañ*, cuidado con, atención al contrato, atención a la, me encant*, me flip*, flipante*, mola, molón*, molona, brutal, increíble*, alucin*, genial*, súper, ' +
    'super bien, superbien, una pasada, decepcion*, me aburr*, coñazo, peñazo, petardo, agobiante*, cutre*, ' +
    'malísim*, buenísim*, horribil*, puaj, ay, ostras, vaya tela, ufff*, jo, ja, risa*, me reí, nos reímos, ' +
    'reír, gorron*, bolis, cringe, mal ambiente, buen ambiente, el ambiente',
  confidence:
    'shh*, chis, los compra, nos compra, concurso de acreedores, suspensión de pagos, liquidación, está en venta, están en venta, desorganiz*, ' +
    'falta de personal, sin personal, desmotiv*, dimit*, dimisi*, recolocac*, acoso, acosaron, mobbing, multa*, ' +
    'imputad*, investigad* por, confidencial, confidencias, no oficial*, extraoficial*, off the record, ' +
    'entre nosotros, no decir, no mencionar, no contar, no se puede contar, no se puede decir, no lo digas, ' +
    'no digas, que no salga, aún sin anunciar, sin anunciar, no anunciad*, todo el mundo se va, se va todo, ' +
    'se van todos, les cuesta, buena baza, stand vacío, estand vacío, no viene nadie, sin gente, pierden dinero, ' +
    'van mal, va mal, de capa caída, viejuno*, huele, olía, apest*, asqueros*, trist*, ruidoso*, plagi*, ' +
    'mala fama, mala prensa, mala reputación, externaliz* todo',
} as const;
