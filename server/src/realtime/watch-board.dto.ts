import { IsString, MaxLength } from 'class-validator';

export class WatchBoardDto {
  @IsString() @MaxLength(64) fairId!: string;
}
