/** Abbreviations as they are typed in a hurry, each behind what it stands for. A line each, in lower case. */
const ABBREVIATIONS = `
pr pour
pdt pendant
ds dans
dc donc
bcp beaucoup
tt tout
ts tous
tte toute
ttes toutes
qd quand
qq quelques
qqs quelques
qqch quelque chose
mtn maintenant
tjs toujours
tjrs toujours
svt souvent
cad c’est-à-dire
càd c’est-à-dire
env environ
pb problème
pbs problèmes
rdv rendez-vous
nb nombre
pers personnes
ingé ingénieur
ingés ingénieurs
expo exposition
expos expositions
resto restaurant
restos restaurants
fac faculté
prépa classe préparatoire
simu simulation
simus simulations
réu réunion
réus réunions
biblio bibliothèque
bdd base de données
qté quantité
conf conférence
confs conférences
projo projecteur
prod. production
tél téléphone
qqn quelqu’un
qqun quelqu’un
nvx nouveaux
nv nouveau
nvlle nouvelle
nvlles nouvelles
algo algorithme
algos algorithmes
certif certification
certifs certifications
clt client
clts clients
dispo disponible
dispos disponibles
visio visioconférence
maths mathématiques
hebdo hebdomadaire
max maximum
min minimum
stat statistique
intégr intégration
agro agronomie
chgt changement
chgts changements
lgt longtemps
autom automatisation
expé expérience
compét compétences
dpt département
appart appartement
matos matériel
électro électronique
tps temps
mm même
vs contre
asso association
assos associations
appli application
applis applications
labo laboratoire
labos laboratoires
rando randonnée
randos randonnées
cosméto cosmétologie
pneumo pneumologie
cardio cardiologie
carto cartographie
compta comptabilité
info-co information et communication
modif modification
modifs modifications
doc document
docs documents
infos informations
stats statistiques
manip manipulation
manips manipulations
resp responsable
dept département
dépt département
gratif gratification
ordi ordinateur
ordis ordinateurs
num numérique
élec électrique
méca mécanique
dév développement
dvpt développement
devpt développement
mgmt management
mkg marketing
mkt marketing
prod production
promo promotion
`;

/** What an abbreviation stands for, by the abbreviation. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);
