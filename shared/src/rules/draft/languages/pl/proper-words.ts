/** Words that Polish writes with capitals, as they are typed in a hurry, in the forms in which notes have them. */
const WRITTEN = [
  'AI API APIs AWS B2B B2C CAD CI CNC CRM CV CSV ERP ESG EU FAQ FPGA GIS GPS HACCP HPLC HR HTML IoT ISO ISTQB IT JSON KPI KNF',
  'KYC ML MES NBP ONZ PDF PHP PLC PV QA QGIS RODO SAP SCADA SEP SMS SQL TFI UE UI UX VAT VPN XML ZUS pH kV kW MW GW MWh kWh',
  'Access ArcGIS AutoCAD Azure Django Docker Excel Excela Excelu Excelem Figma Figmie Git GitHub GitHubie GitLab Grafana',
  'Java Javie JavaScript Jira Jirze Kafka Kotlin Kubernetes Linux Linuksa Linuksie MATLAB Matlabie Playwright Postgres',
  'PostgreSQL Python Pythona Pythonie Pythonem Redis Revit Selenium Tableau TypeScript Terraform Word Worda',
  'Foundation Scrum Kanban NET 3D CO2 AGH SGH NFC USB CVE SLA TCP UDP BHP LED BIM GMP Rust Ruscie Rusta Svelte Kubernetesie Windows Windowsa',
  'Czech Poznaniu Tarnów Tarnowa Tarnowie Sanok Sanoka Sanoku Zakopane Zakopanego Zakopanem Suwałki Suwałk Suwałkach Bornholm Islandii',
  'Polsce Polskę Niemcy Niemiec Niemczech Niemcom Niemcami Czechy Czechach Słowacja Słowacji Litwa Litwy',
  'Litwie Łotwa Łotwie Estonia Estonii Ukraina Ukrainy Ukrainie Norwegia Norwegii Szwecja Szwecji Dania Danii Finlandia',
  'Finlandii Francja Francji Hiszpania Hiszpanii Portugalia Portugalii Włochy Włoch Włoszech Austria Austrii Węgry',
  'Węgier Węgrzech Belgia Belgii Holandia Holandii Szwajcaria Szwajcarii Europa Europy Europie Bałtyk Bałtyku Kaszuby',
  'Kaszubach Mazury Mazurach Mazowsze Mazowszu Wielkopolska Śląsk Śląsku Pomorze Pomorzu Podlasie Podlasiu Odra Odry',
  'Odrze Wisła Wisły Wiśle',
  'Warszawa Warszawy Warszawie Warszawę Warszawą Kraków Krakowa Krakowie Krakowem Gdańsk Gdańska Gdańsku Gdańskiem',
  'Gdynia Gdyni Gdynię Gdynią Sopot Sopotu Sopocie Wrocław Wrocławia Wrocławiu Wrocławiem Poznań Poznania Poznaniem',
  'Łodzią Lublin Lublina Lublinie Lublinem Szczecin Szczecina Szczecinie Szczecinem Katowice Katowic Katowicach Toruń',
  'Torunia Toruniu Bydgoszcz Bydgoszczy Białystok Białegostoku Białymstoku Rzeszów Rzeszowa Rzeszowie Olsztyn Olsztyna',
  'Olsztynie Słupsk Słupska Słupsku Słupskiem Koszalin Koszalina Koszalinie Kielce Kielc Kielcach Radom Radomia Radomiu',
  'Opole Opola Gliwice Gliwic Gliwicach Elbląg Elbląga Elblągu Płock Płocka Płocku Zamość Zamościa Zamościu Trójmiasto',
  'Trójmieście Berlin Berlina Berlinie Praga Pragi Pradze Wiedeń Wiednia Wiedniu Bruksela Brukseli Londyn Londynu',
  'Londynie Paryż Paryża Paryżu Oslo Sztokholm Sztokholmu Sztokholmie Kopenhaga Kopenhadze Hamburg Hamburga Hamburgu',
  'Monachium Madryt Madrycie Lizbona Lizbonie Rzym Rzymu Rzymie Mediolan Mediolanie Lyon Lyonie Kijów Kijowa Kijowie',
  'Wilno Wilnie Ryga Rydze Tallin Tallinie',
];

/** How a word is written, by its lower case. */
export const PROPER_WORDS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((line) => line.split(' ')).map((word) => [word.toLowerCase(), word]),
);
