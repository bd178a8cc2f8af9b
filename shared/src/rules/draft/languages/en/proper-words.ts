/** Words that English writes with capitals, as they are typed in a hurry. Several spellings in one line share a start. */
const WRITTEN = [
  'AI API APIs AML BIM CTF CFD CO2 3D 2D CDD FEM HR MCU NFC OCR OOS SLA SLAs TLA XLIFF AIS AML B2B B2C CAD CI CNC CRM CSV CV CVs DST EMC ERP ESG EU FAQ FPGA GDPR GIS GMP GWO HACCP HPLC HQ HVAC',
  'ISO JSON KPI KPIs KYC LNG ML HMI HSK CEO BA GB MDR NGO NGOs NMEA PDF PLC PV QA QC QR R&D RFID SAP SIL SMS SQL UI UK UTC UX VHF VPN XML',
  'PhD MSc BSc MBA Postgres PostgreSQL DuckDB Python Kotlin Java JavaScript TypeScript Django Docker Kubernetes Linux',
  'Excel Grafana MATLAB GitHub GitLab Perl Elixir Playwright Terraform Kafka Redis Figma',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays',
  'January February April June July August September October November December Christmas Easter',
  'Europe European Nordic Nordics Baltic Austria Belgium Bulgaria Croatia Czechia Denmark Estonia Finland France Germany',
  'Greece Hungary Iceland Ireland Italy Latvia Lithuania Luxembourg Malta Netherlands Norway Poland Portugal Romania',
  'Slovakia Slovenia Spain Sweden Switzerland Ukraine',
  'English German French Spanish Italian Dutch Danish Swedish Norwegian Finnish Estonian Portuguese Croatian Slovene',
  'Greek Czech Irish Frisian Mandarin Maltese Catalan',
  'Amsterdam Antwerp Athens Barcelona Belgrade Berlin Bilbao Bologna Bordeaux Bremen Brussels Budapest Cologne Copenhagen',
  'Dresden Dublin Esbjerg Florence Frankfurt Galway Gdansk Gdynia Geneva Ghent Gothenburg Graz Groningen Hamburg',
  'Hanover Helsinki Kiel Krakow Leeuwarden Leipzig Lille Lisbon Ljubljana London Lund Lyon Madrid Milan Munich Nantes',
  'Naples Oslo Paris Porto Prague Riga Rome Rotterdam Seville Sofia Stockholm Stuttgart Tallinn Toulouse Trieste Turin',
  'Utrecht Valencia Vienna Vilnius Warsaw Zagreb Zurich Zeebrugge Wageningen Algeciras Bornholm Umeå Malmö Bergen Aveiro Elbe',
];

/** How a word is written, by its lower case. */
export const PROPER_WORDS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((line) => line.split(' ')).map((word) => [word.toLowerCase(), word]),
);
