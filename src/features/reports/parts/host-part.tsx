import { Section, Table } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber, formatShare } from '../../../platform/i18n/numbers.ts';
import type { BesideHost } from '../../runs/index.ts';
import { reportTexts } from '../report-texts.ts';

interface HostPartProps {
  readonly beside: BesideHost | undefined;
  readonly language: Language;
}

/** Attendance at the host programme, with and without the added one: as description, never as effect. */
export function HostPart({ beside, language }: HostPartProps) {
  if (beside === undefined) return null;
  const t = reportTexts[language].host;
  const row = (name: string, { people, came, offered }: BesideHost['both']): string[] => [
    name,
    formatNumber(people, language),
    formatShare(came, offered, language),
  ];
  return (
    <Section id="host" title={t.title(beside.host)}>
      <p class="ff-wide">{t.text}</p>
      <Table
        caption={t.title(beside.host)}
        captionHidden
        columns={[{ label: t.who }, { label: t.people, numeric: true }, { label: t.came, numeric: true }]}
        rows={[row(t.both, beside.both), row(t.hostOnly, beside.hostOnly)]}
      />
    </Section>
  );
}
