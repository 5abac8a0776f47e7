import type { TellingRefusals } from '../../../domain/telling/check-telling.ts';
import { lineKey, type TellableLine } from '../../../domain/telling/tellable-lines.ts';
import {
  BackLink,
  Button,
  Checks,
  Choices,
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
import type { ShownName } from '../../people/index.ts';
import { matchingAddresses } from '../matching-addresses.ts';
import { matchingTexts } from '../matching-texts.ts';
import type { PlaceEntry } from '../place-queries.ts';
import type { TypedTelling } from './telling-form.ts';
import type { CompanyContactAround } from './telling-queries.ts';
import { tellingTexts } from './telling-texts.ts';
import { toldLine } from './told-words.ts';

export interface TellingModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly place: PlaceEntry;
  readonly offered: readonly TellableLine[];
  readonly typed: TypedTelling;
  readonly contacts: readonly CompanyContactAround[];
  readonly refusals: Partial<TellingRefusals>;
}

const names = [
  ['chosen', 'chosen'],
  ['ownWords', 'ownWords'],
] as const;

/** What a company may be told, chosen line by line: suggested by the team, or decided by the citizen. */
export function TellingPage({ frame, model }: { readonly frame: Frame; readonly model: TellingModel }) {
  const { language } = frame.viewer;
  const [t, list] = [tellingTexts[language], matchingTexts[language]];
  const own = frame.viewer.as === 'citizen';
  const { citizen, place, typed } = model;
  const { said, errors } = refusedFields(model.refusals, t.refusals, names);
  const title = own ? t.tellTitle : t.proposeTitle;
  return (
    <VisitPage frame={frame} title={title} place={own ? 'my-page' : undefined} refused={errors.length > 0}>
      <BackLink href={matchingAddresses.list(citizen)} label={own ? t.ownBack : t.back} />
      <PageHead
        title={title}
        subtitle={own ? undefined : model.callName}
        lead={own ? t.tellLead(place.company) : t.proposeLead(place.company)}
      />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form
        action={matchingAddresses.tell(citizen, place.id, own ? 'tell' : 'propose')}
        hidden={{ id: typed.id, press: 'see' }}
      >
        <Lines model={model} error={said('chosen')} frame={frame} />
        {own && <OwnFields model={model} error={said('ownWords')} frame={frame} />}
        <SaveRow>
          <Button label={own ? t.see : t.propose} />
        </SaveRow>
      </Form>
      <SeeLine text={own ? list.ownSee : list.see} />
    </VisitPage>
  );
}

interface PartProps {
  readonly model: TellingModel;
  readonly error: string | undefined;
  readonly frame: Frame;
}

function Lines({ model: { offered, typed, callName }, error, frame: { viewer } }: PartProps) {
  const t = tellingTexts[viewer.language];
  if (offered.length === 0) return <p>{`${t.nothing} ${t.nameAlways(callName)}`}</p>;
  return (
    <Checks
      name="chosen"
      legend={t.chosen}
      hint={t.nameAlways(callName)}
      stacked
      options={offered.map((line) => ({ value: lineKey(line), label: toldLine(line, viewer.language) }))}
      values={typed.chosen}
      optional
      error={error}
    />
  );
}

/** What nobody but the citizen fills in. */
function OwnFields({ model: { typed, contacts }, error, frame: { viewer } }: PartProps) {
  const t = tellingTexts[viewer.language];
  return (
    <>
      <TextArea
        name="ownWords"
        label={t.ownWords}
        hint={t.ownWordsHint}
        value={typed.ownWords}
        rows={3}
        optional
        error={error}
      />
      <Choices
        name="language"
        legend={t.language}
        options={(['da', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
        value={typed.language}
      />
      {contacts.length > 0 && (
        <SelectField
          name="to"
          label={t.to}
          hint={t.toHint}
          options={[
            { value: '', label: t.nobody },
            ...contacts.map(({ account, name }) => ({ value: account, label: name })),
          ]}
          value={typed.to}
          optional
        />
      )}
    </>
  );
}
