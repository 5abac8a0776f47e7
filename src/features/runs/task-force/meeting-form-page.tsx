import type { MeetingRefusals } from '../../../domain/task-force/check-meeting.ts';
import {
  Checks,
  DateField,
  EmptyState,
  refusedFields,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Frame } from '../../page-frame/index.ts';
import { FormFrame, type TaskForceForm } from './form-frame.tsx';
import type { StandingMember } from './standing-members.ts';
import type { TypedMeeting } from './task-force-forms.ts';
import { taskForceTexts } from './task-force-texts.ts';

export interface MeetingFormModel extends TaskForceForm {
  readonly typed: TypedMeeting;
  readonly refusals: Partial<MeetingRefusals>;
  readonly members: readonly StandingMember[];
}

const names = [
  ['on', 'on'],
  ['place', 'place'],
  ['present', 'present'],
  ['words', 'words'],
] as const;

/** That the task force met: when, where, who came, and what came of it. */
export function MeetingFormPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: MeetingFormModel;
}) {
  const t = taskForceTexts[frame.viewer.language];
  const { typed, members } = model;
  const { said, errors } = refusedFields(model.refusals, t.refusals, names);
  return (
    <FormFrame
      frame={frame}
      model={model}
      title={t.meetingTitle}
      lead={t.meetingLead}
      typed={typed}
      errors={errors}
    >
      <DateField name="on" label={t.on} value={typed.on} error={said('on')} />
      <TextField name="place" label={t.place} value={typed.place} width={27} optional error={said('place')} />
      {members.length === 0 ? (
        <EmptyState heading={t.noMembers} text={t.noMembersText} />
      ) : (
        <Checks
          name="present"
          legend={t.present}
          stacked
          options={members.map(({ id, name, companyName }) => ({
            value: id,
            label: name,
            note: companyName,
          }))}
          values={typed.present}
          error={said('present')}
        />
      )}
      <TextArea
        name="words"
        label={t.words}
        hint={t.wordsHint}
        value={typed.words}
        rows={4}
        optional
        error={said('words')}
      />
    </FormFrame>
  );
}
