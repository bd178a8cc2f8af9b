import { employerName } from './employer-name.js';

const COLUMNS = 'name;country;booth;contact;title;email;time zone;positions;language';

/** A file of employers as an organiser imports it, with one contact each. */
export function bigFairFile(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const email = `rosa.maes.${index}@fair.example`;
    return `${employerName(index)};BE;A${index + 1};Rosa Maes;Talent Partner;${email};Europe/Brussels;Engineer;en`;
  });
  return [COLUMNS, ...rows, ''].join('\n');
}
