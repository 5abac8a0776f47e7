import { describedBy, Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'number' | undefined;
  /** How many characters the field looks made for. */
  readonly width?: 4 | 8 | 11 | 27 | undefined;
  readonly numeric?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxlength?: number | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, id = name, type = 'text', width } = props;
  return (
    <Field {...props}>
      <input
        type={type}
        id={id}
        name={name}
        class={width ? `form-input input-char-${width}` : 'form-input'}
        value={props.value}
        disabled={props.disabled}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        required={props.required}
        autocomplete={props.autocomplete}
        inputmode={props.numeric ? 'numeric' : undefined}
        maxlength={props.maxlength}
      />
    </Field>
  );
}
