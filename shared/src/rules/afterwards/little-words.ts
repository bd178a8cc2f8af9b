/** Frequent words that name nothing to work on, of the six languages, without accents. Shorter ones are never counted. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  [
    // English
    'about after again also always because been before being better could does dont even from good have having into just',
    'less like made make many more most much myself need needs never only other over really said same should some still',
    'such than that their them then there these they thing things this those through time today told under very want was',
    'well were what when where which while will with without work would your',
    // German
    'aber alle allem also auch auf beim besser bisschen dann dass dazu denn dieser diese durch eine einem einen einer',
    'einfach etwas fuer fur gegen haben hatte hier immer jetzt kann kein keine konnte mehr meine meiner mich muss nach nicht',
    'noch nicht nur oder ohne schon sehr sein sich sind sollte ueber uber unter viel war waren warum weil weniger wenn werde',
    'werden wieder wird wollte wurde zu',
    // French
    'avec aussi avant bien cela cette comme dans deja donc elle encore etait etre faire fait faut leur mais meme mieux moins',
    'nous parce pour plus quand quel quelle sans ses sont sous suis sur tout toute tres trop vous',
    // Spanish
    'ante antes aqui bien cada como con cual cuando desde donde ellos entre esta este esto fue hacer hasta hay mas mejor',
    'menos mucho muy nada nunca para pero poco porque puede que quien sido siempre sobre solo tambien tengo tiene todo una',
    // Italian
    'alla allo anche ancora avere bene bisogna come con cosa cosi dalla della delle dello devo dopo dove essere fare hanno',
    'meglio meno molto nella nelle niente nulla ogni pero piu poco prima quale quando quella quello questa questo sempre',
    'senza sono sulla troppo tutto',
    // Polish
    'albo ale bardzo bede bez byc byla bylo byly czego czesto czy dlaczego dobrze gdzie jako jest jestem jeszcze juz kiedy',
    'ktora ktore ktory lepiej lub mial mniej moge moze mozna musze nawet nie niz oraz poniewaz przed przez przy tego teraz',
    'trzeba tylko wiec wiecej wiele zawsze zeby',
  ]
    .join(' ')
    .split(' '),
);
