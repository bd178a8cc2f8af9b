/** Words that French writes with capitals, as they are typed in a hurry. Days, months and languages are none. */
const WRITTEN = [
  'AMAP API APIs BDE B2B B2C BPC BTP BTS CDD CDI CNC CRM CSS CSV CV CVs DRH DUT ERP ESG FPGA GMAO GPS HACCP HTML',
  'IA IoT ISO JSON KPI KPIs KYC ONG PDF PME PLC PMI PWA QA QGIS QHSE QR QSE R&D RFID RGPD RH RSE SAP SIG SMS SNCF SQL SVT',
  'TD TP TVA UI UX VBA VTC XML INRAE CNRS LaTeX LabVIEW REDCap',
  'CACES CAP BEP BP BUT BAFA BAFD FLE LSF SST AMDEC BIM CAO DAO FAO CVC GTB IUT INSA VAE CPF CCI AFNOR ONU OMS UE PHP API HPLC PCR MEB NDA GMP BPF ETL BI IRM',
  'Rust Ruby SketchUp AutoCAD SolidWorks CATIA Odoo Jira Photoshop InDesign Illustrator Blender Arduino Raspberry WordPress Symfony Laravel Angular',
  'Android Docker Django Excel Figma Git GitHub GitLab Grafana Java JavaScript Kotlin Kubernetes Linux MATLAB Postgres',
  'PostgreSQL PowerPoint Python React Svelte TypeScript Vue.js WordPress Erasmus Noël Pâques',
  'Europe Afrique Asie Allemagne Angleterre Autriche Belgique Bulgarie Croatie Danemark Espagne Estonie Finlande France Grèce',
  'Hongrie Irlande Islande Italie Lettonie Lituanie Luxembourg Malte Norvège Pologne Portugal Roumanie Slovaquie Slovénie',
  'Suède Suisse Tchéquie Ukraine Maroc Tunisie Algérie Sénégal Québec Canada',
  'Amiens Angers Annecy Avignon Bayonne Besançon Bordeaux Brest Caen Chambéry Clermont-Ferrand Dijon Dunkerque Grenoble',
  'Lille Limoges Lorient Lyon Marseille Metz Montpellier Mulhouse Nancy Nantes Nîmes Orléans Paris Perpignan Poitiers Quimper',
  'Reims Rouen Saint-Étienne Sète Strasbourg Toulon Toulouse Valenciennes Vannes Anvers Bruges Bruxelles Charleroi Gand Louvain',
  'Mons Namur Ostende Genève Lausanne Zurich Berne Bâle Berlin Hambourg Munich Cologne Francfort Vienne Madrid Barcelone Valence',
  'Milan Rome Turin Naples Lisbonne Porto Londres Dublin Amsterdam Rotterdam Copenhague Oslo Stockholm Helsinki Varsovie',
  'Cracovie Gdansk Prague Budapest Bucarest Athènes Zagreb',
  'Croix-Rouge Roubaix Tourcoing Dinan Groix Saint-Malo Pau Troyes Niort Angoulême Albi Cahors Rodez Béziers Arles Cannes Antibes Bastia Ajaccio Colmar',
  'Belfort Épinal Bourges Blois Chartres Évreux Cherbourg Cholet Saumur Royan Biarritz Tarbes Roanne Arras Douai Cambrai Calais Verviers',
  'Tournai Courtrai Malines Hasselt Genk Neuchâtel Fribourg Lugano Bonn Stuttgart Leipzig Dresde Brême Hanovre Nuremberg Dortmund Séville',
  'Bilbao Malaga Saragosse Venise Bologne Palerme Vérone Trieste Coimbra Braga Cork Galway Manchester Bristol Édimbourg Glasgow Utrecht',
  'Eindhoven Bergen Göteborg Malmö Tallinn Riga Vilnius Ljubljana Bratislava Brno Loire Rhône Rhin Garonne Meuse Escaut Danube',
  'Alpes Alsace Ardennes Auvergne Bourgogne Bretagne Camargue Cévennes Corse Dordogne Jura Languedoc Lorraine Morbihan',
  'Normandie Occitanie Picardie Provence Pyrénées Savoie Vercors Vosges Wallonie Flandre',
];

/** How a word is written, by its lower case. */
export const PROPER_WORDS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((line) => line.split(' ')).map((word) => [word.toLowerCase(), word]),
);
