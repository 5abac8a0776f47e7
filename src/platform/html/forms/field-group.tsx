import type { Child } from 'hono/jsx';
import { describedBy, HintAndError, OptionalMark } from './field.tsx';

interface FieldGroupProps {
  /** The error summary links to the group's first control; the id names hint and error. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children?: Child;
}

/** Controls that answer one question together, under the question as legend. */
export function FieldGroup({ id, legend, hint, error, optional, children }: FieldGroupProps) {
  return (
    <div class={`form-group ff-field${error ? ' form-error' : ''}`}>
      <fieldset aria-describedby={describedBy(id, { hint, error })}>
        <legend class="form-label">
          {legend}
          {optional ? <OptionalMark /> : null}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { readonly children?: Child }) {
  return <div class="ff-inline">{children}</div>;
}
