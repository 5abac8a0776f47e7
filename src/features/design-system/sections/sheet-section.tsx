import { ModelFigure, Numbered, Section, SideBySide, TitledList } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { sheetTexts } from '../texts/sheet-texts.ts';
import { Example } from './example.tsx';

/** What a programme sheet is made of: the figure of the model, the way in, what one can take part in. */
export function SheetSection({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = sheetTexts[language];
  const parts = [
    { title: x.wellBeing, text: x.wellBeingText },
    { title: x.work, text: x.workText },
    { title: x.everyday },
  ];
  const model = { description: x.described, elements: parts };
  const leadsTo = { label: x.leadsTo, words: x.lastingWork };
  const middle = { label: x.middle, words: x.you };
  const way = [{ title: x.told }, { title: x.meeting, text: x.mustBeHeld }, { title: x.choice }];
  return (
    <Section id="sheet" title={t.sheet} spaced>
      <Example title={t.strands}>
        <ModelFigure {...model} id="strands" shape="strands" title={t.strands} centre={leadsTo} />
      </Example>
      <Example title={t.modelSteps}>
        <ModelFigure {...model} id="model-steps" shape="steps" title={t.modelSteps} />
        <ModelFigure {...model} id="model-goal" shape="steps" title={t.modelSteps} centre={leadsTo} />
      </Example>
      <Example title={t.around}>
        <ModelFigure {...model} id="around" shape="around_citizen" title={t.around} centre={middle} />
      </Example>
      <Example title={t.numbered}>
        <SideBySide>
          <Numbered steps items={way} />
          <Numbered items={parts} />
        </SideBySide>
      </Example>
      <Example title={t.titledList}>
        <TitledList items={parts} />
      </Example>
    </Section>
  );
}
