import type { Child } from 'hono/jsx';

interface SaveRowProps {
  /** The buttons: the filled one first. */
  readonly children?: Child;
  /** What becomes of the text if one leaves. */
  readonly note?: Child;
}

/** The end of a form. */
export function SaveRow({ children, note }: SaveRowProps) {
  return (
    <>
      <div class="ff-save">{children}</div>
      {note ? <p class="ff-meta ff-save__note">{note}</p> : null}
    </>
  );
}

/** Buttons beside each other, full width on a phone. */
export function ButtonRow({ children }: { readonly children?: Child }) {
  return <div class="ff-btns">{children}</div>;
}
