import {
  BackLink,
  EmptyState,
  Facts,
  PageHead,
  Rows,
  Section,
  SeeLine,
  Stack,
  Targets,
} from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Run } from '../run-queries.ts';
import type { ActEntry } from './act-queries.ts';
import { actTexts } from './act-texts.ts';
import { actText, actTitle } from './act-words.ts';
import type { CompanyFigure } from './company-figure.ts';
import { companyItem, promisedCount, unitWords } from './company-figure-item.ts';
import { companyFigureTexts } from './company-figure-texts.ts';

interface CompanyFigurePageProps {
  readonly frame: Frame;
  readonly run: Run;
  readonly figure: CompanyFigure;
  /** The rows the figure was counted from, by which its acts are told in words. */
  readonly entries: ReadonlyMap<string, ActEntry>;
}

/** A count of acts opened: why it is what it is, act by act, and what was left out. */
export function CompanyFigurePage({ frame, run, figure, entries }: CompanyFigurePageProps) {
  const { language } = frame.viewer;
  const t = companyFigureTexts[language];
  const title = figure.rule.title[language];
  const rowOf = (id: string, more = '') => {
    const entry = entries.get(id);
    return entry === undefined
      ? []
      : [{ title: actTitle(entry, language), text: `${actText(entry, language)} ${more}`.trim() }];
  };
  return (
    <VisitPage frame={frame} title={title} place="programme">
      <BackLink href={`/runs/${run.id}`} label={run.name} />
      <PageHead title={title} />
      <SeeLine text={t.see} />
      <Stack>
        <Section id="figure" title={t.title}>
          <Targets items={[companyItem(figure, language)]} />
        </Section>
        <Section id="acts" title={t.because(figure.because.length)}>
          {figure.because.length === 0 ? (
            <EmptyState heading={t.nothing} text={t.nothingText} />
          ) : (
            <Rows items={figure.because.flatMap(({ id }) => rowOf(id))} />
          )}
        </Section>
        <Section id="left-out" title={t.leftOut} spaced>
          {figure.leftOut.length === 0 ? (
            <p class="ff-meta">{t.nothingLeftOut}</p>
          ) : (
            <Rows
              items={figure.leftOut.flatMap(({ act, why }) => rowOf(act.id, `${capital(t.why[why])}.`))}
            />
          )}
        </Section>
        <HowMade figure={figure} language={language} />
      </Stack>
    </VisitPage>
  );
}

function HowMade({ figure, language }: { readonly figure: CompanyFigure; readonly language: Language }) {
  const t = companyFigureTexts[language];
  const { rule, moment, agreed } = figure;
  const promised = promisedCount(figure);
  const value = promised === undefined ? undefined : unitWords(rule.counted, promised, language);
  const kinds = rule.acts.map((kind) => actTexts[language].kinds[kind]);
  return (
    <Section id="rule" title={t.howMade} spaced>
      <Facts
        wide
        items={[
          { term: t.rule, value: `${rule.id}, ${rule.version}` },
          { term: t.counts, value: `${new Intl.ListFormat(language).format(kinds)}. ${t.how[rule.counted]}` },
          {
            term: t.agreed,
            value:
              agreed === undefined || value === undefined
                ? t.noTarget
                : t.agreedWith(
                    t.target[agreed.direction](value),
                    agreed.withWhom,
                    formatDate(agreed.agreedOn, language),
                  ),
          },
          { term: t.asOf, value: formatDate(moment.asOf, language) },
          { term: t.knownAt, value: formatDate(moment.knownAt, language) },
        ]}
      />
    </Section>
  );
}
