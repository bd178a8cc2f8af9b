import { getMetadataStorage, type ValidationArguments } from 'class-validator';

/** A rule as class-validator's storage holds it. */
type ValidationRule = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/**
 * One rule of class-validator as a test of a value. The rule's own code is called, so that both judge alike.
 *
 * @throws Error for a rule that is asynchronous, conditional by itself or of each element.
 */
export function compileConstraint(rule: ValidationRule): (value: unknown) => boolean {
  const [constraint, ...others] = getMetadataStorage().getTargetValidatorConstraints(rule.constraintCls);
  if (!constraint || others.length > 0 || constraint.async || rule.each || rule.validateIf)
    throw new Error(`The rule of ${rule.propertyName} cannot be compiled.`);
  const { instance } = constraint;
  const { constraints, propertyName: property } = rule;
  // One for all values: rules look at it and keep nothing.
  const asked: ValidationArguments = { value: undefined, constraints, targetName: '', object: {}, property };
  return (value) => {
    asked.value = value;
    return instance.validate(value, asked) === true;
  };
}
