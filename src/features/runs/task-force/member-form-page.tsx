import {
  DateField,
  FieldRow,
  refusedFields,
  SelectField,
  type SelectOption,
  TextField,
} from '../../../platform/html/index.ts';
import { type FoundWorkplace, PickField, pickError } from '../../companies/index.ts';
import type { Frame } from '../../page-frame/index.ts';
import { FormFrame, type TaskForceForm } from './form-frame.tsx';
import type { TypedMember } from './task-force-forms.ts';
import { taskForceTexts } from './task-force-texts.ts';
import type { TypedMemberRefusals } from './write-task-force.ts';

export interface MemberFormModel extends TaskForceForm {
  readonly typed: TypedMember;
  readonly refusals: Partial<TypedMemberRefusals>;
  readonly found: readonly FoundWorkplace[] | undefined;
  /** People at work in the houses of the run: whom the member may sign in as. */
  readonly people: readonly SelectOption[];
}

const names = [
  ['company', 'company'],
  ['name', 'name'],
  ['title', 'title'],
  ['joinedOn', 'joined-on'],
  ['leftOn', 'left-on'],
] as const;

/** Somebody of a company or an association who will open doors. */
export function MemberFormPage({ frame, model }: { readonly frame: Frame; readonly model: MemberFormModel }) {
  const { language } = frame.viewer;
  const t = taskForceTexts[language];
  const { typed, found, people } = model;
  const { said, errors } = refusedFields(model.refusals, t.refusals, names);
  return (
    <FormFrame
      frame={frame}
      model={model}
      title={t.memberTitle}
      lead={t.memberLead}
      typed={typed}
      errors={[...(found === undefined ? [] : [pickError(found, language, true)]), ...errors]}
    >
      <PickField
        typed={typed.pick}
        label={t.company}
        found={found}
        registeredOnly
        error={said('company')}
        language={language}
      />
      <TextField name="name" label={t.name} value={typed.name} width={27} error={said('name')} />
      <TextField
        name="title"
        label={t.jobTitle}
        value={typed.title}
        width={27}
        optional
        error={said('title')}
      />
      <SelectField
        name="employment"
        label={t.employment}
        hint={t.employmentHint}
        options={[{ value: '', label: t.noSignIn }, ...people]}
        value={typed.employment}
        optional
      />
      <FieldRow>
        <DateField name="joined-on" label={t.joinedOn} value={typed.joinedOn} error={said('joinedOn')} />
        <DateField
          name="left-on"
          label={t.leftOn}
          hint={t.leftHint}
          value={typed.leftOn}
          optional
          error={said('leftOn')}
        />
      </FieldRow>
    </FormFrame>
  );
}
