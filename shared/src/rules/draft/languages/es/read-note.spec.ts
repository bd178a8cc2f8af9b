import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import type { NoteReading } from '../../material.js';
import { readNote } from './read-note.js';

function read(
  kind: NoteKind,
  words: string,
  given: { said?: boolean; by?: 'me' | 'them' } = {},
): NoteReading {
  return readNote({
    kind,
    words,
    by: given.by ?? 'me',
    said: given.said ?? false,
    names: new Set(['arrizabalde', 'celandria cloud', 'del', 'los']),
  });
}

describe('D10 in Spanish: what may become of a note as typed', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'la nueva oficina de lyon', 'phrase', 'la nueva oficina de Lyon'],
    ['point', 'la sede de Vitoria crece mucho', 'fragment', 'la sede de Vitoria crece mucho'],
    ['point', 'abren en lyon en marzo', 'clause', 'abren en Lyon en marzo'],
    ['point', 'abren uno en Tarifa en primavera', 'clause', 'abren en Tarifa en primavera'],
    ['point', 'venden más en japón q en madrid', 'clause', 'venden más en Japón que en Madrid'],
    [
      'point',
      'usan bim "de verdad", no solo para enseñar',
      'clause',
      'usan BIM «de verdad», no solo para enseñar',
    ],
    [
      'point',
      'te dejan dormir 2 noches como cliente antes de empezar',
      'clause',
      'dejan dormir dos noches como cliente antes de empezar',
    ],
    [
      'point',
      'restauran una copia al azar cada semana, me gustó',
      'clause',
      'restauran una copia al azar cada semana',
    ],
    [
      'point',
      'buscan a alguien q sepa hablar con vecinos cabreados',
      'clause',
      'buscan a alguien que sepa hablar con vecinos enfadados',
    ],
    [
      'point',
      'quieren q la gente vuelva en noviembre, no solo agosto',
      'clause',
      'quieren que la gente vuelva en noviembre, no solo en agosto',
    ],
    ['point', 'catan a ciegas con los becarios también', 'clause', 'también catan a ciegas con los becarios'],
    [
      'point',
      'trabajan x turnos, tb los fines de semana',
      'clause',
      'trabajan por turnos, también los fines de semana',
    ],
    ['point', 'son 40 personas en Vigo', 'clause', 'son 40 personas en Vigo'],
    ['point', 'se trabaja en parejas', 'clause', 'se trabaja en parejas'],
    ['point', 'joven equipo de 12 personas', 'fragment', 'joven equipo de 12 personas'],
    [
      'point',
      'regadío por goteo con sondas, pero las mira una sola persona',
      'fragment',
      'regadío por goteo con sondas',
    ],
    [
      'point',
      'pilar: "el inglés se aprende, el olfato no"',
      'fragment',
      '«el inglés se aprende, el olfato no»',
    ],
    [
      'point',
      'precios los cambia una persona a mano cada mañana',
      'fragment',
      'los precios los cambia una persona a mano cada mañana',
    ],
    [
      'point',
      'campaña de nov a enero, turnos de noche',
      'fragment',
      'campaña de noviembre a enero, turnos de noche',
    ],
    ['point', 'sede en vitoria, remoto 4 días', 'fragment', 'sede en Vitoria, remoto cuatro días'],
    [
      'point',
      '9 hoteles, todos menos de 60 habitaciones',
      'fragment',
      '9 hoteles, todos de menos de 60 habitaciones',
    ],
    [
      'point',
      'la entrevista técnica es arreglar un bug real, 1 h',
      'fragment',
      'la entrevista técnica consiste en arreglar un bug real, una hora',
    ],
    ['point', 'proyecto de unión de redes', 'fragment', 'proyecto de unión de redes'],
    ['fit', 'restauré el servidor del club', 'clause', 'restauré el servidor del club'],
    [
      'fit',
      'soporte en la biblioteca: 30 tickets/semana',
      'fragment',
      'soporte en la biblioteca, 30 tickets por semana',
    ],
    [
      'fit',
      'recepción nocturna 2 veranos, 80 hab.',
      'fragment',
      'recepción nocturna durante 2 veranos, 80 habitaciones',
    ],
    ['fit', 'mi TFG sobre redes eléctricas', 'phrase', 'mi TFG sobre redes eléctricas'],
    ['unsaid', 'ingles c1, italiano b2', 'fragment', 'inglés C1, italiano B2'],
    [
      'unsaid',
      'llevo la web del club de montaña, 6 años',
      'clause',
      'llevo la web del club de montaña desde hace seis años',
    ],
    ['clarify', 'yo pararía la línea primero', 'clause', 'pararía la línea primero'],
    ['promise', 'ficha de cata q hice', 'phrase', 'la ficha de cata que hice'],
    ['promise', 'enviarle mi TFG', 'phrase', 'mi TFG'],
    ['promise', 'dossier de la exposición', 'phrase', 'el dossier de la exposición'],
    ['promise', 'pasarle el link al repo', 'phrase', 'el enlace al repositorio'],
    ['point', 'rotación x 3 departamentos', 'fragment', 'rotación por tres departamentos'],
    [
      'point',
      'visita a las obras del puerto de los olmos',
      'fragment',
      'visita a las obras del puerto de los olmos',
    ],
    ['promise', 'ejercicio resuelto', 'fragment', 'ejercicio resuelto'],
  ])('%s: %s', (kind, words, shape, expected) => {
    const found = read(kind, words);
    expect(found.shape).toBe(shape);
    expect(found.words).toBe(expected);
  });

  it.each<[string, NoteKind, string]>([
    ['a remark on a person', 'point', 'ella quiere ver fotos'],
    ['on how somebody is', 'point', 'muy majo el de RRHH'],
    ['a name of the meeting', 'point', 'arrizabalde lleva la cata'],
    ['a given name', 'point', 'iker contesta tickets los viernes'],
    ['a company met elsewhere', 'point', 'como en celandria cloud'],
    ['what somebody warned of', 'point', 'todo va despacio, avisó'],
    ['nobody knows who', 'point', 'quiere gente q hable polaco'],
    ['on oneself', 'clarify', 'acidez vs peróxidos, me lié'],
    ['on oneself, of a skill', 'fit', 'cata de aceites, me lié con la acidez'],
    ['a blank, of a skill', 'unsaid', 'alemán B2 aunque me quedé en blanco'],
    ['the slip only', 'clarify', 'peralte: no me salía la fórmula'],
    ['a blank', 'clarify', 'me quedé en blanco con goroutines'],
    ['forgotten', 'clarify', 'se me olvidó preguntar por el horario'],
    ['a grant', 'point', 'la beca es de 8 meses y paga 900'],
    ['pay', 'point', 'el equipo de soporte cobra igual q desarrollo'],
    ['terms', 'point', '3 meses de prueba y luego indefinido'],
    ['money in figures', 'point', 'empiezan en 24.000 €'],
    ['health', 'unsaid', 'estuve de baja 6 meses'],
    ['family', 'unsaid', 'mi madre es de Oporto'],
    ['a joke', 'point', 'tienen un perro en la oficina jaja'],
    ['hearsay', 'point', 'dicen q van a abrir en Portugal'],
    ['a doubt', 'point', 'abren en Lyon?'],
    ['an aside about the law', 'fit', 'scraping de precios de la competencia (lo legal)'],
    ['unkind', 'point', 'botella nueva de aluminio, polémica en casa'],
    ['works by halves', 'point', 'aceite de menta para colmenas, funciona a medias'],
    ['shorthand nobody can read', 'point', 'presupuesto público = todo lento'],
    ['to oneself', 'point', 'nos invitan a la fábrica'],
    ['whose clients', 'unsaid', 'alemán b2, la mitad de sus clientes'],
    ['something to do, no thing', 'promise', 'invitarla a la presentación del tfg'],
    ['losses', 'point', 'han perdido 2 clientes este año'],
    ['a lack of one’s own', 'fit', 'no tengo experiencia pero aprendo rápido'],
    ['a single word', 'point', 'cádiz'],
    ['an emoji', 'point', 'visita al puerto 🎉'],
    ['too long', 'point', 'muchas palabras '.repeat(20)],
  ])('private: %s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });

  it('thanks for a promise of theirs only where it is certain what it is', () => {
    expect(read('promise', 'me pasan el calendario de visitas', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'el calendario de visitas',
    });
    expect(read('promise', 'Marta manda la guía', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'me llama la semana que viene', { by: 'them' }).shape).toBe('private');
  });
});

describe('D10 in Spanish: `say` is used as given', () => {
  it.each([
    ['la nueva oficina de Lyon', 'phrase'],
    ['cómo forman a los juniors', 'phrase'],
    ['el proyecto que dirigen en Cádiz', 'phrase'],
    ['abren en Lyon en marzo', 'clause'],
    ['restauré el servidor', 'clause'],
    ['Abren en Lyon en marzo.', 'sentence'],
    ['¿Cuándo abren en Lyon?', 'sentence'],
    ['formación interna', 'fragment'],
    ['Kiel y su puerto', 'fragment'],
    ['lo que me contó del puerto', 'fragment'],
  ])('%s is a %s', (words, form) => {
    expect(read('point', words, { said: true })).toMatchObject({ form, words });
  });

  it('loses only the "que" that the frame brings', () => {
    expect(read('point', 'que abren en Lyon', { said: true })).toMatchObject({
      form: 'clause',
      words: 'abren en Lyon',
    });
  });

  it('is never private, whatever it says', () => {
    expect(read('point', 'su sueldo, jaja', { said: true }).shape).not.toBe('private');
  });
});
