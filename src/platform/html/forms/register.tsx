import type { Child } from 'hono/jsx';
import { SelectField, type SelectOption } from './select-field.tsx';

export interface RegisterOption {
  readonly value: string;
  readonly label: string;
  /** Choosing it asks why, on the same row. */
  readonly asksWhy?: boolean | undefined;
}

export interface RegisterRowProps {
  /** The person. */
  readonly legend: string;
  readonly name: string;
  /** Four short answers. */
  readonly options: readonly RegisterOption[];
  readonly value?: string | undefined;
  readonly why?: RegisterWhy | undefined;
}

export interface RegisterWhy {
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value?: string | undefined;
}

/** One person of a group: joined fields, one press. Put the rows in `<Form kind="register">`. */
export function RegisterRow({ legend, name, options, value, why }: RegisterRowProps) {
  return (
    <fieldset class="ff-reg__row">
      <legend class="sr-only">{legend}</legend>
      <span class="ff-reg__name" aria-hidden="true">
        {legend}
      </span>
      <div class="ff-reg__opts">
        {options.map((option) => (
          <RegisterCell option={option} name={name} checked={option.value === value} />
        ))}
      </div>
      {why ? (
        <div class="ff-reg__why">
          <SelectField {...why} />
        </div>
      ) : null}
    </fieldset>
  );
}

interface RegisterCellProps {
  readonly option: RegisterOption;
  readonly name: string;
  readonly checked: boolean;
}

function RegisterCell({ option, name, checked }: RegisterCellProps) {
  const id = `${name}-${option.value}`;
  return (
    <div>
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        class={option.asksWhy ? 'asks-why' : undefined}
        checked={checked}
      />
      <label for={id}>{option.label}</label>
    </div>
  );
}

interface RegisterBarProps {
  /** "af 12", after the number, which the stylesheet counts as one presses. */
  readonly of: string;
  /** "valgt". */
  readonly rest: string;
  readonly children?: Child;
}

/** The count and the button, always in sight. */
export function RegisterBar({ of, rest, children }: RegisterBarProps) {
  return (
    <div class="ff-reg__bar">
      <p>
        <strong>
          <span class="ff-reg__count"></span> {of}
        </strong>{' '}
        {rest}
      </p>
      {children}
    </div>
  );
}
