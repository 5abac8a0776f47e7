import { FieldGroup } from './field-group.tsx';

export interface ScaleStep {
  /** The number of the step, as it is read. */
  readonly label: string;
  readonly value: string;
  /** What the step means; most steps between the ends have no words. */
  readonly words?: string | undefined;
}

interface ScaleProps {
  readonly name: string;
  readonly id?: string | undefined;
  readonly legend: string;
  readonly steps: readonly ScaleStep[];
  /** The chosen one; absent where nothing is to be preset. */
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** A way not to answer, under the steps. */
  readonly other?: { readonly value: string; readonly label: string } | undefined;
}

/** As many fields of 44 px as stand beside each other on a phone of 320 px. */
const mostBeside = 6;

/**
 * A step on a scale: radio buttons in joined rows of equal length, all in one row where there is room. The words of a
 * step belong to its button, so a screen reader says them there; to the eye they stand in a line below.
 */
export function Scale({ name, id = name, steps, value, other, ...group }: ScaleProps) {
  const beside = Math.ceil(steps.length / Math.ceil(steps.length / mostBeside));
  return (
    <FieldGroup id={id} {...group}>
      <div class={`ff-scale ff-scale--${beside}`}>
        {steps.map((step, nth) => {
          const stepId = nth === 0 ? id : `${id}-${step.value}`;
          return (
            <div class="ff-scale__step">
              <input type="radio" id={stepId} name={name} value={step.value} checked={step.value === value} />
              <label for={stepId}>
                {step.label}
                {step.words ? <span class="sr-only">{`, ${step.words}`}</span> : null}
              </label>
            </div>
          );
        })}
      </div>
      <div class="ff-scale__words" aria-hidden="true">
        {steps.map(({ label, words }) => (words ? <span>{`${label}: ${words}`}</span> : null))}
      </div>
      {other ? (
        <div class="ff-choice">
          <input
            type="radio"
            id={`${id}-other`}
            name={name}
            value={other.value}
            checked={other.value === value}
          />
          <label for={`${id}-other`}>{other.label}</label>
        </div>
      ) : null}
    </FieldGroup>
  );
}
