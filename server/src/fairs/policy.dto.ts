import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import {
  type ClockSpan,
  type PolicyInput,
  WITHOUT_DATE,
  type WithoutDate,
} from '@afterfair/shared/contracts';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

class ThankYouPolicyDto {
  @IsOptional() @IsInt() targetHours?: number;
  @IsOptional() @IsInt() limitHours?: number;
}

class RemindersPolicyDto {
  @IsOptional() @IsInt() max?: number;
  @IsOptional() @IsInt() afterDays?: number;
  @IsOptional() @IsIn(WITHOUT_DATE) withoutDate?: WithoutDate;
}

class RejectionReplyPolicyDto {
  @IsOptional() @IsBoolean() askFeedback?: boolean;
}

class HoursPolicyDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @Matches(CLOCK_TIME, { each: true })
  work?: ClockSpan;
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @Matches(CLOCK_TIME, { each: true })
  quiet?: ClockSpan;
  @IsOptional() @IsArray() @ArrayMaxSize(7) @IsInt({ each: true }) workdays?: number[];
}

class RecipientBudgetPolicyDto {
  @IsOptional() @IsInt() perHour?: number;
  @IsOptional() @IsInt() perDay?: number;
}

/** The shape of a policy; its bounds are the rules' (`policyFaults`, rules.md section 9). */
export class PolicyDto implements PolicyInput {
  @IsOptional() @ValidateNested() @Type(() => ThankYouPolicyDto) thankYou?: ThankYouPolicyDto;
  @IsOptional() @ValidateNested() @Type(() => RemindersPolicyDto) reminders?: RemindersPolicyDto;
  @IsOptional()
  @ValidateNested()
  @Type(() => RejectionReplyPolicyDto)
  rejectionReply?: RejectionReplyPolicyDto;
  @IsOptional() @ValidateNested() @Type(() => HoursPolicyDto) hours?: HoursPolicyDto;
  @IsOptional()
  @ValidateNested()
  @Type(() => RecipientBudgetPolicyDto)
  recipientBudget?: RecipientBudgetPolicyDto;
}
