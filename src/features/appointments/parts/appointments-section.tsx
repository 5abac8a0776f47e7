import { EmptyState, Receipt, type RowItem, Rows, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { NamedAppointment } from '../appointment-queries.ts';
import { appointmentTexts } from '../appointment-texts.ts';
import { appointmentWords } from '../appointment-words.ts';
import { type MayName, mayEnd, mayNameAnybody } from '../who-may-name.ts';

export interface AppointmentsModel {
  readonly run: string;
  readonly appointments: readonly NamedAppointment[];
  readonly may: MayName;
}

interface AppointmentsSectionProps {
  readonly model: AppointmentsModel;
  readonly language: Language;
}

/** Who leads a run and who answers its referrals, with the way to name and to end for whoever may. */
export function AppointmentsSection({
  model: { run, appointments, may },
  language,
}: AppointmentsSectionProps) {
  const t = appointmentTexts[language];
  const name = mayNameAnybody(may) ? { href: `/runs/${run}/appointments/new`, label: t.name } : undefined;
  if (appointments.length === 0) {
    return (
      <Section id="appointments" title={t.title} spaced>
        <EmptyState heading={t.none} text={t.noneText} action={name} />
      </Section>
    );
  }
  const items = appointments.map(
    (one): RowItem => ({
      title: one.name,
      tag: { text: t.parts[one.part] },
      text: appointmentWords(one, language),
      action: mayEnd(may, one)
        ? { href: `/runs/${run}/appointments/${one.id}/end`, label: t.end }
        : undefined,
    }),
  );
  return (
    <Section id="appointments" title={t.title} more={name}>
      <Rows items={items} />
    </Section>
  );
}

/** What was just done, on the page the forms lead back to. */
export function AppointmentReceipt({
  done,
  language,
}: {
  readonly done: 'named' | 'ended';
  readonly language: Language;
}) {
  const { heading, text } = appointmentTexts[language][done];
  return <Receipt heading={heading} text={text} />;
}
