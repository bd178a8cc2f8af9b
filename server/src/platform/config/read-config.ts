import { fileURLToPath } from 'node:url';
import { Config, LOG_LEVELS } from './config.js';

const CLIENT_DIR = fileURLToPath(new URL('../../../../client/dist/browser', import.meta.url));

/**
 * Reads the configuration from environment variables (the table in README.md). The only place that knows them.
 *
 * @throws ConfigError that lists every fault at once.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  const port = Number(env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push('PORT must be a whole number from 0 to 65535.');
  const trustedProxies = Number(env['TRUSTED_PROXIES'] ?? '0');
  if (!Number.isInteger(trustedProxies) || trustedProxies < 0 || trustedProxies > 10)
    faults.push('TRUSTED_PROXIES must be a whole number from 0 to 10.');
  const publicUrl = (env['PUBLIC_URL'] ?? '').replace(/\/+$/, '');
  if (publicUrl !== '' && !isOrigin(publicUrl))
    faults.push(
      'PUBLIC_URL must be an http or https address without a path, such as https://fair.example.org.',
    );
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL'] ?? 'warn'));
  if (!logLevel) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  const dataDir = env['DATA_DIR'] ?? 'data';
  if (dataDir.trim() === '') faults.push('DATA_DIR must name a folder.');
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (databaseUrl !== '' && !isPostgres(databaseUrl))
    faults.push(
      'DATABASE_URL must be a PostgreSQL address, such as postgres://afterfair@localhost/afterfair.',
    );
  if (env['REDIS_URL']) faults.push('REDIS_URL is set, but this version only runs as one process.');
  if (faults.length > 0 || !logLevel) throw new ConfigError(faults);
  return new Config(
    port,
    env['HOST'] ?? 'localhost',
    dataDir,
    publicUrl,
    logLevel,
    CLIENT_DIR,
    trustedProxies,
    databaseUrl,
  );
}

/** The configuration cannot be used; the message lists every fault. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(['The configuration has faults:', ...faults.map((fault) => `- ${fault}`)].join('\n'));
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.origin === text;
}

function isPostgres(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}
