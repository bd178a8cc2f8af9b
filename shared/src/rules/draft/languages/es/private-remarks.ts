import type { Remarks } from '../../remark-finder.js';

/** More turns that keep a note to oneself (D10), by what they speak of. Accents do not count, and have none here. */
export const PRIVATE_REMARKS: Remarks = {
  money:
    'bono anual, bono por objetivos, bono de bienvenida, cheques de comida, cheques comida, no llego a fin, llegar a fin de mes, ' +
    'a comision, comision por venta, comision por ventas, un variable, plan de pensiones, ganan mas que, ganan menos, ganaria, ' +
    'gano menos, gano mas, se gana bien, se gana mal, ganar mas dinero, reparto de beneficios, ayuda de transporte, ' +
    'ayuda al transporte, pagas extra, paga extra, catorce pagas, 14 pagas, 12 pagas, mi prestamo, prestamo de estudios, ' +
    'poco dinero, salario minimo, sin sueldo, dias de vacaciones',
  health:
    'dolor de cabeza, dolores de cabeza, dolor de espalda, dolores de espalda, dolor de barriga, dolor de estomago, dolor de tripa, ' +
    'dolor de muelas, dolor de garganta, dolor de cuello, dolores de cuello, dolor de regla, me duele*, me dolia*, me dolio, ' +
    'jaqueca*, con la regla, tengo la regla, operacion de rodilla, operacion de espalda, mi operacion, pierna rota, brazo roto, ' +
    'esguince*, mi lesion, lesionad*, la tension alta, mi tension, mala vista, resfriad*, constipad*, con gripe, tengo gripe, ' +
    'tuve gripe, tenia gripe, griposo, griposa, con fiebre, tenia fiebre, tengo fiebre, algo de fiebre, tos, mareo*, maread*, ' +
    'nausea*, vomit*, me desmay*, ataque de panico, ataques de panico, afonic*, ronca, ronco, sin voz, asma, quimio, ' +
    'indigestion, dormi fatal, no dormi, no he dormido, sin pegar ojo, lumbago, ciatica, contractura*',
  people:
    'mal aliento, siempre con el movil, mirando el movil, mirando al movil, pegado al movil, pegada al movil, demasiado joven, la rubia, ' +
    'el rubio, la morena, el moreno, gordo, gorda, maleducad*, mal educad*, groser*, poco amable*, nada amable*, creido, creida, ' +
    'chulit*, sabelotodo, listillo, listilla, engreid*, presumid*, frio conmigo, fria conmigo, malhumorad*, mal humor, dormido, ' +
    'dormida, se durmio, payas*, sarcastic*, me ignoro, me ignoraron, ignoro mi pregunta, sosa, soso, cansino, cansina, ' +
    'me trataron mal, me trato mal, timido, timida, no me escucho, no escucho, habla demasiado, mi antiguo profe*, mi antiguo docente, mi antigua docente',
  doubts:
    'no estoy segur*, no estaba segur*, no estoy muy segur*, no estoy convencid*, poco convencid*, no me veo, no lo veo, no la veo, ' +
    'no lo tengo claro, no tengo claro, no quiero trabajar, no quiero ir, no trabajaria, no iria, demasiado bueno, ' +
    'dificil de creer, no me lo creo, no me fio, no me creo, mala espina, ultimo recurso, perdida de tiempo, no vale la pena, ' +
    'no merece la pena, sin interes, poco interes, no me interesa, no me atrae, no me apetece, pocas ganas, cero ganas, ' +
    'ni fu ni fa, sentimientos encontrados, a ver que, mala impresion, mal presentimiento, no es para mi, no es lo mio, ' +
    'no va conmigo, no encajo, si encajo, indeciso, indecisa, esceptico, esceptica, tibio, poco creible, huele a estafa, ' +
    'una estafa, un timo, de risa, de broma, en broma, asi asi',
  field:
    'contra, para, alivia, aliviar, trata, tratar, detecta, detectar, deteccion de, detector de, mide, medir, prevenir',
};
