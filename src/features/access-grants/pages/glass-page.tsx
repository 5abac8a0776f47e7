import {
  Alert,
  BackLink,
  Bullets,
  Button,
  Columns,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SeeLine,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ShownName } from '../../people/index.ts';
import { askTexts } from '../ask-texts.ts';
import type { BreakRefusals } from '../commands/break-glass.ts';
import type { TypedAsk } from '../forms/ask-form.ts';

interface GlassPageProps {
  readonly frame: Frame;
  readonly typed: TypedAsk;
  readonly refusals?: Partial<BreakRefusals> | undefined;
  /** The course it is about, where its leader asks from there; otherwise a number is typed. */
  readonly at?: { readonly citizen: string; readonly callName: ShownName } | undefined;
}

/** Breaking the glass: what it opens, who will know, and why it is needed. The number is posted, never in an address. */
export function GlassPage({ frame, typed, refusals = {}, at }: GlassPageProps) {
  const { language } = frame.viewer;
  const t = askTexts[language];
  const errors = errorsOf(refusals, language);
  return (
    <VisitPage
      frame={frame}
      title={at === undefined ? t.glass.title : t.glassHere.title}
      refused={errors.length > 0 || refusals.form !== undefined}
    >
      <BackLink
        href={at === undefined ? '/my-day' : `/citizens/${at.citizen}`}
        label={at === undefined ? t.back : t.glassHere.back}
      />
      <PageHead
        title={at === undefined ? t.glass.title : t.glassHere.title}
        subtitle={at && t.glassHere.about(at.callName)}
        lead={t.glass.lead}
      />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {refusals.form && <Alert tone="info" heading={t.glass.nobodyFound} text={t.glass.nobodyFoundText} />}
      <Columns>
        <Form action={frame.path} hidden={{ id: typed.id }}>
          {at === undefined && (
            <TextField
              name="cpr"
              label={t.glass.cpr}
              hint={t.glass.cprHint}
              value={typed.cpr}
              error={refusals.cpr && t.glass.cprRefusals[refusals.cpr]}
              width={11}
              numeric
              autocomplete="off"
            />
          )}
          <TextArea
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            rows={4}
            value={typed.reason}
            error={refusals.reason && t.reasons[refusals.reason]}
          />
          <SaveRow>
            <Button label={t.glass.open} />
          </SaveRow>
        </Form>
        <Panel id="what" title={t.glass.whatTitle} soft aside>
          <Bullets items={t.glass.what.split('\n')} />
        </Panel>
      </Columns>
      <SeeLine text={t.glass.see} />
    </VisitPage>
  );
}

function errorsOf({ cpr, reason }: Partial<BreakRefusals>, language: Language) {
  const t = askTexts[language];
  return [
    ...(cpr === undefined ? [] : [{ field: 'cpr', text: t.glass.cprRefusals[cpr] }]),
    ...(reason === undefined ? [] : [{ field: 'reason', text: t.reasons[reason] }]),
  ];
}
