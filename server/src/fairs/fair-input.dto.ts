import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type FairDay, type FairInput, LIMITS } from '@afterfair/shared/contracts';
import { IsInstant } from '../platform/validation/index.js';
import { PolicyDto } from './policy.dto.js';

const LANGUAGE_TAG = /^[a-z]{2}$/;

class FairDayDto implements FairDay {
  @IsInstant() opensAt!: string;
  @IsInstant() closesAt!: string;
}

/** What an organiser writes when creating or changing a fair. */
export class FairInputDto implements FairInput {
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name!: string;

  @IsTimeZone() timeZone!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.daysPerFair)
  @ValidateNested({ each: true })
  @Type(() => FairDayDto)
  days!: FairDayDto[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.languages)
  @ArrayUnique()
  @Matches(LANGUAGE_TAG, { each: true, message: 'each language must be an ISO 639-1 tag' })
  languages!: string[];

  @IsOptional() @ValidateNested() @Type(() => PolicyDto) policy?: PolicyDto;
}
