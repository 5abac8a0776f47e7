import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Checks,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  Page,
  SelectField,
  TextArea,
  TextField,
} from '../index.ts';

test('a field is named by its label and described by its hint and its error, in that order', () => {
  const markup = String(<TextField name="phone" label="Telefon" hint="Otte tal" error="Skriv otte tal" />);
  assert.match(markup, /<label class="form-label" for="phone">/);
  assert.match(markup, /<input[^>]* id="phone"[^>]* aria-describedby="phone-hint phone-error"/);
  assert.match(markup, /aria-invalid="true"/);
});

test('a field without hint and error is described by nothing and is not invalid', () => {
  const markup = String(<TextField name="phone" label="Telefon" />);
  assert.doesNotMatch(markup, /aria-describedby|aria-invalid|form-error/);
});

test('a refused form shows again everything that was typed', () => {
  const refused = [
    String(<TextField name="a" label="A" value="Bo" error="!" />),
    String(<DateField name="b" label="B" value="31.11.26" error="!" />),
    String(<TextArea name="c" label="C" value="Et par ord" error="!" />),
    String(<SelectField name="d" label="D" value="2" error="!" options={[{ value: '2', label: 'To' }]} />),
    String(<Choices name="e" legend="E" value="y" error="!" options={[{ value: 'y', label: 'Ja' }]} />),
    String(<Checks name="f" legend="F" values={['y']} error="!" options={[{ value: 'y', label: 'Ja' }]} />),
  ].join('');
  for (const kept of [
    'value="Bo"',
    'value="31.11.26"',
    'Et par ord',
    '<option value="2" selected',
    'checked=""',
  ]) {
    assert.ok(refused.includes(kept), kept);
  }
  assert.equal(refused.match(/checked=""/g)?.length, 2);
});

test('a date is shown as people write it, and what is no date as it was typed', () => {
  assert.match(String(<DateField name="d" label="Dato" value="2026-11-18" />), /value="18\.11\.2026"/);
  assert.match(String(<DateField name="d" label="Dato" value="i morgen" />), /value="i morgen"/);
  assert.match(String(<DateField name="d" label="Dato" />), /value=""/);
});

test('a text that begins with a line break keeps it: the browser drops only the first', () => {
  assert.match(String(<TextArea name="t" label="Tekst" value={'\nBo'} />), />\n\nBo<\/textarea>/);
});

test('nothing is preset among choices that were given no value', () => {
  const options = [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nej' },
  ];
  assert.doesNotMatch(String(<Choices name="c" legend="Kom Bo?" options={options} />), /checked/);
});

test('the error summary leads to the field, and for choices to the first of them', () => {
  const options = [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nej' },
  ];
  const choices = String(<Choices name="came" legend="Kom Bo?" options={options} error="Vælg" />);
  const summary = String(<ErrorSummary heading="Ikke gemt" errors={[{ field: 'came', text: 'Vælg' }]} />);
  assert.match(summary, /role="alert"/);
  assert.match(summary, /href="#came"/);
  assert.match(choices, /<input type="radio" id="came" name="came" value="yes"/);
  assert.match(choices, /id="came-no"/);
});

test('nothing wrong, nothing said', () => {
  assert.equal(String(<ErrorSummary heading="Ikke gemt" errors={[]} />), '');
});

test('a form is posted, without the browser’s own checks, and carries its hidden fields', () => {
  const markup = String(<Form action="/notes" hidden={{ version: '3' }} />);
  assert.match(markup, /<form action="\/notes" method="post" novalidate="">/);
  assert.match(markup, /<input type="hidden" name="version" value="3"/);
});

test('the error mark speaks the language of the page', () => {
  const inPage = (language: 'da' | 'en') =>
    String(
      <Page language={language} title="T" home="/">
        <TextField name="a" label="A" error="!" />
      </Page>,
    );
  assert.match(inPage('da'), /<span class="sr-only">Fejl: <\/span>/);
  assert.match(inPage('en'), /<span class="sr-only">Error: <\/span>/);
  assert.match(String(<TextField name="a" label="A" error="!" />), /Fejl: /);
});
