import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { SpellingSource, SpellingView } from '@afterfair/shared/contracts';
import { inUtf8 } from './in-utf8.js';
import { type SpellingPlace, SpellingPlaces } from './spelling-places.js';

/** A file of a checker: its type, and its content as it is and packed. */
export interface SpellingFile {
  type: 'application/wasm' | 'text/plain; charset=utf-8';
  content: Buffer;
  packed: Buffer;
}

/** Part of a checker that is a file. */
export type SpellingPart = 'wasm' | 'aff' | 'dic';

const ADDRESS = '/api/spelling/file';

/** The files of the spelling checkers (K14): read and packed when first asked for, then kept. */
@Injectable()
export class SpellingFiles {
  private readonly kept = new Map<string, Promise<SpellingFile>>();

  constructor(private readonly places: SpellingPlaces) {}

  /** What can be checked here. An address changes with its file, so that it may be kept for good. */
  async list(): Promise<SpellingView> {
    const view: SpellingView = {};
    for (const language of Object.keys(this.places.byLanguage)) {
      const place = await this.placeOf(language);
      if (place) view[language] = await sourceOf(language, place);
    }
    return view;
  }

  /** @returns null when this server has no such file. */
  async find(language: string, part: SpellingPart): Promise<SpellingFile | null> {
    const place = await this.placeOf(language);
    if (!place || !(part in place)) return null;
    const key = `${language} ${part}`;
    const known = this.kept.get(key);
    if (known) return known;
    const read = place.kind === 'grammar' ? readWasm(place.wasm) : readText(place, part);
    this.kept.set(key, read);
    // What could not be read is tried again the next time.
    read.catch(() => this.kept.delete(key));
    return read;
  }

  private async placeOf(language: string): Promise<SpellingPlace | null> {
    if (!Object.hasOwn(this.places.byLanguage, language)) return null;
    for (const place of this.places.byLanguage[language] ?? []) {
      if ((await Promise.all(pathsOf(place).map(mark))).every((found) => found !== null)) return place;
    }
    return null;
  }
}

function pathsOf(place: SpellingPlace): string[] {
  return place.kind === 'grammar' ? [place.wasm] : [place.aff, place.dic];
}

async function sourceOf(language: string, place: SpellingPlace): Promise<SpellingSource> {
  const address = async (part: SpellingPart, path: string) =>
    `${ADDRESS}?${new URLSearchParams({ language, part, v: (await mark(path)) ?? '' }).toString()}`;
  if (place.kind === 'grammar') return { kind: 'grammar', wasm: await address('wasm', place.wasm) };
  return {
    kind: 'dictionary',
    aff: await address('aff', place.aff),
    dic: await address('dic', place.dic),
  };
}

/** What changes when a file does; null when there is none. */
async function mark(path: string): Promise<string | null> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

async function readWasm(path: string): Promise<SpellingFile> {
  return packed('application/wasm', await readFile(path));
}

async function readText(
  { aff, dic }: { aff: string; dic: string },
  part: SpellingPart,
): Promise<SpellingFile> {
  const rules = await readFile(aff);
  const text = inUtf8(part === 'aff' ? rules : await readFile(dic), rules);
  return packed('text/plain; charset=utf-8', Buffer.from(text));
}

async function packed(type: SpellingFile['type'], content: Buffer): Promise<SpellingFile> {
  return { type, content, packed: await promisify(gzip)(content) };
}
