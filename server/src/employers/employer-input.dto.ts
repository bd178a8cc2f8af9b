import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsISO31661Alpha2,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type ContactInput, type EmployerInput, LIMITS } from '@afterfair/shared/contracts';

/** Empty means unknown; what is not empty is checked. */
const IfNotEmpty = () => ValidateIf((_object, value) => value !== undefined && value !== '');

const LANGUAGE_TAG = /^[a-z]{2}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

class PositionDto {
  @IsOptional() @IsString() @MaxLength(64) id?: string;
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.title) title!: string;
}

class ContactDto implements ContactInput {
  @IsOptional() @IsString() @MaxLength(64) id?: string;
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name!: string;
  @IsOptional() @IsString() @MaxLength(LIMITS.title) title?: string;
  @IfNotEmpty()
  @Matches(EMAIL, { message: 'email must be an e-mail address' })
  @MaxLength(LIMITS.email)
  email?: string;
  @IfNotEmpty() @Matches(LANGUAGE_TAG, { message: 'language must be an ISO 639-1 tag' }) language?: string;
  @IfNotEmpty() @IsTimeZone() timeZone?: string;
  @IsOptional() @IsString() @MaxLength(LIMITS.name) salutation?: string;
  @IsOptional() @IsBoolean() optedOut?: boolean;
}

/** What an organiser writes about an employer. */
export class EmployerInputDto implements EmployerInput {
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name!: string;
  @IfNotEmpty() @IsISO31661Alpha2() country?: string;
  @IfNotEmpty() @IsTimeZone() timeZone?: string;
  @IsOptional() @IsString() @MaxLength(LIMITS.booth) booth?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.positionsPerEmployer)
  @ValidateNested({ each: true })
  @Type(() => PositionDto)
  positions?: PositionDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.contactsPerEmployer)
  @ValidateNested({ each: true })
  @Type(() => ContactDto)
  contacts?: ContactDto[];
}
