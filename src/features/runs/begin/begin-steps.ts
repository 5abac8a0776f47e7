import { type EmploymentId, type OrganisationId, parseId } from '../../../domain/kernel/ids.ts';
import type { RunBasics } from '../../../domain/run/run-basics.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { basicsFields, judgeBasics } from '../set-up/basics-form.ts';
import { type FieldSpec, type Typed, ticks } from '../set-up/field.tsx';
import { type PublishedVersion, selectable } from '../set-up/part-form.ts';
import type { SetUpRefusal } from '../set-up/refusal-texts.ts';
import { setUpTexts } from '../set-up/set-up-texts.ts';
import { textAt } from '../set-up/typed-answers.ts';
import { beginTexts } from './begin-texts.ts';

/** The steps of setting a run up; after them comes the page to check the answers on. */
export const beginSteps = ['basics', 'people'] as const;

export type BeginStep = (typeof beginSteps)[number];

/** What the steps are made of. */
export interface BeginGround {
  readonly language: Language;
  readonly versions: readonly PublishedVersion[];
  readonly authorities: readonly { readonly id: OrganisationId; readonly name: string }[];
  /** Everybody at work today but the viewer. */
  readonly people: readonly {
    readonly employment: EmploymentId;
    readonly organisation: OrganisationId;
    readonly name: string;
    readonly title: string;
    readonly place: string;
  }[];
}

/** A run that can be begun. */
export interface NewRun {
  readonly version: PublishedVersion;
  readonly basics: RunBasics;
  readonly authorities: readonly OrganisationId[];
  readonly leader: BeginGround['people'][number];
}

type Refusals = Readonly<Partial<Record<string, SetUpRefusal>>>;

export function stepFields(step: BeginStep, ground: BeginGround): readonly FieldSpec[] {
  const { language, versions, authorities, people } = ground;
  const t = beginTexts[language];
  const { choose } = setUpTexts[language];
  if (step === 'basics') {
    const options = versions.map(({ id, name, number }) => ({ id, name: t.version(name[language], number) }));
    return [
      {
        kind: 'select',
        name: 'version',
        label: t.model,
        hint: t.modelHint,
        options: selectable(choose, options),
      },
      ...basicsFields(language),
    ];
  }
  return [
    {
      kind: 'checks',
      name: 'authorities',
      label: t.authorities,
      options: authorities.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      kind: 'select',
      name: 'leader',
      label: t.leader,
      hint: t.leaderHint,
      options: selectable(
        choose,
        people.map(({ employment, name, title, place }) => ({
          id: employment,
          name: t.person(name, title, place),
        })),
      ),
    },
  ];
}

/** What a step's answers are refused for; nothing where it may go on. */
export function refusalsOf(step: BeginStep, typed: Typed, ground: BeginGround): Refusals {
  if (step === 'basics') {
    const { errors, checked } = judgeBasics(typed);
    return {
      ...(versionAt(typed, ground) === undefined ? { version: 'version-missing' } : {}),
      ...(checked.ok ? {} : checked.refusals),
      ...errors,
    };
  }
  return {
    ...(authoritiesAt(typed, ground).length === 0 ? { authorities: 'authorities-missing' } : {}),
    ...(leaderAt(typed, ground) === undefined ? { leader: 'leader-missing' } : {}),
  };
}

/** The run that the answers of all steps describe; `undefined` while one of them is missing. */
export function newRunOf(typed: Typed, ground: BeginGround): NewRun | undefined {
  const { checked, errors } = judgeBasics(typed);
  const version = versionAt(typed, ground);
  const leader = leaderAt(typed, ground);
  const authorities = authoritiesAt(typed, ground);
  if (!checked.ok || Object.keys(errors).length > 0) return undefined;
  if (version === undefined || leader === undefined || authorities.length === 0) return undefined;
  return { version, basics: checked.value, authorities, leader };
}

export function versionAt(typed: Typed, { versions }: BeginGround): PublishedVersion | undefined {
  return versions.find(({ id }) => id === textAt(typed, 'version'));
}

export function leaderAt(typed: Typed, { people }: BeginGround): NewRun['leader'] | undefined {
  const employment = parseId(textAt(typed, 'leader'));
  return people.find((person) => person.employment === employment);
}

export function authoritiesAt(typed: Typed, { authorities }: BeginGround): readonly OrganisationId[] {
  const ticked = ticks(typed['authorities'] ?? '');
  return authorities.map(({ id }) => id).filter((id) => ticked.includes(id));
}
