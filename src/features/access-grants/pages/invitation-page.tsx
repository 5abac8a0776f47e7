import { type InvitationRefusals, meetingKinds } from '../../../domain/access-grant/invite-to-meeting.ts';
import {
  Alert,
  BackLink,
  Button,
  Choices,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ShownName } from '../../people/index.ts';
import { askTexts } from '../ask-texts.ts';
import type { TypedInvitation } from '../forms/ask-form.ts';
import type { Invitable } from '../grant-queries.ts';
import { grantTexts } from '../grant-texts.ts';

type Refusals = Partial<InvitationRefusals & { readonly form: 'no-course' }>;

interface InvitationPageProps {
  readonly frame: Frame;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly around: readonly Invitable[];
  readonly typed: TypedInvitation;
  readonly refusals?: Refusals | undefined;
}

/** Invites somebody around the citizen to one meeting: whom, when and where. */
export function InvitationPage(props: InvitationPageProps) {
  const { frame, citizen, callName, around, refusals = {} } = props;
  const { language } = frame.viewer;
  const t = askTexts[language];
  const errors = errorsOf(refusals, language);
  return (
    <VisitPage
      frame={frame}
      title={t.invite.title}
      refused={errors.length > 0 || refusals.form !== undefined}
    >
      <BackLink href={`/citizens/${citizen}/access-grants`} label={t.invite.back} />
      <PageHead title={t.invite.title} subtitle={callName} lead={t.invite.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {refusals.form && <Alert tone="info" heading={t.invite.noCourse} />}
      {around.length === 0 ? (
        <EmptyState
          heading={t.invite.nobody}
          text={t.invite.nobodyText}
          action={{ href: `/citizens/${citizen}/network`, label: t.invite.around }}
        />
      ) : (
        <InvitationForm {...props} />
      )}
      <SeeLine text={t.invite.see} />
    </VisitPage>
  );
}

function InvitationForm({ frame, around, typed, refusals = {} }: InvitationPageProps) {
  const { language } = frame.viewer;
  const t = askTexts[language].invite;
  const kinds = grantTexts[language].meetingKinds;
  const errorAt = (field: keyof InvitationRefusals) => {
    const refusal = refusals[field];
    return refusal === undefined ? undefined : t.refusals[refusal];
  };
  return (
    <Form action={frame.path} hidden={{ id: typed.id }}>
      <Choices
        name="person"
        legend={t.person}
        stacked
        options={around.map(({ id, name, connection }) => ({ value: id, label: name, note: connection }))}
        value={typed.person}
        error={errorAt('person')}
      />
      <Choices
        name="kind"
        legend={t.kind}
        options={meetingKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        value={typed.kind}
        error={errorAt('kind')}
      />
      <FieldRow>
        <DateField name="on" label={t.on} hint={t.onHint} value={typed.on} error={errorAt('on')} />
        <TextField name="at" label={t.at} hint={t.atHint} width={8} value={typed.at} error={errorAt('at')} />
      </FieldRow>
      <TextField
        name="place"
        label={t.place}
        hint={t.placeHint}
        value={typed.place}
        error={errorAt('place')}
      />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

function errorsOf(refusals: Refusals, language: Language) {
  const { refusals: words } = askTexts[language].invite;
  const fields = ['person', 'kind', 'on', 'at', 'place'] as const;
  return fields.flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: words[refusal] }];
  });
}
