import { describedBy, Field, type FieldProps } from './field.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[];
}

/** One of many. With few and short answers use `Choices`: they are all seen at once. */
export function SelectField({ options, ...field }: SelectFieldProps) {
  const { name, id = name, value, error } = field;
  return (
    <Field {...field}>
      <select
        class="form-select"
        name={name}
        id={id}
        disabled={field.disabled}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, field)}
        required={field.required}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
