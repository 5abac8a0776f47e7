import { describedBy, Field, type FieldProps } from './field.tsx';

interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
}

/** Several lines of text. */
export function TextArea({ rows = 5, ...props }: TextAreaProps) {
  const { name, id = name, value = '', error } = props;
  return (
    <Field {...props}>
      <textarea
        class="form-input"
        id={id}
        name={name}
        rows={rows}
        maxlength={props.maxlength}
        disabled={props.disabled}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        required={props.required}
      >
        {/* The parser drops a line break right after the tag; ours is the one it may drop. */}
        {`\n${value}`}
      </textarea>
    </Field>
  );
}
