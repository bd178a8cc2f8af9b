import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type AttendeePatch, type EvidenceLink, type JoinInput, LIMITS } from '@afterfair/shared/contracts';

const LANGUAGE_TAG = /^[a-z]{2}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+0-9 ()/.-]*$/;
const VISIBLE = /\S/;

const IfNotEmpty = () => ValidateIf((_object, value) => value !== undefined && value !== '');
const Email = () => Matches(EMAIL, { message: 'email must be an e-mail address' });

export class JoinDto implements JoinInput {
  @IsString() @MaxLength(12) code!: string;

  @IsString() @Matches(VISIBLE, { message: 'name must not be empty' }) @MaxLength(LIMITS.name) name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.languages)
  @ArrayUnique()
  @Matches(LANGUAGE_TAG, { each: true, message: 'each language must be an ISO 639-1 tag' })
  languages!: string[];

  @IfNotEmpty() @Email() @MaxLength(LIMITS.email) email?: string;
}

export class PairDto {
  @IsString() @IsNotEmpty() @MaxLength(20) code!: string;
}

class EvidenceLinkDto implements EvidenceLink {
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.title) label!: string;
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }) @MaxLength(LIMITS.url) url!: string;
}

export class AttendeePatchDto implements AttendeePatch {
  @IsOptional()
  @IsString()
  @Matches(VISIBLE, { message: 'name must not be empty' })
  @MaxLength(LIMITS.name)
  name?: string;

  @IfNotEmpty() @Email() @MaxLength(LIMITS.email) email?: string;

  @IsOptional()
  @IsString()
  @Matches(PHONE, { message: 'phone must be a telephone number' })
  @MaxLength(LIMITS.phone)
  phone?: string;

  @IsOptional() @IsString() @MaxLength(LIMITS.headline) headline?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.links)
  @ValidateNested({ each: true })
  @Type(() => EvidenceLinkDto)
  links?: EvidenceLinkDto[];

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.languages)
  @ArrayUnique()
  @Matches(LANGUAGE_TAG, { each: true, message: 'each language must be an ISO 639-1 tag' })
  languages?: string[];
}
