import {
  BackLink,
  Columns,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  Section,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { isEnded } from '../course.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { WeekOverview } from '../parts/week-overview.tsx';
import { WhoCanSeeLine } from '../who-can-see/who-can-see-line.tsx';
import { changeTexts } from './change-texts.ts';
import type { WrittenChange } from './history-queries.ts';
import { historyRows } from './history-rows.ts';
import { phaseRows } from './phase-rows.ts';
import type { Way } from './ways.ts';
import { weeksTexts } from './weeks-texts.ts';

export type WeeksModel = Pick<
  EnrolmentModel,
  'today' | 'course' | 'definition' | 'traces' | 'seesAllSessions' | 'people' | 'facts' | 'mayClose'
> & {
  readonly history: readonly WrittenChange[];
  /** What can be decided today; empty for whoever decides nothing. */
  readonly ways: readonly Way[];
  readonly mayChange: boolean;
  readonly isDone: boolean;
};

/** The weeks of one course: where it stands, what can be decided about it, and what was decided. */
export function WeeksPage({ frame, model }: { readonly frame: Frame; readonly model: WeeksModel }) {
  const { language } = frame.viewer;
  const { course, definition, today, isDone } = model;
  const t = weeksTexts[language];
  const own = `/enrolments/${course.id}`;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href={own} label={t.back} />
      <PageHead title={t.title} subtitle={course.callName} meta={[definition.name[language]]} />
      {isDone && <Receipt heading={t.done} text={t.doneText} />}
      <div class="mb-6">
        <WeekOverview model={model} language={language} />
      </div>
      <WhoCanSeeLine
        language={language}
        people={model.people}
        kinds={{ base: 'enrolment', parts: ['course_reason'], glimpse: 'enrolment_status' }}
        facts={model.facts}
        why={`${own}/who-can-see`}
      />
      <Columns>
        <Stack>
          <Decide model={model} language={language} />
          <History model={model} language={language} />
        </Stack>
        <Section id="phases" title={t.phases}>
          <Rows items={phaseRows(course, definition, today, language)} />
        </Section>
      </Columns>
    </VisitPage>
  );
}

interface PartProps {
  readonly model: WeeksModel;
  readonly language: Language;
}

function Decide({ model, language }: PartProps) {
  const { course, ways, mayChange, mayClose } = model;
  const t = weeksTexts[language];
  if (!mayChange || isEnded(course, model.today)) return null;
  const own = `/enrolments/${course.id}`;
  const close: RowItem = {
    title: t.close,
    text: t.closeText,
    action: { href: `${own}/closing`, label: t.closeGo },
  };
  const items = [
    ...ways.map((way) => wayRow(way, own, language)),
    ...(mayClose && course.endedOn === undefined ? [close] : []),
  ];
  return (
    <Section id="decide" title={t.decide}>
      {items.length === 0 ? <p class="ff-meta">{t.nothing}</p> : <Rows items={items} />}
    </Section>
  );
}

/** What somebody else decides is told, with who does: then one knows whom to ask. */
function wayRow({ step, decidedBy, isMine }: Way, own: string, language: Language): RowItem {
  const t = weeksTexts[language];
  return {
    title: t.ways[step],
    text: decidedBy === undefined ? t.together : changeTexts[language].decides[decidedBy],
    action: isMine ? { href: `${own}/weeks/${step}`, label: t.go[step] } : undefined,
  };
}

function History({ model, language }: PartProps) {
  const { history, definition, course, today, mayChange } = model;
  const t = weeksTexts[language];
  const address = (id: string): string => `/enrolments/${course.id}/weeks/take-back?change=${id}`;
  const rows = historyRows(
    { changes: history, definition, today, language },
    mayChange && !isEnded(course, today) ? address : undefined,
  );
  return (
    <Section id="history" title={t.history} spaced={rows.length === 0}>
      {rows.length === 0 ? <p class="ff-meta">{t.noHistory}</p> : <Rows items={rows} />}
    </Section>
  );
}
