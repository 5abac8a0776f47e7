import { Button } from '../forms/button.tsx';
import { Hidden } from '../forms/form.tsx';
import type { HiddenFields } from '../link.ts';

interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Where the receipt is written. */
  readonly action: string;
  readonly hidden: HiddenFields;
  readonly button: string;
}

/**
 * A text to be taken along: it can be marked and copied by hand. Pressing the button writes the receipt; on a page that
 * says it `copies`, and where there is a script, it puts the text on the clipboard as well.
 */
export function CopyField({ id, label, hint, text, action, hidden, button }: CopyFieldProps) {
  return (
    <form action={action} method="post" class="ff-copy" data-copies={id}>
      <Hidden fields={hidden} />
      <label class="sr-only" for={id}>
        {label}
      </label>
      <textarea id={id} class="form-input" rows={rowsOf(text)} readonly aria-describedby={`${id}-hint`}>
        {text}
      </textarea>
      <p class="form-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <Button label={button} tone="secondary" />
    </form>
  );
}

/** Enough lines for all of it to be seen, also where a line is too long for a phone. */
function rowsOf(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 60)), 0);
}
