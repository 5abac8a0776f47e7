import type { Child } from 'hono/jsx';
import { htmlTexts } from '../html-texts.ts';
import { pageLanguage } from '../language-context.ts';

/** What every field is told. A refused form hands back what was typed as `value`, and what is wrong as `error`. */
export interface FieldProps {
  readonly name: string;
  /** The name, unless the page holds the same name twice. The error summary links to it. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  /** Says what to do: "Vælg, om Bo kom". */
  readonly error?: string | undefined;
  /** Says "(frivilligt)" after the label. */
  readonly optional?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** In a row of fields this one takes the room that is left. */
  readonly grow?: boolean | undefined;
}

type Words = Pick<FieldProps, 'hint' | 'error'>;

/** The ids a control is described by: the hint first, then what is wrong. */
export function describedBy(id: string, { hint, error }: Words): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The design system's group around a control: label, hint, error message, control. */
export function Field(props: FieldProps & { readonly children?: Child }) {
  const { name, id = name, label, optional, disabled, error, grow } = props;
  return (
    <div class={`form-group ff-field${error ? ' form-error' : ''}${grow ? ' ff-grow' : ''}`}>
      <label class={disabled ? 'form-label disabled' : 'form-label'} for={id}>
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      <HintAndError id={id} hint={props.hint} error={error} />
      {props.children}
    </div>
  );
}

/** "(frivilligt)", after a label or a legend. */
export function OptionalMark() {
  return <span class="weight-normal">{htmlTexts[pageLanguage()].optional}</span>;
}

/** The two lines between a label and its control. */
export function HintAndError({ id, hint, error }: Words & { readonly id: string }) {
  return (
    <>
      {hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span class="form-error-message" id={`${id}-error`}>
          <span class="sr-only">{htmlTexts[pageLanguage()].errorPrefix}</span>
          {error}
        </span>
      ) : null}
    </>
  );
}
