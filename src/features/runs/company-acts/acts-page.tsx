import { actKinds } from '../../../domain/company-act/company-act.ts';
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  EmptyState,
  MoreLink,
  PageHead,
  Receipt,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { taskForceAddresses } from '../task-force/task-force-addresses.ts';
import { taskForceTexts } from '../task-force/task-force-texts.ts';
import { trainingAddresses } from '../trainings/training-addresses.ts';
import { trainingTexts } from '../trainings/training-texts.ts';
import { actAddresses } from './act-addresses.ts';
import { actsInOrder } from './act-history.ts';
import type { ActEntry } from './act-queries.ts';
import { ActRows } from './act-rows.tsx';
import { actTexts } from './act-texts.ts';

export interface ActsModel {
  readonly run: string;
  readonly runName: string;
  readonly leads: boolean;
  /** The viewer's house takes part, so she writes for it. */
  readonly writes: boolean;
  readonly house: string;
  readonly acts: readonly ActEntry[];
  readonly done: 'written' | 'corrected' | undefined;
}

/** Everything done with companies in a run, and the way to write more down. */
export function ActsPage({ frame, model }: { readonly frame: Frame; readonly model: ActsModel }) {
  const { language } = frame.viewer;
  const t = actTexts[language];
  const { run, house } = model;
  const { standing, takenBack } = actsInOrder(model.acts);
  return (
    <VisitPage frame={frame} title={t.title} place={model.leads ? 'programme' : undefined}>
      <BackLink
        href={model.leads ? `/runs/${run}` : actAddresses.mine}
        label={model.leads ? model.runName : t.mineTitle}
      />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead title={t.title} subtitle={model.runName} lead={t.lead} />
      <SeeLine text={t.see} />
      <Stack>
        {model.writes && (
          <Section id="add" title={t.add} spaced>
            <p>{t.addLead}</p>
            <ButtonRow>
              {actKinds.map((kind) => (
                <ButtonLink href={actAddresses.form(run, kind)} label={t.kinds[kind]} tone="secondary" />
              ))}
            </ButtonRow>
          </Section>
        )}
        <Section id="written" title={t.written}>
          {standing.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            <ActRows run={run} acts={standing} house={house} language={language} />
          )}
        </Section>
        <MoreLink href={taskForceAddresses.list(run)} label={taskForceTexts[language].title} />
        <MoreLink href={trainingAddresses.list(run)} label={trainingTexts[language].title} />
        {takenBack.length > 0 && (
          <Section id="taken-back" title={t.takenBack}>
            <p class="ff-meta">{t.takenBackText}</p>
            <ActRows run={run} acts={takenBack} house={house} language={language} />
          </Section>
        )}
      </Stack>
    </VisitPage>
  );
}

interface MineProps {
  readonly frame: Frame;
  readonly runs: readonly { readonly id: string; readonly name: string }[];
}

/** The runs the viewer's house takes part in: where she writes about a company. */
export function MyActsPage({ frame, runs }: MineProps) {
  const t = actTexts[frame.viewer.language];
  return (
    <VisitPage frame={frame} title={t.mineTitle}>
      <PageHead title={t.mineTitle} lead={t.mineLead} />
      {runs.length === 0 ? (
        <EmptyState heading={t.noRuns} text={t.noRunsText} />
      ) : (
        <Rows
          level={3}
          items={runs.map(({ id, name }) => ({
            title: name,
            action: { href: actAddresses.list(id), label: t.add },
          }))}
        />
      )}
    </VisitPage>
  );
}
