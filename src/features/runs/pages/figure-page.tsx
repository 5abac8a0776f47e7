import { BackLink, PageHead, Section, SeeLine, Stack, Targets } from '../../../platform/html/index.ts';
import type { FactWordings } from '../../facts/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { figureTexts } from '../figure-texts.ts';
import type { PeopleBehindFigure } from '../people-behind.ts';
import { runAddresses } from '../run-addresses.ts';
import type { RunFigure } from '../run-figure.ts';
import type { Run } from '../run-queries.ts';
import { runTexts } from '../run-texts.ts';
import { figureReaders } from '../see-line-words.ts';
import { FigureFacts } from './figure-facts.tsx';
import { FigureKey } from './figure-key.tsx';
import { FigureParts } from './figure-parts.tsx';
import { PeopleOfFigure } from './people-of-figure.tsx';
import { targetItem } from './target-item.ts';

interface FigurePageProps {
  readonly frame: Frame;
  readonly run: Run;
  readonly counted: RunFigure;
  readonly people: PeopleBehindFigure;
  readonly wordings: FactWordings;
}

/** One figure opened: how it is made, what it is made of, and the people behind each part of it. */
export function FigurePage({ frame, run, counted, people, wordings }: FigurePageProps) {
  const { language } = frame.viewer;
  const t = figureTexts[language];
  const { figure, rule } = counted;
  return (
    <VisitPage frame={frame} title={rule.title[language]} place="programme">
      <BackLink href={runAddresses.run(run.id)} label={run.name} />
      <PageHead title={rule.title[language]} />
      <SeeLine text={runTexts[language].seePeople(figureReaders(language))} />
      <Stack>
        <Section id="figure" title={t.title}>
          <Targets items={[targetItem(counted, language)]} />
          <FigureKey language={language} />
        </Section>
        <FigureParts figure={figure} language={language} />
        <PeopleOfFigure people={people} told={{ rule, wordings, asOf: figure.asOf, language }} />
        <FigureFacts counted={counted} wordings={wordings} language={language} />
      </Stack>
    </VisitPage>
  );
}
