import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { whoReads } from '../../../domain/person/who-reads.ts';
import type { Route } from '../../../domain/programme/definition.ts';
import {
  Board,
  BoardColumn,
  EmptyState,
  PageHead,
  SectionLinks,
  SeeLine,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../../people/index.ts';
import { type NamedRunPlaces, PlacesFigures, placesTexts } from '../../places/index.ts';
import type { BoardColumnModel } from '../board-model.ts';
import type { BoardRun } from '../board-queries.ts';
import { intakeTexts } from '../intake-texts.ts';
import { IntakeCard } from '../parts/board-card.tsx';

export interface BoardPageModel {
  readonly today: PlainDate;
  readonly week: number;
  readonly runs: readonly BoardRun[];
  readonly run: BoardRun;
  readonly columns: readonly BoardColumnModel[];
  readonly places: NamedRunPlaces;
  /** The ways in of the run's definition. */
  readonly routes: readonly Route[];
}

/** Everybody on the way into a run: stages as columns, the meeting and the choice apart, places beside. */
export function BoardPage({ frame, model }: { readonly frame: Frame; readonly model: BoardPageModel }) {
  const { language } = frame.viewer;
  const t = intakeTexts[language];
  const { run, runs, columns, places, today, week } = model;
  const cards = columns.flatMap((column) => column.cards);
  const hasMeeting = cards.some(({ meeting }) => meeting !== undefined);
  const isLined = cards.some(({ numberInLine }) => numberInLine !== undefined);
  return (
    <VisitPage frame={frame} title={t.title} place="intake">
      <PageHead title={t.title} meta={[t.inWeek(run.name, week)]} />
      {runs.length > 1 && (
        <SectionLinks
          label={t.runs}
          items={runs.map(({ id, name }) => ({
            href: `/intake?run=${id}`,
            label: name,
            current: id === run.id,
          }))}
        />
      )}
      <PlacesFigures places={places} today={today} language={language} />
      {isLined && <p class="ff-meta">{placesTexts[language].order}</p>}
      <SeeLine text={whoSees(language)} />
      {cards.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        <>
          <p>{[hasMeeting ? t.two : t.onlyChoice, waysIn(model, language)].join(' ')}</p>
          <Board columns={widthOf(columns.length)}>
            {columns.map((column) => (
              <BoardColumn
                id={`stage-${column.stage}`}
                title={t.stages[column.stage]}
                count={column.cards.length}
                text={t.stageNotes[column.stage]}
                empty={t.stageEmpty}
              >
                {column.cards.map((card) => (
                  <IntakeCard card={card} language={language} />
                ))}
              </BoardColumn>
            ))}
          </Board>
        </>
      )}
    </VisitPage>
  );
}

/** From the access table: who reads what waits, and who sees only where it stands. */
function whoSees(language: Language): string {
  const t = intakeTexts[language];
  const moment = { undecided: true, hasTeam: false };
  const all = whoReads('referral', moment);
  const only = whoReads('referral_status', moment).filter((circle) => !all.includes(circle));
  return `${t.see(nameCircles(all, language))} ${t.seeStatus(nameCircles(only, language))}`;
}

/** What the numbers on the cards stand for, where there are several ways in. */
function waysIn({ routes }: BoardPageModel, language: Language): string {
  const t = intakeTexts[language];
  if (routes.length < 2) return '';
  return t.ways(routes.map(({ title }, at) => t.wayIs(at + 1, title[language])).join('. '));
}

function widthOf(columns: number): 3 | 4 | 5 {
  if (columns >= 5) return 5;
  return columns === 4 ? 4 : 3;
}
