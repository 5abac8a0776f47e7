import type { ContactRefusals } from '../../../domain/company/check-contact.ts';
import { FieldRow, refusedFields, TextField } from '../../../platform/html/index.ts';
import type { Frame } from '../../page-frame/index.ts';
import { cardTexts } from '../card-texts.ts';
import type { TypedContact } from '../forms/contact-form.ts';
import { type CardFormModel, CardFormPage } from './card-form-page.tsx';

interface ContactPageProps {
  readonly frame: Frame;
  readonly model: CardFormModel;
  readonly typed: TypedContact;
  readonly refusals?: Partial<ContactRefusals> | undefined;
  readonly conflict?: boolean | undefined;
}

const names = [
  ['name', 'name'],
  ['title', 'title'],
  ['phone', 'phone'],
  ['mail', 'mail'],
] as const;

/** Somebody to call: a name, and how to reach them. */
export function ContactPage({ frame, model, typed, refusals = {}, conflict }: ContactPageProps) {
  const t = cardTexts[frame.viewer.language];
  const { said, errors } = refusedFields(refusals, t.refusals, names);
  return (
    <CardFormPage
      frame={frame}
      model={model}
      title={t.contactTitle(model.workplace.name)}
      lead={t.contactLead}
      typed={typed}
      errors={errors}
      conflict={conflict}
      takeBack={t.takeBackContact}
    >
      <TextField name="name" label={t.name} value={typed.name} width={27} error={said('name')} />
      <TextField
        name="title"
        label={t.jobTitle}
        value={typed.title}
        width={27}
        optional
        error={said('title')}
      />
      <FieldRow>
        <TextField
          name="phone"
          label={t.phone}
          type="tel"
          value={typed.phone}
          optional
          error={said('phone')}
        />
        <TextField name="mail" label={t.mail} type="email" value={typed.mail} optional error={said('mail')} />
      </FieldRow>
    </CardFormPage>
  );
}
