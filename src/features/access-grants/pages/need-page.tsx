import { needDays } from '../../../domain/access-grant/grant-times.ts';
import type { NeedRefusals } from '../../../domain/access-grant/take-leaders-need.ts';
import {
  BackLink,
  Bullets,
  Button,
  Choices,
  Columns,
  ErrorSummary,
  Form,
  MoreLink,
  PageHead,
  Panel,
  SaveRow,
  SeeLine,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ShownName } from '../../people/index.ts';
import { askTexts } from '../ask-texts.ts';
import type { TypedAsk } from '../forms/ask-form.ts';

interface NeedPageProps {
  readonly frame: Frame;
  readonly at: { readonly referral: string; readonly citizen: string; readonly callName: ShownName };
  readonly typed: TypedAsk;
  readonly refusals?: Partial<NeedRefusals> | undefined;
}

/** A leader asks to read the notes of one course along: why, and for how long. */
export function NeedPage({ frame, at, typed, refusals = {} }: NeedPageProps) {
  const { language } = frame.viewer;
  const t = askTexts[language];
  const errors = errorsOf(refusals, language);
  return (
    <VisitPage frame={frame} title={t.need.title} refused={errors.length > 0}>
      <BackLink href={`/citizens/${at.citizen}`} label={t.glassHere.back} />
      <PageHead title={t.need.title} subtitle={t.glassHere.about(at.callName)} lead={t.need.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Columns>
        <Form action={frame.path} hidden={{ id: typed.id }}>
          <TextArea
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            rows={4}
            value={typed.reason}
            error={refusals.reason && t.reasons[refusals.reason]}
          />
          <Choices
            name="days"
            legend={t.need.days}
            options={needDays.map((days) => ({ value: String(days), label: t.need.dayOptions[days] }))}
            value={typed.days}
            error={refusals.days && t.need.daysMissing}
          />
          <SaveRow>
            <Button label={t.need.open} />
          </SaveRow>
        </Form>
        <Panel id="what" title={t.need.whatTitle} soft aside>
          <Bullets items={t.need.what.split('\n')} />
          <MoreLink href={`/referrals/${at.referral}/emergency-access`} label={t.need.glass} />
        </Panel>
      </Columns>
      <SeeLine text={t.need.see} />
    </VisitPage>
  );
}

function errorsOf({ reason, days }: Partial<NeedRefusals>, language: Language) {
  const t = askTexts[language];
  return [
    ...(reason === undefined ? [] : [{ field: 'reason', text: t.reasons[reason] }]),
    ...(days === undefined ? [] : [{ field: 'days', text: t.need.daysMissing }]),
  ];
}
