import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { json } from 'express';
import helmet from 'helmet';
import type { AddressInfo } from 'node:net';
import { LIMITS } from '@afterfair/shared/contracts';
import { AppModule } from './app.module.js';
import { SetupLinks } from './identity/index.js';
import { OutboxWorker } from './messaging/index.js';
import { originCheck } from './platform/access/index.js';
import { claimData } from './platform/database/index.js';
import type { Config } from './platform/config/config.js';
import { PublicAddress } from './platform/config/public-address.js';
import { serveApiDescription } from './platform/openapi/serve-api-description.js';
import { refuseNul, refuseNulInAddress } from './platform/problems/index.js';
import type { Surroundings } from './platform/platform.module.js';
import { protocolCheck, RealtimeAdapter } from './realtime/index.js';
import { serveClient } from './serve-client.js';

/** Sends what is due and says how many rows changed. */
export type OutboxRound = () => Promise<number>;

/** A server that answers. */
export interface RunningServer {
  app: NestExpressApplication;
  /** Its address, without a slash at the end. */
  url: string;
  /** The one-time link of the first organiser; null once there is one. */
  setupLink: string | null;
  /** One round of the outbox, the one that its timer starts; says how many rows it settled. */
  runDue: OutboxRound;
  /** Stops taking requests, finishes what is being written, closes the database. */
  close(): Promise<void>;
}

/** A change may fill a frame; a batch holds many. */
const BATCH_BYTES = 2 * 1024 * 1024;
/** A file's text grows when it is quoted as JSON. */
const IMPORT_BYTES = 2 * LIMITS.importBytes;

/** Starts the whole server with the configuration, clock and ids that are handed in; migrates the database first. */
export async function startServer(surroundings: Surroundings): Promise<RunningServer> {
  const giveDataBack = await claimData(surroundings.config);
  let app: NestExpressApplication | null = null;
  try {
    app = await createApp(surroundings);
    return await listen(app, surroundings.config, giveDataBack);
  } catch (error) {
    // Half a server must not hold on to the data or go on sending.
    await app?.close();
    await giveDataBack();
    throw error;
  }
}

async function createApp(surroundings: Surroundings): Promise<NestExpressApplication> {
  const { config } = surroundings;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(surroundings), {
    bodyParser: false,
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { directives: CONTENT_POLICY },
      strictTransportSecurity: isSecure(config),
    }),
  );
  app.use(originCheck(config.publicUrl));
  app.use(protocolCheck);
  app.use(refuseNulInAddress);
  app.use('/api/fairs/:fairId/employers/import', json({ limit: IMPORT_BYTES, verify: refuseNul }));
  app.use('/api/meetings/changes', json({ limit: BATCH_BYTES, verify: refuseNul }));
  // The longest answer of all, on the slowest networks; it holds no secret whose length could be told from its size.
  app.use('/api/employers', compression());
  app.use(json({ limit: LIMITS.frameBytes, verify: refuseNul }));
  app.useWebSocketAdapter(new RealtimeAdapter(app));
  serveApiDescription(app);
  serveClient(app, config.clientDir);
  app.enableShutdownHooks();
  return app;
}

async function listen(
  app: NestExpressApplication,
  { port, host }: Config,
  giveDataBack: () => Promise<void>,
): Promise<RunningServer> {
  await app.listen(port, host);
  const address = app.get(PublicAddress);
  address.listensOn((app.getHttpServer().address() as AddressInfo).port);
  const setupLink = await app.get(SetupLinks).forFirstOrganiser();
  const outbox = app.get(OutboxWorker);
  const close = async (): Promise<void> => {
    await app.close();
    await giveDataBack();
  };
  return { app, url: address.base, setupLink, runDue: () => outbox.runDue(), close };
}

/** Only our own files; styles that components bring along stand in the page. The English checker is WebAssembly (K14). */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

function isSecure({ publicUrl }: Surroundings['config']): boolean {
  return publicUrl.startsWith('https:');
}
