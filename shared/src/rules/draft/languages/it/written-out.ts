const COUNTRY =
  'algeria|austria|cina|croazia|egitto|francia|germania|giappone|grecia|india|marocco|messico|norvegia|polonia|romania|slovenia|spagna|svezia|svizzera|tunisia|turchia';

/** A rule for a whole word; `\b` knows no accents. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${pattern})(?![\\p{L}\\p{N}'])`, 'giu');
}

const COUNTED = 'anni|mesi|settimane|giorni|ore|turni|volte|pagine';

/** Small numbers are words in a letter. */
const NUMBERS: readonly (readonly [RegExp, string])[] = [
  ...['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'].map(
    (word, index): [RegExp, string] => [
      new RegExp(`(?<![\\p{L}\\p{N}.,\\-–])${index + 2} (?=(?:${COUNTED})(?!\\p{L}))`, 'giu'),
      `${word} `,
    ],
  ),
  [/(?<![\p{L}\p{N}.,\-–])1 (?=(?:anno|mese|giorno|turno)(?!\p{L}))/giu, 'un '],
  [/(?<![\p{L}\p{N}.,\-–])1 (?=(?:settimana|volta|pagina)(?!\p{L}))/giu, 'una '],
  [/(?<![\p{L}\p{N}.,\-–])1 ora(?!\p{L})/giu, "un'ora"],
];

