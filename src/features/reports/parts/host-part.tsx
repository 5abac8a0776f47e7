import { Section, Table } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber, formatShare } from '../../../platform/i18n/numbers.ts';
import type { ComposedHost } from '../host-attendance-told.ts';
import { hostTexts } from '../host-texts.ts';

interface HostPartProps {
  readonly host: ComposedHost | undefined;
  readonly language: Language;
}

/** Attendance at the host programme as the leader sees it, and what the recipient gets of it. */
export function HostPart({ host, language }: HostPartProps) {
  if (host === undefined) return null;
  const t = hostTexts[language];
  const { beside, told } = host;
  const row = (name: string, { people, came, offered }: typeof beside.both): string[] => [
    name,
    formatNumber(people, language),
    formatShare(came, offered, language),
  ];
  return (
    <Section id="host-exact" title={t.title(beside.host)}>
      <p class="ff-wide">{`${t.text} ${told.ok ? t.told : t.refused[told.refusal]}`}</p>
      <Table
        caption={t.title(beside.host)}
        captionHidden
        columns={[{ label: t.who }, { label: t.people, numeric: true }, { label: t.came, numeric: true }]}
        rows={[row(t.both, beside.both), row(t.hostOnly, beside.hostOnly)]}
      />
    </Section>
  );
}
