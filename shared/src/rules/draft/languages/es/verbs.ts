/** Forms of verbs that make a statement of what would otherwise be a noun phrase, without accents left out. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    'es son está están era eran fue fueron será serán sea hay había habrá tiene tienen tenía tendrá tendrán hace hacen hizo ' +
    'hará quiere quieren quería queremos puede pueden podrá debe deben va van irá viene vienen vino sale salen entra entran ' +
    'abre abren abrirá cierra cierran empieza empiezan acaba acaban dura duran trabaja trabajan vende venden compra compran ' +
    'usa usan busca buscan lleva llevan pide piden da dan dio sabe saben cuenta crece crecen necesita necesitan ' +
    'decide deciden forma forman contrata contratan ofrece ofrecen prefiere prefieren produce producen exporta exportan ' +
    'cambia cambian funciona funcionan incluye incluyen depende dependen gusta gustan interesa importa queda quedan ' +
    'pasa pasan sigue siguen consiste vive viven habla hablan conoce conocen mide miden llega llegan cuesta cuestan ' +
    'estudia enseña participa coordina dirige mira miran vuelve vuelven contesta responde prueba tuvo tuvieron estuvo ' +
    'yo tú él ella nosotros ellos ellas usted ustedes me te se nos le les'
  ).split(' '),
);
