import { describe, expect, it } from '@jest/globals';
import { noteContract } from '../../testing/note-contract.js';
import { french } from './index.js';

const NAMES = ['keith', 'keith borg', 'léa', 'lea'];

/** What was noted as, what was typed, its shape, and its words in a sentence where they differ. */
const READ = `
point | essais de mélange blé-pois sans azote | phrase | les essais de mélange blé-pois sans azote
point | test = écrire 3 fiches produit en 1h | phrase | le test qui consiste à écrire 3 fiches produit en 1 heure
point | équipe essais = 14 pers dont 5 alternants | phrase | l’équipe essais de 14 personnes dont 5 alternants
point | pierres récupérées des vieux quais, étonnant | phrase | les pierres récupérées des vieux quais
point | mobilité 1 an possible au portugal | phrase | la mobilité d’un an possible au Portugal
point | test excel sans souris (!) | phrase | le test Excel sans souris
point | les juniors voient le comité risque dès le 2e mois | clause
point | l'usine près de valenciennes embauche plus que le siège | clause | l’usine près de Valenciennes embauche plus que le siège
point | ils corrigent les noms de lieux avec des bénévoles | clause | vous corrigez les noms de lieux avec des bénévoles
point | ils se développent avec leurs clients | clause | vous vous développez avec vos clients
point | Ils s'installent à lille | clause | vous vous installez à Lille
point | recrutent 5 alternants en janvier | clause | vous recrutez 5 alternants en janvier
point | 10h-18h, fin sept. | fragment | de 10 à 18 heures, fin septembre
point | svelte, pas react, et ils assument | fragment | Svelte, pas React, et vous assumez
point | fonds verts : ils refusent 1 dossier sur 3 | fragment | les fonds verts (1 dossier sur 3 refusé)
point | tournée des silos en juillet, 6h du mat | fragment | la tournée des silos en juillet, 6 heures du matin
point | l'alternance c'est 3 sem / 1 sem | fragment | l’alternance (3 semaines / 1 semaine)
point | liège + télétravail 2 j | fragment | Liège et 2 jours de télétravail
point | bug tracker ouvert : "viens en parler" | fragment | bug tracker ouvert, « viens en parler »
point | déplacements 40 % du temps, train surtout | fragment
point | pas d'influenceurs payés, que des clientes | fragment | pas d’influenceurs payés, seulement des clientes
point | le robot trie les tomates | fragment
fit | rédigé les topos de 25 randos | clause | j’ai rédigé les topos de 25 randonnées
fit | vendu les paniers d'une amap 2 ans | clause | j’ai vendu les paniers d’une AMAP pendant 2 ans
fit | redcap : monté 2 questionnaires | clause | pour ce qui est de REDCap, j’ai monté 2 questionnaires
fit | stage en pneumo pédiatrique, suivi de 35 dossiers | fragment | un stage en pneumologie pédiatrique, suivi de 35 dossiers
fit | carto qgis des parcelles du lycée | phrase | une cartographie QGIS des parcelles du lycée
fit | bases de cosméto : émulsions en tp | fragment | des bases de cosmétologie (émulsions en TP)
fit | mémoire sur le risque climatique | fragment | un mémoire sur le risque climatique
unsaid | bilingue fr-it en vrai, pas dit | fragment | bilingue français-italien
unsaid | j'ai mon permis cariste | clause | j’ai mon permis cariste
unsaid | parle occitan avec mes grands-parents | clause | je parle occitan avec mes grands-parents
unsaid | néerlandais b1, utile pr gand | fragment | néerlandais B1, utile pour Gand
clarify | je commencerais par isoler la ligne | clause
promise | carte qgis des micro-parcelles | phrase | la carte QGIS des micro-parcelles
promise | rapport du banc d'essai (12 p.) | phrase | le rapport du banc d’essai (12 pages)
promise | mon portfolio en ligne | phrase
promise | 3 newsletters en pdf | phrase | 3 newsletters en PDF
point | bcp de projets ds le nord | fragment | beaucoup de projets dans le nord
point | tt le stock est suivi par qr | fragment | tout le stock est suivi par QR
point | rdv tous les mardis pdt le stage | private | rendez-vous tous les mardis pendant le stage
point | preuve q la mesure est stable | clause | la preuve que la mesure est stable
point | migrent de php à python | clause | vous migrez de PHP à Python
point | veulent doubler l’export | clause | vous voulez doubler l’export
point | clients surtout en afrique | fragment | les clients surtout en Afrique
point | 1 jour/sem dans les magasins | fragment | 1 jour par semaine dans les magasins
point | télétravail 3 j / sem après 6 mois | fragment | 3 jours de télétravail par semaine après 6 mois
point | entretien visio puis 2 j école | fragment | l’entretien en visioconférence puis 2 jours à l’école
point | chaque lundi : démo devant l’équipe | fragment | chaque lundi, démo devant l’équipe
point | chaque stagiaire a son propre projet | clause
point | la r&d c’est 12 personnes | fragment | la R&D (12 personnes)
point | alternance possible dès sept., 2 places | fragment | alternance possible dès septembre, 2 places
point | entretiens en fr et en anglais | phrase | les entretiens en français et en anglais
point | 10k utilisateurs en belgique | fragment | 10k utilisateurs en Belgique
point | lait bio, extrait de plantes | fragment
fit | alternance 1 an chez un notaire | phrase | une alternance d’un an chez un notaire
fit | stage maintenance trams | phrase | un stage en maintenance de trams
point | recrutent que des alternants | clause | vous ne recrutez que des alternants
point | le logiciel ne marche pas hors ligne | clause
unsaid | ai traduit une notice en polonais | clause | j’ai traduit une notice en polonais
unsaid | suis mobile partout | clause | je suis mobile partout
unsaid | je connais leur logiciel | clause | je connais votre logiciel
clarify | je dirais plutôt : tester d’abord | fragment | tester d’abord
fit | anim. d’ateliers vélo | fragment | animation d’ateliers vélo
clarify | réponse : 12 mois de garantie | fragment | 12 mois de garantie
clarify | pour la charge je passerais par une file | clause
clarify | la norme est l’iso 14001 | clause | la norme est l’ISO 14001
promise | lettre de reco de mon tuteur | fragment | lettre de recommandation de mon tuteur
promise | vidéo du robot (2 min) | phrase | la vidéo du robot (2 minutes)
promise | envoyer mon book | phrase | mon book
theirs | va m’envoyer la fiche de poste | phrase | la fiche de poste
theirs | envoie le guide | phrase | le guide
theirs | ils me transmettent le planning | phrase | le planning
theirs | il envoie le protocole blé-pois | phrase | le protocole blé-pois
`;

