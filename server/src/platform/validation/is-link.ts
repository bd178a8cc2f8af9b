import { ValidateBy } from 'class-validator';

/** In full: `URL` would complete `https:nas`, and would take spaces and control characters out in silence. */
const IN_FULL = /^https?:\/\/[^\s\p{Cc}]+$/iu;

/**
 * An absolute http or https address that `URL` reads, without a name or a password in it: what the quick line and the form
 * of a note make, which also take machines of one name and underscores. A rule that is narrower than they are would cost
 * somebody the change that the link came with.
 */
export function IsLink(): PropertyDecorator {
  return ValidateBy({
    name: 'isLink',
    validator: {
      validate: isLink,
      defaultMessage: () =>
        '$property must be a whole http or https address, without a name or a password in it',
    },
  });
}

function isLink(value: unknown): boolean {
  if (typeof value !== 'string' || !IN_FULL.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
