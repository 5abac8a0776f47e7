import { html, raw } from 'hono/html';
import { percentLength } from './percent.ts';

export interface FunnelStep {
  readonly name: string;
  readonly reached: number;
  /** Not there yet, but still may. */
  readonly may: number;
  /** Opens the people behind the number; absent where the viewer may only see counts. */
  readonly href?: string | undefined;
  /** Who did not go on, in words, with a link to them where there is one. */
  readonly out: { readonly label: string; readonly href?: string | undefined };
}

/** Said once, by the first bar: an id may stand on a page only once. */
const hatch = raw(
  '<defs><pattern id="ff-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ff-svg-white" width="6" height="6"></rect><rect class="ff-svg-fill" width="2" height="6"></rect></pattern></defs>',
);

interface FunnelProps {
  readonly steps: readonly FunnelStep[];
  /** After each number for those who hear the page: "personer, åbn listen". */
  readonly unit: string;
}

/** The way through something: filled is reached, hatched may still, grey did not go on. */
export function Funnel({ steps, unit }: FunnelProps) {
  const whole = steps[0]?.reached ?? 0;
  return (
    <ol class="ff-funnel">
      {steps.map((step, index) => (
        <li>
          <span class="ff-funnel__name">{step.name}</span>
          <span class="ff-funnel__n">
            <Reached step={step} unit={unit} />
          </span>
          {bars(step, steps[index - 1]?.reached ?? whole, whole, index === 0)}
          <p class="ff-funnel__out">
            <Words {...step.out} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Reached({ step, unit }: { readonly step: FunnelStep; readonly unit: string }) {
  const words = <span class="sr-only">{` ${unit}`}</span>;
  return step.href === undefined ? (
    <>
      {step.reached}
      {words}
    </>
  ) : (
    <a href={step.href}>
      {step.reached}
      {words}
    </a>
  );
}

function Words({ label, href }: FunnelStep['out']) {
  return href === undefined ? label : <a href={href}>{label}</a>;
}

/** Three bars over each other: all who came from the step before, those who still may, those who did. */
function bars(step: FunnelStep, before: number, whole: number, first: boolean) {
  const width = (count: number) => percentLength(count, whole);
  return html`<svg aria-hidden="true" focusable="false">${first ? hatch : ''}<rect class="ff-svg-ghost" width="${width(before)}" height="100%"></rect><rect fill="url(#ff-hatch)" width="${width(step.reached + step.may)}" height="100%"></rect><rect class="ff-svg-fill" width="${width(step.reached)}" height="100%"></rect></svg>`;
}