/** What was noted as, what was typed, and why it stays with who typed it. */
const PRIVATE = `
point | elle lit les candidatures le mardi seulement | private | a remark on a person
point | mme Rochebrune m'envoie la fiche | private | a person, by title
point | le dr veut des gens qui osent | private | a doctor
point | keith aime les analystes soigneux | private | a name
point | faut aimer le bruit, elle rigolait à moitié | private | a laugh
clarify | reliquats azotés, j’ai confondu avec le bilan | private | on oneself
clarify | trop de euh sur la question du budget | private | too much er
clarify | me suis emmêlé dans les unités | private | tangled up
clarify | la fatigue des matériaux : j'ai récité le cours, rien de concret | private | the slip only
clarify | capteurs, dérive et valeurs manquantes | private | the subject of a slip only
unsaid | parents éleveurs, j'ai pas osé le dire | private | not dared
fit | rédaction d'un protocole bidon en master, mais noté 17 | private | self-mockery
point | stage 6 mois, gratif un peu au-dessus du min | private | money
point | formation bpc payée la 1re semaine | private | paid training
unsaid | trésorier d'une asso, 25 k€ par an | private | money in figures
point | congé maladie possible dès le 1er jour | private | health
point | le stand sentait la gaufre lol | private | a joke
point | réponse en janvier ?? ou en février | private | a doubt
point | leur dernière campagne a raté, ils en parlent sans gêne | private | bad news told in confidence
point | 430 adhérents, moyenne d'âge 54, ils veulent des jeunes | private | somebody unclear
point | ils requièrent le permis | private | a verb that may go otherwise
point | recrute 5 alternants en janvier | private | no subject
point | nouveau site à Nantes, ouvre au printemps | private | no subject in its second part
point | the new lyon office | private | another language
point | lyon | private | a single word
point | repas sur le bateau 🎉 | private | an emoji
point | beaucoup de mots ×20 | private | too long
promise | relire son article | private | a deed, no thing
point | barbu avec un foulard | private | looks
point | accent du sud, marrant | private | an accent
point | parlait la bouche pleine | private | manners, in the imperfect
point | pas top comme locaux | private | a judgement
point | pas le droit de dire mais ils ouvrent à Nice | private | a confidence
point | ils sont en redressement | private | trouble of theirs
point | à 1900 net par mois | private | pay without a currency
point | 34k plus primes | private | pay in thousands
point | relancer la semaine prochaine | private | a task for oneself
point | ma 2e option | private | a rank among others
fit | j’ai exagéré mon niveau | private | a lie of one’s own
unsaid | viré de mon premier stage | private | a dismissal
unsaid | dispo tout de suite, plus de sous | private | poverty
point | l’appli marche pas hors ligne | private | a grumble without its ne
point | en fait c’est de la vente | private | an opinion
point | cdi mais 1600 seulement | private | pay in a contract
fit | 3 mois seulement, j’ai arrêté | private | made little of
unsaid | dyslexique depuis toujours | private | health
clarify | scope 2 et 3, tout mélangé | private | a slip in other words
clarify | réponse : 2000, j’ai dit 200 | private | an answer with its slip
theirs | Keith envoie le protocole | private | a name
theirs | m. Schintgen me met en copie | private | a title
`;

/** Words for the message, their form, and what a frame leaves of them where it brings a word itself. */
const SAID = `
say | le nouveau centre de conduite à Kiel | phrase
say | l'idée que vous formez chaque équipe | phrase
say | vous ouvrez à Lyon en mars | clause
say | j'ai géré le budget de l'association | clause
say | que vous ouvrez à Lyon | clause | vous ouvrez à Lyon
say | Vous ouvrez à Lyon en mars. | sentence
say | le bureau de Lyon ouvre en mars | fragment
say | envoyer le carnet avant vendredi | fragment
say | photos de projets personnels | fragment
say | vos salaires, lol | usable
`;

describe('D10 in French: what becomes of a note', () => {
  it.each(noteContract(french, { names: NAMES, read: READ, kept: PRIVATE, said: SAID }))(
    '%s',
    (_promise, faults) => {
      expect(faults()).toEqual([]);
    },
  );
});
