import { daysBetween } from '../../../domain/kernel/plain-date.ts';
import { ButtonLink, ButtonRow, MoreLink, PostButton, Section, Steps } from '../../../platform/html/index.ts';
import { formatShortDay } from '../../../platform/i18n/dates.ts';
import type { Plan } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { dayIn, type Voice } from '../voice.ts';
import { AgendaPanel } from './agenda-panel.tsx';
import { OwnWordsFirst, spoken } from './words-view.tsx';

interface OwnPlanSectionProps {
  readonly id: string;
  readonly title: (title: string) => string;
  readonly enrolment: string;
  readonly plan: Plan;
  readonly voice: Voice;
  /** The id a new point for next time will have. */
  readonly newPoint: string;
  /** The course goes on; afterwards the plan is only read. */
  readonly mayChange: boolean;
}

/** What the citizen is after, on their own page: their words, what they have reached, and what comes next. */
export function OwnPlanSection({
  id,
  title,
  enrolment,
  plan,
  voice,
  newPoint,
  mayChange,
}: OwnPlanSectionProps) {
  const t = planTexts[voice.language].you;
  const own = `/enrolments/${enrolment}/my-plan`;
  const hasWords = spoken(plan, 'own_words') !== undefined;
  return (
    <>
      <Section id={`plan-${id}`} title={title(t.goesFor)}>
        {hasWords ? <OwnWordsFirst plan={plan} voice={voice} /> : <p>{t.noPlan}</p>}
        <Reached plan={plan} voice={voice} tickAt={mayChange ? `${own}/steps` : undefined} />
        {!hasWords && mayChange ? (
          <ButtonRow>
            <ButtonLink href={`${own}/words`} label={t.write} tone="secondary" />
          </ButtonRow>
        ) : null}
        <MoreLink href={own} label={t.whole} />
      </Section>
      {mayChange ? (
        <div class="ff-own-agenda">
          <AgendaPanel
            id={`agenda-${id}`}
            plan={plan}
            voice={voice}
            form={{ action: `${own}/agenda`, id: newPoint, typed: '', error: undefined }}
          />
        </div>
      ) : null}
    </>
  );
}

const most = 3;
/** So many days a step that was done stays in sight. */
const daysInSight = 14;

interface ReachedProps {
  readonly plan: Plan;
  readonly voice: Voice;
  /** Where the citizen says that a step is done; absent when the plan is only read. */
  readonly tickAt: string | undefined;
}

/** The goals that are reached, what was done lately, and the steps to come, a few of each. */
function Reached({ plan, voice, tickAt }: ReachedProps) {
  const { nextStep, you } = planTexts[voice.language];
  const reached = plan.goals.filter(({ standing }) => standing === 'reached').slice(-most);
  const done = plan.steps.filter(
    ({ standing, change }) => standing === 'done' && daysBetween(change.on, voice.today) < daysInSight,
  );
  const coming = plan.steps
    .filter(({ standing }) => standing === 'open')
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
    .slice(0, most);
  if (reached.length + done.length + coming.length === 0) return null;
  return (
    <Steps
      items={[
        ...reached.map(({ words }) => ({ done: true, text: words })),
        ...done.slice(-most).map(({ words, change }) => ({
          done: true,
          text: words,
          note: you.doneOn(dayIn(voice, change.on)),
        })),
        ...coming.map((step, at) => ({
          text: at === 0 ? `${nextStep} ${step.words}` : step.words,
          note: step.dueOn && formatShortDay(step.dueOn, voice.language),
          act: tickAt !== undefined && step.doneBy.who === 'citizen' && (
            <PostButton
              action={tickAt}
              label={you.tick}
              about={step.words}
              tone="plain"
              hidden={{ step: step.id }}
            />
          ),
        })),
      ]}
    />
  );
}
