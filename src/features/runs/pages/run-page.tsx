import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { WayBox } from '../../../domain/outcome/way-through.ts';
import { MoreLink, PageHead, SeeLine, Stack } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { storyAddresses, storyTexts } from '../../stories/index.ts';
import { runTeamTexts } from '../../teams/index.ts';
import type { AboutRun } from '../about/about-run.ts';
import { AboutSection } from '../about/about-section.tsx';
import { closingAddress } from '../closing/addresses.ts';
import { runClosingTexts } from '../closing/run-closing-texts.ts';
import type { CompanyFigure } from '../company-acts/company-figure.ts';
import { CompanySection } from '../company-acts/company-section.tsx';
import { moveTexts } from '../moves/move-texts.ts';
import { runAddresses } from '../run-addresses.ts';
import type { RunFigure } from '../run-figure.ts';
import type { Run } from '../run-queries.ts';
import { runTexts } from '../run-texts.ts';
import { figureReaders } from '../see-line-words.ts';
import { taskForceAddresses } from '../task-force/task-force-addresses.ts';
import { taskForceTexts } from '../task-force/task-force-texts.ts';
import { trainingAddresses } from '../trainings/training-addresses.ts';
import { trainingTexts } from '../trainings/training-texts.ts';
import { periodOf } from './period-line.ts';
import { TargetsSection } from './targets-section.tsx';
import { WaySection } from './way-section.tsx';

interface RunPageProps {
  readonly frame: Frame;
  readonly run: Run;
  readonly about: AboutRun;
  readonly today: PlainDate;
  readonly boxes: readonly WayBox[];
  readonly figures: readonly RunFigure[];
  readonly distinct: number;
  readonly companies: readonly CompanyFigure[];
}

/** The programme page: the way through it and what it has promised, each number opening to the people behind. */
export function RunPage({ frame, ...model }: RunPageProps) {
  const { run, about, today, boxes, figures, distinct, companies } = model;
  const { language } = frame.viewer;
  const t = runTexts[language];
  const closing = runClosingTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="programme">
      <PageHead title={run.name} meta={[periodOf(run, language)]} />
      <SeeLine text={t.see(figureReaders(language))} />
      <Stack>
        <WaySection run={run} boxes={boxes} language={language} />
        <TargetsSection run={run} figures={figures} distinct={distinct} language={language} />
        <CompanySection run={run.id} figures={companies} language={language} />
        <MoreLink href={taskForceAddresses.list(run.id)} label={taskForceTexts[language].title} />
        <MoreLink href={trainingAddresses.list(run.id)} label={trainingTexts[language].title} />
        <MoreLink href={storyAddresses.news(run.id)} label={storyTexts[language].newsTitle} />
        <MoreLink href={`/runs/${run.id}/questionnaires`} label={t.questionnaires} />
        <MoreLink href={`/runs/${run.id}/extracts`} label={t.extracts} />
        <MoreLink href={`/runs/${run.id}/team`} label={runTeamTexts[language].title} />
        {run.authorities.length > 1 ? (
          <MoreLink href={runAddresses.moves(run.id)} label={moveTexts[language].title} />
        ) : null}
        {frame.viewer.as === 'employee' && frame.viewer.importsInto.some((id) => id === run.id) ? (
          <MoreLink href={`/runs/${run.id}/imports`} label={t.readListIn} />
        ) : null}
        <MoreLink href={closingAddress(run.id)} label={about.isClosed ? closing.linkClosed : closing.link} />
        <AboutSection about={about} today={today} language={language} />
      </Stack>
    </VisitPage>
  );
}
