import type { Child } from 'hono/jsx';
import { workStrand } from '../../../domain/plan/strands.ts';
import {
  BackLink,
  Columns,
  MoreLink,
  PageHead,
  Receipt,
  Section,
  SeeLine,
  SideBySide,
  Stack,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { AgendaPanel, type PointForm } from '../parts/agenda-panel.tsx';
import { NeedsView } from '../parts/needs-view.tsx';
import { StrandView } from '../parts/strand-view.tsx';
import { OtherWords, OwnWordsFirst } from '../parts/words-view.tsx';
import type { Plan } from '../plan-model.ts';
import { planTexts } from '../plan-texts.ts';
import { namedStrands, type Voice } from '../voice.ts';

/** A whole plan as one viewer reads it. */
export interface PlanModel {
  readonly plan: Plan;
  readonly voice: Voice;
  /** Where the pages of the plan stand: the citizen's and the staff's are apart. */
  readonly at: string;
  readonly back: string;
  readonly seen: string;
  /** Where one sees why somebody sees it. */
  readonly why: string;
  readonly reads: { readonly words: boolean; readonly others: boolean; readonly agenda: boolean };
  readonly changes: { readonly words: boolean; readonly work: boolean; readonly others: boolean };
  readonly point: PointForm | undefined;
  readonly isSaved: boolean;
}

/** A plan: own words, what it stands on, the strands side by side, and what is talked about next time. */
export function PlanPage({ frame, model }: { readonly frame: Frame; readonly model: PlanModel }) {
  const { voice, at, isSaved, point } = model;
  const t = planTexts[voice.language];
  const title = voice.own ? t.you.title : t.title;
  return (
    <VisitPage
      frame={frame}
      title={title}
      place={voice.own ? 'my-page' : 'my-day'}
      refused={point?.error !== undefined}
    >
      <BackLink href={model.back} label={voice.own ? t.you.back : t.back} />
      {isSaved && <Receipt {...(voice.own ? t.you.done : t.done)} />}
      <PageHead title={title} subtitle={voice.own ? undefined : voice.callName} />
      <SeeLine text={model.seen} why={{ href: model.why, label: voice.own ? t.you.why : t.see.why }} />
      <Arranged own={voice.own} main={<Main model={model} />} side={<Side model={model} />} />
      {voice.own ? null : <MoreLink href={`${model.back}/own-doors`} label={t.knownCompanies} />}
      <MoreLink href={`${at}/history`} label={voice.own ? t.you.history : t.history} />
    </VisitPage>
  );
}

/** The citizen's pages have one column, and what comes first there is what is talked about next. */
function Arranged({
  own,
  main,
  side,
}: {
  readonly own: boolean;
  readonly main: Child;
  readonly side: Child;
}) {
  if (own)
    return (
      <Stack>
        {main}
        {side}
      </Stack>
    );
  return (
    <Columns>
      {main}
      <div>{side}</div>
    </Columns>
  );
}

function Main({ model }: { readonly model: PlanModel }) {
  const { plan, voice, at, reads, changes } = model;
  const t = planTexts[voice.language];
  const strands = namedStrands(voice).filter(({ key }) => key === workStrand || reads.others);
  return (
    <Stack>
      {reads.words ? (
        <Section
          id="words"
          title={voice.own ? t.you.goesFor : t.parts.own_words}
          more={changes.words ? { href: `${at}/words`, label: t.editWords } : undefined}
          spaced
        >
          <OwnWordsFirst plan={plan} voice={voice} />
          <OtherWords plan={plan} voice={voice} />
          {plan.words.some(({ words }) => words !== '') ? null : (
            <p class="ff-meta">{voice.own ? t.you.noPlan : t.noPlan(voice.callName)}</p>
          )}
        </Section>
      ) : null}
      {voice.own ? (
        strands.map((strand) => <Strand strand={strand} model={model} />)
      ) : (
        <SideBySide>
          {strands.map((strand) => (
            <Strand strand={strand} model={model} />
          ))}
        </SideBySide>
      )}
    </Stack>
  );
}

interface StrandProps {
  readonly strand: { readonly key: string; readonly name: string };
  readonly model: PlanModel;
}

function Strand({ strand, model }: StrandProps) {
  const { plan, voice, at, changes } = model;
  const t = planTexts[voice.language];
  const isWork = strand.key === workStrand;
  const href = isWork ? `${at}/work` : `${at}/strands/${strand.key}`;
  return (
    <div>
      <StrandView strand={strand} plan={plan} voice={voice} empty />
      {isWork ? <NeedsView plan={plan} voice={voice} /> : null}
      {(isWork ? changes.work : changes.others) ? (
        <MoreLink href={href} label={t.editStrand(strand.name)} />
      ) : null}
    </div>
  );
}

function Side({ model }: { readonly model: PlanModel }) {
  const { plan, voice, reads, point } = model;
  return reads.agenda ? <AgendaPanel id="agenda" plan={plan} voice={voice} form={point} /> : null;
}
