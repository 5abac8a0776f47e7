import type { CompanyRule, OutcomeRule, ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import {
  checkTarget,
  countsCompanies,
  type Promised,
  toldEvery,
  usualThreshold,
} from '../../../domain/run/target-agreement.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { FieldSpec, Typed } from './field.tsx';
import {
  besides,
  type FormGround,
  type PartForm,
  partiesOf,
  periodFields,
  refused,
  selectable,
  typedDate,
  yesOrNo,
} from './part-form.ts';
import { saveTarget } from './set-up-repository.ts';
import { setUpTexts } from './set-up-texts.ts';
import { chosen, chosenId, numberAt, periodAt, textAt, typedNumber, typedPeriod } from './typed-answers.ts';

const directions = ['at_least', 'at_most'] as const;
const units = ['share', 'count'] as const;

/** What the run promises a recipient about one rule. */
export const targetsForm: PartForm = {
  fields: targetFields,
  typed: (ground, line) => {
    const there = ground.about.targets.find(({ id }) => id === line);
    if (there === undefined) return line === undefined ? emptyTarget(ground) : undefined;
    const { promised } = there;
    return {
      recipient: there.recipient,
      rule: `${there.rule.id}.${there.rule.version}`,
      direction: there.direction,
      unit: 'share' in promised ? 'share' : 'count',
      promised: typedNumber(
        'share' in promised ? Math.round(promised.share * 10000) / 100 : promised.headCount,
      ),
      threshold: typedNumber(there.threshold),
      told: there.told,
      agreedOn: typedDate(there.agreedOn),
      invented: there.invented ? 'yes' : 'no',
      ...typedPeriod(there.period),
    };
  },
  judge: (ground, line, typed) => {
    const { about, today } = ground;
    const { period, errors } = periodAt(typed);
    const rule = promisable(about.definition).find(
      ({ id, version }) => `${id}.${version}` === textAt(typed, 'rule'),
    );
    const checked = checkTarget(
      {
        recipient: chosenId(
          partiesOf(ground).map(({ id }) => id),
          typed,
          'recipient',
        ),
        rule: rule && { id: rule.id, version: rule.version, denominator: denominatorOf(rule) },
        direction: chosen(directions, typed, 'direction'),
        promised: promisedAt(typed),
        threshold: numberAt(typed, 'threshold'),
        period,
        told: chosen(toldEvery, typed, 'told'),
        invented: textAt(typed, 'invented') === 'yes',
        agreedOn: parseTypedDate(textAt(typed, 'agreedOn')),
      },
      besides(about.targets, line),
      today,
    );
    const wrong = refused(errors, checked);
    if (wrong !== undefined || !checked.ok) return wrong ?? { ok: false, refusals: {} };
    return { ok: true, save: (visit, id) => saveTarget(visit, about.id, id, checked.value) };
  },
};

function emptyTarget({ today }: FormGround): Typed {
  return {
    recipient: '',
    rule: '',
    direction: '',
    unit: 'share',
    promised: '',
    threshold: typedNumber(usualThreshold),
    told: '',
    agreedOn: typedDate(today),
    invented: 'no',
    from: '',
    to: '',
  };
}

/** Everything a run can promise: what comes of people, and what is done with companies. */
function promisable({
  outcomeRules,
  companyRules,
}: ProgrammeDefinition): readonly (OutcomeRule | CompanyRule)[] {
  return [...outcomeRules, ...companyRules];
}

function denominatorOf(rule: OutcomeRule | CompanyRule): string {
  return 'denominator' in rule ? rule.denominator : countsCompanies;
}

/** Per cent become a share of one; to a hundredth of a per cent, as it is kept. */
function promisedAt(typed: Typed): Promised | undefined {
  const value = numberAt(typed, 'promised');
  if (value === undefined) return undefined;
  return chosen(units, typed, 'unit') === 'count'
    ? { headCount: value }
    : { share: Math.round(value * 100) / 10000 };
}

function targetFields(ground: FormGround): readonly FieldSpec[] {
  const { about, language } = ground;
  const t = setUpTexts[language];
  const rules = promisable(about.definition).map(({ id, version, title }) => ({
    id: `${id}.${version}`,
    name: t.targets.ruleOne(title[language], version),
  }));
  return [
    {
      kind: 'select',
      name: 'recipient',
      label: t.targets.recipient,
      options: selectable(t.choose, partiesOf(ground)),
    },
    {
      kind: 'select',
      name: 'rule',
      label: t.targets.rule,
      hint: t.targets.ruleHint,
      options: selectable(t.choose, rules),
    },
    {
      kind: 'choices',
      name: 'direction',
      label: t.targets.direction,
      options: directions.map((one) => ({ value: one, label: t.targets.directions[one] })),
    },
    { kind: 'text', name: 'promised', label: t.targets.value, width: 8, numeric: true },
    {
      kind: 'choices',
      name: 'unit',
      label: t.targets.unit,
      options: units.map((one) => ({ value: one, label: t.targets.units[one] })),
    },
    {
      kind: 'text',
      name: 'threshold',
      label: t.targets.threshold,
      hint: t.targets.thresholdHint,
      width: 4,
      numeric: true,
    },
    {
      kind: 'choices',
      name: 'told',
      label: t.targets.told,
      options: toldEvery.map((one) => ({ value: one, label: t.targets.often[one] })),
    },
    { kind: 'date', name: 'agreedOn', label: t.targets.agreedOn, hint: t.targets.agreedOnHint },
    { kind: 'choices', name: 'invented', label: t.targets.invented, options: yesOrNo(language) },
    ...periodFields(language),
  ];
}
