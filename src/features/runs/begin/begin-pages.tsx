import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import {
  Alert,
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  PageHead,
  Rows,
  SaveRow,
  Section,
  Stack,
  type SummaryError,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runNameIn } from '../../programmes/index.ts';
import { lastStartWords, periodWords } from '../about/about-words.ts';
import { judgeBasics } from '../set-up/basics-form.ts';
import { FieldList, type FieldSpec, type Typed } from '../set-up/field.tsx';
import { setUpTexts } from '../set-up/set-up-texts.ts';
import { beginAddresses } from './begin-addresses.ts';
import type { ListedRun, RunDraft } from './begin-queries.ts';
import {
  authoritiesAt,
  type BeginGround,
  type BeginStep,
  beginSteps,
  leaderAt,
  versionAt,
} from './begin-steps.ts';
import { beginTexts } from './begin-texts.ts';

interface RunsPageProps {
  readonly frame: Frame;
  readonly runs: readonly ListedRun[];
  readonly drafts: readonly (RunDraft & { readonly begunOn: PlainDate })[];
  readonly today: PlainDate;
}

/** Every run there is, for whoever publishes. */
export function RunsPage({ frame, runs, drafts, today }: RunsPageProps) {
  const { language } = frame.viewer;
  const t = beginTexts[language];
  const items = runs.map((run) => ({
    title: runNameIn(run.name, { name: run.programme }, language),
    tag: isOver(run, today) ? { text: t.over } : run.isPublic ? { text: t.catalogue } : undefined,
    text: `${t.version(run.programme[language], run.number)} · ${periodWords(run.period, language)}`,
    action: { href: `/runs/${run.id}/about`, label: t.open },
  }));
  return (
    <VisitPage frame={frame} title={t.list} place="programmes">
      <PageHead
        title={t.list}
        lead={t.listLead}
        action={
          <ButtonRow>
            <ButtonLink href={beginAddresses.begin} label={t.begin} />
            <ButtonLink href="/programmes" label={t.models} tone="secondary" />
          </ButtonRow>
        }
      />
      <Stack>
        {drafts.length > 0 ? (
          <Section id="drafts" title={t.drafts}>
            <Rows
              items={drafts.map(({ id, answers, begunOn }) => ({
                title: answers['name'] || t.unnamed,
                text: t.begunOn(formatDate(begunOn, language)),
                action: { href: beginAddresses.check(id), label: t.goOn },
              }))}
            />
          </Section>
        ) : null}
        <Section id="runs" title={t.list}>
          {items.length > 0 ? <Rows items={items} /> : <EmptyState heading={t.none} text={t.noneText} />}
        </Section>
      </Stack>
    </VisitPage>
  );
}

function isOver({ period }: ListedRun, today: PlainDate): boolean {
  return period.to !== undefined && period.to < today;
}

export interface StepModel {
  readonly draft: string;
  readonly step: BeginStep;
  readonly fields: readonly FieldSpec[];
  readonly typed: Typed;
  readonly errors: readonly SummaryError[];
}

/** One step of setting a run up. */
export function BeginStepPage({ frame, model }: { readonly frame: Frame; readonly model: StepModel }) {
  const { language } = frame.viewer;
  const { draft, step, fields, typed, errors } = model;
  const t = beginTexts[language];
  const number = beginSteps.indexOf(step) + 1;
  const before = beginSteps[number - 2];
  return (
    <VisitPage frame={frame} title={t.begin} place="programmes" refused={errors.length > 0}>
      <BackLink
        href={before === undefined ? '/runs' : beginAddresses.step(draft, before)}
        label={before === undefined ? t.back : t.before}
      />
      <PageHead title={t.steps[step]} meta={[t.begin, t.stepOf(number)]} />
      <ErrorSummary heading={t.notBegun} text={setUpTexts[language].nothingLost} errors={errors} />
      <Form action={frame.path}>
        <FieldList fields={fields} typed={typed} errors={errors} />
        <SaveRow note={t.keeps}>
          <Button label={t.next} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

export interface CheckModel {
  readonly draft: string;
  readonly typed: Typed;
  readonly ground: BeginGround;
  readonly definition: ProgrammeDefinition | undefined;
  readonly today: PlainDate;
  readonly errors: readonly SummaryError[];
}

/** All answers on one page, each with the way back to it. */
export function CheckPage({ frame, model }: { readonly frame: Frame; readonly model: CheckModel }) {
  const { language } = frame.viewer;
  const { draft, errors } = model;
  const t = beginTexts[language];
  return (
    <VisitPage frame={frame} title={t.steps.check} place="programmes" refused={errors.length > 0}>
      <BackLink href={beginAddresses.step(draft, 'people')} label={t.before} />
      <PageHead title={t.steps.check} lead={t.checkLead} meta={[t.begin, t.stepOf(3)]} />
      {errors.length > 0 ? (
        <Alert tone="error" heading={t.notBegun}>
          <Bullets items={errors.map(({ text }) => text)} />
        </Alert>
      ) : null}
      <Form action={frame.path}>
        <Section id="answers" title={t.begin} spaced>
          <Facts wide items={answersOf(model, language)} />
        </Section>
        <SaveRow>
          <Button label={t.lead} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

function answersOf({ draft, typed, ground, definition, today }: CheckModel, language: 'da' | 'en') {
  const t = beginTexts[language];
  const words = setUpTexts[language];
  const { checked } = judgeBasics(typed);
  const version = versionAt(typed, ground);
  const leader = leaderAt(typed, ground);
  const chosen = authoritiesAt(typed, ground);
  const authorities = ground.authorities.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const basics = checked.ok ? checked.value : undefined;
  const change = (step: BeginStep, about: string) => ({
    href: beginAddresses.step(draft, step),
    label: t.change,
    about,
  });
  const period = basics && periodWords(basics.period, language);
  const lastStart = definition && basics && lastStartWords(definition, basics.period, today, language);
  return [
    {
      term: t.model,
      value: version ? t.version(version.name[language], version.number) : t.unanswered,
      change: change('basics', t.model),
    },
    {
      term: words.basics.name,
      value: typed['name'] || t.unanswered,
      change: change('basics', words.basics.name),
    },
    { term: t.period, value: period ?? t.unanswered, change: change('basics', t.period) },
    ...(lastStart === undefined ? [] : [{ term: t.lastStart, value: lastStart }]),
    {
      term: words.basics.public,
      value: typed['public'] === 'yes' ? words.yes : words.no,
      change: change('basics', words.basics.public),
    },
    {
      term: t.authorities,
      value: authorities.length > 0 ? authorities.join(', ') : t.unanswered,
      change: change('people', t.authorities),
    },
    {
      term: t.leader,
      value: leader ? t.person(leader.name, leader.title, leader.place) : t.unanswered,
      change: change('people', t.leader),
    },
  ];
}
