import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import {
  Alert,
  BackLink,
  EmptyState,
  PageHead,
  Receipt,
  Rows,
  Section,
  SeeLine,
} from '../../platform/html/index.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import type { ShownName } from '../people/index.ts';
import type { OpenGroup } from './group-queries.ts';
import { groupRow } from './group-rows.tsx';
import { groupTexts } from './group-texts.ts';
import type { GroupDone } from './routes.tsx';
import type { GroupRefusal } from './sign-up.ts';
import { ToldGroups } from './told-groups.tsx';

export interface GroupsModel {
  readonly course: string;
  readonly callName: ShownName;
  readonly groups: readonly OpenGroup[];
  /** The sessions of those the viewer may sign the citizen up to and off. */
  readonly writable: ReadonlySet<string>;
  readonly done: GroupDone | undefined;
  readonly refusal: GroupRefusal | undefined;
}

interface GroupsPageProps {
  readonly frame: Frame;
  readonly today: PlainDate;
  readonly model: GroupsModel;
}

/** Groups and cafés of one run that can be signed up to, from the side of one citizen. */
export function GroupsPage({ frame, model }: GroupsPageProps) {
  const { language } = frame.viewer;
  const t = groupTexts[language];
  const own = frame.viewer.as === 'citizen';
  const { course, groups, writable, done, refusal } = model;
  const receipt = done && (own ? t.done : t.staffDone)[done];
  return (
    <VisitPage
      frame={frame}
      title={own ? t.ownTitle : t.title}
      place={own ? 'my-page' : 'my-day'}
      refused={refusal !== undefined}
    >
      <BackLink href={own ? '/my-page' : `/enrolments/${course}`} label={own ? t.back : t.backCourse} />
      {receipt && <Receipt {...receipt} />}
      {refusal && <Alert tone="warning" heading={t.refusals[refusal]} />}
      <PageHead
        title={own ? t.ownTitle : t.title}
        subtitle={own ? undefined : model.callName}
        lead={own ? t.ownLead : t.lead}
      />
      {own && <ToldGroups groups={groups} language={language} />}
      <Section id="groups" title={own ? t.ahead : t.staffAhead} spaced={groups.length === 0}>
        {groups.length === 0 ? (
          <EmptyState heading={t.none} text={t.noneText} />
        ) : (
          <Rows
            items={groups.map((group) =>
              groupRow(group, course, { language, own, mayWrite: writable.has(group.session) }),
            )}
          />
        )}
      </Section>
      <SeeLine text={own ? t.see : t.staffSee} />
    </VisitPage>
  );
}
