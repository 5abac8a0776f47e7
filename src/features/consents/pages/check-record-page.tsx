import type { Consent } from '../../../domain/consent/consent.ts';
import type { ScanRefusal } from '../../../domain/consent/scan.ts';
import { canBeSharedBy } from '../../../domain/consent/sharing.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FactItem,
  Facts,
  FileField,
  Form,
  OwnWords,
  PageHead,
  SaveRow,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { consentFields, hiddenConsent, type TypedConsent } from '../forms/consent-form.ts';
import { livingListTexts } from '../living-list-texts.ts';
import { listed } from '../parts/listed.ts';
import { periodWords } from '../parts/period-words.ts';
import { recipientTexts } from '../recipient-texts.ts';
import type { RecordChoices } from '../record-choices.ts';
import { recordTexts } from '../record-texts.ts';

interface CheckRecordPageProps {
  readonly frame: Frame;
  readonly choices: RecordChoices;
  readonly typed: TypedConsent;
  /** What would be saved. */
  readonly consents: readonly Consent[];
  readonly scan?: ScanRefusal | undefined;
}

/** The answers once more before they are saved, with the paper where there is one, and what they will open. */
export function CheckRecordPage({ frame, choices, typed, consents, scan }: CheckRecordPageProps) {
  const { language } = frame.viewer;
  const t = recordTexts[language];
  const own = `/enrolments/${choices.course.id}`;
  const [first] = consents;
  const error = scan && t.scanRefusals[scan];
  return (
    <VisitPage frame={frame} title={t.check.title} place="my-day" refused={error !== undefined}>
      <BackLink href={`${own}/sharing`} label={t.back} />
      <PageHead title={t.check.title} lead={t.check.lead} />
      {error && (
        <ErrorSummary
          heading={t.notYet}
          text={t.nothingLost}
          errors={[{ field: consentFields.scan, text: error }]}
        />
      )}
      <Stack>
        <Facts wide items={factsOf(consents, choices, typed, language)} />
        <div>
          {first?.words && <OwnWords words={first.words} source={livingListTexts[language].words} />}
          {first?.toldConsequences && (
            <OwnWords words={first.toldConsequences} source={livingListTexts[language].told} />
          )}
        </div>
      </Stack>
      <Form action={`${own}/consents/new`} hidden={hiddenConsent(typed)} files>
        {typed.howGiven === 'paper' && (
          <FileField
            name={consentFields.scan}
            label={t.check.scan}
            hint={t.check.scanHint}
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            error={error}
          />
        )}
        <SaveRow>
          <Button label={t.check.save} name="step" value="save" />
          <Button label={t.check.change} name="step" value="change" tone="secondary" />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

function factsOf(
  consents: readonly Consent[],
  choices: RecordChoices,
  typed: TypedConsent,
  language: Language,
): FactItem[] {
  const t = recordTexts[language];
  const l = livingListTexts[language];
  const r = recipientTexts[language];
  const [first] = consents;
  if (first === undefined) return [];
  const whom = choices.recipients.find(({ key }) => key === typed.recipient)?.label ?? '';
  const house = choices.houses.find(({ id }) => id === first.fromOrganisation)?.name;
  const opened = consents.filter(canBeSharedBy).map(({ content }) => r.contents[content]);
  const given = l.givenOn(r.ways[first.howGiven], formatDate(first.givenOn, language));
  return [
    {
      term: t.what,
      value: listed(
        consents.map(({ content }) => r.contents[content]),
        language,
      ),
    },
    { term: t.whom, value: whom },
    { term: t.from, value: house === undefined ? r.wholeTeam : r.fromHouse(house) },
    { term: t.purpose, value: first.purpose },
    { term: l.holds, value: periodWords(first.period, language) },
    { term: t.way, value: given },
    ...(first.witness ? [{ term: t.witness, value: first.witness }] : []),
    ...(first.onBehalfReason ? [{ term: t.reason, value: first.onBehalfReason }] : []),
    {
      term: t.check.opens,
      value: opened.length === 0 ? t.check.opensNothing : t.check.opensThis(listed(opened, language), whom),
    },
  ];
}
