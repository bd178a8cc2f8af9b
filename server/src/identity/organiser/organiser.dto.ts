import { IsEmail, IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';
import { LIMITS } from '@afterfair/shared/contracts';

export class SetUpOrganiserDto {
  @IsString() @IsNotEmpty() @MaxLength(100) token!: string;
  @IsEmail() @MaxLength(LIMITS.email) email!: string;
  @IsString() @MinLength(LIMITS.passwordMin) @MaxLength(LIMITS.passwordMax) password!: string;
}

export class SignInDto {
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.email) email!: string;
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.passwordMax) password!: string;
}
