import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { BackLink, EmptyState, PageHead, Rows, Section, SeeLine } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Contact } from '../../open-courses/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { noteTexts } from '../note-texts.ts';

/** Somebody a note can be written about. */
export interface NoteWho {
  readonly enrolment: string;
  readonly callName: string;
  /** Where the citizen has two courses with the viewer. */
  readonly programme: string | undefined;
  readonly contact: Contact | undefined;
}

interface NoteWhoPageProps {
  readonly frame: Frame;
  readonly today: PlainDate;
  readonly rows: readonly NoteWho[];
}

/** One press on a name, and the note is begun. */
export function NoteWhoPage({ frame, today, rows }: NoteWhoPageProps) {
  const { language } = frame.viewer;
  const t = noteTexts[language].who;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href="/my-day" label={t.back} />
      <PageHead title={t.title} />
      <Section id="who" title={t.question} spaced={rows.length === 0}>
        {rows.length === 0 ? (
          <EmptyState heading={t.nobody} text={t.nobodyText} />
        ) : (
          <Rows
            items={rows.map(({ enrolment, callName, programme, contact }) => ({
              title: <a href={`/enrolments/${enrolment}/notes/new`}>{callName}</a>,
              text: [
                programme,
                contact && t.contact[contact.whose](formatRelativeDay(contact.on, today, language)),
              ]
                .filter(Boolean)
                .map((words) => `${words}.`)
                .join(' '),
            }))}
          />
        )}
      </Section>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}
