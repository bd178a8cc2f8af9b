import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { SpellingPart } from './spelling-files.js';

const PARTS: readonly SpellingPart[] = ['wasm', 'aff', 'dic'];

/** Which file of which checker. */
export class SpellingFileDto {
  /** ISO 639-1. */
  @IsString()
  @MaxLength(35)
  language!: string;

  @IsIn(PARTS)
  part!: SpellingPart;

  /** The version that the list named; the answer is the file as it is now. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  v?: string;
}
