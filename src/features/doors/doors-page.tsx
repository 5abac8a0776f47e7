import { placeSteps } from '../../domain/place-step/place-step.ts';
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  EmptyState,
  PageHead,
  PostButton,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { lawTexts } from '../facts/index.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import type { ShownName } from '../people/index.ts';
import { doorAddresses } from './door-addresses.ts';
import type { StepEntry } from './door-queries.ts';
import { doorTexts } from './door-texts.ts';

export interface DoorsModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly mayWrite: boolean;
  readonly steps: readonly StepEntry[];
  /** By the fact a step stands for: told to whoever can do something about it. */
  readonly lawNotices: ReadonlyMap<string, string>;
  readonly done: 'written' | 'taken-back' | undefined;
}

/** A citizen's way to a place, step by step; the citizen reads the same in words of their own. */
export function DoorsPage({ frame, model }: { readonly frame: Frame; readonly model: DoorsModel }) {
  const { language } = frame.viewer;
  const t = doorTexts[language];
  const own = frame.viewer.as === 'citizen';
  const { citizen, steps, mayWrite } = model;
  return (
    <VisitPage frame={frame} title={own ? t.ownTitle : t.title} place={own ? 'my-page' : undefined}>
      <BackLink href={own ? '/my-page' : `/citizens/${citizen}`} label={own ? t.ownBack : t.back} />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead
        title={own ? t.ownTitle : t.title}
        subtitle={own ? undefined : model.callName}
        lead={own ? t.ownLead : t.lead}
      />
      <Stack>
        {mayWrite && (
          <Section id="add" title={t.add} spaced>
            <p>{t.addLead}</p>
            <ButtonRow>
              {placeSteps.map((step) => (
                <ButtonLink href={doorAddresses.form(citizen, step)} label={t.names[step]} tone="secondary" />
              ))}
            </ButtonRow>
          </Section>
        )}
        <Section id="steps" title={t.steps}>
          {steps.length === 0 ? (
            <EmptyState heading={own ? t.ownNone : t.none} text={own ? t.ownNoneText : t.noneText} />
          ) : (
            <Rows items={steps.map((step) => rowOf(step, model, own, language))} />
          )}
        </Section>
      </Stack>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}

function rowOf(
  entry: StepEntry,
  { citizen, mayWrite, lawNotices }: DoorsModel,
  own: boolean,
  language: Language,
): RowItem {
  const t = doorTexts[language];
  const name = (own ? t.ownNames : t.names)[entry.step];
  const written = formatDate(entry.recordedOn, language);
  const law = entry.fact === undefined ? undefined : lawNotices.get(entry.fact);
  const told = [
    `${formatDate(entry.on, language)}.`,
    entry.memberName && t.opened(entry.memberName),
    entry.isPledged && t.pledged,
    entry.by === undefined ? t.written(written) : t.by(entry.by, written),
  ];
  return {
    title: t.at(name, entry.workplaceName),
    tag: law === undefined ? undefined : { text: lawTexts[language].tag },
    text: told.filter(Boolean).join(' '),
    below: law && <p class="ff-meta">{law}</p>,
    end: mayWrite ? (
      <PostButton
        action={doorAddresses.takeBack(citizen, entry.id)}
        label={t.takeBack}
        about={t.at(name, entry.workplaceName)}
      />
    ) : undefined,
  };
}
