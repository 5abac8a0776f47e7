import { attendances } from '../../../domain/session/attendance.ts';
import type { RegisterEntry, RegisterRefusal } from '../../../domain/session/record-register.ts';
import {
  Alert,
  BackLink,
  Button,
  Form,
  PageHead,
  RegisterBar,
  RegisterRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameOf, namesOf, type Participant, type Session, whenAndWhere } from '../../sessions/index.ts';
import { meetingTexts } from './meeting-texts.ts';

export interface MarksModel {
  readonly session: Session;
  /** Those around whom the viewer is, and no others who may be there. */
  readonly people: readonly Participant[];
  readonly entries: readonly RegisterEntry[];
  readonly isOwn: boolean;
  readonly refusal: RegisterRefusal | undefined;
}

/** Who came to one meeting, by whoever was there: names as called, one press each, and never a reason. */
export function MarksPage({ frame, model }: { readonly frame: Frame; readonly model: MarksModel }) {
  const { language } = frame.viewer;
  const { session, people, entries, isOwn, refusal } = model;
  const t = meetingTexts[language];
  const title = isOwn ? t.cameTitle : t.registerTitle;
  return (
    <VisitPage frame={frame} title={title} refused={refusal !== undefined}>
      <BackLink href="/around" label={t.back} />
      <PageHead
        title={title}
        subtitle={isOwn ? undefined : nameOf(session, language)}
        meta={[whenAndWhere(session, language)]}
        lead={t.registerLead}
      />
      {refusal === undefined ? null : <Alert tone="warning" heading={t.notNow[refusal]} />}
      <Form action={`/around/meetings/${session.id}`} hidden={{}} kind="register">
        {people.map(({ enrolment, callName }) => {
          const names = namesOf(enrolment);
          const entry = entries.find((one) => one.enrolment === enrolment);
          return (
            <>
              <input type="hidden" name={names.seen} value={entry?.stands?.status ?? ''} />
              <RegisterRow
                legend={callName}
                name={names.came}
                value={entry?.says?.status}
                options={attendances.map((value) => ({ value, label: t.marks[value] }))}
              />
            </>
          );
        })}
        <RegisterBar of={t.of(people.length)} rest={t.chosen}>
          <Button label={t.registerSave} />
        </RegisterBar>
      </Form>
      <SeeLine text={isOwn ? t.seeOwn : t.seeRegister} />
    </VisitPage>
  );
}
