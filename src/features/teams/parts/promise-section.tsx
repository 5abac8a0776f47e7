import type { PromisedPerson } from '../../../domain/team/continuity.ts';
import { type RowItem, Rows, Section, type TagProps } from '../../../platform/html/index.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import type { TeamModel } from '../team-model.ts';
import { teamTexts } from '../team-texts.ts';
import { roleName } from './team-rows.ts';

interface PromiseSectionProps {
  readonly model: TeamModel;
  readonly language: Language;
}

/** Whether the promise of the same person holds, role by role, in days. */
export function PromiseSection({ model, language }: PromiseSectionProps) {
  const t = teamTexts[language];
  const { continuity, definition } = model;
  const isPromised = definition.roles.some(({ samePerson }) => samePerson !== 'not_promised');
  return (
    <Section id="promise" title={t.promise}>
      {continuity === undefined ? (
        <p class="ff-meta mt-3">{isPromised ? t.notBegun : t.nothingPromised}</p>
      ) : (
        <Rows items={continuity.promises.map((promise) => promiseRow(promise, model, language))} />
      )}
    </Section>
  );
}

const tones = { kept: 'ok', stood_in: 'soon', broken: undefined } as const;

function promiseRow(promise: PromisedPerson, { definition }: TeamModel, language: Language): RowItem {
  const t = teamTexts[language];
  const title = roleName(definition, promise.role, language);
  const { samePerson } = definition.roles.find(({ key }) => key === promise.role) ?? {};
  const far = samePerson === undefined || samePerson === 'not_promised' ? '' : t.promised[samePerson];
  const tag: TagProps = { text: t.stands[promise.stands], tone: tones[promise.stands] };
  return {
    title: capital(title),
    tag,
    text: `${far}: ${daysWords(promise, language)}.`,
  };
}

/** "den samme i 127 dage, vikar i 14 dage": only what there was. */
function daysWords({ days }: PromisedPerson, language: Language): string {
  const t = teamTexts[language].days;
  const parts = (['same', 'stoodIn', 'others', 'nobody'] as const)
    .filter((part) => days[part] > 0)
    .map((part) => t[part](formatDays(days[part], language)));
  return parts.join(', ');
}
