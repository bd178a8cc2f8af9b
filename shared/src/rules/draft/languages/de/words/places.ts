/** Places, countries, programs and abbreviations as German writes them, beyond those of words/proper-words.ts. */
export const PLACES = [
  'Kanada Schottland Wales Island Grönland Skandinavien Baltikum Balkan Griechenland Türkei Ukraine Russland Belarus Moldau Serbien Bosnien Albanien Mazedonien Montenegro Kosovo Georgien Armenien',
  'Asien Afrika Amerika Südamerika Nordamerika Australien Neuseeland China Indien Japan Südkorea Vietnam Thailand Indonesien Malaysia Singapur Taiwan Mexiko Brasilien Argentinien Peru Kolumbien',
  'Ghana Kenia Marokko Tunesien Ägypten Südafrika Nigeria Namibia Ruanda Israel Jordanien Libanon Katar Dubai USA Texas Kalifornien Quebec Toronto Boston Chicago Shanghai Peking Tokio Seoul Mumbai Istanbul Ankara Athen',
  'Riga Tallinn Vilnius Kaunas Helsinki Turku Göteborg Malmö Aarhus Odense Esbjerg Rotterdam Utrecht Eindhoven Delft Groningen Gent Lüttich Lüneburg Danzig Breslau Stettin Lodz Kattowitz Brünn Pilsen Ostrau Bratislava',
  'Budapest Debrecen Györ Ljubljana Maribor Marburg Zagreb Rijeka Belgrad Sarajevo Bukarest Sofia Kiew Lemberg Turin Genua Bologna Florenz Verona Venedig Triest Bozen Meran Brixen Trient Neapel Barcelona Valencia Sevilla Bilbao',
  'Porto Marseille Toulouse Bordeaux Nantes Straßburg Nizza Grenoble Manchester Liverpool Leeds Bristol Glasgow Edinburgh Dublin Cork Belfast Cambridge Oxford Genf Lausanne Winterthur Thun Chur Luzern Lugano Aarau Solothurn',
  'Jena Gera Weimar Zwickau Plauen Görlitz Bautzen Freiberg Dessau Wittenberg Stralsund Greifswald Wismar Neubrandenburg Güstrow Eberswalde Stendal Wolfenbüttel Hildesheim Göttingen Goslar Hameln Lingen Cuxhaven',
  'Buxtehude Norderstedt Neumünster Itzehoe Schleswig Rendsburg Bocholt Gronau Soest Siegen Hagen Wuppertal Solingen Remscheid Leverkusen Krefeld Neuss Moers Oberhausen Gelsenkirchen Recklinghausen Gütersloh Detmold',
  'Düren Euskirchen Gießen Fulda Hanau Offenbach Wiesbaden Worms Ludwigshafen Kaiserslautern Speyer Pforzheim Tuttlingen Reutlingen Esslingen Göppingen Aalen Ravensburg Friedrichshafen Lindau Kempten Memmingen Ingolstadt Passau',
  'Straubing Landshut Rosenheim Bamberg Bayreuth Coburg Schweinfurt Aschaffenburg Ansbach Fürth Deggendorf Traunstein Kufstein Bregenz Feldkirch Wels Steyr Amstetten Krems Eisenstadt Kapfenberg Enns',
  'Allgäu Schwarzwald Bodensee Eifel Hunsrück Lausitz Erzgebirge Vogtland Rügen Usedom Sylt Föhr Helgoland Borkum Westfalen Schwaben Oberbayern Niederbayern Rheinland Saarland Pfalz Holstein Mecklenburg Vorpommern Anhalt Emsland',
  'Ems Neckar Neiße Havel Saale Drau Enns Rhône Themse Adria Mittelmeer Atlantik Pazifik Arktis Antarktis Südtirol Katalonien Bretagne Normandie Provence Elsass Lothringen Toskana Lombardei Flandern Wallonien',
  'Erasmus Siemens Bosch Arduino MATLAB Simulink SolidWorks Catia AutoCAD Revit ArchiCAD LabVIEW Tableau Azure AWS Google Android iOS Windows Flutter Scala Ruby Rails Angular Vue Svelte Laravel',
  'PHP CSS VBA QGIS ArcGIS SPSS LaTeX Jira Confluence Jenkins Ansible OpenCV TensorFlow NumPy Pandas Hadoop MongoDB MySQL Oracle SQLite Elasticsearch Kibana Prometheus OpenFOAM Ansys Abaqus CFD SCADA OPC MQTT JSON YAML DevOps',
  'SaaS B2B B2C FPGA PCB RFID NFC LED LEDs LoRa UAV ESG GMP ISO HPLC PCR DNA RNA MRT CT EKG KRITIS BAföG TÜV DLRG DRK THW KFZ Kfz WLAN LAN SSD GPU CPU RAM DAX NGO NGOs MBA PhD FSJ FÖJ BFD AG HiWi FH HAW DH JVA NRW BW EDV ITIL DevSecOps',
];
