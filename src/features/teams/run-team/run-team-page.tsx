import { loadWeeks } from '../../../domain/team/course-load.ts';
import { BackLink, Facts, PageHead, Section, SeeLine, Stack, Table } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { RunTeam } from './run-team.ts';
import { runTeamTexts } from './run-team-texts.ts';

interface RunTeamPageProps {
  readonly frame: Frame;
  readonly run: string;
  readonly team: RunTeam;
}

/** A run's teams in numbers: the promise of the same faces, what it leaves out, and courses person by person. */
export function RunTeamPage({ frame, run, team }: RunTeamPageProps) {
  const { language } = frame.viewer;
  const t = runTeamTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="programme">
      <BackLink href={`/runs/${run}`} label={t.back} />
      <PageHead title={t.title} />
      <SeeLine text={t.see} />
      <Stack>
        <Section id="continuity" title={t.continuity} spaced>
          <Facts wide items={figureFacts(team, language)} />
          <p class="ff-meta mt-4">{t.rule}</p>
        </Section>
        <Section id="load" title={t.load} spaced>
          <Table
            caption={t.load}
            captionHidden
            scrolls
            columns={[
              { label: t.person },
              ...loadWeeks.map((weeks) => {
                return { label: weeks === 0 ? t.now : t.ahead(weeks), numeric: true };
              }),
            ]}
            rows={team.people.map(({ name, load }) => [
              name,
              ...load.map(({ main, aftercare }) => t.cell(main, aftercare)),
            ])}
          />
          <p class="ff-meta mt-4">{t.loadText}</p>
        </Section>
      </Stack>
    </VisitPage>
  );
}

function figureFacts({ figure }: RunTeam, language: Language) {
  const t = runTeamTexts[language];
  const { total, kept, stoodIn, broken, leftOut } = figure;
  const out = [
    ...(leftOut.notBegun > 0 ? [t.notBegun(leftOut.notBegun)] : []),
    ...(leftOut.nothingPromised > 0 ? [t.nothingPromised(leftOut.nothingPromised)] : []),
  ];
  return [
    { term: t.kept, value: total === 0 ? t.none : t.of(kept, total) },
    ...(total === 0
      ? []
      : [
          { term: t.stoodIn, value: t.of(stoodIn, total) },
          { term: t.broken, value: t.of(broken, total) },
        ]),
    { term: t.leftOut, value: out.length === 0 ? t.nobodyOut : out.join(' ') },
  ];
}
