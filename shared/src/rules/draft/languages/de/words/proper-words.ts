import { PLACES } from './places.js';

/** Words that German writes in a way of their own, as they are typed in a hurry. */
const WRITTEN = [
  '2D 3D AGB AI API APIs BIM BTA BWL CAD CNC CO2 CRM CSV DIN DSGVO ERP EU FEM FH GIS GmbH GPS HR HTL HTML IHK ISO IT KI KMU KPI KPIs Lkw Pkw',
  'MINT OP OPs ÖPNV PDF PDFs PLC PR QM ROS SAP SEO SLAM SPS SQL TU UI UX PV USB VHS VPN VR VWL WG WGs XML C R C1 C2 B1 B2 A1 A2',
  'C++ C# Cobol Docker Django Excel Figma Git GitHub GitLab Go Grafana Grasshopper Java JavaScript TypeScript Kafka Kotlin Kubernetes',
  'Lidar Linux MATLAB Perl PostgreSQL Postgres Python PyTorch React Redis Rhino Rust Scrum Terraform Word PowerPoint Photoshop Blender',
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Weihnachten Ostern Pfingsten',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'Europa Deutschland Österreich Schweiz Polen Tschechien Ungarn Slowenien Kroatien Italien Frankreich Spanien Portugal Belgien',
  'Niederlande Luxemburg Dänemark Schweden Norwegen Finnland Estland Lettland Litauen Irland England Slowakei Rumänien Bulgarien',
  'Bayern Sachsen Hessen Thüringen Brandenburg Niedersachsen Tirol Kärnten Steiermark Vorarlberg Burgenland Nordsee Ostsee',
  'Aachen Augsburg Basel Beelitz Berlin Bern Bielefeld Bochum Bonn Braunschweig Bremen Bremerhaven Brüssel Chemnitz Cottbus Darmstadt',
  'Dornbirn Dortmund Dresden Duisburg Düsseldorf Emden Erfurt Erlangen Essen Flensburg Frankfurt Freiburg Graz Göttingen Halle',
  'Hamburg Hannover Heidelberg Heilbronn Husum Innsbruck Jena Karlsruhe Kassel Kiel Klagenfurt Koblenz Köln Konstanz Leipzig Leoben',
  'Linz Lübeck Luzern Magdeburg Mainz Mannheim München Münster Nürnberg Oldenburg Osnabrück Paderborn Potsdam Regensburg Rostock',
  'Saarbrücken Salzburg Schwerin Stuttgart Trier Tübingen Ulm Villach Wien Wilhelmshaven Wolfsburg Würzburg Zürich',
  'Warschau Krakau Prag Paris Lyon Lille London Rom Mailand Madrid Lissabon Amsterdam Rotterdam Antwerpen Kopenhagen Stockholm Oslo',
  'Weser Elbe Rhein Donau Mosel Isar Spree Ruhr Alpen Harz Tagebuch Studibeisl',
];

/** How a word is written, by its lower case. */
export const PROPER_WORDS: ReadonlyMap<string, string> = new Map(
  [...WRITTEN, ...PLACES].flatMap((line) => line.split(' ')).map((word) => [word.toLowerCase(), word]),
);

/** Names of tools that a noun behind them is joined to with a hyphen: "python skripte" is "Python-Skripte". */
export const TOOLS: ReadonlySet<string> = new Set(
  (
    'api bim cad cnc cobol c++ c# docker erp excel git gis grasshopper java javascript kubernetes lidar linux matlab python react ' +
    'rust sap slam sps sql typescript'
  ).split(' '),
);

/** Words of one idea that are typed apart. */
export const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bassessment[ -]center\b/giu, 'Assessment-Center'],
  [/\bsocial[ -]media\b/giu, 'Social Media'],
  [/\bloop closure\b/giu, 'Loop Closure'],
  [/\bdress code\b/giu, 'Dresscode'],
  [/\bhome office\b/giu, 'Homeoffice'],
  [/\bopen source\b/giu, 'Open Source'],
  [/\bmachine learning\b/giu, 'Machine Learning'],
  [/\bros ?2\b/giu, 'ROS 2'],
  [/\brote([ns]?) kreuz\b/giu, 'Rote$1 Kreuz'],
  [/\bopen data\b/giu, 'Open Data'],
  [/\bbig data\b/giu, 'Big Data'],
  [/\bau[ -]pair\b/giu, 'Au-pair'],
  [/\bpower (bi|query)\b/giu, 'Power $1'],
  [/\bdesign thinking\b/giu, 'Design Thinking'],
  [/\bdeep learning\b/giu, 'Deep Learning'],
  [/\bformula student\b/giu, 'Formula Student'],
  [/\bunit[ -]tests?\b/giu, 'Unit-Tests'],
  [/\b(\d+)-stöcker\b/giu, '$1-Stöcker'],
  [/\bc\+\+ ?(\d\d)\b/giu, 'C++$1'],
];
