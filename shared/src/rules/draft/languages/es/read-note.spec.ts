import { describe, expect, it } from '@jest/globals';
import { noteContract } from '../../testing/note-contract.js';
import { spanish } from './index.js';

const NAMES = ['arrizabalde', 'celandria cloud', 'del', 'los', 'lea'];

/** What was noted as, what was typed, its shape, and its words in a sentence where they differ. */
const READ = `
point | la nueva oficina de lyon | phrase | la nueva oficina de Lyon
point | la sede de Vitoria crece mucho | fragment
point | abren en lyon en marzo | clause | abren en Lyon en marzo
point | abren uno en Tarifa en primavera | clause | abren en Tarifa en primavera
point | venden más en japón q en madrid | clause | venden más en Japón que en Madrid
point | usan bim "de verdad", no solo para enseñar | clause | usan BIM «de verdad», no solo para enseñar
point | te dejan dormir 2 noches como cliente antes de empezar | clause | dejan dormir dos noches como cliente antes de empezar
point | restauran una copia al azar cada semana, me gustó | clause | restauran una copia al azar cada semana
point | buscan a alguien q sepa hablar con vecinos cabreados | clause | buscan a alguien que sepa hablar con vecinos enfadados
point | quieren q la gente vuelva en noviembre, no solo agosto | clause | quieren que la gente vuelva en noviembre, no solo en agosto
point | catan a ciegas con los becarios también | clause | también catan a ciegas con los becarios
point | trabajan x turnos, tb los fines de semana | clause | trabajan por turnos, también los fines de semana
point | son 40 personas en Vigo | clause
point | se trabaja en parejas | clause
point | joven equipo de 12 personas | fragment
point | regadío por goteo con sondas, pero las mira una sola persona | fragment | regadío por goteo con sondas
point | pilar: "el inglés se aprende, el olfato no" | fragment | «el inglés se aprende, el olfato no»
point | precios los cambia una persona a mano cada mañana | fragment | los precios los cambia una persona a mano cada mañana
point | campaña de nov a enero, turnos de noche | fragment | campaña de noviembre a enero, turnos de noche
point | sede en vitoria, remoto 4 días | fragment | sede en Vitoria, remoto cuatro días
point | 9 hoteles, todos menos de 60 habitaciones | fragment | 9 hoteles, todos de menos de 60 habitaciones
point | la entrevista técnica es arreglar un bug real, 1 h | fragment | la entrevista técnica consiste en arreglar un bug real, una hora
point | proyecto de unión de redes | fragment
fit | restauré el servidor del club | clause
fit | soporte en la biblioteca: 30 tickets/semana | fragment | soporte en la biblioteca, 30 tickets por semana
fit | recepción nocturna 2 veranos, 80 hab. | fragment | recepción nocturna durante 2 veranos, 80 habitaciones
fit | mi TFG sobre redes eléctricas | phrase
unsaid | ingles c1, italiano b2 | fragment | inglés C1, italiano B2
unsaid | llevo la web del club de montaña, 6 años | clause | llevo la web del club de montaña desde hace seis años
clarify | yo pararía la línea primero | clause | pararía la línea primero
promise | ficha de cata q hice | phrase | la ficha de cata que hice
promise | enviarle mi TFG | phrase | mi TFG
promise | dossier de la exposición | phrase | el dossier de la exposición
promise | pasarle el link al repo | phrase | el enlace al repositorio
point | rotación x 3 departamentos | fragment | rotación por tres departamentos
point | visita a las obras del puerto de los olmos | fragment
promise | ejercicio resuelto | fragment
point | 2ª entrevista = caso práctico, sin slides | fragment | segunda entrevista, caso práctico, sin slides
point | xa ellos lo primero es la seguridad | fragment | para ustedes lo primero es la seguridad
point | 4 centros, 2 de ellos en Portugal | fragment
point | 10k usuarios en galicia | fragment | 10k usuarios en Galicia
point | el laboratorio graba las catas | fragment
point | detectores de humo y maquinaria pesada | fragment
point | cuidan el medio ambiente con cabras | clause
unsaid | conozco su software | clause
clarify | para escalar usaría una cola | clause
clarify | contestaría: primero seguridad | fragment | primero seguridad
point | tds las obras en lugo | fragment | todas las obras en Lugo
clarify | respuesta buena: 12 meses de garantía | fragment | 12 meses de garantía
clarify | la norma correcta es la ISO 14001 | clause
unsaid | hablo portugués por mi madre | clause
promise | mandarle mi portfolio | phrase | mi portfolio
promise | vídeo del robot (2 min) | fragment | vídeo del robot, dos minutos
promise | expediente académico | phrase | el expediente académico
theirs | manda la guía del becario | phrase | la guía del becario
theirs | va a mandarme la descripción del puesto | phrase | la descripción del puesto
theirs | invitación a la jornada de puertas abiertas | phrase | la invitación a la jornada de puertas abiertas
theirs | me pasan el calendario de visitas | phrase | el calendario de visitas
`;

