import { Module } from '@nestjs/common';
import { SpellingController } from './spelling.controller.js';
import { SpellingFiles } from './spelling-files.js';
import { SpellingPlaces, usualPlaces } from './spelling-places.js';

/** The files with which the review checks spelling (K14). */
@Module({
  controllers: [SpellingController],
  providers: [{ provide: SpellingPlaces, useFactory: () => usualPlaces() }, SpellingFiles],
})
export class SpellingModule {}
