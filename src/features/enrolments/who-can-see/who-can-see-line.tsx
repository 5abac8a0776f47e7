import type { SightFacts } from '../../../domain/access/who-can-see.ts';
import { type PageKinds, summariseSight } from '../../../domain/access/who-can-see-summary.ts';
import { SeeLine } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { NamedOnlooker } from './named-onlooker.ts';
import { seeWords } from './see-words.ts';
import { whoCanSeeTexts } from './who-can-see-texts.ts';

interface WhoCanSeeLineProps {
  readonly language: Language;
  readonly people: readonly NamedOnlooker[];
  readonly kinds: PageKinds;
  readonly facts: SightFacts;
  /** The page with the reasons. */
  readonly why?: string | undefined;
}

/** "Who can see this" for a page of the given kinds: worked out, never typed. */
export function WhoCanSeeLine({ language, people, kinds, facts, why }: WhoCanSeeLineProps) {
  const summary = summariseSight(people, kinds, facts);
  const words = seeWords(summary, people, kinds.glimpse, language);
  return (
    <SeeLine
      text={words}
      why={why === undefined ? undefined : { href: why, label: whoCanSeeTexts[language].why }}
    />
  );
}
