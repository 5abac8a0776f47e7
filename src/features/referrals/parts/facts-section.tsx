import type { AskedFact } from '../../../domain/referral/fact-value.ts';
import { type FactItem, Facts, Section } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { factTexts } from '../fact-texts.ts';
import { factWords } from '../fact-words.ts';
import type { IntakeModel } from '../intake-model.ts';
import type { KeptFact } from '../intake-queries.ts';

interface FactsSectionProps {
  readonly referral: string;
  readonly model: IntakeModel;
  readonly language: Language;
  /** The page is the citizen's own. */
  readonly own: boolean;
}

/** What was told about the citizen, as far as the reader may read it, and the way to put a fact right. */
export function FactsSection({ referral, model, language, own }: FactsSectionProps) {
  const t = factTexts[language];
  const { intake, eligibility, told } = model;
  const asked = [...intake.facts, ...intake.notedAtStart].filter(
    (fact) => !fact.eligibility || eligibility !== undefined,
  );
  if (asked.length === 0) return null;
  const known = [...told, ...(eligibility ?? [])];
  const items = asked.map((fact) => {
    const kept = known.find(({ key }) => key === fact.key);
    return factItem(fact, kept, referral, model, language);
  });
  return (
    <Section id="facts" title={own ? t.ownTitle : t.title} spaced>
      <Facts wide items={items} />
    </Section>
  );
}

function factItem(
  fact: AskedFact,
  kept: KeptFact | undefined,
  referral: string,
  { codes, mayCorrect }: IntakeModel,
  language: Language,
): FactItem {
  const t = factTexts[language];
  const term = fact.text[language];
  const value =
    kept === undefined
      ? t.unanswered
      : t.told(factWords(kept.value, codes, kept.on, language), formatShortDate(kept.on, language));
  const label = kept === undefined ? t.add : t.change;
  const change =
    mayCorrect && fact.eligibility
      ? { href: `/referrals/${referral}/facts/${fact.key}`, label, about: term }
      : undefined;
  return { term, value, change };
}
