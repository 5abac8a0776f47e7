import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { changeTexts } from '../change-texts.ts';
import { ReachChoice } from '../parts/reach-choice.tsx';
import type { Session } from '../session-queries.ts';
import { nameOf, whenAndWhere } from '../session-words.ts';
import { seatsTexts } from './seats-texts.ts';
import type { SeatsRefusal } from './set-seats.ts';

export interface SeatsModel {
  readonly session: Session;
  readonly typed: { readonly seats: string; readonly reach: string };
  readonly refusal: SeatsRefusal | undefined;
}

/** Opens a group or café to signing up, or gives it another number of seats. */
export function SeatsPage({ frame, model }: { readonly frame: Frame; readonly model: SeatsModel }) {
  const { language } = frame.viewer;
  const { session, typed, refusal } = model;
  const t = seatsTexts[language];
  const own = `/sessions/${session.id}`;
  const atField = refusal === 'seats-out-of-range' ? t.refusals[refusal] : undefined;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={refusal !== undefined}>
      <BackLink href={own} label={changeTexts[language].back} />
      <PageHead
        title={t.title}
        subtitle={nameOf(session, language)}
        lead={t.lead}
        meta={[whenAndWhere(session, language)]}
      />
      <ErrorSummary
        heading={t.notSaved}
        errors={atField === undefined ? [] : [{ field: 'seats', text: atField }]}
      />
      {refusal !== undefined && atField === undefined && (
        <Alert tone="warning" heading={t.refusals[refusal]} />
      )}
      <Form action={`${own}/seats`}>
        <TextField
          name="seats"
          label={t.seats}
          hint={session.seats === null ? undefined : t.seatsHint}
          numeric
          width={4}
          value={typed.seats}
          error={atField}
        />
        <ReachChoice series={session.series} value={typed.reach} restNote={t.restNote} language={language} />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}
