import { Injectable, type PipeTransform } from '@nestjs/common';
import { type Role, ROLES } from '@afterfair/shared/contracts';
import { notFound } from '../../platform/problems/index.js';

/** A role in a path. @throws AppError `not-found` for any other word. */
@Injectable()
export class RolePipe implements PipeTransform<string, Role> {
  transform(word: string): Role {
    const role = ROLES.find((known) => known === word);
    if (!role) throw notFound();
    return role;
  }
}
