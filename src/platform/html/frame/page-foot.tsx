import { htmlTexts } from '../html-texts.ts';
import { pageLanguage } from '../language-context.ts';
import type { Link } from '../link.ts';

/** The quiet line under every page. */
export function PageFoot({ links }: { readonly links: readonly Link[] }) {
  return (
    <footer class="ff-foot">
      <div class="container">
        <span>{htmlTexts[pageLanguage()].product}</span>
        {links.map((link) => (
          <a href={link.href}>{link.label}</a>
        ))}
      </div>
    </footer>
  );
}
