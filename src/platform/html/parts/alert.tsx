import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

interface AlertProps {
  readonly tone: AlertTone;
  readonly heading: string;
  /** One paragraph. */
  readonly text?: Child;
  /** What does not fit in a paragraph. */
  readonly children?: Child;
}

/** A message in the design system's box. The heading says what kind it is: the icon is decoration. */
export function Alert({ tone, heading, text, children }: AlertProps) {
  const urgent = tone === 'warning' || tone === 'error';
  return (
    <div class={`alert alert-${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon name={tone} class="alert-icon" />
      <div class="alert-body">
        <h2 class="alert-heading">{heading}</h2>
        {text ? <p class="alert-text">{text}</p> : null}
        {children}
      </div>
    </div>
  );
}