/** Shorthand and what it stands for, in the order in which it is written out. */
export const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(\d+) ?x ?(?:sett(?:imana)?\.?)(?!\p{L})/giu, '$1 volte alla settimana'],
  [/(\d+) ?x ?mese(?!\p{L})/giu, '$1 volte al mese'],
  [/(?<![\p{L}\p{N}])x(?:ch[eéè]|ke)'?(?!\p{L})/giu, 'perché'],
  [/(?<=^|\s)x (?=\p{L}|\d)/giu, 'per '],
  [word("perche'|perchè|perche"), 'perché'],
  [/(?<![\p{L}'])([Cc])'(?:e'|é|e)(?!\p{L})/gu, "$1'è"],
  [/(?<=^|\s)[eE]'(?=\s)/gu, 'è'],
  [word('piu'), 'più'],
  [/(?<=\p{L})(?:iu')(?=\s|$)/gu, 'iù'],
  [
    /(?<=\s|^)(gi|pu|cit?t|met|qualit|attivit|disponibilit|universit|societ|novit|mobilit|unit)([ao])'(?=\s|,|$)/giu,
    '$1$2\u0300',
  ],
  [word('(lun|mart)edi'), '$1edì'],
  [word('(mercoled|gioved|venerd)i'), '$1ì'],
  [word('eta'), 'età'],
  [word('cda'), 'CdA'],
  [word('universita'), 'università'],
  [word('qualita'), 'qualità'],
  [word('attivita'), 'attività'],
  [word('mobilita'), 'mobilità'],
  [word("un p(?:o|ò)(?!')"), "un po'"],
  [/(?<!\p{L})un po(?=\s)/giu, "un po'"],
  [word('cmq'), 'comunque'],
  [word('nn'), 'non'],
  [word('ke'), 'che'],
  [word('cn'), 'con'],
  [word('qlc|qcs|qlcs'), 'qualcosa'],
  [word('qlcn|qlcuno'), 'qualcuno'],
  [/(?<!\p{L})(?:p\. ?es\.|es\.)/giu, 'ad esempio'],
  [/(?<!\p{L})ecc(?![\p{L}.])/giu, 'ecc.'],
  [/(?<!\p{L})ca\.? ?(?=\d)/giu, 'circa '],
  [/~ ?(?=\d)/gu, 'circa '],
  [/(?<![\d.,])1 ?(?:gg|gg\.|g)(?!\p{L})/gu, '1 giorno'],
  [/(\d+) ?gg\.?(?!\p{L})/giu, '$1 giorni'],
  [/(?<![\d.,])1 ?sett\.?(?!\p{L})/giu, '1 settimana'],
  [/(\d+) ?sett\.?(?!\p{L})/giu, '$1 settimane'],
  [/(?<![\d.,])1 ?h(?!\p{L})/giu, '1 ora'],
  [/(\d+) ?h(?!\p{L})/giu, '$1 ore'],
  [/(\d+) ?min\.?(?!\p{L})/giu, '$1 minuti'],
  [/(\d+) ?pag\.?(?!\p{L})/giu, '$1 pagine'],
  [
    /(?<!\p{L})ing\.? (meccanica|gestionale|elettronica|elettrica|civile|informatica|chimica|energetica|biomedica|ambientale|aerospaziale)/giu,
    'ingegneria $1',
  ],
  [
    /(?<!\p{L})laurea (?=(?:ingegneria|economia|informatica|chimica|fisica|matematica|biologia|statistica|farmacia|giurisprudenza|lingue|lettere)(?!\p{L}))/giu,
    'laurea in ',
  ],
  [word('lab'), 'laboratorio'],
  [/(?<!\p{L})uff\.(?= )/giu, 'ufficio'],
  [/(?<!\p{L})az\.(?= )/giu, 'azienda'],
  [/(?<!\p{L})prod\.(?=\s|$)/giu, 'produzione'],
  [/(?<!\p{L})manut\.?(?=\s|$)/giu, 'manutenzione'],
  [/(?<!\p{L})ingl\.?(?=\s|$)/giu, 'inglese'],
  [/(?<!\p{L})ted\.(?=\s|$)/giu, 'tedesco'],
  [word('uni|univ\\.?'), 'università'],
  [word('sw'), 'software'],
  [word('hw'), 'hardware'],
  [word('mkt'), 'marketing'],
  [word('wifi|wi fi'), 'Wi-Fi'],
  [word('proloco|pro loco'), 'Pro Loco'],
  [word('power query'), 'Power Query'],
  [word('k8s'), 'Kubernetes'],
  [word('power bi'), 'Power BI'],
  [/(?<!\p{L})c\+\+/giu, 'C++'],
  [/(?<![\p{L}\d])([23])d(?!\p{L})/giu, '$1D'],
  [/ ?-> ?/gu, ', poi '],
  [/\s\+\s/gu, ' e '],
  [/\s&\s/gu, ' e '],
  [/\s+[-–]+\s+/gu, ', '],
  [/(?<!\p{L})smart(?= \d+ giorni|,|$)/giu, 'smart working'],
  [/(?<!\p{L})(a|da|di|per) latina(?!\p{L})/giu, '$1 Latina'],
  [new RegExp(`(?<!\\p{L})anche (?=(?:${COUNTRY})(?!\\p{L}))`, 'giu'), 'anche in '],
  [/(?<=^|, )(\d+ ?%)(?= (?:va|viene|parte|resta|finisce|arriva) )/gu, 'il $1'],
  [word('analisi (log|dati)'), 'analisi dei $1'],
  [word('(riassunto|sintesi|indice|copia|bozza|presentazione|capitolo) tesi'), '$1 della tesi'],
  [word('direttore (filiale|stabilimento|reparto)'), 'direttore di $1'],
  ...NUMBERS,
  [/, (\p{L}+ pagin[ae]|\d+ pagine)$/giu, ' ($1)'],
  [/(?<!\p{L})gen\.?(?= 20\d\d|$)/giu, 'gennaio'],
  [/(?<!\p{L})(da|a|entro|fine|metà|inizio|di|in) (?:sett?)\.?(?=$|,)/giu, '$1 settembre'],
  [/(?<!\p{L})(da|a|entro|fine|metà|inizio|di|in) ott\.?(?=$|,|\s)/giu, '$1 ottobre'],
  [/(?<!\p{L})(da|a|entro|fine|metà|inizio|di|in) nov\.?(?=$|,|\s)/giu, '$1 novembre'],
  [/(?<!\p{L})(da|a|entro|fine|metà|inizio|di|in) dic\.?(?=$|,|\s)/giu, '$1 dicembre'],
  [/(?<!\p{L})(da|a|entro|fine|metà|inizio|di|in) feb\.?(?=$|,|\s)/giu, '$1 febbraio'],
];
