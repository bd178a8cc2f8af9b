import { remember, replaceEach } from '../../../text/index.js';
import { atWordEdges } from './at-word-edges.js';

/** Words that are written with capitals or an accent, as they are typed in a hurry without. */
const WRITTEN = [
  'IA API APIs B2B B2C BIM CAD CEO CI CLI CNC CRM CSV CTO CV DNI ERP ERTE GIS GPS HACCP HPLC HTML IoT ISO IVA JSON KPI KPIs',
  'PDF PIB PLC PLCs QA QR RFID SAP SCADA SEO SIG SQL TFG TFM UE UX VPN XML MBA NATS AWS I+D I+D+i RSC ONG PYME ADR CAP',
  'PowerPoint Excel Python Java JavaScript TypeScript Kubernetes Docker Linux Postgres PostgreSQL Grafana MATLAB GitHub',
  'GitLab Terraform Kafka Redis Figma Django AutoCAD Revit QGIS Rust PHP LinkedIn Scrum Kotlin Arduino Erasmus',
  'España Europa Francia Alemania Portugal Italia Japón China Marruecos México Colombia Chile Perú Argentina Polonia',
  'Bélgica Austria Suiza Irlanda Grecia Suecia Noruega Dinamarca Finlandia Rumanía Croacia Brasil Canadá India Turquía',
  'Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Bilbao Alicante Córdoba Valladolid Vigo Gijón Vitoria',
  'Granada Oviedo Pamplona Almería Burgos Santander Salamanca Huelva Lleida Cádiz Jaén Badajoz Cáceres Toledo Tarragona',
  'Girona Donostia Tenerife Mallorca Ibiza Menorca Lanzarote Galicia Asturias Cantabria Euskadi Navarra Aragón Cataluña',
  'Andalucía Extremadura Canarias Baleares Jerez Getafe Elche Cartagena Ceuta Melilla Segovia Ávila Teruel Huesca',
  'Lisboa Oporto París Lyon Burdeos Toulouse Marsella Berlín Múnich Hamburgo Fráncfort Viena Bruselas Ámsterdam Roma Milán',
  'Lugo Ourense Soria Albacete Zamora Palencia Logroño Castellón Reus Sabadell Terrassa Avilés Ferrol Pontevedra Coruña Mérida Algeciras',
  'FP ETT APPCC PRL ESO SolidWorks Photoshop Odoo Jira Blender WordPress Braga Nantes Niza Bolonia Nápoles Cracovia',
  'Turín Londres Dublín Varsovia Praga Budapest Atenas Copenhague Estocolmo Ginebra Zúrich Bogotá Buenos-Aires Tokio',
] as const;

/** Names of several words. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bpuerto real\b/giu, 'Puerto Real'],
  [/\bsan sebasti[aá]n(?!\p{L})/giu, 'San Sebastián'],
  [/\bpa[ií]s vasco\b/giu, 'País Vasco'],
  [/\bestados unidos\b/giu, 'Estados Unidos'],
  [/\breino unido\b/giu, 'Reino Unido'],
  [/\bpa[ií]ses bajos\b/giu, 'Países Bajos'],
  [/\b(en|con) go\b/giu, '$1 Go'],
  [/^go(?= (?:y|con) )/giu, 'Go'],
  [/\bcruz roja\b/giu, 'Cruz Roja'],
  [/\bla rioja\b/giu, 'La Rioja'],
];

const plain = remember((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

const BY_PLAIN = new Map(
  WRITTEN.flatMap((line) => line.split(' ')).map((word) => [
    plain(word.replace('-', ' ')),
    word.replace('-', ' '),
  ]),
);
const WORD = /[\p{L}\p{N}]+(?:\+[\p{L}]+)*/gu;

const withPhrases = replaceEach(PHRASES.map(([typed, written]) => [atWordEdges(typed), written]));

/** The names that are known, as they are written. */
export function withProperWords(text: string): string {
  return withPhrases(text).replace(WORD, (word) => BY_PLAIN.get(plain(word)) ?? word);
}
