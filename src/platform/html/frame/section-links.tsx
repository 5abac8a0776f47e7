import type { Link } from '../link.ts';

interface SectionLinksProps {
  /** What the links are parts of, for those who hear the page. */
  readonly label: string;
  readonly items: readonly (Link & { readonly current?: boolean | undefined })[];
}

/** Links to the parts of a long page: they jump, they hide nothing. */
export function SectionLinks({ label, items }: SectionLinksProps) {
  return (
    <nav aria-label={label}>
      <ul class="ff-sections">
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
