import { MoreLink } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { LivingConsent } from '../../consents/index.ts';
import type { AskedExtract } from './asked-extract-queries.ts';
import { askedExtractTexts } from './asked-extract-texts.ts';
import { yesTo } from './asked-extracts-view.tsx';

interface UnansweredProps {
  readonly all: readonly AskedExtract[];
  /** Every yes the citizen has standing. */
  readonly living: readonly LivingConsent[];
  /** Where they are answered. */
  readonly href: string;
  readonly language: Language;
}

/** That somebody asks, on the citizen's own page, until there is an answer: one line, and no duty. */
export function UnansweredExtracts({ all, living, href, language }: UnansweredProps) {
  const t = askedExtractTexts[language];
  const open = all.filter((one) => !one.isNo && yesTo(one, all, living) === undefined);
  if (open.length === 0) return null;
  return (
    <div>
      {open.map(({ houseName }) => (
        <MoreLink href={href} label={t.link(houseName)} />
      ))}
      <p class="ff-meta">{t.linkText}</p>
    </div>
  );
}
