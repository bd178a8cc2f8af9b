import { describe, expect, it } from '@jest/globals';
import { Config } from './config.js';
import { PublicAddress } from './public-address.js';
import { ConfigError, readConfig } from './read-config.js';

describe('the configuration', () => {
  it('starts on localhost:3000 with its database under data when nothing is set', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, host: 'localhost', dataDir: 'data', publicUrl: '' });
  });

  it('lists every fault at once', () => {
    const env = {
      PORT: 'eighty',
      PUBLIC_URL: 'fair.example.org/x',
      LOG_LEVEL: 'loud',
      TRUSTED_PROXIES: '-1',
      DATA_DIR: ' ',
    };
    let fault: unknown;
    try {
      readConfig(env);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(ConfigError);
    const faults = (fault as ConfigError).faults.join('\n');
    for (const name of Object.keys(env)) expect(faults).toContain(name);
  });

  it('runs on PostgreSQL where an address is given', () => {
    const databaseUrl = 'postgresql://fair:secret@db.example:5433/afterfair';
    expect(readConfig({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl });
    expect(readConfig({})).toMatchObject({ databaseUrl: '' });
  });

  it.each([
    ['DATABASE_URL', 'mysql://root@localhost/afterfair'],
    ['REDIS_URL', 'redis://localhost'],
  ])('refuses %s=%s rather than running on something else in silence', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it.each([
    [{ publicUrl: 'https://fair.example.org', host: '0.0.0.0' }, 'https://fair.example.org'],
    [{ publicUrl: '', host: '0.0.0.0' }, 'http://localhost:4000'],
    [{ publicUrl: '', host: '127.0.0.1' }, 'http://127.0.0.1:4000'],
    [{ publicUrl: '', host: '::1' }, 'http://[::1]:4000'],
  ])('builds links on the public address: %j', ({ publicUrl, host }, expected) => {
    const address = new PublicAddress(new Config(0, host, 'data', publicUrl, 'silent', '', 0, ''));
    address.listensOn(4000);
    expect(address.base).toBe(expected);
  });
});
