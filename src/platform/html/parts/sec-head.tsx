import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';

export interface SecHeadProps {
  /** Where links to the section jump. */
  readonly id: string;
  readonly title: Child;
  /** One link at the end of the line … */
  readonly more?: Link | undefined;
  /** … or a few quiet words. */
  readonly meta?: Child;
  /** Room below, where no list follows. */
  readonly spaced?: boolean | undefined;
}

/** A section's h2 over a firm rule. */
export function SecHead({ id, title, more, meta, spaced }: SecHeadProps) {
  return (
    <div class={spaced ? 'ff-sechead ff-sechead--spaced' : 'ff-sechead'}>
      <h2 id={id}>{title}</h2>
      {meta ? <span class="ff-meta">{meta}</span> : null}
      {more ? <MoreLink {...more} /> : null}
    </div>
  );
}

/** A link that stands alone under a list or beside a heading, large enough for a thumb. */
export function MoreLink({ href, label }: Link) {
  return (
    <a class="ff-more" href={href}>
      {label}
    </a>
  );
}
