import type { Child } from 'hono/jsx';

interface PanelProps {
  /** Makes the panel a section of its own, named by this heading. */
  readonly title?: string | undefined;
  /** Needed with a title: where links to the panel jump. */
  readonly id?: string | undefined;
  /** A small grey heading instead of a full one, where the first line below says the thing. */
  readonly quietTitle?: boolean | undefined;
  /** Warm grey: what stands beside the work. */
  readonly soft?: boolean | undefined;
  /** Beside the main thing, as help to it: a complementary landmark, as high as its content. */
  readonly aside?: boolean | undefined;
  readonly children?: Child;
}

/** A frame around what belongs together. Never put one inside another. */
export function Panel({ title, id, quietTitle, soft, aside, children }: PanelProps) {
  const look = soft ? 'ff-panel ff-panel--soft' : 'ff-panel';
  if (title === undefined) return <div class={look}>{children}</div>;
  const Frame = aside ? 'aside' : 'section';
  return (
    <Frame class={look} aria-labelledby={id}>
      <h2 id={id} class={quietTitle ? 'ff-label' : 'h3'}>
        {title}
      </h2>
      {children}
    </Frame>
  );
}
