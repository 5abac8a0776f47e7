import type { NamingRefusals } from '../../../domain/caseload/name-responsible.ts';
import {
  BackLink,
  Bullets,
  Button,
  Columns,
  DateField,
  ErrorSummary,
  Facts,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SeeLine,
  SelectField,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { CaseloadCitizen, NamedColleague, Responsible } from '../caseload-queries.ts';
import { caseloadTexts } from '../caseload-texts.ts';
import type { TypedNaming } from '../forms/naming-form.ts';

interface NamingPageProps {
  readonly frame: Frame;
  readonly citizen: CaseloadCitizen;
  /** The authority's caseworkers. */
  readonly caseworkers: readonly NamedColleague[];
  readonly typed: TypedNaming;
  readonly refusals?: Partial<NamingRefusals> | undefined;
}

/** Names another responsible caseworker for one citizen: whom, and from when. */
export function NamingPage(props: NamingPageProps) {
  const { frame, citizen, refusals = {} } = props;
  const { language } = frame.viewer;
  const t = caseloadTexts[language].naming;
  const errors = errorsOf(refusals, language);
  return (
    <VisitPage frame={frame} title={t.title} place="caseload" refused={errors.length > 0}>
      <BackLink href="/caseload" label={t.back} />
      <PageHead title={t.title} subtitle={citizen.callName} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Columns>
        <NamingForm {...props} />
        <Panel id="what" title={t.what} soft aside>
          <Facts items={standingFacts(citizen, language)} />
          <Bullets items={t.whatLines.split('\n')} />
        </Panel>
      </Columns>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function NamingForm({ frame, caseworkers, typed, refusals = {} }: NamingPageProps) {
  const t = caseloadTexts[frame.viewer.language].naming;
  const words = (refusal: keyof typeof t.refusals | undefined) => refusal && t.refusals[refusal];
  return (
    <Form action={frame.path} hidden={{ id: typed.id }}>
      <SelectField
        name="account"
        label={t.who}
        options={[
          { value: '', label: t.choose },
          ...caseworkers.map(({ account, name }) => ({ value: account, label: name })),
        ]}
        value={typed.account}
        error={words(refusals.account)}
      />
      <DateField
        name="from"
        label={t.from}
        hint={t.fromHint}
        value={typed.from}
        error={words(refusals.from)}
      />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        optional
        rows={3}
        value={typed.reason}
        error={words(refusals.reason)}
      />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

function standingFacts({ now, coming }: CaseloadCitizen, language: Language) {
  const t = caseloadTexts[language].naming;
  const words = (one: Responsible) => t.since(one.name, formatDate(one.from, language));
  return [
    { term: t.now, value: now === undefined ? t.nobody : words(now) },
    ...(coming === undefined
      ? []
      : [
          {
            term: t.coming,
            value: caseloadTexts[language].from(coming.name, formatDate(coming.from, language)),
          },
        ]),
  ];
}

function errorsOf(refusals: Partial<NamingRefusals>, language: Language) {
  const { refusals: words } = caseloadTexts[language].naming;
  const fields = ['account', 'from', 'reason'] as const;
  return fields.flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: words[refusal] }];
  });
}
