import type { PageKinds } from '../../../domain/access/who-can-see-summary.ts';
import type { SharingId } from '../../../domain/consent/sharing.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  MoreLink,
  PageHead,
  Panel,
  PostButton,
  Receipt,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Course, type NamedOnlooker, type sightFactsOf, WhoCanSeeLine } from '../../enrolments/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { LivingList } from '../living-list.ts';
import { livingListTexts, type SharingDone } from '../living-list-texts.ts';
import { LivingListView } from '../parts/living-list-view.tsx';
import { recipientTexts } from '../recipient-texts.ts';
import { recipientWords } from '../recipient-words.ts';

/** The living list of one course, as the team has it. */
export interface SharingModel {
  readonly course: Course;
  readonly list: LivingList;
  readonly people: readonly NamedOnlooker[];
  readonly facts: ReturnType<typeof sightFactsOf>;
  readonly mayRecord: boolean;
  readonly mayWithdraw: boolean;
  /** The consent that is about to be taken back on the citizen's word. */
  readonly asksAbout: ConsentId | undefined;
  readonly mayEnd: boolean;
  /** The sharing by law that is about to be ended. */
  readonly asksToEnd: SharingId | undefined;
  readonly done: SharingDone | undefined;
}

interface SharingPageProps {
  readonly frame: Frame;
  readonly model: SharingModel;
}

const kinds: PageKinds = { base: 'consent', parts: [] };

/** All that is shared about one course, and the ways to write down a yes, a no, and a sharing by law. */
export function SharingPage({ frame, model }: SharingPageProps) {
  const { language } = frame.viewer;
  const { course, list, people, facts, mayRecord, mayWithdraw, mayEnd, done } = model;
  const t = livingListTexts[language];
  const own = `/enrolments/${course.id}`;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href={own} label={t.back} />
      {done && <Receipt {...t.done[done]} />}
      <PageHead
        title={t.title}
        lead={t.lead(course.callName)}
        action={mayRecord ? <ButtonLink href={`${own}/consents/new`} label={t.record} /> : undefined}
      />
      <Confirm model={model} language={language} />
      <ConfirmEnd model={model} language={language} />
      <WhoCanSeeLine
        language={language}
        people={people}
        kinds={kinds}
        facts={facts}
        why={`${own}/who-can-see`}
      />
      <LivingListView
        list={list}
        language={language}
        id="1"
        isOwn={false}
        ways={{
          course: `${own}/sharing`,
          withdraw: mayWithdraw ? (consent) => `${own}/sharing?withdraw=${consent}#confirm` : undefined,
          share: mayRecord ? `${own}/sharing/by-consent` : undefined,
          end: mayEnd ? (sharing) => `${own}/sharing?end=${sharing}#confirm-end` : undefined,
        }}
      />
      {mayRecord && <MoreLink href={`${own}/sharing/by-law`} label={t.shareByLaw} />}
    </VisitPage>
  );
}

/** Taking back on somebody's word is asked once more: a press too many would close what the citizen wants open. */
function Confirm({ model, language }: { readonly model: SharingModel; readonly language: Language }) {
  const t = livingListTexts[language].confirm;
  const { list, asksAbout, course } = model;
  const found = list.now.find(({ consent }) => consent.id === asksAbout);
  if (found === undefined || !model.mayWithdraw) return null;
  const { consent } = found;
  return (
    <Panel id="confirm" title={t.title} soft>
      <p>
        {t.text(
          recipientTexts[language].contents[consent.content],
          recipientWords(consent, list.sheet, language),
        )}
      </p>
      <ButtonRow>
        <PostButton
          action={`/referrals/${course.referral}/consents/told-withdrawal`}
          label={t.yes}
          hidden={{ consent: consent.id, enrolment: course.id }}
        />
        <a class="ff-tap" href={`/enrolments/${course.id}/sharing`}>
          {t.no}
        </a>
      </ButtonRow>
    </Panel>
  );
}

/** Ending is asked once more as well: what is closed to the other side stays closed until it is shared anew. */
function ConfirmEnd({ model, language }: { readonly model: SharingModel; readonly language: Language }) {
  const t = livingListTexts[language].confirmEnd;
  const { list, asksToEnd, course } = model;
  const found = list.byLaw.find(({ sharing }) => sharing.id === asksToEnd);
  if (found === undefined || !model.mayEnd) return null;
  const { sharing } = found;
  const own = `/enrolments/${course.id}/sharing`;
  return (
    <Panel id="confirm-end" title={t.title} soft>
      <p>
        {t.text(
          recipientTexts[language].contents[sharing.content],
          recipientWords(sharing, list.sheet, language),
        )}
      </p>
      <ButtonRow>
        <PostButton action={`${own}/end`} label={t.yes} hidden={{ sharing: sharing.id }} />
        <a class="ff-tap" href={own}>
          {t.no}
        </a>
      </ButtonRow>
    </Panel>
  );
}
