/** Sentences of the answer to a rejection: gracious (T6, D5). */
export const REJECTION_THANKS = [
  'Gracias por comunicarme la decisión de {employer} y, de nuevo, por el tiempo que me dedicó en {fair}.',
  'Le agradezco la claridad de su respuesta, así como la conversación sobre {employer} que tuvimos durante {fair}.',
  'Aunque el resultado sea otro, agradezco su respuesta y lo que pude saber en {fair} sobre {employer}.',
  'He recibido su decisión, que respeto plenamente, y le agradezco que me presentara {employer} con motivo {deFair}.',
  'Muchas gracias por su mensaje y por el trato tan atento que recibí de {employer} con ocasión {deFair}.',
  'Entiendo lo que ha decidido {employer} y quiero agradecerle, pese a todo, el tiempo que compartimos en {fair}.',
  'Esta vez no ha podido ser; aun así, le agradezco que me escuchara durante {fair} y me hablara de {employer}.',
  'Acepto su decisión; por el rato pasado en {fair}, y por el trato de {employer}, mi gratitud no cambia.',
  'Le agradezco la cortesía de contestarme y todo lo que he conocido de {employer} desde {fair}.',
  'Con independencia del resultado, hablar sobre {employer} en {fair} mereció la pena; muchas gracias.',
  'Comunicar un no nunca es agradable; por eso agradezco que {employer} me haya contestado después {deFair}.',
  'Que me hayan tenido en cuenta en {employer} ya es mucho; gracias también por atenderme durante {fair}.',
  'Tomo nota de su respuesta con gratitud: cuanto aprendí sobre {employer} en nuestro encuentro {deFair} me será útil.',
  'Permítame dar las gracias a {employer} por considerar mi candidatura, y a usted por la charla {deFair}.',
] as const;

export const REJECTION_INTEREST = [
  'Mi interés por {employer} sigue intacto; me alegraría que pensara en mí si surge otra oportunidad.',
  'Si más adelante surge en {employer} un puesto que encaje mejor, volveré a presentarme con gusto.',
  'Seguiré de cerca lo que hace {employer}; ojalá en otro momento haya un lugar para mí.',
  'Trabajar algún día en {employer} es uno de mis deseos, y agradecería que guardara mis datos.',
  'Nada de esto cambia mi buena opinión de {employer}, ni mis ganas de intentarlo otra vez.',
  'Les deseo mucho acierto con la persona elegida, y confío en volver a coincidir con {employer}.',
  'Me gustaría mantener el contacto, pues {employer} me parece un lugar al que merece la pena aspirar.',
  'Estaré al tanto de las vacantes de {employer} y le escribiré si alguna se ajusta a mi perfil.',
  'Ojalá pueda demostrar algún día en {employer} lo que sé hacer; la puerta, por mi parte, queda abierta.',
  'Con gusto retomaría la conversación cuando aparezca en {employer} otra plaza donde pueda ser de utilidad.',
  'Sigo pensando que podría encajar en {employer}, así que no dude en escribirme si algo cambia.',
  'Para mí, {employer} permanece entre los lugares donde más me gustaría trabajar, hoy o más adelante.',
  'Me alegraría mucho que se acordara de mi nombre cuando {employer} vuelva a buscar a alguien.',
  'El deseo de sumarme a {employer} no termina aquí, y agradeceré cualquier noticia en los próximos meses.',
] as const;

export const FEEDBACK = [
  'Si pudiera darme algún consejo, se lo agradecería mucho.',
  '¿Hay algún punto concreto que, a su juicio, debería trabajar más?',
  'Una breve indicación sobre lo que faltó me ayudaría a aprender.',
  'Cualquier comentario suyo, por breve que sea, me serviría.',
  '¿Podría decirme en una frase qué inclinó la balanza?',
  'Me sería de gran ayuda conocer su impresión sincera.',
  '¿Qué haría usted, en mi lugar, para mejorar?',
  'Una sugerencia suya de cara al futuro sería un gran favor.',
  '¿Qué me recomendaría preparar mejor la próxima vez?',
  'Con una sola observación suya ya habría ganado mucho.',
  'Me interesa saber dónde vio usted margen de mejora.',
  'Agradecería igualmente unas palabras sobre los motivos.',
] as const;
