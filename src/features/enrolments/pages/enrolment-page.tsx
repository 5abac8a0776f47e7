import type { PageKinds } from '../../../domain/access/who-can-see-summary.ts';
import {
  Alert,
  BackLink,
  ButtonLink,
  ButtonRow,
  Columns,
  MoreLink,
  PageHead,
  Receipt,
  SectionLinks,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { GlassBanner } from '../../access-grants/index.ts';
import { groupAddresses } from '../../groups/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { PersonFacts, WholeNumberForm } from '../../people/index.ts';
import { PlanSection } from '../../plans/index.ts';
import { AppointmentsSection } from '../../sessions/index.ts';
import { isEnded } from '../course.ts';
import { courseTexts } from '../course-texts.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';
import { AroundCourse } from '../parts/around-course.tsx';
import { ClosingSection } from '../parts/closing-section.tsx';
import { ConsentsPanel } from '../parts/consents-panel.tsx';
import { NextPanel } from '../parts/next-panel.tsx';
import { NotesSection } from '../parts/notes-section.tsx';
import { SessionsSection } from '../parts/sessions-section.tsx';
import { TeamFaces } from '../parts/team-faces.tsx';
import { WeekOverview } from '../parts/week-overview.tsx';
import { VersionPanel } from '../version-move/version-panel.tsx';
import { weeksTexts } from '../weeks/weeks-texts.ts';
import { WhoCanSeeLine } from '../who-can-see/who-can-see-line.tsx';

interface EnrolmentPageProps {
  readonly frame: Frame;
  readonly model: EnrolmentModel;
}

/** What the page is made of, for the line that says who can see it. */
const kinds: PageKinds = {
  base: 'enrolment',
  parts: ['identity', 'plan', 'other_strands', 'attendance', 'shared_note', 'consent'],
  glimpse: 'enrolment_status',
};

/** A reason is on the page only where an ending was taken back. */
function kindsOn({ traces }: EnrolmentModel): PageKinds {
  const withReason = traces.closings.some(({ takenBack }) => takenBack !== null);
  return withReason ? { ...kinds, parts: [...kinds.parts, 'course_reason'] } : kinds;
}

/** One whole course: who, where it stands, who is around, what has happened and what is agreed. */
export function EnrolmentPage({ frame, model }: EnrolmentPageProps) {
  const { language } = frame.viewer;
  const { course, people, facts, done } = model;
  const t = enrolmentTexts[language];
  const own = `/enrolments/${course.id}`;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href="/my-day" label={t.back} />
      <Head model={model} language={language} />
      <WholeNumberForm head={model.head} back={own} />
      <GlassBanner grant={model.glass} language={language} />
      <HostEnds model={model} language={language} />
      {done && (
        <Receipt {...t.done[done]}>
          {model.written && <MoreLink href={`${own}/texts/${model.written}`} label={t.readyTexts} />}
        </Receipt>
      )}
      <Columns overview={t.overview}>
        <div>
          <WeekOverview model={model} language={language} />
          <TeamFaces model={model} language={language} />
          <p class="ff-meta mt-4 mb-0">
            <a class="ff-tap" href={`${own}/weeks`}>
              {weeksTexts[language].open}
            </a>
            {' · '}
            <a class="ff-tap" href={`${own}/team`}>
              {courseTexts[language].wholeTeam}
            </a>
          </p>
        </div>
        {!isEnded(course, model.today) && <NextPanel model={model} language={language} />}
      </Columns>
      <WhoCanSeeLine
        language={language}
        people={people}
        kinds={kindsOn(model)}
        facts={facts}
        why={`${own}/who-can-see`}
      />
      <SectionLinks label={t.parts} items={sectionLinks(model, language)} />
      <Columns>
        <Stack>
          <ClosingSection model={model} language={language} />
          {model.mayOpenPlan && (
            <PlanSection
              enrolment={course.id}
              plan={model.plan}
              voice={{
                language,
                today: model.today,
                callName: course.callName,
                own: false,
                definition: model.definition,
              }}
              mayChange={model.mayChangePlan}
            />
          )}
          {!isEnded(course, model.today) && (
            <AppointmentsSection
              appointments={model.traces.appointments}
              planAt={model.mayRecord ? `/sessions/new?enrolment=${course.id}` : undefined}
              groupsAt={model.mayRecord ? groupAddresses.list(course.id) : undefined}
              language={language}
            />
          )}
          <SessionsSection model={model} language={language} />
          <NotesSection model={model} language={language} />
        </Stack>
        <Stack>
          <ConsentsPanel model={model} language={language} />
          <AroundCourse model={model} language={language} />
          {model.mayClose && course.endedOn === undefined && (
            <ButtonRow>
              <ButtonLink href={`${own}/closing`} label={t.close} tone="secondary" />
            </ButtonRow>
          )}
          <VersionPanel model={model} language={language} />
          <p class="ff-meta">{t.seen(course.callName)}</p>
        </Stack>
      </Columns>
    </VisitPage>
  );
}

/** The added course goes on, and people decide: nothing here ends by itself. */
function HostEnds({ model, language }: { readonly model: EnrolmentModel; readonly language: Language }) {
  const t = enrolmentTexts[language].host;
  const { hostEnd, today } = model;
  if (hostEnd === undefined) return null;
  const day = formatDate(hostEnd.endsOn, language);
  const heading = hostEnd.endsOn < today ? t.ended(day) : t.ends(day);
  return <Alert tone="info" heading={heading} text={t.text} />;
}

function Head({ model, language }: { readonly model: EnrolmentModel; readonly language: Language }) {
  const { course, definition, head } = model;
  const programme = definition.name[language];
  // A run is often called what its programme is called: then once is enough.
  const names = course.runName === definition.name.da ? programme : `${programme}, ${course.runName}`;
  return (
    <PageHead
      title={head.fullName ?? head.callName}
      meta={[names, ...(head.age === undefined ? [] : [<PersonFacts language={language} head={head} />])]}
      action={<Ways model={model} language={language} />}
    />
  );
}

/** The page's one filled button, and beside it the viewer's own journal where there is one. */
function Ways({ model, language }: { readonly model: EnrolmentModel; readonly language: Language }) {
  const t = enrolmentTexts[language];
  const own = `/enrolments/${model.course.id}`;
  return (
    <ButtonRow>
      {model.mayRecord && !isEnded(model.course, model.today) && (
        <ButtonLink href={`${own}/notes/new`} label={t.writeNote} />
      )}
      {model.mayOpenJournal && <ButtonLink href={`${own}/journal`} label={t.journal} tone="secondary" />}
    </ButtonRow>
  );
}

function sectionLinks({ traces, mayOpenPlan }: EnrolmentModel, language: Language) {
  const t = enrolmentTexts[language];
  return [
    ...(traces.closings.length > 0 ? [{ href: '#closing', label: t.closing }] : []),
    ...(mayOpenPlan ? [{ href: '#plan', label: t.plan }] : []),
    { href: '#sessions', label: t.sessions },
    ...(traces.notes.length > 0 ? [{ href: '#notes', label: t.notes }] : []),
    { href: '#consents', label: t.consents },
  ];
}
