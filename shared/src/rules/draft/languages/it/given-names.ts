/** Given names that are no other word: a note with one speaks of somebody, met or not (D10). */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'adriano alberto alessandro alessia alessio alfredo alice andrea anna antonella antonio arianna barbara beatrice benedetta ' +
    'camilla carla carlo carlotta caterina cecilia chiara claudia claudio cristiano cristina daniela daniele dario davide debora ' +
    'diego domenico edoardo elena eleonora elisa elisabetta emanuela emanuele emilio enrico erica ettore fabio fabrizio federica ' +
    'federico filippo francesca francesco gabriele gabriella gaia giacomo gianluca gianni giada giorgia giorgio giovanna giovanni ' +
    'giulia giuliano giulio giuseppe ilaria irene jacopo laura leonardo lisa lorenzo luca lucia luciano ludovica luigi luisa maddalena ' +
    'manuela marcello marco maria mario marta martina massimiliano matteo maurizio michela michele mirko monica nadia nicola nicoletta ' +
    'noemi paola paolo patrizia piero pietro raffaele raffaella renata renato riccardo roberta roberto rossella sabrina salvatore ' +
    'samuele sandra sandro sara serena sergio silvia simona simone stefania stefano susanna teresa tiziana tommaso umberto ' +
    'valentina valentino valeria valerio vanessa veronica vincenzo walter'
  ).split(' '),
);
