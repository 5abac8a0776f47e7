import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  TextArea,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { DisputeRefusal } from '../commands/dispute-fact.ts';
import { ledgerTexts } from '../ledger-texts.ts';

interface DisputePageProps {
  readonly frame: Frame;
  readonly model: {
    readonly back: string;
    readonly action: string;
    /** What the fact says. */
    readonly what: string;
    readonly typed: string;
    readonly refusal: DisputeRefusal | undefined;
  };
}

/** The citizen's own words about a fact they see otherwise. */
export function DisputePage({ frame, model }: DisputePageProps) {
  const { language } = frame.viewer;
  const t = ledgerTexts[language];
  const error = model.refusal && t.refusals[model.refusal];
  const errors = error === undefined ? [] : [{ field: 'words', text: error }];
  return (
    <VisitPage frame={frame} title={t.disputeTitle} place="my-page" refused={errors.length > 0}>
      <BackLink href={model.back} label={t.ownTitle} />
      <PageHead title={t.disputeTitle} subtitle={model.what} lead={t.disputeLead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={model.action}>
        <TextArea name="words" label={t.disputeField} value={model.typed} error={error} />
        <SaveRow>
          <Button label={t.disputeSave} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
