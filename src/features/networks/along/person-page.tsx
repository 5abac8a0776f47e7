import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  EmptyState,
  ErrorSummary,
  PageHead,
  PostButton,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { appointmentTitle, whenAndWhere } from '../../sessions/index.ts';
import type { HelpModel } from '../help/help-queries.ts';
import { HelpSection } from '../help/help-section.tsx';
import { type HelpDone, helpTexts } from '../help/help-texts.ts';
import { networkTexts } from '../network-texts.ts';
import { alongAddresses } from './along-addresses.ts';
import type { Companion, MeetingToBring } from './along-queries.ts';
import { type AlongDone, alongTexts } from './along-texts.ts';

/** A meeting, and whether the person may be brought along to it. */
export interface OfferedMeeting {
  readonly meeting: MeetingToBring;
  readonly isOffered: boolean;
}

export interface PersonModel {
  readonly citizen: string;
  readonly companion: Companion;
  readonly meetings: readonly OfferedMeeting[];
  readonly today: PlainDate;
  /** A relative's: how they help. Nobody else has any. */
  readonly help: HelpModel | undefined;
  readonly done: AlongDone | HelpDone | undefined;
}

interface PersonPageProps {
  readonly frame: Frame;
  readonly model: PersonModel;
}

/** One person around the citizen, as the citizen decides about them: which meetings, and how they help. */
export function PersonPage({ frame, model }: PersonPageProps) {
  const { language } = frame.viewer;
  const t = alongTexts[language];
  const { citizen, companion, help } = model;
  const { name, part, connection } = companion;
  const refusal = help?.refusal;
  return (
    <VisitPage frame={frame} title={name} place="my-page" refused={refusal !== undefined}>
      <BackLink href={`/citizens/${citizen}/network`} label={t.back} />
      {model.done && <Receipt {...receiptOf(model.done, language)} />}
      <PageHead
        title={name}
        subtitle={t.subtitle(networkTexts[language].parts[part], connection)}
        lead={t.lead(name)}
      />
      {help !== undefined && (
        <ErrorSummary
          heading={helpTexts[language].notSaved}
          text={helpTexts[language].nothingLost}
          errors={
            refusal === undefined ? [] : [{ field: 'words', text: helpTexts[language].refusals[refusal] }]
          }
        />
      )}
      <Stack>
        <Meetings model={model} language={language} />
        {help !== undefined && (
          <HelpSection
            help={help}
            side="citizen"
            other={name}
            actions={{
              write: alongAddresses.help(citizen, companion.id),
              agree: alongAddresses.agree(citizen, companion.id),
            }}
            hidden={{}}
            id="help"
            language={language}
          />
        )}
      </Stack>
      <SeeLine text={t.see(name)} />
    </VisitPage>
  );
}

function Meetings({ model, language }: { readonly model: PersonModel; readonly language: Language }) {
  const t = alongTexts[language];
  const { companion, meetings } = model;
  const { name, whileInvited } = companion;
  const isInvited = meetings.some(({ meeting }) => meeting.invitation !== null);
  return (
    <Section id="meetings" title={t.meetings} spaced={meetings.length === 0}>
      {meetings.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        <Rows items={meetings.map((one) => meetingRow(one, model, language))} />
      )}
      {whileInvited && <p class="ff-meta">{isInvited ? t.endsByItself(name) : t.noneLeft(name)}</p>}
    </Section>
  );
}

function meetingRow(
  { meeting, isOffered }: OfferedMeeting,
  { citizen, companion }: PersonModel,
  language: Language,
): RowItem {
  const t = alongTexts[language];
  const title = appointmentTitle(meeting, language);
  const row = { title, text: `${whenAndWhere(meeting, language)}.` };
  if (meeting.invitation !== null)
    return {
      ...row,
      tag: { text: t.invited },
      end: (
        <PostButton
          action={alongAddresses.takeBack(citizen, companion.id)}
          label={t.takeBack}
          about={title}
          hidden={{ invitation: meeting.invitation }}
        />
      ),
    };
  if (!isOffered) return row;
  const href = alongAddresses.meeting(citizen, companion.id, meeting.session);
  return { ...row, action: { href, label: t.invite(companion.name) } };
}

function receiptOf(done: AlongDone | HelpDone, language: Language) {
  return { ...alongTexts[language].done, ...helpTexts[language].done }[done];
}
