import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  type BookedEntry,
  type BookedSlotFields,
  type FavouriteEntry,
  HYBRID_TIME,
  LIMITS,
  type Prepared,
} from '@afterfair/shared/contracts';
import { IsInstant } from '../platform/validation/index.js';

const IsHybridTime = () => Matches(HYBRID_TIME, { message: 'at must be a hybrid time' });

class FavouriteEntryDto implements FavouriteEntry {
  // An employer may be gone by the time a device that was away sends its mark: then the mark means nothing.
  @IsUUID() employerId!: string;
  @IsBoolean() marked!: boolean;
  @IsString() @IsHybridTime() at!: string;
}

class BookedSlotDto implements BookedSlotFields {
  @IsInstant() startsAt!: string;
  @IsInstant() endsAt!: string;
  @IsOptional() @IsUUID() employerId: string | null = null;
  @IsString() @MaxLength(LIMITS.bookedTitle) employerName!: string;
}

class BookedEntryDto implements BookedEntry {
  @IsString() @MinLength(1) @MaxLength(LIMITS.bookedUid) uid!: string;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => BookedSlotDto) slot: BookedSlotDto | null = null;
  @IsString() @IsHybridTime() at!: string;
}

/** What a device changed of it. */
export class PreparedDto implements Prepared {
  @IsArray()
  @ArrayMaxSize(LIMITS.preparedPerRequest)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FavouriteEntryDto)
  favourites!: FavouriteEntryDto[];

  @IsArray()
  @ArrayMaxSize(LIMITS.preparedPerRequest)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BookedEntryDto)
  booked!: BookedEntryDto[];
}

export class AfterVersionDto {
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) after?: number;
}
