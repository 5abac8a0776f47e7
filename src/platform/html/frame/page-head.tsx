import type { Child } from 'hono/jsx';

interface PageHeadProps {
  readonly title: string;
  /** What exactly, in one bold line: "Ro i hverdagen, 6. gang af 8". */
  readonly subtitle?: Child;
  /** One sentence in larger type. */
  readonly lead?: Child;
  /** Small lines under the title. */
  readonly meta?: readonly Child[] | undefined;
  /** The page's one filled button. */
  readonly action?: Child;
}

/** The h1 with what belongs to it, and the page's one filled button to the right (below, on a phone). */
export function PageHead({ title, subtitle, lead, meta = [], action }: PageHeadProps) {
  return (
    <div class="ff-head">
      <div>
        <h1>{title}</h1>
        {subtitle ? <p class="ff-head__sub">{subtitle}</p> : null}
        {lead ? <p class="ff-lead">{lead}</p> : null}
        {meta.map((line) => (
          <p class="ff-meta">{line}</p>
        ))}
      </div>
      {action ? <div class="ff-head__act">{action}</div> : null}
    </div>
  );
}
