import type { Child } from 'hono/jsx';
import { BackLink, PageHead, SeeLine, type SummaryError } from '../../../platform/html/index.ts';
import { RowForm, type TypedRow } from '../../companies/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { taskForceAddresses } from './task-force-addresses.ts';
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
      <RowForm
        action={frame.path}
        typed={typed}
        errors={errors}
        conflict={conflict}
        now={{ href: taskForceAddresses.list(run), label: t.title }}
        words={t}
        takeBack={t.takeBackHint}
        button={typed.corrects === '' ? t.save : t.saveCorrection}
      >
        {children}
      </RowForm>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}
