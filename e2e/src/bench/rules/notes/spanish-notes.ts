import type { NotePool } from './note-pool.js';

export const SPANISH_NOTES: NotePool = {
  months: ['enero', 'marzo', 'mayo', 'septiembre', 'octubre'],
  points: [
    { text: 'oficina nueva en {city} desde {month}', say: 'la nueva oficina de {city}' },
    { text: 'equipo de {n}, dos recién llegados', say: 'el equipo de {n} personas' },
    { text: 'rotan cada {n} semanas', say: 'la rotación cada {n} semanas' },
    { text: 'el turno de noche en la nave de {city}' },
    { text: 'banco de pruebas en {city}', say: 'el banco de pruebas de {city}' },
    { text: 'mentora los primeros {n} meses', say: 'la mentoría de los primeros {n} meses' },
    { text: '{n} pilotos en marcha', say: 'los {n} pilotos en marcha' },
    { text: 'el taller de aprendices de {city}' },
    { text: 'revisan siempre a dos', say: 'la revisión a dos' },
    { text: 'jornada de campo en {month}', say: 'la jornada de campo de {month}' },
  ],
  fits: [
    { text: 'horarios de un club de autobuses, {n} años', say: 'los horarios de un club de autobuses' },
    { text: 'tfg sobre deriva de sensores', say: 'mi trabajo sobre la deriva de sensores' },
    { text: 'inventario de una tienda de bicis', say: 'el inventario de una tienda de bicicletas' },
  ],
  clarifies: [
    { text: 'poco claro con la fecha', say: 'puedo empezar en {month}' },
    { text: 'se me fue media pregunta', say: 'un índice también cuesta al escribir' },
  ],
  unsaids: [
    { text: 'título de vela desde {month}', say: 'mi título de vela' },
    { text: 'cuentas del coro', say: 'he llevado las cuentas de un coro' },
  ],
  promises: [
    { text: 'cuaderno con las curvas de carga', say: 'mi cuaderno con las curvas de carga' },
    { text: 'resumen del tfg, 1 hoja', say: 'un resumen de una página de mi trabajo' },
  ],
};
