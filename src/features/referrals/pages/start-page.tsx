import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { whoReads } from '../../../domain/person/who-reads.ts';
import type { Phase } from '../../../domain/programme/definition.ts';
import {
  BackLink,
  Button,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  PlainList,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  type SummaryError,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../../platform/i18n/durations.ts';
import { inSentence } from '../../../platform/i18n/in-sentence.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../../people/index.ts';
import { roleField, type StartDraft, startFields } from '../forms/start-form.ts';
import { RolePlaces } from '../parts/role-places.tsx';
import { fitOf, RunFit } from '../parts/run-fit.tsx';
import { StartPlace } from '../parts/start-place.tsx';
import { placeOfStart } from '../start-place.ts';
import { startPlaceTexts } from '../start-place-texts.ts';
import type { StartModel } from '../start-queries.ts';
import type { StartRefusals } from '../start-refusals.ts';
import { startTexts } from '../start-texts.ts';

interface StartPageProps {
  readonly frame: Frame;
  readonly model: StartModel;
  readonly draft: StartDraft;
  readonly refusals?: StartRefusals | undefined;
}

/** Puts a team together around an accepted citizen and sets the first day. */
export function StartPage({ frame, model, draft, refusals = {} }: StartPageProps) {
  const { language } = frame.viewer;
  const t = startTexts[language];
  const errors = errorsOf(model, refusals, language);
  const readers = whoReads('enrolment', { undecided: false, hasTeam: true });
  return (
    <VisitPage frame={frame} title={t.title} place="referrals" refused={errors.length > 0}>
      <BackLink href={`/referrals/${model.standing.id}`} label={t.back} />
      <PageHead title={t.title} subtitle={model.head.callName} meta={[t.to(model.standing.run)]} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <SeeLine text={t.see(nameCircles(readers, language))} />
      <Form
        action={frame.path}
        kind="main"
        hidden={{ [startFields.enrolment]: draft.enrolment, [startFields.warnedOf]: draft.startsOn }}
      >
        <Stack>
          <Section id="team" title={t.team} spaced>
            <p class="ff-meta mb-4">{t.teamLead}</p>
            {model.places.map((place) => (
              <RolePlaces
                language={language}
                place={place}
                chosen={draft.chosen[place.role.key] ?? []}
                refusal={refusals.roles?.[place.role.key]}
              />
            ))}
          </Section>
          <Section id="when" title={t.when} spaced>
            <DateField
              name={startFields.startsOn}
              label={t.startsOn}
              hint={t.startsOnHint}
              value={draft.startsOn}
              error={refusals.startsOn && t.dates[refusals.startsOn]}
            />
            <RunFit fit={fitOf(model, draft.startsOn)} language={language} />
            <StartPlace
              place={placeOfStart(model, draft.startsOn, model.today)}
              draft={draft}
              refusal={refusals.beyond}
              language={language}
            />
            <SaveRow>
              <Button label={t.save} />
            </SaveRow>
          </Section>
        </Stack>
        <Panel id="phases" title={t.phases} soft aside>
          <PlainList
            items={model.definition.phases.map(
              ({ title, ends }) => `${title[language]}, ${phaseLength(ends, language)}`,
            )}
          />
        </Panel>
      </Form>
    </VisitPage>
  );
}

function phaseLength(ends: Phase['ends'], language: Language): string {
  const t = startTexts[language];
  switch (ends.how) {
    case 'after_weeks':
      return formatWeeks(ends.weeks, language);
    case 'on_date':
      return t.phaseUntil(formatDate(ends.date as PlainDate, language));
    case 'open':
      return t.phaseOpen(ends.reviewEveryWeeks);
  }
}

/** The refusals in the order of the fields: the roles first, then the day. */
function errorsOf(
  { places }: StartModel,
  { roles = {}, startsOn, beyond }: StartRefusals,
  language: Language,
): SummaryError[] {
  const t = startTexts[language];
  const atRoles = places.flatMap(({ role }) => {
    const refusal = roles[role.key];
    const title = inSentence(role.title[language]);
    return refusal ? [{ field: roleField(role), text: t.roles[refusal](title) }] : [];
  });
  return [
    ...atRoles,
    ...(startsOn ? [{ field: startFields.startsOn, text: t.dates[startsOn] }] : []),
    ...(beyond ? [{ field: startFields.beyond, text: startPlaceTexts[language].refusals[beyond] }] : []),
  ];
}
