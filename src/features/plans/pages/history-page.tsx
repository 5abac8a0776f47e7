import { BackLink, EmptyState, PageHead, TimeLine } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Plan } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { versionsTold } from '../versions-told.ts';
import { sideIn, type Voice } from '../voice.ts';

export interface HistoryModel {
  /** Every version of everything. */
  readonly plan: Plan;
  readonly voice: Voice;
  readonly at: string;
}

/** Every change of a plan, the newest first: what it came to say, and which side made it so. */
export function HistoryPage({ frame, model }: { readonly frame: Frame; readonly model: HistoryModel }) {
  const { plan, voice, at } = model;
  const t = planTexts[voice.language];
  const versions = versionsTold(plan, voice);
  return (
    <VisitPage frame={frame} title={t.historyTitle} place={voice.own ? 'my-page' : 'my-day'}>
      <BackLink href={at} label={voice.own ? t.you.backToPlan : t.backToPlan} />
      <PageHead
        title={t.historyTitle}
        subtitle={voice.own ? undefined : voice.callName}
        lead={t.historyLead}
      />
      {versions.length === 0 ? <EmptyState heading={t.noHistory} text={t.historyLead} /> : null}
      <TimeLine
        items={versions.map(({ change, title, words }) => ({
          when: formatShortDate(change.on, voice.language),
          state: 'done',
          title,
          text: (
            <>
              {words === undefined ? null : (
                <>
                  {words}
                  <br />
                </>
              )}
              {sideIn(voice, change)}
            </>
          ),
        }))}
      />
    </VisitPage>
  );
}
