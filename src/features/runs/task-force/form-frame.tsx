import type { Child } from 'hono/jsx';
import {
  Alert,
  BackLink,
  Button,
  Checks,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  type SummaryError,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { taskForceAddresses } from './task-force-addresses.ts';
import type { TypedRow } from './task-force-forms.ts';
import { taskForceTexts } from './task-force-texts.ts';

/** Where a form of a task force belongs, and how it went. */
export interface TaskForceForm {
  readonly run: string;
  readonly runName: string;
  readonly leads: boolean;
  /** What the row that is put right says; `undefined` for a new one. */
  readonly correcting: string | undefined;
  readonly conflict: boolean;
}

interface FormFrameProps {
  readonly frame: Frame;
  readonly model: TaskForceForm;
  readonly title: string;
  readonly lead: string;
  readonly typed: TypedRow;
  readonly errors: readonly SummaryError[];
  readonly children?: Child;
}

/** The frame of both forms of a task force: what was refused, and who will read it. */
export function FormFrame({ frame, model, title, lead, typed, errors, children }: FormFrameProps) {
  const t = taskForceTexts[frame.viewer.language];
  const { run, correcting, conflict } = model;
  return (
    <VisitPage
      frame={frame}
      title={title}
      place={model.leads ? 'programme' : undefined}
      refused={errors.length > 0 || conflict}
    >
      <BackLink href={taskForceAddresses.list(run)} label={t.title} />
      <PageHead
        title={correcting === undefined ? title : t.correctTitle(correcting)}
        subtitle={model.runName}
        lead={correcting === undefined ? lead : t.correctLead}
      />
      {conflict && (
        <Alert tone="warning" heading={t.conflict}>
          <p>{t.conflictText}</p>
          <p>
            <a href={taskForceAddresses.list(run)}>{t.title}</a>
          </p>
        </Alert>
      )}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={frame.path} hidden={{ id: typed.id, corrects: typed.corrects }}>
        {children}
        {typed.corrects === '' ? null : (
          <Checks
            name="taken-back"
            legend={t.takeBack}
            options={[{ value: 'yes', label: t.takeBackHint }]}
            values={typed.takenBack ? ['yes'] : []}
            optional
          />
        )}
        <SaveRow>
          <Button label={typed.corrects === '' ? t.save : t.saveCorrection} />
        </SaveRow>
      </Form>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}
