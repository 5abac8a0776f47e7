import type { MessageRefusals } from '../../../domain/journal/message-to-team.ts';
import {
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  TextArea,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { journalTexts } from '../journal-texts.ts';

export interface MessageModel {
  readonly enrolment: string;
  readonly callName: string;
  readonly typed: { readonly id: string; readonly words: string; readonly audience: string };
  /** Who reads it, for each choice, by name. */
  readonly readers: { readonly team_and_citizen: string; readonly team: string };
  readonly refusals: Partial<MessageRefusals>;
}

interface MessagePageProps {
  readonly frame: Frame;
  readonly model: MessageModel;
}

/** A message from the psychologist to the team: an act of its own, with nothing from the journal in it. */
export function MessagePage({ frame, model }: MessagePageProps) {
  const { language } = frame.viewer;
  const { enrolment, callName, typed, readers, refusals } = model;
  const t = journalTexts[language];
  const m = t.team;
  const errors = (['words', 'audience'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: m.refusals[refusal] }];
  });
  const textOf = (field: 'words' | 'audience') => errors.find((error) => error.field === field)?.text;
  return (
    <VisitPage frame={frame} title={m.title} place="my-day" refused={errors.length > 0}>
      <BackLink href={`/enrolments/${enrolment}/journal`} label={t.title} />
      <PageHead title={m.title} subtitle={callName} lead={m.lead} />
      <ErrorSummary heading={m.notSent} text={t.nothingLost} errors={errors} />
      <Form action={frame.path} hidden={{ message: typed.id }}>
        <TextArea
          name="words"
          label={m.words}
          hint={m.wordsHint(callName)}
          rows={6}
          value={typed.words}
          error={textOf('words')}
        />
        <Choices
          name="audience"
          legend={m.audience}
          options={[
            {
              value: 'team_and_citizen',
              label: m.teamAndCitizen(callName),
              note: m.readers(readers.team_and_citizen),
            },
            { value: 'team', label: m.team, note: m.readers(readers.team) },
          ]}
          value={typed.audience}
          error={textOf('audience')}
          stacked
        />
        <SaveRow>
          <Button label={m.send} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
