import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { whoReads } from '../../../domain/person/who-reads.ts';
import {
  ButtonLink,
  EmptyState,
  PageHead,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../../people/index.ts';
import type { ListedDraft } from '../draft-queries.ts';
import { listTexts } from '../list-texts.ts';
import { DraftsSection } from '../parts/drafts-section.tsx';
import { ListReceipt, type ListReceiptCode } from '../parts/list-receipt.tsx';
import { referralRow } from '../parts/referral-row.ts';
import type { ReferralStanding } from '../steps-queries.ts';

/** What the list of referrals shows and offers its viewer. */
export interface ReferralsModel {
  readonly today: PlainDate;
  readonly standings: readonly ReferralStanding[];
  readonly may: { readonly send: boolean; readonly answer: boolean; readonly start: boolean };
  /** The viewer's own drafts. */
  readonly drafts: readonly ListedDraft[];
  /** What was just done, when one comes from a form. */
  readonly done: ListReceiptCode | undefined;
}

type Group = 'waiting' | 'accepted' | 'answered';

const groups: readonly Group[] = ['waiting', 'accepted', 'answered'];

/** Referrals by where they stand; the dates alone say which group one is in. */
export function ReferralsPage({ frame, model }: { readonly frame: Frame; readonly model: ReferralsModel }) {
  const { language } = frame.viewer;
  const t = listTexts[language];
  const readers = whoReads('referral_status', { undecided: true, hasTeam: true });
  return (
    <VisitPage frame={frame} title={t.title} place="referrals">
      <ListReceipt done={model.done} language={language} />
      <PageHead
        title={t.title}
        action={model.may.send && <ButtonLink href="/referrals/new" label={t.send} />}
      />
      <SeeLine text={t.see(nameCircles(readers, language))} />
      <Stack>
        <DraftsSection drafts={model.drafts} today={model.today} language={language} />
        {groups.map((group) => (
          <ReferralGroup frame={frame} model={model} group={group} />
        ))}
      </Stack>
    </VisitPage>
  );
}

interface ReferralGroupProps {
  readonly frame: Frame;
  readonly model: ReferralsModel;
  readonly group: Group;
}

function ReferralGroup({ frame, model: { standings, may, today }, group }: ReferralGroupProps) {
  const { language } = frame.viewer;
  const t = listTexts[language];
  const members = standings.filter((standing) => groupOf(standing) === group);
  if (members.length === 0) {
    return (
      <Section id={group} title={t[group]}>
        <EmptyState heading={t.none[group]} text={t.none[`${group}Text`]} />
      </Section>
    );
  }
  const action =
    group === 'waiting' && may.answer ? 'answer' : group === 'accepted' && may.start ? 'start' : 'open';
  return (
    <Section id={group} title={t[group]} meta={t.inAll(members.length)}>
      <Rows items={members.map((standing) => referralRow(standing, action, today, language))} />
    </Section>
  );
}

function groupOf({ state }: ReferralStanding): Group {
  if (state === 'sent') return 'waiting';
  return state === 'accepted' ? 'accepted' : 'answered';
}
