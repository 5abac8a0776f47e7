import type { FunnelStepName } from '../../../domain/place-step/count-funnel.ts';
import { BackLink, EmptyState, PageHead, Rows, SeeLine } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ShownName } from '../../people/index.ts';
import { funnelTexts } from './funnel-texts.ts';
import { taskForceAddresses } from './task-force-addresses.ts';
import { taskForceTexts } from './task-force-texts.ts';

export interface FunnelStepModel {
  readonly run: string;
  readonly runName: string;
  readonly step: FunnelStepName;
  readonly people: readonly { readonly citizen: string; readonly callName: ShownName }[];
}

/** The people at one step of the way from pledge to job, for whoever leads the run. */
export function FunnelStepPage({ frame, model }: { readonly frame: Frame; readonly model: FunnelStepModel }) {
  const { language } = frame.viewer;
  const t = funnelTexts[language];
  const title = t.steps[model.step];
  return (
    <VisitPage frame={frame} title={title} place="programme">
      <BackLink href={taskForceAddresses.list(model.run)} label={taskForceTexts[language].title} />
      <PageHead title={title} subtitle={model.runName} lead={t.peopleLead} />
      <SeeLine text={t.see} />
      {model.people.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        <Rows
          items={model.people.map(({ citizen, callName }) => ({
            title: callName ?? t.noName,
            action: { href: `/citizens/${citizen}/doors`, label: taskForceTexts[language].doors },
          }))}
        />
      )}
    </VisitPage>
  );
}
