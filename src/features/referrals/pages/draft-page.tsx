import type { SendRefusals } from '../../../domain/referral/send-referral.ts';
import {
  Alert,
  BackLink,
  Bullets,
  Button,
  Details,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  PostButton,
  SaveRow,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { offeredOn } from '../asked-codes.ts';
import type { OpenRun } from '../begin-queries.ts';
import { draftAddress } from '../draft-address.ts';
import { draftErrors } from '../draft-errors.ts';
import type { DraftModel } from '../draft-queries.ts';
import { draftTexts } from '../draft-texts.ts';
import { wayOn } from '../forms/draft-form.ts';
import { DraftFacts, DraftGrounds, DraftNoted, DraftRoute, DraftSteps } from '../parts/draft-sections.tsx';
import { readersWhenSent } from '../who-sees.ts';

interface DraftPageProps {
  readonly frame: Frame;
  readonly model: DraftModel;
  readonly refusals?: Partial<SendRefusals> | undefined;
  /** Somebody else has referred the citizen to the same place. */
  readonly onTheWay?: boolean | undefined;
}

/** A referral that is being written: what the programme asks, in the order one would tell it. */
export function DraftPage({ frame, model, refusals = {}, onTheWay = false }: DraftPageProps) {
  const { language } = frame.viewer;
  const t = draftTexts[language];
  const { head, run } = model;
  const address = draftAddress({ id: model.id, citizen: head.citizen });
  const errors = run === undefined ? [] : draftErrors(refusals, run.definition.intake, language);
  return (
    <VisitPage
      frame={{ ...frame, path: address }}
      title={t.pageTitle}
      place="referrals"
      refused={errors.length > 0}
    >
      <BackLink href="/referrals" label={t.back} />
      <PageHead
        title={t.title(head.fullName ?? head.callName)}
        meta={[
          ...(run === undefined ? [] : [t.to(run.name)]),
          t.begun(formatRelativeDay(model.begunOn, model.today, language)),
        ]}
      />
      <ErrorSummary heading={t.notSent} text={t.nothingLost} errors={errors} />
      {onTheWay ? <Alert tone="info" heading={t.onTheWay} text={t.onTheWayText} /> : null}
      <SeeLine text={t.see(readersWhenSent(language))} />
      {run === undefined ? (
        <Alert tone="info" heading={t.closedRun} text={t.closedRunText} />
      ) : (
        <DraftForm frame={frame} model={model} refusals={refusals} run={run} address={address} />
      )}
      <Details summary={t.throwAwayAsk}>
        <p>{t.throwAwayText}</p>
        <PostButton action={`${address}/throw-away`} label={t.throwAway} />
      </Details>
    </VisitPage>
  );
}

interface DraftFormProps extends Required<Pick<DraftPageProps, 'frame' | 'model'>> {
  readonly refusals: Partial<SendRefusals>;
  readonly run: OpenRun;
  readonly address: string;
}

function DraftForm({ frame, model, refusals, run, address }: DraftFormProps) {
  const { language } = frame.viewer;
  const t = draftTexts[language];
  const { intake } = run.definition;
  const part = {
    intake,
    typed: model.typed,
    refusals,
    offered: offeredOn(model.codes, model.today),
    language,
  };
  return (
    <Form action={address} kind="main">
      <Stack>
        <DraftRoute {...part} />
        <DraftFacts {...part} />
        <DraftNoted {...part} />
        <DraftSteps {...part} />
        <DraftGrounds {...part} />
        <SaveRow>
          <Button label={t.check} name={wayOn.name} value={wayOn.check} />
          <Button label={t.later} tone="secondary" name={wayOn.name} value={wayOn.later} />
        </SaveRow>
      </Stack>
      <Panel id="criteria" title={t.criteria} soft aside>
        <Bullets items={intake.criteria.map(({ text }) => text[language])} />
      </Panel>
    </Form>
  );
}
