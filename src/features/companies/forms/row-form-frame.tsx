import type { Child } from 'hono/jsx';
import {
  Alert,
  Button,
  Checks,
  ErrorSummary,
  Form,
  SaveRow,
  type SummaryError,
} from '../../../platform/html/index.ts';
import type { TypedRow } from './row-form.ts';

interface RowFormProps {
  readonly action: string;
  readonly typed: TypedRow;
  readonly errors: readonly SummaryError[];
  /** Somebody else put the same row right first; where to see what it says now. */
  readonly conflict: boolean;
  readonly now: { readonly href: string; readonly label: string };
  readonly words: {
    readonly conflict: string;
    readonly conflictText: string;
    readonly notSaved: string;
    readonly nothingLost: string;
    readonly takeBack: string;
  };
  /** What it means that nothing is to stand in the row's place; absent where a row cannot be taken away. */
  readonly takeBack: string | undefined;
  readonly button: string;
  readonly children?: Child;
}

/** A form for one row, new or put right: what was refused, who was first, and whether nothing is to stand instead. */
export function RowForm(props: RowFormProps) {
  const { action, typed, errors, conflict, now, words, takeBack, button, children } = props;
  return (
    <>
      {conflict && (
        <Alert tone="warning" heading={words.conflict}>
          <p>{words.conflictText}</p>
          <p>
            <a href={now.href}>{now.label}</a>
          </p>
        </Alert>
      )}
      <ErrorSummary heading={words.notSaved} text={words.nothingLost} errors={errors} />
      <Form action={action} hidden={{ id: typed.id, corrects: typed.corrects }}>
        {children}
        {typed.corrects === '' || takeBack === undefined ? null : (
          <Checks
            name="taken-back"
            legend={words.takeBack}
            options={[{ value: 'yes', label: takeBack }]}
            values={typed.takenBack ? ['yes'] : []}
            optional
          />
        )}
        <SaveRow>
          <Button label={button} />
        </SaveRow>
      </Form>
    </>
  );
}
