import { describedBy, Field, type FieldProps } from './field.tsx';

interface FileFieldProps extends Omit<FieldProps, 'value'> {
  /** What the browser offers to choose among: ".csv,text/csv". The server looks for itself. */
  readonly accept?: string | undefined;
}

/** A file from the reader's own machine. A browser never fills it in again, so say when it must be chosen anew. */
export function FileField({ accept, ...field }: FileFieldProps) {
  const { name, id = name } = field;
  return (
    <Field {...field}>
      <input
        type="file"
        class="ff-file"
        id={id}
        name={name}
        accept={accept}
        disabled={field.disabled}
        aria-invalid={field.error ? 'true' : undefined}
        aria-describedby={describedBy(id, field)}
        required={field.required}
      />
    </Field>
  );
}
