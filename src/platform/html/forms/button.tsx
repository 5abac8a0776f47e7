import type { Link } from '../link.ts';

/** `primary`: the page's one filled button; `secondary`: outlined; `plain`: looks like a link. */
export type ButtonTone = 'primary' | 'secondary' | 'plain';

interface ButtonProps {
  /** Says what happens: "Gem notat". */
  readonly label: string;
  readonly tone?: ButtonTone | undefined;
  /** What the button sends when several stand in one form. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** More words for those who hear the page, where the same label stands on many rows. */
  readonly about?: string | undefined;
  /** The id of a form that stands elsewhere on the page. */
  readonly form?: string | undefined;
  readonly disabled?: boolean | undefined;
}

const looks = {
  primary: 'button button-primary',
  secondary: 'button button-secondary',
  plain: 'ff-plain',
} as const;

/** A button that sends its form. */
export function Button({ label, tone = 'primary', about, ...rest }: ButtonProps) {
  return (
    <button class={looks[tone]} type="submit" {...rest}>
      {label}
      {about ? <span class="sr-only">{`: ${about}`}</span> : null}
    </button>
  );
}

/** A link that looks like a button: it leads to where the thing is done. */
export function ButtonLink({
  href,
  label,
  tone = 'primary',
}: Link & { readonly tone?: ButtonTone | undefined }) {
  return (
    <a class={looks[tone]} href={href}>
      {label}
    </a>
  );
}
