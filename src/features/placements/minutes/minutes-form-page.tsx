import type { MinutesRefusals } from '../../../domain/minutes/minutes.ts';
import { longestPart } from '../../../domain/minutes/minutes.ts';
import {
  BackLink,
  Button,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  refusedFields,
  SaveRow,
  SeeLine,
  SelectField,
  TextArea,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import type { TypedMinutes } from './minutes-form.ts';
import type { Talk } from './minutes-queries.ts';
import { minutesTexts } from './minutes-texts.ts';

export interface MinutesFormModel {
  readonly course: PlacementCourse;
  readonly editing: Talk | undefined;
  readonly places: readonly { readonly placement: string; readonly workplace: string }[];
  readonly typed: TypedMinutes;
  readonly refusals: Partial<MinutesRefusals>;
}

const names = [
  ['on', 'on'],
  ['words', 'words'],
  ['placement', 'placement'],
  ['workplaceWords', 'workplace-words'],
] as const;

/** Minutes of one talk: a part for the citizen and the team, and one for the workplace that was there. */
export function MinutesFormPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: MinutesFormModel;
}) {
  const { language } = frame.viewer;
  const t = minutesTexts[language];
  const { course, editing, typed, places } = model;
  const { said, errors } = refusedFields(model.refusals, t.refusals, names);
  const title = editing === undefined ? t.newTitle : t.editTitle;
  const fixed = editing?.workplace;
  const hidden = { talk: typed.talk, id: typed.id, 'workplace-id': typed.workplaceId };
  return (
    <VisitPage frame={frame} title={title} refused={errors.length > 0}>
      <BackLink href={placementAddresses.minutes(course.enrolment)} label={t.backToList} />
      <PageHead title={title} subtitle={course.callName} lead={t.formLead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form
        action={
          editing === undefined
            ? placementAddresses.newMinutes(course.enrolment)
            : placementAddresses.editMinutes(course.enrolment, editing.talk)
        }
        hidden={fixed === undefined ? hidden : { ...hidden, placement: fixed.placement }}
      >
        <DateField name="on" label={t.on} value={typed.on} error={said('on')} />
        <TextArea
          name="words"
          label={t.words}
          hint={t.wordsHint}
          rows={6}
          maxlength={longestPart}
          value={typed.words}
          error={said('words')}
        />
        {fixed === undefined && (
          <SelectField
            name="placement"
            label={t.placement}
            options={[
              { value: '', label: t.nobody },
              ...places.map(({ placement, workplace }) => ({ value: placement, label: workplace })),
            ]}
            value={typed.placement}
            error={said('placement')}
          />
        )}
        <TextArea
          name="workplace-words"
          label={fixed === undefined ? t.workplaceWords : t.forWorkplace(fixed.workplace)}
          hint={t.workplaceHint}
          rows={5}
          maxlength={longestPart}
          value={typed.workplaceWords}
          error={said('workplaceWords')}
          optional={fixed === undefined}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}
