import { IsBoolean, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import type { ImportInput } from '@afterfair/shared/contracts';

/** An employer file. Its size is checked in bytes by the handler. */
export class ImportInputDto implements ImportInput {
  @IsString() @IsNotEmpty() csv!: string;
  @IsBoolean() dryRun!: boolean;
  @IsOptional() @IsBoolean() skipErrors?: boolean;
}
