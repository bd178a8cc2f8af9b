import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { LIMITS, REPLY_KINDS, type ReplyInput, type ReplyKind } from '@afterfair/shared/contracts';

/** A recruiter's answer. */
export class ReplyInputDto implements ReplyInput {
  @IsUUID('7') id!: string;
  @IsIn(REPLY_KINDS) kind!: ReplyKind;
  @IsString() @MaxLength(LIMITS.messageBody) body!: string;
}
