/** Given names that are no other word: a note that holds one speaks of somebody, met or not. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'marta maria laura lucia ana sara paula elena irene nuria raquel silvia cristina beatriz monica natalia patricia sonia ' +
    'isabel carmen lola teresa ines julia alba andrea claudia eva rocio miriam noelia ainhoa leire nerea amaia itziar maite ' +
    'jose juan javier carlos david daniel jorge pablo sergio alberto alejandro miguel manuel antonio luis fernando pedro ' +
    'rafael ramon ramiro raul ruben oscar diego adrian alvaro ivan hugo iker unai jon asier mikel inigo gorka jordi marc ' +
    'xavi pau joan montse paco pepe nacho quique javi edu gonzalo ignacio guillermo andres tomas felipe enrique eduardo'
  ).split(' '),
);
