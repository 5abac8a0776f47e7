import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';
import { Icon } from './icon.tsx';

interface SeeLineProps {
  /** Who can see the page, derived from the access rules, in one or two short sentences. */
  readonly text: Child;
  /** The way to the reason. */
  readonly why?: Link | undefined;
}

/** "Who can see this": stands on every page about people. */
export function SeeLine({ text, why }: SeeLineProps) {
  return (
    <p class="ff-see">
      <Icon name="visibility" />
      <span>
        {text}
        {why ? ' ' : null}
        {why ? <a href={why.href}>{why.label}</a> : null}
      </span>
    </p>
  );
}
