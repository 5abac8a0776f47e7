import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { standingRows } from '../../../domain/kernel/standing-rows.ts';
import { usedOf } from '../../../domain/place-step/count-funnel.ts';
import { isMemberOn } from '../../../domain/task-force/task-force.ts';
import {
  BackLink,
  EmptyState,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { actAddresses } from '../company-acts/act-addresses.ts';
import type { StandingAct } from '../company-acts/act-history.ts';
import { ActRows } from '../company-acts/act-rows.tsx';
import { FunnelSection } from './funnel-section.tsx';
import { funnelTexts } from './funnel-texts.ts';
import type { CountedFunnel } from './read-funnel.ts';
import { memberBy, type StandingMember } from './standing-members.ts';
import { taskForceAddresses } from './task-force-addresses.ts';
import type { MeetingEntry } from './task-force-queries.ts';
import { taskForceTexts } from './task-force-texts.ts';
import { meetingText, memberText, memberTitle } from './task-force-words.ts';

export interface TaskForceModel {
  readonly run: string;
  readonly runName: string;
  readonly leads: boolean;
  /** The viewer's house takes part, so she writes for it. */
  readonly writes: boolean;
  readonly house: string;
  readonly today: PlainDate;
  readonly members: readonly StandingMember[];
  readonly meetings: readonly MeetingEntry[];
  /** What is done with companies and stands. */
  readonly acts: readonly StandingAct[];
  /** How far the pledges have come; for whoever leads the run. */
  readonly counted: CountedFunnel | undefined;
  readonly done: 'member' | 'meeting' | 'corrected' | undefined;
}

/** A run's task force: what was promised, who is in it, and when they met. */
export function TaskForcePage({ frame, model }: { readonly frame: Frame; readonly model: TaskForceModel }) {
  const { language } = frame.viewer;
  const t = taskForceTexts[language];
  const { run, writes, house, today, acts } = model;
  const pledges = acts.filter(({ kind }) => kind === 'pledge');
  const now = model.members.filter((member) => isMemberOn(member, today));
  const former = model.members.filter((member) => !isMemberOn(member, today));
  const more = (href: string, label: string) => (writes ? { href, label } : undefined);
  return (
    <VisitPage frame={frame} title={t.title} place={model.leads ? 'programme' : undefined}>
      <BackLink href={model.leads ? `/runs/${run}` : actAddresses.list(run)} label={model.runName} />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead title={t.title} subtitle={model.runName} lead={t.lead} />
      <SeeLine text={t.see} />
      <Stack>
        {model.counted && <FunnelSection run={run} funnel={model.counted.funnel} language={language} />}
        <Section id="pledges" title={t.pledges} more={more(actAddresses.form(run, 'pledge'), t.addPledge)}>
          {pledges.length === 0 ? (
            <EmptyState heading={t.noPledges} text={t.noPledgesText} />
          ) : (
            <ActRows
              run={run}
              acts={pledges}
              house={house}
              language={language}
              more={(id) => usedWords(model, id, language)}
            />
          )}
        </Section>
        <Section id="members" title={t.members} more={more(taskForceAddresses.member(run), t.addMember)}>
          {now.length === 0 ? (
            <EmptyState heading={t.noMembers} text={t.noMembersText} />
          ) : (
            <Rows items={now.map((member) => memberRow(member, model, language))} />
          )}
        </Section>
        {former.length > 0 && (
          <Section id="former" title={t.former}>
            <Rows items={former.map((member) => memberRow(member, model, language))} />
          </Section>
        )}
        <Section id="meetings" title={t.meetings} more={more(taskForceAddresses.meeting(run), t.addMeeting)}>
          <Meetings model={model} language={language} />
        </Section>
      </Stack>
    </VisitPage>
  );
}

/** How much of a pledge has been used: apart from what was promised. */
function usedWords({ counted, today }: TaskForceModel, pledge: string, language: Language): string {
  if (counted === undefined) return '';
  const used = usedOf(
    counted.uses.filter((use) => use.pledge === pledge),
    today,
  );
  return funnelTexts[language].used(used.begun, used.now);
}

function memberRow(member: StandingMember, model: TaskForceModel, language: Language): RowItem {
  const { run, house, acts, members, writes } = model;
  const doors = acts.filter((act) => memberBy(members, act.member)?.id === member.id).length;
  return {
    title: memberTitle(member),
    text: memberText(member, doors, language),
    action:
      writes && member.organisation === house
        ? { href: taskForceAddresses.correctMember(run, member.id), label: taskForceTexts[language].correct }
        : undefined,
  };
}

function Meetings({ model, language }: { readonly model: TaskForceModel; readonly language: Language }) {
  const t = taskForceTexts[language];
  const { run, house, members, writes } = model;
  const standing = standingRows(model.meetings).filter(({ row }) => !row.takenBack);
  if (standing.length === 0) return <EmptyState heading={t.noMeetings} text={t.noMeetingsText} />;
  return (
    <Rows
      items={standing.map(
        ({ row, before }): RowItem => ({
          title: t.meetingOn(formatDate(row.on, language)),
          tag: { text: t.cameCount(row.present.length) },
          text: meetingText(row, before, members, language),
          action:
            writes && row.organisation === house
              ? { href: taskForceAddresses.correctMeeting(run, row.id), label: t.correct }
              : undefined,
        }),
      )}
    />
  );
}
