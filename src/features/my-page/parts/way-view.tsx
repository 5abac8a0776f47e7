import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { OwnWords, Panel, Section, WeekBar } from '../../../platform/html/index.ts';
import { formatLongDay, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { ConsentList, hasChoices } from '../../consents/index.ts';
import { firstName } from '../first-name.ts';
import { myPageTexts } from '../my-page-texts.ts';
import type { Way } from '../read-my-page.ts';
import { NotesSection } from './notes-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { standingWords } from './standing-words.tsx';
import { told } from './told.ts';

interface WayViewProps {
  readonly way: Way;
  /** Told apart from the page's other ways. */
  readonly id: string;
  /** The same in words, for its headings; absent where there is one way only. */
  readonly of: string | undefined;
  readonly today: PlainDate;
  readonly language: Language;
}

/** One way: how far it is, the next step, the people, what they wrote, and what the citizen shares. */
export function WayView({ way, id, of, today, language }: WayViewProps) {
  const t = myPageTexts[language];
  const { team, notes, consents, definition } = way;
  return (
    <>
      <p>{standingWords(way, today, language)}</p>
      <Progress way={way} language={language} />
      <Recommendation way={way} id={id} of={of} today={today} language={language} />
      <NextStep way={way} id={id} of={of} today={today} language={language} />
      {team.length === 0 ? null : (
        <PeopleSection id={`people-${id}`} of={of} team={team} definition={definition} language={language} />
      )}
      {notes.length === 0 ? null : (
        <NotesSection id={`notes-${id}`} of={of} notes={notes} language={language} />
      )}
      {consents !== undefined && hasChoices(consents) ? (
        <Section id={`consents-${id}`} title={told(t.whoSeesWhat, of, language)}>
          <p>{t.youDecide}</p>
          <ConsentList model={consents} language={language} from="my-page" />
        </Section>
      ) : null}
    </>
  );
}

function Progress({ way: { standing }, language }: Pick<WayViewProps, 'way' | 'language'>) {
  if (standing.at !== 'course' || standing.course.stage !== 'under_way') return null;
  const { week, span } = standing.course;
  const weeks = Array.from({ length: span.weeks }, (_, at) => {
    if (at + 1 === week) return 'now';
    return at + 1 < week ? 'done' : 'ahead';
  });
  return <WeekBar weeks={weeks} label={myPageTexts[language].weekBar(week, span.weeks)} />;
}

function Recommendation({ way: { row }, id, of, today, language }: WayViewProps) {
  const t = myPageTexts[language];
  if (row.recommendation === null || row.endedOn === null) return null;
  return (
    <Section id={`recommendation-${id}`} title={told(t.recommendation, of, language)}>
      <OwnWords
        words={row.recommendation}
        source={t.recommendationFrom(formatRelativeDay(row.endedOn, today, language))}
      />
    </Section>
  );
}

function NextStep({ way: { nextStep, standing }, id, of, today, language }: WayViewProps) {
  const t = myPageTexts[language];
  const isClosed = standing.at === 'course' && standing.course.stage === 'closed';
  if (nextStep === undefined || isClosed) return null;
  const agreed = t.agreed(firstName(nextStep.writer), formatRelativeDay(nextStep.agreedOn, today, language));
  return (
    <Section id={`next-step-${id}`} title={told(t.nextStep, of, language)}>
      <Panel soft>
        <div class="ff-big">{nextStep.what}</div>
        {nextStep.on === undefined ? null : <p>{formatLongDay(nextStep.on, language)}</p>}
        <p class="ff-meta mb-0">{agreed}</p>
      </Panel>
    </Section>
  );
}
