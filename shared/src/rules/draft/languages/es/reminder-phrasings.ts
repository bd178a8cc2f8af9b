/** Sentences of a reminder: patient, without pressure (T4, D5). */
export const REMINDER_THANKS = [
  'Vuelvo a darle las gracias por nuestra conversación sobre {employer} en {fair}.',
  'Sigo recordando con agrado {fair} y la charla sobre {employer}, que le agradezco de nuevo.',
  'Gracias una vez más por atenderme en {fair} y por hablarme de {employer}.',
  'Desde {fair} he pensado a menudo en {employer}, y reitero mi agradecimiento por aquel rato.',
  'Antes de nada, permítame repetirle las gracias por acercarme a {employer} a lo largo {deFair}.',
  'Han pasado unos días desde {fair}, pero no mi gratitud por el tiempo dedicado a presentarme {employer}.',
  'Conservo un recuerdo muy grato de cuanto hablamos de {employer} durante {fair}; nuevamente, gracias.',
  'Le reitero mi gratitud por la acogida que tuve en {fair} al preguntar por {employer}.',
  'Nuestro encuentro durante {fair} fue muy provechoso; de nuevo, gracias a usted y a {employer}.',
  'Quería agradecerle otra vez que me presentara {employer} en persona, a mi paso por {fair}.',
  'Le agradezco nuevamente que, con ocasión {deFair}, me acercara un poco más a {employer}.',
  'Tras {fair} le escribí con mi agradecimiento, que hoy renuevo también hacia {employer}.',
  'Muchas gracias de nuevo por responder a mis preguntas sobre {employer} tras encontrarnos en {fair}.',
  'Cuanto aprendí en {fair} acerca de {employer} me sigue siendo útil; mil gracias por ello.',
] as const;

export const REMINDER_IN_POSITION = [
  'El puesto de {position} me interesa tanto como entonces.',
  'Mi interés por la vacante de {position} no ha cambiado en nada.',
  'Sigo deseando trabajar como {position} con ustedes, si mi perfil encaja.',
  'Para mí, la plaza de {position} continúa siendo la primera opción.',
  'Mantengo con la misma ilusión mi candidatura como {position} en su equipo.',
  'Me seguiría alegrando mucho poder optar al puesto de {position}.',
  'Continúo viéndome en la función de {position} y con ganas de empezar.',
  'Cuanto le dije sobre mi interés en ser {position} sigue en pie.',
  'La idea de incorporarme como {position} me atrae igual que el primer día.',
  'Por mi parte, pueden seguir contando conmigo para la plaza de {position}.',
  'Con el paso de los días, las ganas de trabajar como {position} han crecido.',
  'Mi disposición para asumir el puesto de {position} es la misma.',
] as const;

export const REMINDER_IN_COMPANY = [
  'Mi interés por trabajar en {employer} es el mismo que entonces.',
  'Sigo deseando formar parte de {employer}, si mi perfil encaja.',
  'Para mí, {employer} continúa siendo un lugar donde trabajaría con gusto.',
  'Me seguiría alegrando mucho poder incorporarme a {employer} en cualquier función.',
  'Continúo viéndome en {employer} y con ganas de empezar.',
  'Cuanto le dije sobre mi interés en {employer} sigue en pie.',
  'La idea de trabajar en {employer} me atrae igual que el primer día.',
  'Por mi parte, pueden seguir contando conmigo si {employer} busca refuerzos.',
  'Con el paso de los días, las ganas de llegar a {employer} han crecido.',
  'No ha cambiado en nada mi deseo de sumarme a {employer}.',
] as const;

export const REMINDER_DATED = [
  'Tenían previsto decidir para el {date}; ¿hay alguna novedad que pueda compartir conmigo?',
  'Ahora que ha pasado el {date}, ¿podría decirme si ya se ha tomado una decisión?',
  'Había anotado el {date} como fecha de su decisión y me alegraría tener noticias.',
  'Si la decisión prevista para el {date} necesita más tiempo, lo entiendo y espero sin prisa.',
  'Según mis notas, pensaban decidir antes del {date}; le agradecería unas líneas cuando encuentre un momento.',
  'Me permito preguntarle, con toda tranquilidad, por el resultado de la decisión fijada para el {date}.',
  'Comprendo que los plazos cambian, así que solo quería saber si el {date} se ha mantenido.',
  'El {date} era el día mencionado para decidir, y con gusto leería unas palabras suyas.',
  'Cuando le venga bien, ¿me contaría en qué quedó la decisión del {date}?',
  'Como el {date} queda ya atrás, le escribo solo para interesarme por la decisión que esperaban.',
  'Recordaba el {date} para su decisión; si la fecha se ha movido, me basta con saberlo.',
  'Sin ánimo de apremiarle, me gustaría conocer la decisión que preveían para el {date}.',
] as const;

export const REMINDER_OPEN = [
  '¿Hay alguna novedad que pueda contarme sobre la continuación del proceso en estos momentos?',
  'Sé que estas decisiones llevan su tiempo; me alegrará recibir unas líneas cuando haya algo que decir.',
  'Cuando tenga un momento, me gustaría saber en qué punto se encuentra mi candidatura.',
  'Sin prisa alguna, ¿podría indicarme cuál será probablemente el siguiente paso por su parte?',
  'Si ya se sabe para cuándo habrá una decisión, le agradecería mucho que me lo dijera.',
  'Imagino que tiene muchos mensajes por responder, así que una sola frase suya me bastaría.',
  'Si todavía necesita algo de mí para valorar mi perfil, se lo enviaré con mucho gusto.',
  'Le escribo simplemente para preguntarle, cuando pueda contestarme, cómo han avanzado sus planes desde entonces.',
  'Una breve nota sobre el estado de la selección me ayudaría a organizar las próximas semanas.',
  'Por si mi primer mensaje se perdió entre otros muchos, me permito preguntar cómo sigue todo.',
  'Me ayudaría tener una idea aproximada de cuándo puedo esperar noticias, sean las que sean.',
  'Si una segunda charla les resultara útil para decidir, me acomodo a las fechas que propongan.',
] as const;
