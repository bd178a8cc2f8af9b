import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  CHANNELS,
  HYBRID_TIME,
  LIMITS,
  NOTE_KINDS,
  type NoteFields,
  type NoteKind,
  OUTCOME_KINDS,
  type OutcomeKind,
  type PersonFields,
} from '@afterfair/shared/contracts';
import { IsInstant, IsLink, RecordOf } from '../platform/validation/index.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LANGUAGE_TAG = /^[a-z]{2}$/;

/** May be left out, but must not be null. */
const IfGiven = () => ValidateIf((_object, value) => value !== undefined);
const IsDate = () => Matches(DATE, { message: '$property must be a date such as 2026-12-04' });

class NotePatchDto implements Partial<NoteFields> {
  @IfGiven() @IsIn(NOTE_KINDS) kind?: NoteKind;
  @IfGiven() @IsString() @MaxLength(LIMITS.noteText) text?: string;
  @IsOptional() @IsString() @MaxLength(LIMITS.noteSay) say?: string | null;
  @IfGiven() @IsIn(['me', 'them']) by?: 'me' | 'them';
  @IsOptional() @IsDate() @IsISO8601({ strict: true }) date?: string | null;
  @IsOptional() @IsInstant() readyAt?: string | null;
  @IsOptional()
  @IsLink()
  @MaxLength(LIMITS.url)
  link?: string | null;
  @IfGiven() @IsBoolean() deleted?: boolean;
}

class PersonPatchDto implements Partial<PersonFields> {
  @IfGiven() @IsString() @MaxLength(LIMITS.name) name?: string;
  @IfGiven() @IsString() @MaxLength(LIMITS.title) title?: string;
  @IfGiven() @IsBoolean() removed?: boolean;
  @IfGiven() @IsBoolean() keepInTouch?: boolean;
}

class DecisionByDto {
  @IsDate() @IsISO8601({ strict: true }) date!: string;
  @IfGiven() @IsString() @MaxLength(LIMITS.decisionWords) words?: string;
}

class FollowUpDto {
  @IsString() @MaxLength(64) contactId!: string;
  @IfGiven() @IsIn(CHANNELS) channel?: string;
}

class ReflectionDto {
  @IfGiven() @IsString() @MaxLength(LIMITS.reflection) wentWell?: string;
  @IfGiven() @IsString() @MaxLength(LIMITS.reflection) workOn?: string;
}

class OutcomeDto {
  @IsIn(OUTCOME_KINDS) kind!: OutcomeKind;
  @IsInstant() recordedAt!: string;
}

export class MeetingPatchDto {
  @IsOptional() @IsString() @MaxLength(64) employerId?: string | null;
  @IsOptional() @IsString() @MaxLength(LIMITS.name) employerName?: string | null;
  @IfGiven() @IsInstant() startedAt?: string;
  @IsOptional() @IsInstant() endedAt?: string | null;
  @IsOptional() @IsString() @MaxLength(64) positionId?: string | null;
  @IsOptional() @IsInt() @Min(1) @Max(5) interest?: number | null;
  @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => DecisionByDto) decisionBy?: DecisionByDto | null;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => FollowUpDto) followUp?: FollowUpDto | null;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => ReflectionDto) reflection?: ReflectionDto | null;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => OutcomeDto) outcome?: OutcomeDto | null;
  @IsOptional() @IsInstant() reminderConfirmedAt?: string | null;
  @IfGiven() @IsBoolean() deleted?: boolean;
  @RecordOf(() => NotePatchDto, LIMITS.notesPerMeeting) notes?: Map<string, NotePatchDto>;
  @RecordOf(() => PersonPatchDto, LIMITS.peoplePerMeeting) people?: Map<string, PersonPatchDto>;
}

/** One change as it crosses the wire; {@link toChange} gives the plain change back. */
export class MeetingChangeDto {
  @IsUUID(7) id!: string;
  @IsUUID(7) meetingId!: string;
  @IsString() @Matches(HYBRID_TIME, { message: 'at must be a hybrid time' }) at!: string;
  @IsDefined() @IsObject() @ValidateNested() @Type(() => MeetingPatchDto) set!: MeetingPatchDto;
}

export class MeetingChangesDto {
  /** Each is validated by itself, so that one bad change does not hold up the others of a long absence. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.changesPerBatch)
  @IsObject({ each: true })
  changes!: object[];
}
