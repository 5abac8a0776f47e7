import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

interface ReceiptProps {
  /** What has happened: "Notatet er gemt". */
  readonly heading: string;
  readonly text?: Child;
  readonly children?: Child;
}

/** Says that something was done, on the page one comes to after a form. Read aloud, but waits its turn. */
export function Receipt({ heading, text, children }: ReceiptProps) {
  return (
    <div class="alert alert-success" role="status">
      <Icon name="success" class="alert-icon" />
      <div class="alert-body">
        <h2 class="alert-heading">{heading}</h2>
        {text ? <p class="alert-text">{text}</p> : null}
        {children}
      </div>
    </div>
  );
}
