import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

const shapeOf = (kind: NoteKind, words: string) =>
  readNote({ kind, words, by: 'me', said: false, names: new Set(['novalink', 'brightpeak']) }).shape;

describe('D10 in Spanish: what a tired student types for nobody else stays private', () => {
  it.each<[NoteKind, string]>([
    ['point', 'el tío del stand medio dormido'],
    ['point', 'la reclutadora es más joven que yo jaja'],
    ['point', 'borde hasta que hablé de vela'],
    ['point', 'la jefa parece muy controladora'],
    ['point', 'pagan peor que el stand de al lado'],
    ['point', 'fijo sobre 24 + variable'],
    ['point', 'no sé si de verdad buscan gente'],
    ['point', 'me dolía la cabeza todo el rato'],
    ['point', 'me quedé en blanco con las mates'],
    ['clarify', 'confundí sql con nosql, qué vergüenza'],
    ['clarify', 'dije mal el año de las prácticas'],
    ['clarify', 'me bloqueé con lo de los defectos'],
    ['point', 'entre nosotros: despidos en marzo'],
    ['point', 'no mencionar la fusión'],
    ['point', 'menos estirados que los de novalink'],
    ['point', 'bigote espectacular'],
    ['fit', 'en realidad copié el código de un colega'],
    ['unsaid', 'tengo tdah'],
    ['point', 'creo que estaba ligando'],
    ['unsaid', 'suspendí el examen 2 veces'],
    ['point', 'la de rrhh mirando el móvil'],
    ['point', 'un tipo alto con coleta'],
    ['point', 'unos cincuenta y tantos, casi jubilado'],
    ['point', 'manos sudadas'],
    ['point', 'no es una lumbrera'],
    ['point', 'ni supo explicar su propio producto'],
    ['point', 'para mí: cambio de ceo'],
    ['point', 'no lo sabe nadie, se mudan a oporto'],
    ['point', '2100 para empezar'],
    ['point', 'brightpeak ofrece más'],
    ['point', 'segunda opción tras brightpeak'],
    ['point', 'bolis gratis y ya'],
    ['clarify', 'a estas alturas debería saber qué es oauth'],
    ['clarify', 'me contradije con las fechas'],
    ['clarify', 'diez minutos hablando de mi perro'],
    ['fit', 'estadística aprobada por los pelos'],
    ['unsaid', 'tomo antidepresivos'],
    ['unsaid', 'necesito visado'],
    ['point', 'el stand apestaba a pescado'],
    ['point', 'tiene pinta de barco que se hunde'],
    ['point', 'la reclutadora con espinacas en los dientes'],
    ['point', 'un poco insistente'],
    ['point', 'señor mayor, medio sordo'],
    ['point', '3200 antes de impuestos'],
    ['point', 'preferiría brightpeak'],
    ['point', 'me lo dijo en confianza: han perdido un cliente'],
    ['point', 'prometí no contarlo'],
    ['clarify', 'divagué y luego pedí perdón'],
    ['unsaid', 'me recupero de una operación'],
    ['fit', 'adorné un poco el proyecto'],
    ['point', 'no creo que llamen'],
    ['point', 'no tienen ni idea de su propio stack'],
  ])('%s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).toBe('private');
  });

  it.each<[NoteKind, string]>([
    ['point', '12 furgonetas, todas eléctricas desde junio'],
    ['point', 'becarios con mesa propia + mentor'],
    ['point', 'dos rondas, la 2ª presencial en vigo'],
    ['point', 'reescriben la facturación en rust'],
    ['point', 'laboratorio nuevo en 2027, 40 puestos'],
    ['point', 'hora de demos cada viernes'],
    ['point', 'inicio flexible, feb o sept'],
    ['point', 'banco de pruebas en el sótano, se puede visitar'],
    ['point', 'sin carta, solo cv en pdf'],
    ['fit', '2 años en la radio de la uni'],
    ['fit', 'tfg sobre turbinas de marea, 9,2'],
    ['fit', 'enseñé scratch a 30 niños'],
    ['unsaid', 'holandés básico'],
    ['unsaid', 'carné de carretillero'],
    ['point', '5 días de formación al año'],
    ['point', 'equipo entre berlín y dublín'],
    ['point', 'taller cada martes, abierto a becarios'],
    ['point', 'sin código de vestimenta'],
    ['point', 'imprimen las piezas en casa'],
    ['fit', 'app de coche compartido para 200 personas'],
    ['point', 'capital familiar, tercera generación'],
    ['point', 'el ascensor funciona sin luz'],
    ['point', 'jornada de puertas abiertas el 3 de marzo'],
  ])('fit to be read: %s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).not.toBe('private');
  });
});
