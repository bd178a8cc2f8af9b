/** Words with capitals, as they are typed in a hurry. Languages and nationalities have none in Italian. */
const WRITTEN = [
  'API APIs B2B B2C BI CAD CAM CNC CRM CSV CV DNA DPI ERP EMC ESG FAQ FPGA GDPR GIS GMP GLP HACCP HPLC HR HMI HTML HVAC IA IoT',
  'ISO JSON KPI LIMS MES PDF PHP PLC PMI QA QC R&D RFID SAP SQL SPID TIG MIG UE UI UK USA UX VHF VPN XML',
  'VBA MiFID CTF GCP CRO DCS SCADA PLC MQTT NMEA AIS GPS REST CSS ITS BCC CCNL KYC AML RSPP DVR RSU AIFA EMA FDA IVA',
  'Angular Symfony Flutter Azure AWS Tableau SPSS Minitab Catia Ansys Abaqus LabVIEW Simulink LinkedIn Goethe NumPy Go Word',
  'Android Arduino AutoCAD Django Docker DuckDB Excel Figma Git GitHub GitLab Grafana iOS Java JavaScript Kafka Kotlin Kubernetes',
  'Laravel Linux Rust Kanban Scrum MATLAB MySQL Node Odoo Photoshop Playwright Postgres PostgreSQL PowerPoint Python React Redis Revit',
  'SolidWorks Terraform TypeScript Vue Windows WordPress',
  'Natale Pasqua Capodanno Ferragosto Immacolata Epifania Europa Erasmus',
  'Algeria Austria Belgio Brasile Bulgaria Canada Cechia Cina Croazia Danimarca Egitto Estonia Finlandia Francia Germania',
  'Giappone Grecia India Inghilterra Irlanda Islanda Italia Lettonia Libia Lituania Lussemburgo Malta Marocco Messico Norvegia',
  'Olanda Polonia Portogallo Romania Serbia Slovacchia Slovenia Spagna Svezia Svizzera Tunisia Turchia Ucraina Ungheria',
  'Lombardia Piemonte Liguria Toscana Puglia Sicilia Sardegna Friuli Trentino Umbria Veneto Calabria Abruzzo Campania',
  'Amburgo Amsterdam Ancona Anversa Bari Bruges Gand Liegi Cork Galway Tampere Barcellona Bergamo Berlino Bilbao Bologna Bolzano Bordeaux Brescia Brema Brindisi',
  'Bruxelles Cagliari Catania Copenaghen Cracovia Danzica Dublino Ferrara Firenze Foggia Francoforte Genova Ginevra',
  'Gorizia Graz Helsinki Kiel Lecce Lille Lione Lipsia Lisbona Livorno Londra Lubiana Lucca Lugano Madrid Mantova Marsiglia Milano',
  'Modena Monfalcone Napoli Novara Oslo Padova Palermo Parigi Parma Pavia Perugia Pescara Piacenza Pisa Pordenone',
  'Praga Ravenna Rimini Roma Rotterdam Salerno Savona Siena Siviglia Stoccarda Stoccolma Tallinn Taranto Torino Trento Treviso',
  'Chioggia Sanremo Imperia Viareggio Olbia Alghero Cuneo Asti Alessandria Vercelli Cremona Lodi Varese Como Lecco Sondrio Rovigo Belluno',
  'Forlì Cesena Macerata Terni Viterbo Rieti Frosinone Caserta Avellino Matera Cosenza Catanzaro Messina Siracusa Ragusa Trapani Agrigento',
  'Sassari Aosta Pistoia Arezzo Grosseto Empoli Cividale Tolmezzo Gemona Capodistria Pola Spalato Monaco Norimberga Dresda Hannover',
  'Basilea Berna Losanna Salisburgo Innsbruck Budapest Bucarest Atene Salonicco Istanbul Tolosa Nizza Strasburgo Nantes Malaga',
  'Granada Maiorca Tunisi Algeri Casablanca Dubai Tokyo Pechino Shanghai Mumbai Cipro Portorož Rovigno',
  'Trieste Udine Utrecht Valencia Varsavia Venezia Verona Vicenza Vienna Vilnius Zagabria Zurigo',
];

/** How a word is written, by its lower case. */
export const PROPER_WORDS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((line) => line.split(' ')).map((word) => [word.toLowerCase(), word]),
);
