import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aText } from '../../../tests/builders/a-definition.ts';
import { anOffer } from '../../../tests/builders/an-offer.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, type PlainDate, plainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { canMakePdf } from '../../platform/pdf/index.ts';
import { leafletOf } from './leaflet.ts';
import type { PublicRun } from './public-run.ts';
import { sheetOf } from './sheet.ts';

function leaflet(definition: Partial<ProgrammeDefinition> = {}, run: Partial<PublicRun> = {}, day = today) {
  return leafletOf(sheetOf(anOffer(run, definition), day, 'da'), 'da', day);
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const full: Partial<ProgrammeDefinition> = {
  umbrella: aText('Paraplyen'),
  goals: [aText('Et job, der holder.')],
  novelty: [aText('De samme fem hele vejen.')],
  activities: [{ key: 'talks', title: aText('Samtaler'), text: aText('Vi taler.'), sessionKinds: ['talk'] }],
  modelFigure: {
    shape: 'strands',
    title: aText('To spor'),
    description: aText('To spor fører til arbejde.'),
    centre: aText('Arbejde'),
    elements: [
      { key: 'one', title: aText('Trivsel'), text: aText('Med psykologen.') },
      { key: 'two', title: aText('Arbejde') },
    ],
  },
};

describe('a leaflet', { skip: !canMakePdf() }, () => {
  test('is a tagged file of one or two pages, with a figure that has words', () => {
    const pdf = leaflet(full);
    assert.match(pdf.toString('latin1'), /\/StructTreeRoot/);
    assert.ok(pagesOf(pdf) <= 2, `${pagesOf(pdf)} pages`);
  });

  test('is made of a definition that says as little as it may, and of a run that names nobody', () => {
    assert.ok(pagesOf(leaflet({}, { contact: undefined, parties: [] })) >= 1);
  });

  test('is made of a run that has ended', () => {
    assert.ok(pagesOf(leaflet(full, { endsOn: plainDate('2020-01-01') })) >= 1);
  });

  test('is the same file on the same day, and another the day after', () => {
    const onDay = (day: PlainDate) => leaflet(full, {}, day);
    assert.ok(onDay(today).equals(onDay(today)));
    assert.ok(!onDay(today).equals(onDay(addDays(today, 1))));
  });

  test('draws what looks like markup as it stands', () => {
    const nasty = aText('#panic("læst som opmærkning") = [*');
    assert.ok(
      pagesOf(leaflet({ ...full, name: nasty, purpose: nasty, goals: [nasty] }, { name: nasty.da })) >= 1,
    );
  });
});
