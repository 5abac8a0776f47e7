import { EmptyState, Section, TimeLine } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Appointment } from '../appointment-queries.ts';
import { dayTexts } from '../day-texts.ts';
import { sessionTexts } from '../session-texts.ts';
import { clockWords, placeWords } from '../session-words.ts';

interface AppointmentsSectionProps {
  readonly appointments: readonly Appointment[];
  /** Where more is planned, for whoever may. */
  readonly planAt: string | undefined;
  readonly language: Language;
}

/** What is planned in one course, the nearest first, each leading to the meeting itself. */
export function AppointmentsSection({ appointments, planAt, language }: AppointmentsSectionProps) {
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
            title: <a href={`/sessions/${one.session}`}>{titleOf(one, language)}</a>,
            text: textOf(one, language),
          }))}
        />
      )}
    </Section>
  );
}

/** "Samtale med Karla"; a group by its name. */
function titleOf({ title, kind, holder }: Appointment, language: Language): string {
  const t = sessionTexts[language];
  if (title !== null) return title;
  return holder === null ? t.kinds[kind] : t.withHolder[kind](holder.split(' ')[0] ?? holder);
}

function textOf(one: Appointment, language: Language): string {
  const time = one.at === null ? undefined : clockWords(one.at, one.minutes, language);
  const words = [time, placeWords(one, language)].filter((part) => part !== undefined).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
