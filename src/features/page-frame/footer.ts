import type { Link } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { pageFrameTexts } from './page-frame-texts.ts';
import { cataloguePath } from './public-navigation.ts';

export function footerFor(language: Language): Link[] {
  const t = pageFrameTexts[language];
  return [
    { href: cataloguePath, label: t.catalogue },
    { href: '/help', label: t.help },
    { href: '/privacy', label: t.privacy },
    { href: '/accessibility', label: t.accessibility },
  ];
}
