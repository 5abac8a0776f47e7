import {
  Curve,
  Details,
  Figures,
  Funnel,
  Key,
  Meter,
  Section,
  Table,
  type TargetItem,
  Targets,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { figuresTexts } from '../texts/figures-texts.ts';
import { Example, nowhere } from './example.tsx';

/** Everything that shows a number. */
export function FiguresSection({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  return (
    <Section id="figures" title={t.figures} spaced>
      <Way language={language} />
      <Goals language={language} />
      <Meters language={language} />
      <Answers language={language} />
    </Section>
  );
}

function Way({ language }: { readonly language: Language }) {
  const x = figuresTexts[language];
  return (
    <Example title={designSystemTexts[language].funnel}>
      <Funnel
        unit={x.unit}
        steps={[
          { name: x.referred, reached: 112, may: 0, href: nowhere, out: { label: x.since } },
          { name: x.started, reached: 98, may: 9, href: nowhere, out: { label: x.leftOut, href: nowhere } },
          { name: x.completed, reached: 33, may: 61, out: { label: x.running } },
        ]}
      />
      <Key
        items={[
          { mark: 'filled', label: x.reached },
          { mark: 'hatched', label: x.may },
          { mark: 'ghost', label: x.stopped },
        ]}
      />
    </Example>
  );
}

function Goals({ language }: { readonly language: Language }) {
  const x = figuresTexts[language];
  return (
    <Example title={designSystemTexts[language].targets}>
      <Targets items={targets(language)} />
      <Key
        items={[
          { mark: 'dot', label: x.valueNow },
          { mark: 'band', label: x.limits },
          { mark: 'goal', label: x.goalMark },
        ]}
      />
    </Example>
  );
}

function targets(language: Language): readonly TargetItem[] {
  const x = figuresTexts[language];
  const percent = language === 'da' ? ' %' : '%';
  return [
    {
      title: x.inWork,
      direction: x.higher,
      rule: { href: nowhere, label: x.rule },
      value: `17${percent}`,
      count: { label: x.count98, href: nowhere },
      limits: x.workLimits,
      goalLabel: x.goal20,
      sentence: x.tooEarly,
      shares: { value: 0.173, low: 0.111, high: 0.26, goal: 0.2, end: 0.4, endLabel: `40${percent}` },
    },
    {
      title: x.treated,
      direction: x.lower,
      value: `0${percent}`,
      count: { label: x.count50 },
      limits: x.treatedLimits,
      goalLabel: x.ceiling,
      sentence: x.treatedSays,
      shares: { value: 0, low: 0, high: 0.071, goal: 0.02, end: 0.4, endLabel: `40${percent}` },
    },
    {
      title: x.nobody,
      direction: x.higher,
      value: x.nobodyValue,
      count: { label: x.count0 },
      limits: x.nobodyLimits,
      sentence: x.nobodySays,
    },
  ];
}

function Meters({ language }: { readonly language: Language }) {
  const x = figuresTexts[language];
  return (
    <Example title={designSystemTexts[language].meters}>
      <Figures>
        <Meter
          title={x.places}
          value={61}
          max={100}
          figure={{ link: { href: nowhere, label: '61' }, rest: x.placesRest }}
          text={x.placesText}
        />
        <Meter title={x.full} value={40} max={40} text={x.fullText} />
        <Meter title={x.none} value={0} max={56} text={x.noneText} />
      </Figures>
    </Example>
  );
}

function Answers({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = figuresTexts[language];
  const points = [
    { at: 1, value: 3 },
    { at: 3, value: 4 },
    { at: 6, value: 4 },
    { at: 9, value: 6 },
  ];
  return (
    <Example title={t.curve}>
      <p class="ff-meta">{x.curveText}</p>
      <Curve
        id="curve"
        title={x.curveTitle}
        description={x.curveText}
        points={points}
        start={1}
        end={13}
        max={10}
        unit={x.weekUnit}
      />
      <Details summary={t.showTable}>
        <Table
          caption={x.curveTitle}
          captionHidden
          columns={[{ label: x.weekWord }, { label: x.answerWord, numeric: true }]}
          rows={points.map((point) => [point.at, point.value])}
        />
      </Details>
    </Example>
  );
}
