import { type TalkRefusals, talkWays } from '../../../domain/company/check-talk.ts';
import { Choices, DateField, refusedFields, TextArea, TextField } from '../../../platform/html/index.ts';
import type { Frame } from '../../page-frame/index.ts';
import { cardTexts } from '../card-texts.ts';
import type { TypedTalk } from '../forms/talk-form.ts';
import { type CardFormModel, CardFormPage } from './card-form-page.tsx';

interface TalkPageProps {
  readonly frame: Frame;
  readonly model: CardFormModel;
  readonly typed: TypedTalk;
  readonly refusals?: Partial<TalkRefusals> | undefined;
  readonly conflict?: boolean | undefined;
}

const fields = { way: 'way', on: 'on', withWhom: 'with-whom', words: 'words', nextOn: 'next-on' } as const;
const names = Object.entries(fields) as [keyof typeof fields, string][];

/** A talk in a minute: how, when, with whom, what came of it and when to talk again. */
export function TalkPage({ frame, model, typed, refusals = {}, conflict }: TalkPageProps) {
  const t = cardTexts[frame.viewer.language];
  const { said, errors } = refusedFields(refusals, t.refusals, names);
  return (
    <CardFormPage
      frame={frame}
      model={model}
      title={t.talkTitle(model.workplace.name)}
      lead={t.talkLead}
      typed={typed}
      errors={errors}
      conflict={conflict}
      takeBack={t.takeBackRow}
    >
      <Choices
        name={fields.way}
        legend={t.way}
        options={talkWays.map((way) => ({ value: way, label: t.ways[way] }))}
        value={typed.way}
        error={said('way')}
      />
      <DateField name={fields.on} label={t.on} value={typed.on} error={said('on')} />
      <TextField
        name={fields.withWhom}
        label={t.withWhomLabel}
        value={typed.withWhom}
        width={27}
        optional
        error={said('withWhom')}
      />
      <TextArea name={fields.words} label={t.words} value={typed.words} rows={4} error={said('words')} />
      <DateField name={fields.nextOn} label={t.nextOn} value={typed.nextOn} optional error={said('nextOn')} />
    </CardFormPage>
  );
}
