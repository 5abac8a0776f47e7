import { type FactItem, Facts } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import type { WordedVersion } from '../placement-model.ts';
import { placementTexts } from '../placement-texts.ts';

interface AgreementFactsProps {
  readonly version: Pick<
    WordedVersion,
    | 'workplaceName'
    | 'kind'
    | 'from'
    | 'to'
    | 'hoursAWeek'
    | 'goals'
    | 'tasks'
    | 'accommodations'
    | 'contacts'
  >;
  readonly language: Language;
}

/** The words of one version: the very same to the citizen, the workplace and the team. */
export function AgreementFacts({ version, language }: AgreementFactsProps) {
  const t = placementTexts[language];
  const { terms } = t;
  const items: readonly (FactItem | false)[] = [
    { term: terms.workplace, value: version.workplaceName },
    { term: terms.kind, value: capital(version.kind) },
    { term: terms.period, value: formatPeriod(version.from, version.to, language) },
    { term: terms.hours, value: t.hours(formatNumber(version.hoursAWeek, language)) },
    { term: terms.goals, value: version.goals },
    { term: terms.tasks, value: version.tasks },
    version.accommodations !== undefined && { term: terms.accommodations, value: version.accommodations },
    { term: terms.contacts, value: version.contacts },
  ];
  return <Facts items={items.filter((item) => item !== false)} wide />;
}
