import { EmptyState, MoreLink, Section, TimeLine } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Appointment } from '../appointment-queries.ts';
import { appointmentTitle, timeAndPlace } from '../appointment-words.ts';
import { dayTexts } from '../day-texts.ts';

interface AppointmentsSectionProps {
  readonly appointments: readonly Appointment[];
  /** Where more is planned, for whoever may. */
  readonly planAt: string | undefined;
  /** Where the citizen is signed up to groups and cafés. */
  readonly groupsAt?: string | undefined;
  readonly language: Language;
}

/** What is planned in one course, the nearest first, each leading to the meeting itself. */
export function AppointmentsSection({ appointments, planAt, groupsAt, language }: AppointmentsSectionProps) {
  const t = dayTexts[language];
  return (
    <Section
      id="appointments"
      title={t.ahead}
      more={planAt === undefined ? undefined : { href: planAt, label: t.plan }}
      spaced={appointments.length === 0}
    >
      {appointments.length === 0 ? (
        <EmptyState heading={t.nothingAhead} text={t.nothingAheadText} />
      ) : (
        <TimeLine
          items={appointments.map((one) => ({
            when: formatShortDate(one.on, language),
            state: 'ahead',
            title: <a href={`/sessions/${one.session}`}>{appointmentTitle(one, language)}</a>,
            text: timeAndPlace(one, language),
          }))}
        />
      )}
      {groupsAt === undefined ? null : <MoreLink href={groupsAt} label={t.groups} />}
    </Section>
  );
}
