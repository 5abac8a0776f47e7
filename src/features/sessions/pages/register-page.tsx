import { absenceReasons, attendances } from '../../../domain/session/attendance.ts';
import {
  isWrittenMeanwhile,
  type RegisterEntry,
  type RegisterRefusal,
} from '../../../domain/session/record-register.ts';
import {
  Alert,
  BackLink,
  Bullets,
  Button,
  Form,
  PageHead,
  RegisterBar,
  RegisterRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { namesOf, writtenMark } from '../forms/register-form.ts';
import { markWords } from '../parts/mark-words.ts';
import { sessionPageTexts } from '../session-page-texts.ts';
import type { Participant, Session } from '../session-queries.ts';
import { sessionTexts } from '../session-texts.ts';
import { nameOf, whenAndWhere } from '../session-words.ts';

export interface RegisterModel {
  readonly session: Session;
  /** Those whose attendance the viewer may write. */
  readonly people: readonly Participant[];
  readonly entries: readonly RegisterEntry[];
  /** The text it goes on from, that was sent when the sign-in had lapsed. */
  readonly kept: string | undefined;
  readonly refusal: RegisterRefusal | undefined;
}

interface RegisterPageProps {
  readonly frame: Frame;
  readonly model: RegisterModel;
}

/** The register of one session: nothing preset, one press a person, a reason asked only where somebody did not come. */
export function RegisterPage({ frame, model }: RegisterPageProps) {
  const { language } = frame.viewer;
  const { session, refusal, people } = model;
  const t = sessionPageTexts[language];
  const own = `/sessions/${session.id}`;
  const { series } = session;
  const name = nameOf(session, language);
  const which = series === null ? name : `${name}, ${t.numberOf(series.number, series.of)}`;
  return (
    <VisitPage frame={frame} title={t.reg.title} place="my-day" refused={refusal !== undefined}>
      <BackLink href={own} label={t.backSession} />
      <PageHead title={t.reg.title} subtitle={which} meta={[whenAndWhere(session, language)]} />
      <Refused model={model} language={language} />
      <Form action={`${own}/register`} hidden={model.kept ? { kept: model.kept } : {}} kind="register">
        {people.map((person) => (
          <PersonRow person={person} model={model} language={language} />
        ))}
        <RegisterBar of={t.reg.of(people.length)} rest={t.reg.chosen}>
          <Button label={t.reg.save} />
        </RegisterBar>
      </Form>
      <p class="ff-meta mt-4 mb-4 ff-wide">{t.reg.partly}</p>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface PartProps {
  readonly model: RegisterModel;
  readonly language: Language;
}

/** Why nothing was saved; where somebody else was first, what they wrote. */
function Refused({ model: { entries, people, refusal }, language }: PartProps) {
  const t = sessionPageTexts[language].reg;
  if (refusal === undefined) return null;
  if (refusal !== 'written-meanwhile') return <Alert tone="warning" heading={t.refusals[refusal]} />;
  const theirs = people.filter(({ enrolment }) =>
    entries.some((entry) => entry.enrolment === enrolment && isWrittenMeanwhile(entry)),
  );
  return (
    <Alert tone="warning" heading={t.meanwhile} text={t.meanwhileText}>
      <Bullets
        items={theirs.map(({ callName, attendance }) =>
          t.theirs(callName, attendance?.by ?? undefined, attendance ? markWords(attendance, language) : ''),
        )}
      />
    </Alert>
  );
}

function PersonRow({ person, model, language }: PartProps & { readonly person: Participant }) {
  const t = sessionPageTexts[language].reg;
  const words = sessionTexts[language];
  const names = namesOf(person.enrolment);
  const entry = model.entries.find(({ enrolment }) => enrolment === person.enrolment);
  return (
    <>
      <input type="hidden" name={names.seen} value={writtenMark(entry?.stands)} />
      <RegisterRow
        legend={person.callName}
        name={names.came}
        value={entry?.says?.status}
        options={attendances.map((value) => ({
          value,
          label: words.attendance[value],
          asksWhy: value === 'absent',
        }))}
        why={{
          name: names.why,
          label: t.why,
          value: entry?.says?.reason ?? '',
          options: [
            { value: '', label: t.unknown },
            ...absenceReasons.map((value) => ({ value, label: words.reasons[value] })),
          ],
        }}
      />
    </>
  );
}
