import type { Respondent } from '../../../domain/questionnaire/questionnaire.ts';
import {
  BackLink,
  Facts,
  PageHead,
  PlainList,
  Receipt,
  Section,
  SideBySide,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { questionnaireAddresses } from '../questionnaire-addresses.ts';
import type { LibraryVersion } from './library-queries.ts';
import { libraryTexts } from './library-texts.ts';
import { QuestionnaireView, ScoresSection } from './questionnaire-view.tsx';

export interface VersionModel {
  readonly version: LibraryVersion;
  readonly others: readonly LibraryVersion[];
  readonly respondent: Respondent;
  readonly asked: Language;
  readonly justReadIn: boolean;
}

/** One version: where it comes from, whether it may be used, how it looks, and what is worked out from it. */
export function VersionPage({ frame, model }: { readonly frame: Frame; readonly model: VersionModel }) {
  const { language } = frame.viewer;
  const { version, respondent, asked } = model;
  const { questionnaire } = version;
  const t = libraryTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="programmes">
      <BackLink href={questionnaireAddresses.library} label={t.toLibrary} />
      <PageHead title={questionnaire.title[language]} subtitle={t.versionTitle(questionnaire.version)} />
      {model.justReadIn ? <Receipt heading={t.done} text={t.doneText} /> : null}
      <Stack>
        <Section id="about" title={t.about} spaced>
          <Facts wide items={factsOf(model, language)} />
        </Section>
        <Section id="as-seen" title={t.asSeen} spaced>
          <p class="ff-meta">{t.tryIt}</p>
          <ViewLinks model={model} language={language} />
          <QuestionnaireView {...{ questionnaire, respondent, asked, language }} />
        </Section>
        <ScoresSection questionnaire={questionnaire} language={language} />
      </Stack>
    </VisitPage>
  );
}

function factsOf({ version, others }: VersionModel, language: Language) {
  const t = libraryTexts[language];
  const { questionnaire, publishedOn, publishedBy, tick, origin } = version;
  const { key, version: number, respondents, minutes, rights } = questionnaire;
  const day = formatDate(publishedOn, language);
  const notice = rights.holder === 'ours' ? '' : ` – ${rights.notice}`;
  const link = (href: string, label: string) => (
    <a class="ff-tap" href={href}>
      {label}
    </a>
  );
  const kinds = ['xlsx', 'csv', 'r4.json', 'r5.json'] as const;
  const files = [
    ...kinds.map((kind) =>
      link(questionnaireAddresses.file(key, number, `questionnaire.${kind}`), t.files[kind]),
    ),
    link(questionnaireAddresses.file(key, number, 'codebook.xlsx'), t.files.codebook),
  ];
  const links = others.map(({ questionnaire: other }) =>
    link(questionnaireAddresses.version(key, other.version), t.version(other.version)),
  );
  return [
    { term: t.facts.key, value: key },
    {
      term: t.facts.from,
      value:
        origin === 'shipped' ? t.withProduct : publishedBy ? t.readInBy(day, publishedBy) : t.readIn(day),
    },
    { term: t.facts.who, value: respondents.map((one) => t.respondents[one].toLowerCase()).join(', ') },
    { term: t.facts.minutes, value: t.minutes(minutes) },
    { term: t.facts.languages, value: t.bothLanguages },
    {
      term: t.facts.rights,
      value: `${rights.holder === 'ours' && origin === 'shipped' ? t.oursShipped : t.rights[rights.holder]}${notice}`,
    },
    ...(tick === undefined
      ? []
      : [
          {
            term: t.facts.tick,
            value: tick.by
              ? t.tickedBy(formatDate(tick.on, language), tick.by)
              : t.tickedOn(formatDate(tick.on, language)),
          },
        ]),
    ...(links.length > 0 ? [{ term: t.facts.others, value: <PlainList items={links} /> }] : []),
    { term: t.facts.take, value: <PlainList items={files} /> },
  ];
}

/** The same form in the other language, and for whoever else answers it. */
function ViewLinks({ model, language }: { readonly model: VersionModel; readonly language: Language }) {
  const t = libraryTexts[language];
  const { version, respondent, asked } = model;
  const { key, version: number, respondents } = version.questionnaire;
  const address = (as: Respondent, form: Language): string =>
    `${questionnaireAddresses.version(key, number)}?as=${as}&in=${form}#as-seen`;
  return (
    <SideBySide>
      <ChoiceLinks
        label={t.inLanguage}
        links={(['da', 'en'] as const).map((form) => ({
          href: address(respondent, form),
          label: t.languages[form],
          current: form === asked,
        }))}
      />
      {respondents.length > 1 ? (
        <ChoiceLinks
          label={t.seenBy}
          links={respondents.map((as) => ({
            href: address(as, asked),
            label: t.respondents[as],
            current: as === respondent,
          }))}
        />
      ) : null}
    </SideBySide>
  );
}

interface ChoiceLinksProps {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
}

function ChoiceLinks({ label, links }: ChoiceLinksProps) {
  return (
    <p>
      <span class="ff-label">{label}</span>{' '}
      {links.map(({ href, label: text, current }) => (
        <>
          {current ? (
            <strong aria-current="true">{text}</strong>
          ) : (
            <a class="ff-tap" href={href}>
              {text}
            </a>
          )}{' '}
        </>
      ))}
    </p>
  );
}
