import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type FairDay, type FairInput, LIMITS } from '@afterfair/shared/contracts';
import { PolicyDto } from './policy.dto.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const LANGUAGE_TAG = /^[a-z]{2}$/;

class FairDayDto implements FairDay {
  @IsISO8601({ strict: true })
  @Matches(INSTANT, { message: 'opensAt must be an instant with offset' })
  opensAt!: string;

  @IsISO8601({ strict: true })
  @Matches(INSTANT, { message: 'closesAt must be an instant with offset' })
  closesAt!: string;
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
