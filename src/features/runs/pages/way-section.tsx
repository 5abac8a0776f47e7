import type { PlaceCount, WayBox } from '../../../domain/outcome/way-through.ts';
import { Bullets, Details, Funnel, type FunnelStep, Key, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { runAddresses } from '../run-addresses.ts';
import type { Run } from '../run-queries.ts';
import { wayTexts } from '../way-texts.ts';

interface WaySectionProps {
  readonly run: Run;
  readonly boxes: readonly WayBox[];
  readonly language: Language;
}

/** From referred to completed: who came, who still may, and who did not go on and how. */
export function WaySection({ run, boxes, language }: WaySectionProps) {
  const t = wayTexts[language];
  const exits = exitsIn(boxes);
  return (
    <Section id="way" title={t.title}>
      <Funnel unit={t.unit} steps={boxes.map((box, index) => stepOf(run, box, boxes[index - 1], language))} />
      <Key
        items={[
          { mark: 'filled', label: t.reached },
          { mark: 'hatched', label: t.may },
          { mark: 'ghost', label: t.stopped },
        ]}
      />
      {exits > 0 ? <p class="ff-meta ff-wide">{t.exits(exits)}</p> : null}
      <Details summary={t.howWeCount}>
        <Bullets items={[t.rules.referrals, t.rules.boxes, t.rules.completed]} />
      </Details>
    </Section>
  );
}

function stepOf(run: Run, box: WayBox, before: WayBox | undefined, language: Language): FunnelStep {
  const address = runAddresses.step(run.id, box.step);
  const mayStill = box.mayStill.reduce((sum, { count }) => sum + count, 0);
  return {
    name: wayTexts[language].steps[box.step],
    reached: box.reached,
    may: mayStill,
    href: address,
    out: outOf(run, box, before, address, language),
  };
}

function outOf(
  run: Run,
  { mayStill, out }: WayBox,
  before: WayBox | undefined,
  address: string,
  language: Language,
): FunnelStep['out'] {
  const t = wayTexts[language];
  if (before === undefined)
    return { label: run.startsOn ? t.since(formatDate(run.startsOn, language)) : t.untilToday };
  if (before.reached === 0) return { label: t.nobodyYet };
  const kinds: readonly PlaceCount[] = [...mayStill, ...out];
  if (kinds.length === 0) return { label: t.allCame };
  return {
    label: kinds.map(({ place, count }) => t.places[place](count)).join(', '),
    href: `${address}#not-here`,
  };
}

function exitsIn(boxes: readonly WayBox[]): number {
  const exits = boxes.flatMap(({ out }) => out).filter(({ place }) => place === 'exit_to_work_or_education');
  return exits.reduce((sum, { count }) => sum + count, 0);
}
