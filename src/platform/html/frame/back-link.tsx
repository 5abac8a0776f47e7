import type { Link } from '../link.ts';
import { Icon } from '../parts/icon.tsx';

/** The way up, above the title. */
export function BackLink({ href, label }: Link) {
  return (
    <a class="ff-back" href={href}>
      <Icon name="chevron-left" />
      {label}
    </a>
  );
}
