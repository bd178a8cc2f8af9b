const VERBS = new Set(
  (
    'otworzyli kupili przenieśli zbudowali wdrożyli uruchomili zatrudnili wygrali przejęli rozbudowali wprowadzili ' +
    'podpisali wyremontowali zainstalowali założyli stworzyli opracowali wypuścili wymienili podwoili zmodernizowali ' +
    'zautomatyzowali przebudowali podłączyli wyprodukowali zaprojektowali wydali sprzedali zdobyli połączyli ' +
    'dostali otrzymali odebrali zajęli rozpoczęli zaczęli wystartowali wyszkolili opublikowali przetłumaczyli przeszli ograniczyli skrócili'
  ).split(' '),
);

/** What a company did, said of itself; verbs of speaking are not here: they are about somebody in the meeting. */
export function isTheyDid(word: string): boolean {
  return VERBS.has(word);
}
