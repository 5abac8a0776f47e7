import { type SightFacts, sightOf } from '../../../domain/access/who-can-see.ts';
import { endingNames } from '../../../domain/enrolment/ending.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import {
  BackLink,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SeeLine,
  Steps,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { closingTexts } from '../closing-texts.ts';
import type { Course } from '../course.ts';
import { courseTexts } from '../course-texts.ts';
import type { TypedClosing } from '../forms/closing-form.ts';
import { DocumentFields, demandHint } from '../parts/document-fields.tsx';
import type { NamedOnlooker } from '../who-can-see/named-onlooker.ts';
import { listPeople } from '../who-can-see/see-words.ts';

export interface ClosingModel {
  readonly course: Course;
  readonly definition: ProgrammeDefinition;
  readonly typed: TypedClosing;
  readonly people: readonly NamedOnlooker[];
  readonly facts: SightFacts;
  readonly errors: readonly SummaryError[];
}

/** Closing a course: how it ended, when, and what is recommended next. */
export function ClosingPage({ frame, model }: { readonly frame: Frame; readonly model: ClosingModel }) {
  const { language } = frame.viewer;
  const { course, errors } = model;
  const t = closingTexts[language];
  const own = `/enrolments/${course.id}`;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={errors.length > 0}>
      <BackLink href={own} label={t.back} />
      <PageHead title={t.title} subtitle={course.callName} lead={t.lead(course.callName)} />
      <ErrorSummary heading={t.notSaved} text={t.missing(errors.length)} errors={errors} />
      <SeeLine
        text={t.readBy(readersOf(model, language))}
        why={{ href: `${own}/who-can-see`, label: t.why }}
      />
      <Form action={`${own}/closing`} kind="main" hidden={{ id: model.typed.id }}>
        <ClosingFields frame={frame} model={model} />
        <Follows frame={frame} />
      </Form>
    </VisitPage>
  );
}

function readersOf({ people, facts }: ClosingModel, language: Language): string {
  const readers = people.filter((person) => sightOf(person, 'enrolment', facts).extent !== 'none');
  return listPeople(readers, people, language);
}

function ClosingFields({ frame, model }: { readonly frame: Frame; readonly model: ClosingModel }) {
  const { course, typed, errors } = model;
  const { language } = frame.viewer;
  const t = closingTexts[language];
  const errorAt = (field: keyof TypedClosing) => errors.find((error) => error.field === field)?.text;
  return (
    <div>
      <Choices
        name="ending"
        legend={t.ending}
        stacked
        options={endingNames.map((value) => {
          return { value, label: courseTexts[language].endings[value], note: t.endingNotes[value] };
        })}
        value={typed.ending}
        error={errorAt('ending')}
      />
      <DateField
        name="ended_on"
        label={t.endedOn}
        hint={`${t.dateHint}. ${t.endedHint}`}
        value={typed.ended_on}
        error={errorAt('ended_on')}
      />
      <TextArea
        name="recommendation"
        label={t.recommendation}
        hint={[t.recommendationHint(course.callName), demandHint(model, 'recommendation', language)]
          .join(' ')
          .trim()}
        value={typed.recommendation}
        error={errorAt('recommendation')}
      />
      <DocumentFields model={model} language={language} />
      <TextArea
        name="remark"
        label={t.remark}
        hint={t.remarkHint(course.callName)}
        rows={3}
        optional
        value={typed.remark}
        error={errorAt('remark')}
      />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </div>
  );
}

function Follows({ frame }: { readonly frame: Frame }) {
  const t = closingTexts[frame.viewer.language];
  const { team, teamNote, figures, figuresNote, stays, staysNote } = t.followsSteps;
  return (
    <aside>
      <Panel id="follows" title={t.follows} soft>
        <Steps
          items={[
            { text: team, note: teamNote, icon: 'subdirectory-arrow-right' },
            { text: figures, note: figuresNote, icon: 'subdirectory-arrow-right' },
            { text: stays, note: staysNote, icon: 'subdirectory-arrow-right' },
          ]}
        />
      </Panel>
    </aside>
  );
}