/** What was noted as, what was typed, and why it stays with who typed it. */
const PRIVATE = `
point | ella quiere ver fotos | private | a remark on a person
point | muy majo el de RRHH | private | on how somebody is
point | arrizabalde lleva la cata | private | a name of the meeting
point | iker contesta tickets los viernes | private | a given name
point | como en celandria cloud | private | a company met elsewhere
point | todo va despacio, avisó | private | what somebody warned of
point | quiere gente q hable polaco | private | nobody knows who
clarify | acidez vs peróxidos, me lié | private | on oneself
fit | cata de aceites, me lié con la acidez | private | on oneself, of a skill
unsaid | alemán B2 aunque me quedé en blanco | private | a blank, of a skill
clarify | peralte: no me salía la fórmula | private | the slip only
clarify | me quedé en blanco con goroutines | private | a blank
clarify | se me olvidó preguntar por el horario | private | forgotten
point | la beca es de 8 meses y paga 900 | private | a grant
point | el equipo de soporte cobra igual q desarrollo | private | pay
point | 3 meses de prueba y luego indefinido | private | terms
point | empiezan en 24.000 € | private | money in figures
unsaid | estuve de baja 6 meses | private | health
unsaid | mi madre es de Oporto | private | family
point | tienen un perro en la oficina jaja | private | a joke
point | dicen q van a abrir en Portugal | private | hearsay
point | abren en Lyon? | private | a doubt
fit | scraping de precios de la competencia (lo legal) | private | an aside about the law
point | botella nueva de aluminio, polémica en casa | private | unkind
point | aceite de menta para colmenas, funciona a medias | private | works by halves
point | presupuesto público = todo lento | private | shorthand nobody can read
point | nos invitan a la fábrica | private | to oneself
unsaid | alemán b2, la mitad de sus clientes | private | whose clients
promise | invitarla a la presentación del tfg | private | something to do, no thing
point | han perdido 2 clientes este año | private | losses
fit | no tengo experiencia pero aprendo rápido | private | a lack of one’s own
point | cádiz | private | a single word
point | visita al puerto 🎉 | private | an emoji
point | muchas palabras ×20 | private | too long
point | reclutador con prisa, sin ganas | private | manners
point | hablaba con la boca llena | private | what was going on
point | la del pañuelo verde | private | somebody by a thing
point | 2400 al mes | private | a bare sum
point | unos 24k y bonus | private | a sum in thousands
point | tickets restaurante | private | a benefit
point | no pillé lo de los plazos | private | not understood
point | café malísimo | private | a judgement
point | están en concurso de acreedores | private | trouble of theirs
point | no se puede contar pero abren en Niza | private | a confidence
point | llamar el lunes antes de las 10 | private | a task for oneself
point | entrevista en valenciano si quieres | private | said to the writer
point | en el fondo es ventas | private | an opinion
point | fijo pero 1600 solo | private | pay in a contract
fit | solo 3 meses, lo dejé | private | made little of
fit | contabilidad regular pero aprendo | private | a weakness
fit | inflé mi nivel de SQL | private | a lie of one’s own
fit | aprobé por los pelos | private | a narrow escape
unsaid | me echaron de las prácticas | private | a dismissal
unsaid | sin un duro, puedo empezar ya | private | poverty
clarify | respuesta: 2000, dije 200 | private | an answer with its slip
theirs | Marta manda la guía | private | a name nobody knows
theirs | me llama la semana que viene | private | no thing
`;

/** Words for the message, their form, and what a frame leaves of them where it brings a word itself. */
const SAID = `
say | la nueva oficina de Lyon | phrase
say | cómo forman a los juniors | phrase
say | el proyecto que dirigen en Cádiz | phrase
say | abren en Lyon en marzo | clause
say | restauré el servidor | clause
say | Abren en Lyon en marzo. | sentence
say | ¿Cuándo abren en Lyon? | sentence
say | formación interna | fragment
say | Kiel y su puerto | fragment
say | lo que me contó del puerto | fragment
say | que abren en Lyon | clause | abren en Lyon
say | su sueldo, jaja | usable
`;

describe('D10 in Spanish: what becomes of a note', () => {
  it.each(noteContract(spanish, { names: NAMES, read: READ, kept: PRIVATE, said: SAID }))(
    '%s',
    (_promise, faults) => {
      expect(faults()).toEqual([]);
    },
  );
});
