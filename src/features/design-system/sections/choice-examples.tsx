import {
  AskedWhy,
  Button,
  Checks,
  Choices,
  Form,
  RegisterBar,
  RegisterRow,
  Scale,
  SelectField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { formsTexts } from '../texts/forms-texts.ts';
import { Example, nowhere } from './example.tsx';

/** Radio buttons and check boxes: chosen, not chosen, refused, impossible, with notes. */
export function ChoiceExamples({ language }: { readonly language: Language }) {
  const x = formsTexts[language];
  return (
    <Example title={designSystemTexts[language].choices}>
      <Choices
        name="kind"
        legend={x.kind}
        value="talk"
        options={[
          { value: 'talk', label: x.talk },
          { value: 'call', label: x.call },
          { value: 'visit', label: x.visit },
          { value: 'no', label: x.notPossible, disabled: true },
        ]}
      />
      <Choices name="wrong-came" legend={x.came} error={x.chooseError} options={attendance(language)} />
      <AskedWhy
        choices={<Choices name="asks" legend={x.came} value="absent" options={attendance(language)} />}
        why={<SelectField name="asks-why" label={x.reason} value="ill" options={reasons(language)} />}
      />
      <Choices
        name="reads"
        legend={x.whoReads}
        stacked
        value="team"
        options={[
          { value: 'team', label: x.team, note: x.teamNote },
          { value: 'authority', label: x.authority, note: x.authorityNote },
        ]}
      />
      <Checks
        name="helps"
        legend={x.help1}
        optional
        values={['walk', 'music']}
        options={[
          { value: 'walk', label: x.walk },
          { value: 'music', label: x.music },
          { value: 'place', label: x.quietPlace },
        ]}
      />
    </Example>
  );
}

/** Scales: a long one with nothing preset, one that is answered, and one that is refused. */
export function ScaleExamples({ language }: { readonly language: Language }) {
  const x = formsTexts[language];
  const other = { value: 'other', label: x.ratherNot };
  const steps = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({
      value: String(nth),
      label: String(nth),
      words: nth === 0 ? x.notAtAll : nth === count - 1 ? x.fully : undefined,
    }));
  return (
    <Example title={designSystemTexts[language].scale}>
      <Scale name="scale-long" legend={x.howGoesIt} steps={steps(11)} other={other} />
      <Scale name="scale-short" legend={x.howGoesIt} hint={x.howGoesItHint} steps={steps(5)} value="3" />
      <Scale name="scale-wrong" legend={x.howGoesIt} error={x.scaleError} steps={steps(7)} other={other} />
    </Example>
  );
}

/** A group's register: nothing preset, a reason asked only where somebody was away. */
export function RegisterExample({ language }: { readonly language: Language }) {
  const x = formsTexts[language];
  const chosen = [undefined, 'met', 'absent'];
  const why = (name: string) => ({
    name: `${name}-why`,
    label: x.reason,
    options: reasons(language),
  });
  return (
    <Example title={designSystemTexts[language].register}>
      <Form kind="register" action={nowhere}>
        {['Anna Attrap', x.longName, 'Dan Demosen'].map((person, row) => (
          <RegisterRow
            legend={person}
            name={`person${row}`}
            options={attendance(language)}
            value={chosen[row]}
            why={why(`person${row}`)}
          />
        ))}
        <RegisterBar of={x.countOf} rest={x.chosen}>
          <Button label={x.saveRegister} />
        </RegisterBar>
      </Form>
    </Example>
  );
}

function attendance(language: Language) {
  const x = formsTexts[language];
  return [
    { value: 'met', label: x.met },
    { value: 'late', label: x.lateIn },
    { value: 'excused', label: x.excused, asksWhy: true },
    { value: 'absent', label: x.absent, asksWhy: true },
  ];
}

function reasons(language: Language) {
  const x = formsTexts[language];
  return [
    { value: '', label: x.unknown },
    { value: 'ill', label: x.ill },
  ];
}
