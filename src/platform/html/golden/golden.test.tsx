import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Alert,
  type AlertTone,
  Button,
  Details,
  FieldGroup,
  Page,
  SelectField,
  TextArea,
  TextField,
} from '../index.ts';
import { macro } from './nunjucks.ts';
import { outlineOf } from './outline.ts';

/** Our markup beside what the design system's own template makes of the same words. */
function sameAs(ours: unknown, template: string, name: string, params: unknown): void {
  const theirs = macro(`components/${template}.njk`, name)(params);
  assert.deepEqual(outlineOf(String(ours)), outlineOf(theirs));
}

const field = { id: 'name', name: 'name', label: 'Navn' };

test('a button is the design system’s button', () => {
  for (const variant of ['primary', 'secondary'] as const) {
    sameAs(<Button label="Gem" tone={variant} />, 'buttons/buttons', 'button', {
      variant,
      text: 'Gem',
      attributes: 'type="submit"',
    });
  }
});

test('a text field is the design system’s, plain, with a hint, refused and locked', () => {
  const template = ['form/controls/text-input', 'textinput'] as const;
  sameAs(<TextField {...field} required />, ...template, field);
  sameAs(<TextField {...field} required value="Bo" hint="Som på pladen" />, ...template, {
    ...field,
    value: 'Bo',
    helptext: 'Som på pladen',
  });
  sameAs(<TextField {...field} required hint="Hele navnet" error="Skriv navnet" />, ...template, {
    ...field,
    helptext: 'Hele navnet',
    errorMessage: 'Skriv navnet',
  });
  sameAs(<TextField {...field} disabled />, ...template, { ...field, disabled: true });
  sameAs(<TextField {...field} optional />, ...template, { ...field, optionalLabel: true });
});

test('a select is the design system’s', () => {
  const options = [
    { value: '15', label: '15 min' },
    { value: '45', label: '45 min' },
  ];
  const theirs = options.map(({ value, label }) => ({ value, text: label, isSelected: value === '45' }));
  const ours = <SelectField {...field} options={options} value="45" required error="Vælg en" />;
  sameAs(ours, 'form/controls/select', 'select', { ...field, options: theirs, errorMessage: 'Vælg en' });
});

test('a text area is the design system’s, and says that it is refused, which theirs forgets', () => {
  const ours = String(<TextArea {...field} rows={3} required error="Skriv lidt" hint="Kort" value="Bo" />);
  assert.match(ours, /aria-invalid="true"/);
  const params = { ...field, rows: 3, errorMessage: 'Skriv lidt', helptext: 'Kort', value: 'Bo' };
  sameAs(ours.replace(' aria-invalid="true"', ''), 'form/controls/text-area', 'textarea', params);
});

test('a group of choices has the design system’s frame; its legend names it without a second reference', () => {
  const ours = <FieldGroup id="came" legend="Kom Bo?" hint="I dag" error="Vælg, om Bo kom" />;
  const params = {
    id: 'came',
    groupname: 'came',
    items: [],
    radiogroupLegend: 'Kom Bo?',
    helptext: 'I dag',
    errorMessage: 'Vælg, om Bo kom',
  };
  const theirs = macro('components/radiobuttons/radiobuttons.njk', 'radiobuttons')(params);
  const plain = theirs.replace(' aria-labelledby="came-legend"', '').replace(' id="came-legend"', '');
  assert.deepEqual(outlineOf(String(ours)), outlineOf(plain));
});

test('a message is the design system’s in every tone', () => {
  for (const tone of ['info', 'success', 'warning', 'error'] satisfies AlertTone[]) {
    sameAs(<Alert tone={tone} heading="Gemt" text="Alt er skrevet." />, 'alerts/alerts', 'alert', {
      variant: tone,
      heading: 'Gemt',
      headingLevel: 'h2',
      content: 'Alt er skrevet.',
    });
  }
});

test('details are the design system’s', () => {
  const params = { summary: 'Vis', content: '<p>Mere</p>' };
  const ours = (
    <Details summary="Vis">
      <p>Mere</p>
    </Details>
  );
  sameAs(ours, 'details/details', 'details', params);
});

test('the skip link is the design system’s, in Danish word for word', () => {
  const page = String(<Page language="da" title="Prøve" home="/" />);
  const link = /<a class="skipnav".*?<\/a>/.exec(page)?.[0];
  sameAs(link, 'skip-link/skip-link', 'skiplink', {});
});
