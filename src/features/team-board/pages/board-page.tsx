import { isoWeek, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import type { CourseLoad } from '../../../domain/team/course-load.ts';
import {
  Board,
  BoardColumn,
  Button,
  EmptyState,
  type FaceItem,
  Faces,
  Flagged,
  Form,
  MoreLink,
  PageHead,
  Rows,
  Section,
  SectionLinks,
  SeeLine,
  SelectField,
} from '../../../platform/html/index.ts';
import { formatDayMonth, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { type PersonNews, runTeamTexts } from '../../teams/index.ts';
import type { BoardCourse } from '../board.ts';
import { boardColumnKeys, weeksOfColumn } from '../board-columns.ts';
import { arranged, type BoardFilter, type BoardOrder, boardFilters, boardOrders } from '../board-order.ts';
import { boardTexts } from '../board-texts.ts';
import { BoardRow } from '../parts/board-row.tsx';
import { reasonTag } from '../parts/reason-tag.ts';

export interface BoardModel {
  readonly today: PlainDate;
  readonly run: string;
  /** The runs the viewer has courses in, the one with most of them first. */
  readonly runs: readonly { readonly id: string; readonly name: string }[];
  readonly definition: ProgrammeDefinition;
  readonly courses: readonly BoardCourse[];
  readonly people: readonly FaceItem[];
  readonly news: readonly PersonNews[];
  /** Whether the viewer may plan what the news ask for. */
  readonly mayPlan: boolean;
  /** What the viewer has on her own table, now and ahead. */
  readonly own: readonly CourseLoad[] | undefined;
  readonly filter: BoardFilter;
  readonly order: BoardOrder;
}

/** A run's courses as one team looks at them: first those it must talk about, then all. */
export function BoardPage({ frame, model }: { readonly frame: Frame; readonly model: BoardModel }) {
  const { language } = frame.viewer;
  const { today, run, runs, courses, people } = model;
  const t = boardTexts[language];
  const name = runs.find(({ id }) => id === run)?.name ?? '';
  const seesAll = courses.every((course) => course.seesAll);
  return (
    <VisitPage frame={frame} title={t.title} place="team-board">
      <PageHead
        title={t.title}
        meta={[t.lead(name, courses.length, isoWeek(today).week), ...ownWords(model, language)]}
      />
      {runs.length > 1 && (
        <SectionLinks
          label={t.runs}
          items={runs.map((one) => ({
            href: `/team-board?run=${one.id}`,
            label: one.name,
            current: one.id === run,
          }))}
        />
      )}
      <Talk model={model} language={language} />
      <div class="mb-5">
        <Faces people={people} label={t.people} />
      </div>
      <SeeLine text={seesAll ? t.see : `${t.see} ${t.onlyOwn}`} />
      <Filters model={model} language={language} />
      <Columns model={model} language={language} />
      <p class="mt-5 mb-0">
        <MoreLink href="/company-acts" label={t.companies} />
      </p>
    </VisitPage>
  );
}

/** How many courses the viewer has herself, now and ahead. */
function ownWords({ own }: BoardModel, language: Language): string[] {
  if (own === undefined) return [];
  const at = (weeks: number): number => {
    const load = own.find(({ weeksAhead }) => weeksAhead === weeks);
    return load === undefined ? 0 : load.main + load.aftercare;
  };
  return [runTeamTexts[language].own(at(0), at(8), at(13))];
}

interface PartProps {
  readonly model: BoardModel;
  readonly language: Language;
}

/** Who must be talked about, and whoever is about to be missing in several courses, said once. */
function Talk({ model: { courses, news, mayPlan }, language }: PartProps) {
  const t = boardTexts[language];
  const flagged = courses.flatMap((course) => {
    const [reason] = course.reasons;
    if (reason === undefined || !course.opens) return [];
    return [{ href: `/enrolments/${course.id}`, label: course.callName, tag: reasonTag(reason, language) }];
  });
  // What has passed comes before what is to come.
  const late = flagged.filter(({ tag }) => tag.tone === 'late');
  const rest = flagged.filter(({ tag }) => tag.tone !== 'late');
  return (
    <Section id="talk" title={t.talk} meta={flagged.length > 0 && t.talkCount(flagged.length)}>
      {flagged.length + news.length === 0 ? <EmptyState heading={t.talkNone} text={t.talkNoneText} /> : null}
      {flagged.length > 0 ? <Flagged items={[...late, ...rest]} /> : null}
      {news.length > 0 ? (
        <Rows
          items={news.map((one) => ({
            title: one.member,
            text: `${newsWords(one, language)} ${t.uncovered(one.courses)}`,
            action: mayPlan ? { href: `/cover/${one.account}`, label: t.plan } : undefined,
          }))}
        />
      ) : null}
    </Section>
  );
}

function newsWords({ warning, member }: PersonNews, language: Language): string {
  const t = boardTexts[language];
  const first = member.split(' ')[0] ?? member;
  if (warning.warns !== 'break') return t.leaves(first, formatDayMonth(warning.lastDay, language));
  return t.away[warning.kind](first, formatPeriod(warning.period.from, warning.period.to, language));
}

/** What the board shows and in which order: codes in the address, so that it can be kept and sent on. */
function Filters({ model: { run, courses, filter, order }, language }: PartProps) {
  const t = boardTexts[language];
  return (
    <Form action="/team-board" method="get" kind="inline" hidden={{ run }}>
      <SelectField
        name="show"
        label={t.show}
        options={boardFilters.map((value) => ({ value, label: t.filters[value](courses.length) }))}
        value={filter}
      />
      <SelectField
        name="order"
        label={t.order}
        options={boardOrders.map((value) => ({ value, label: t.orders[value] }))}
        value={order}
      />
      <Button label={t.apply} tone="secondary" />
    </Form>
  );
}

function Columns({ model, language }: PartProps) {
  const t = boardTexts[language];
  const { definition, filter, order } = model;
  const shown = arranged(model.courses, filter, order);
  const columns = boardColumnKeys
    .map((key) => ({ key, courses: shown.filter(({ column }) => column === key) }))
    .filter(({ courses }) => courses.length > 0);
  if (columns.length === 0) return <EmptyState heading={t.noneShown} text={t.noneShownText} />;
  const titled = columns.map((column) => {
    const weeks = weeksOfColumn(column.key, definition);
    return { ...column, title: weeks === undefined ? t.columns[column.key] : t.weeks(...weeks) };
  });
  return (
    <>
      <p class="ff-meta mb-2">{t.line}</p>
      <Board columns={titled.length > 4 ? 5 : titled.length > 3 ? 4 : 3}>
        {titled.map(({ key, title, courses }) => (
          <BoardColumn id={`column-${key}`} title={title} count={courses.length} dense>
            {courses.map((course) => (
              <BoardRow course={course} language={language} />
            ))}
          </BoardColumn>
        ))}
      </Board>
    </>
  );
}
