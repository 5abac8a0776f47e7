import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TeamChangeKind, TeamChangeRefusals } from '../../../domain/team/change-team.ts';
import {
  Alert,
  BackLink,
  Button,
  Checks,
  Columns,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  PlainList,
  SaveRow,
  SectionLinks,
  SelectField,
  type SummaryError,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { onlookersOf, sightFactsOf, WhoCanSeeLine } from '../../enrolments/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ChangeModel } from '../change-model.ts';
import { changeTexts } from '../change-texts.ts';
import { type TypedChange, teamMark } from '../forms/change-form.ts';
import { teamLines } from '../parts/team-lines.ts';
import { roleName } from '../parts/team-rows.ts';
import { teamAddresses } from '../team-addresses.ts';

interface ChangePageProps {
  readonly frame: Frame;
  readonly model: ChangeModel;
  readonly typed: TypedChange;
  readonly today: PlainDate;
  readonly refusals?: Partial<TeamChangeRefusals> | undefined;
  /** Somebody changed the team after the form was shown. */
  readonly meanwhile?: boolean | undefined;
}

/** One change of a team: who comes or goes, and on which days. */
export function ChangePage(props: ChangePageProps) {
  const { frame, model, today, refusals = {}, meanwhile } = props;
  const { language } = frame.viewer;
  const { course, what, place } = model;
  const t = changeTexts[language];
  const role = roleName(model.definition, model.role.key, language);
  const errors = errorsOf(refusals, role, language);
  return (
    <VisitPage frame={frame} title={t.title[what](role)} place="my-day" refused={errors.length > 0}>
      <BackLink href={teamAddresses.team(course.id)} label={t.back} />
      <PageHead
        title={t.title[what](role)}
        subtitle={course.callName}
        lead={t.lead[what](place?.name ?? '')}
        meta={notesOn(model, language)}
      />
      {meanwhile ? <Alert tone="warning" heading={t.meanwhile} text={t.meanwhileText} /> : null}
      {refusals.team ? <Alert tone="warning" heading={t.refusals[refusals.team]()} /> : null}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Ways model={model} language={language} />
      <Columns>
        <ChangeForm {...props} />
        <Panel id="stands" title={t.stands} soft aside>
          <PlainList items={teamLines(model, today, language)} />
        </Panel>
      </Columns>
      <WhoCanSeeLine
        language={language}
        people={onlookersOf(course, frame.viewer, today)}
        kinds={{ base: 'enrolment', parts: [] }}
        facts={sightFactsOf(course, today)}
        why={`/enrolments/${course.id}/who-can-see`}
      />
    </VisitPage>
  );
}

/** What the role brings along that is easily forgotten. */
function notesOn({ role, what }: ChangeModel, language: Language): string[] {
  const t = changeTexts[language];
  return [
    ...(role.coordinates && what !== 'leave' ? [t.coordinates] : []),
    ...(role.accessRow === 'responsible_caseworker' && what === 'replace' ? [t.caseworker] : []),
  ];
}

const ways: readonly TeamChangeKind[] = ['replace', 'stand_in', 'leave'];

/** What can happen to a place, each an address of its own. */
function Ways({ model, language }: { readonly model: ChangeModel; readonly language: Language }) {
  const { course, place, what } = model;
  const t = changeTexts[language];
  if (place === undefined || place.standsInFor !== undefined) return null;
  const items = ways.map((way) => ({
    href: teamAddresses.change(course.id, way, place.id),
    label: t.way[way as keyof typeof t.way],
    current: way === what,
  }));
  const away = { href: teamAddresses.away(course.id, place.id), label: t.way.away, current: false };
  return <SectionLinks label={t.ways} items={[...items, away]} />;
}

function ChangeForm({ frame, model, typed, refusals = {} }: ChangePageProps) {
  const { language } = frame.viewer;
  const { what, role, place, places } = model;
  const t = changeTexts[language];
  const title = roleName(model.definition, role.key, language);
  const words = (refusal: keyof typeof t.refusals | undefined) => refusal && t.refusals[refusal](title);
  const hidden = { id: typed.id, seen: teamMark(places), what, place: place?.id ?? '', role: role.key };
  return (
    <Form action={frame.path} hidden={hidden}>
      {what !== 'leave' && (
        <WhoField model={model} typed={typed} error={words(refusals.who)} language={language} />
      )}
      <DateField
        name="from"
        label={t.from[what]}
        hint={t.dateHint}
        value={typed.from}
        error={words(refusals.from)}
      />
      {what === 'stand_in' && (
        <DateField name="to" label={t.to} hint={t.dateHint} value={typed.to} error={words(refusals.to)} />
      )}
      {what === 'leave' && role.headCount.atLeast > 0 && place?.standsInFor === undefined && (
        <Checks
          name="empty"
          legend={t.emptyLegend}
          options={[{ value: 'yes', label: t.empty, note: t.emptyNote }]}
          values={typed.mayStandEmpty ? ['yes'] : []}
          error={words(refusals.empty)}
          stacked
        />
      )}
      <SaveRow note={t.follows}>
        <Button label={t.save[what]} />
      </SaveRow>
    </Form>
  );
}

interface WhoFieldProps extends Pick<ChangePageProps, 'model' | 'typed'> {
  readonly error: string | undefined;
  readonly language: Language;
}

/** Everybody who may get the place; whoever holds it is not among them. */
function WhoField({ model: { candidates, place }, typed, error, language }: WhoFieldProps) {
  const t = changeTexts[language];
  const others = candidates.filter(({ account }) => account !== place?.account);
  return (
    <SelectField
      name="who"
      label={t.who}
      hint={others.length === 0 ? t.nobodyFits : undefined}
      options={[
        { value: '', label: t.choose },
        ...others.map((one) => ({
          value: one.employment,
          label: t.person(one.name, language === 'da' ? one.titleDa : one.titleEn, one.place),
        })),
      ]}
      value={typed.who}
      error={error}
    />
  );
}

/** The refusals in the order of the fields. */
function errorsOf(refusals: Partial<TeamChangeRefusals>, role: string, language: Language): SummaryError[] {
  const t = changeTexts[language].refusals;
  return (['who', 'from', 'to', 'empty'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t[refusal](role) }];
  });
}
