import type { AgreedPersonRefusals } from '../../../domain/network/agree-person.ts';
import {
  BackLink,
  Details,
  EmptyState,
  ErrorSummary,
  MoreLink,
  PageHead,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ShownName } from '../../people/index.ts';
import type { TypedPerson } from '../forms/person-form.ts';
import { mentorsTexts } from '../mentors/mentors-texts.ts';
import type { PersonAround } from '../network-queries.ts';
import { type NetworkDone, networkTexts } from '../network-texts.ts';
import { PersonForm } from '../parts/person-form.tsx';
import { PersonRows } from '../parts/person-rows.tsx';
import { worryAnswerTexts } from '../worries/answer-texts.ts';
import { worriesAddress } from '../worries/worry-addresses.ts';

export interface NetworkModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly people: readonly PersonAround[];
  /** Courses in which a mentor wrote of a worry that the viewer reads. */
  readonly worried: readonly string[];
  readonly mayAgree: boolean;
  readonly typed: TypedPerson;
  readonly refusals: Partial<AgreedPersonRefusals>;
  readonly done: NetworkDone | undefined;
}

interface NetworkPageProps {
  readonly frame: Frame;
  readonly model: NetworkModel;
}

/** The people around a citizen: the citizen decides, and reads the same list as the team. */
export function NetworkPage({ frame, model }: NetworkPageProps) {
  const { language } = frame.viewer;
  const t = networkTexts[language];
  const own = frame.viewer.as === 'citizen';
  const errors = errorsOf(model.refusals, language);
  const address = `/citizens/${model.citizen}`;
  const past = model.people.filter(({ isNow }) => !isNow);
  return (
    <VisitPage
      frame={frame}
      title={own ? t.ownTitle : t.title}
      place={own ? 'my-page' : undefined}
      refused={errors.length > 0}
    >
      <BackLink href={own ? '/my-page' : address} label={own ? t.ownBack : t.back} />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead
        title={own ? t.ownTitle : t.title}
        subtitle={own ? undefined : model.callName}
        lead={own ? t.ownLead : t.lead}
      />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        {model.worried.map((enrolment) => (
          <MoreLink href={worriesAddress(enrolment)} label={worryAnswerTexts[language].link} />
        ))}
        <AroundNow model={model} own={own} language={language} />
        {!own && model.mayAgree && model.people.some(isAsked) && <AskedWords language={language} />}
        {!own && model.mayAgree && model.people.some(({ part }) => part === 'volunteer_mentor') && (
          <MoreLink href="/mentors" label={mentorsTexts[language].link} />
        )}
        {model.mayAgree && (
          <Section id="add" title={t.add} spaced>
            <p>{own ? t.ownAddLead : t.addLead}</p>
            <PersonForm action={`${address}/network`} {...model} own={own} language={language} />
          </Section>
        )}
        {past.length > 0 && (
          <Section id="past" title={t.past}>
            <PersonRows people={past} citizen={model.citizen} own={own} language={language} />
          </Section>
        )}
      </Stack>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}

/** A mentor who was asked, and has neither promised nor said no. */
function isAsked({ part, isNow, promisedOn }: PersonAround): boolean {
  return part === 'volunteer_mentor' && isNow && promisedOn === undefined;
}

/** What can be sent to a volunteer who was asked. It names nobody, so that it may go by any way. */
function AskedWords({ language }: { readonly language: Language }) {
  const t = mentorsTexts[language];
  return (
    <Details summary={t.ask}>
      {t.asked.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <p class="ff-meta">{t.askHint}</p>
    </Details>
  );
}

interface AroundNowProps {
  readonly model: NetworkModel;
  readonly own: boolean;
  readonly language: Language;
}

function AroundNow({ model, own, language }: AroundNowProps) {
  const t = networkTexts[language];
  const people = model.people.filter(({ isNow }) => isNow);
  const endAction = model.mayAgree ? `/citizens/${model.citizen}/network/end` : undefined;
  return (
    <Section id="now" title={t.now} spaced={people.length === 0}>
      {people.length === 0 ? (
        <EmptyState heading={own ? t.ownNone : t.none} text={own ? t.ownNoneText : t.noneText} />
      ) : (
        <PersonRows
          people={people}
          citizen={model.citizen}
          endAction={endAction}
          own={own}
          language={language}
        />
      )}
    </Section>
  );
}

function errorsOf(refusals: Partial<AgreedPersonRefusals>, language: Language) {
  const t = networkTexts[language].refusals;
  const fields = [
    ['name', refusals.shownName],
    ['connection', refusals.connection],
    ['part', refusals.part],
    ['comes-from', refusals.comesFrom],
    ['last-day', refusals.lastDay],
  ] as const;
  return fields.flatMap(([field, refusal]) => (refusal === undefined ? [] : [{ field, text: t[refusal] }]));
}
