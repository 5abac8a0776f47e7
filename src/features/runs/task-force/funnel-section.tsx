import {
  type FunnelStepName,
  funnelSteps,
  type PledgeFunnel,
} from '../../../domain/place-step/count-funnel.ts';
import { Bullets, Details, Funnel, type FunnelStep, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { funnelTexts } from './funnel-texts.ts';
import { taskForceAddresses } from './task-force-addresses.ts';

interface FunnelSectionProps {
  readonly run: string;
  readonly funnel: PledgeFunnel;
  readonly language: Language;
}

/** How far what was promised has come: each number opens to the people behind it. */
export function FunnelSection({ run, funnel, language }: FunnelSectionProps) {
  const t = funnelTexts[language];
  return (
    <Section id="funnel" title={t.title} spaced>
      <p class="ff-wide">{t.lead}</p>
      <p class="ff-meta">
        {`${t.promised}: ${t.promisedOut(funnel.pledges, funnel.places, formatNumber(funnel.hoursAWeek, language))}`}
      </p>
      <Funnel
        unit={t.unit}
        steps={funnelSteps.map((step, at) => stepOf(step, at, { run, funnel, language }))}
      />
      <Details summary={t.how}>
        <Bullets items={t.rules} />
      </Details>
    </Section>
  );
}

function stepOf(step: FunnelStepName, at: number, { run, funnel, language }: FunnelSectionProps): FunnelStep {
  const reached = funnel.steps[step].size;
  const before = funnelSteps[at - 1];
  return {
    name: funnelTexts[language].steps[step],
    reached,
    may: step === 'stayed' ? funnel.notYet.size : 0,
    href: taskForceAddresses.step(run, step),
    out: { label: outWords(step, before && funnel.steps[before].size, funnel, language) },
  };
}

function outWords(
  step: FunnelStepName,
  before: number | undefined,
  { steps, notYet }: PledgeFunnel,
  language: Language,
): string {
  const t = funnelTexts[language];
  const reached = steps[step].size;
  if (before === undefined) return reached === 0 ? t.nobody : '';
  if (before === 0) return t.nobody;
  const may = step === 'stayed' ? notYet.size : 0;
  const left = before - reached - may;
  const words = [...(may > 0 ? [t.notYet(may)] : []), ...(left > 0 ? [t.notOn(left)] : [])];
  return words.length === 0 ? t.all : words.join(', ');
}
