import type { Child } from 'hono/jsx';
import { FieldGroup } from './field-group.tsx';

export interface Choice {
  readonly value: string;
  readonly label: Child;
  /** A quiet line inside the frame. */
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Choosing it asks why: put the question in an `AskedWhy` around the choices. */
  readonly asksWhy?: boolean | undefined;
}

interface ChoicesProps {
  readonly name: string;
  readonly id?: string | undefined;
  readonly legend: string;
  readonly options: readonly Choice[];
  /** The chosen one; absent where nothing is to be preset. */
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Under each other, full width: for answers with a note. */
  readonly stacked?: boolean | undefined;
}

/** Real radio buttons in frames of 44 px. The first one's id is the group's, so that an error can link to it. */
export function Choices({ name, id = name, options, value, stacked, ...group }: ChoicesProps) {
  return (
    <FieldGroup id={id} {...group}>
      <div class={stacked ? 'ff-choices ff-choices--stack' : 'ff-choices'}>
        {options.map((option, index) => (
          <ChoiceFrame
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            checked={option.value === value}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface ChecksProps extends Omit<ChoicesProps, 'value'> {
  /** All that are ticked. */
  readonly values?: readonly string[] | undefined;
}

/** Check boxes in the same frames: as many as fit. */
export function Checks({ name, id = name, options, values = [], stacked, ...group }: ChecksProps) {
  return (
    <FieldGroup id={id} {...group}>
      <div class={stacked ? 'ff-choices ff-choices--stack' : 'ff-choices'}>
        {options.map((option, index) => (
          <ChoiceFrame
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            checked={values.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface ChoiceFrameProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Choice;
  readonly checked: boolean;
}

function ChoiceFrame({ type, id, name, option, checked }: ChoiceFrameProps) {
  return (
    <div class="ff-choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        class={option.asksWhy ? 'asks-why' : undefined}
        checked={checked}
        disabled={option.disabled}
      />
      <label for={id}>
        <span>
          {option.label}
          {option.note ? <small>{option.note}</small> : null}
        </span>
      </label>
    </div>
  );
}
