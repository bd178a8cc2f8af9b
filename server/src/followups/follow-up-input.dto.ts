import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type ApprovalInput, type DraftEdit, LIMITS } from '@afterfair/shared/contracts';

const TEXT_HASH = /^[0-9a-f]{64}$/;
/** Longer than any id that the rules make. */
const LONGEST_STEP_ID = 200;

/** The attendee's words instead of the draft's. */
export class DraftEditDto implements DraftEdit {
  @IsString() @MaxLength(LIMITS.messageSubject) subject!: string;
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.messageBody) body!: string;
  @Matches(TEXT_HASH, { message: 'basedOn must be the hash of the text that was edited' }) basedOn!: string;
}

class ApprovalItemDto {
  @IsString() @IsNotEmpty() @MaxLength(LONGEST_STEP_ID) stepId!: string;
  @Matches(TEXT_HASH, { message: 'textHash must be the hash of the text that is approved' })
  textHash!: string;
}

export class ApprovalInputDto implements ApprovalInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.approvalsPerRequest)
  @ValidateNested({ each: true })
  @Type(() => ApprovalItemDto)
  items!: ApprovalItemDto[];
}

export class SkipInputDto {
  @IsBoolean() skipped!: boolean;
}
