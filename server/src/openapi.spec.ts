import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService } from '@nestjs/core';
import { listHandlers } from './platform/access/index.js';
import { startTestServer, type TestServer } from './testing/index.js';

interface Description {
  paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } }>
  >;
  components: { schemas: Record<string, { properties?: object; required?: string[] }> };
}

describe('the description of the HTTP interface', () => {
  let house: TestServer;
  let description: Description;

  beforeAll(async () => {
    house = await startTestServer();
    description = await house.caller().get<Description>('/api/openapi.json');
  });

  afterAll(() => house.close());

  it('names every route of the running application', () => {
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = listHandlers(house.server.app.get(DiscoveryService)).filter(
      ({ kind }) => kind === 'route',
    );
    const expected = routes.map(({ name }) => name.replace(/:(\w+)/g, '{$1}'));
    expect(described.sort()).toEqual(expected.sort());
  });

  it('says what every body may hold, by the rules that check it', () => {
    const bodies = Object.values(description.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}));
    const empty = bodies.filter(({ schema }) => {
      const name = schema.$ref?.split('/').at(-1) ?? '';
      return !description.components.schemas[name]?.properties;
    });
    expect(bodies.length).toBeGreaterThan(12);
    expect(empty).toEqual([]);
    expect(description.components.schemas['FairInputDto']?.required).toEqual(
      expect.arrayContaining(['name', 'timeZone', 'days', 'languages']),
    );
  });

  it('has a page to read it', async () => {
    expect((await house.caller().send<string>('GET', '/api/docs')).body).toContain('swagger-ui');
  });
});
