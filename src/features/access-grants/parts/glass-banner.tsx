import { Alert } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Grant } from '../grant-queries.ts';
import { grantTexts } from '../grant-texts.ts';
import { timeWords } from '../in-words.ts';

interface GlassBannerProps {
  /** The viewer's open emergency access to the citizen of the page; nothing is shown without one. */
  readonly grant: Grant | undefined;
  readonly language: Language;
}

/** On every page that is open by a broken glass: until when, and that one only reads. */
export function GlassBanner({ grant, language }: GlassBannerProps) {
  if (grant === undefined) return null;
  const t = grantTexts[language].banner;
  return (
    <Alert
      tone="info"
      heading={t.heading(timeWords(grant.endsAt, language))}
      text={
        <>
          {t.text}{' '}
          <a class="ff-tap" href={`/citizens/${grant.citizen}/access-grants`}>
            {t.why}
          </a>
        </>
      }
    />
  );
}
