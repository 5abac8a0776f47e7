import type { HandoverRefusals } from '../../../domain/caseload/hand-over.ts';
import { whoReads } from '../../../domain/person/who-reads.ts';
import {
  Alert,
  BackLink,
  Bullets,
  Button,
  Checks,
  Choices,
  Columns,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SeeLine,
  type SummaryError,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../../people/index.ts';
import { handoverFields, type TypedHandover } from '../forms/handover-form.ts';
import type { HandoverGround, ProjectColleague } from '../handover-queries.ts';
import { handoverTexts } from '../handover-texts.ts';

interface HandoverPageProps {
  readonly frame: Frame;
  readonly ground: HandoverGround;
  readonly colleagues: readonly ProjectColleague[];
  readonly typed: TypedHandover;
  readonly refusals?: Partial<HandoverRefusals> | undefined;
}

/** Hands a case over: to whom, and which papers went along. */
export function HandoverPage(props: HandoverPageProps) {
  const { frame, ground, refusals = {} } = props;
  const { language } = frame.viewer;
  const t = handoverTexts[language];
  const errors = errorsOf(refusals, language);
  const { callName } = ground.head;
  const readers = whoReads('responsible_caseworker', { undecided: false, hasTeam: true, tookOver: true });
  return (
    <VisitPage frame={frame} title={t.title} place="referrals" refused={errors.length > 0}>
      <BackLink href={`/referrals/${ground.referral}`} label={t.back} />
      <PageHead title={t.title} subtitle={callName} lead={t.lead(callName)} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {refusals.handover && <Alert tone="warning" heading={t.refusals[refusals.handover]} />}
      <SeeLine text={t.see(nameCircles(readers, language))} />
      <Columns>
        <HandoverForm {...props} />
        <Panel id="what" title={t.what} soft aside>
          <Bullets items={t.whatLines(callName).split('\n')} />
        </Panel>
      </Columns>
    </VisitPage>
  );
}

function HandoverForm({ frame, ground, colleagues, typed, refusals = {} }: HandoverPageProps) {
  const { language } = frame.viewer;
  const t = handoverTexts[language];
  const words = (refusal: keyof typeof t.refusals | undefined) => refusal && t.refusals[refusal];
  if (colleagues.length === 0) return <Alert tone="info" heading={t.toNobody} />;
  return (
    <Form action={frame.path} hidden={{ [handoverFields.id]: typed.id }}>
      <Choices
        name={handoverFields.to}
        legend={t.to}
        hint={t.toHint}
        stacked
        options={colleagues.map(({ account, name, title }) => ({ value: account, label: name, note: title }))}
        value={typed.to}
        error={words(refusals.to)}
      />
      <PapersFields ground={ground} typed={typed} language={language} sentOnError={words(refusals.sentOn)} />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

interface PapersFieldsProps {
  readonly ground: HandoverGround;
  readonly typed: TypedHandover;
  readonly language: Language;
  readonly papersError?: string | undefined;
  readonly sentOnError: string | undefined;
  /** Papers that are ticked already. */
  readonly except?: readonly string[];
}

/** The papers the version names, each to be ticked as sent, and the day. */
export function PapersFields(props: PapersFieldsProps) {
  const { ground, typed, language, except = [] } = props;
  const t = handoverTexts[language];
  const papers = (ground.terms?.papers ?? []).filter(({ key }) => !except.includes(key));
  if (papers.length === 0) return null;
  return (
    <>
      <Checks
        name={handoverFields.papers}
        legend={t.papers}
        hint={t.papersHint}
        stacked
        options={papers.map(({ key, title }) => ({ value: key, label: title[language] }))}
        values={typed.papers}
        error={props.papersError}
      />
      <DateField
        name={handoverFields.sentOn}
        label={t.sentOn}
        hint={t.sentOnHint}
        value={typed.sentOn}
        error={props.sentOnError}
      />
    </>
  );
}

function errorsOf({ to, sentOn }: Partial<HandoverRefusals>, language: Language): SummaryError[] {
  const t = handoverTexts[language];
  return [
    ...(to === undefined ? [] : [{ field: handoverFields.to, text: t.refusals[to] }]),
    ...(sentOn === undefined ? [] : [{ field: handoverFields.sentOn, text: t.refusals[sentOn] }]),
  ];
}
