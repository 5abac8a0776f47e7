import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anIntake, aText } from '../../../tests/builders/a-definition.ts';
import { anOffer } from '../../../tests/builders/an-offer.ts';
import { today } from '../../../tests/builders/today.ts';
import { plainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { waysToAsk } from './ask.ts';
import type { PublicRun } from './public-run.ts';
import { readers } from './reader.ts';
import { sheetOf } from './sheet.ts';

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

function factOf(term: string, run: Partial<PublicRun>, definition: Partial<ProgrammeDefinition> = {}) {
  const { facts } = sheetOf(anOffer(run, definition), today, 'da');
  return plain(facts.find((fact) => fact.term === term)?.value);
}

const organiser = { part: 'organiser', organisation: 'a', name: 'Foreningen Trædesten' } as const;
const authority = { part: 'authority', organisation: 'b', name: 'Ådal Kommune' } as const;
const lender = { part: 'lends_staff', organisation: 'b', name: 'Ådal Kommune' } as const;
const region = { part: 'region', organisation: 'c', name: 'Region Midtvang' } as const;
const funder = { part: 'funder', organisation: 'd', name: 'Havnefonden' } as const;

describe('what a sheet says in short', () => {
  test('who is behind it, each once: whoever organises it, then those who take part', () => {
    assert.equal(
      factOf('Hvem står bag', { parties: [authority, funder, lender, organiser, region] }),
      'Foreningen Trædesten sammen med Ådal Kommune og Region Midtvang',
    );
    assert.equal(factOf('Hvem står bag', { parties: [authority, funder] }), 'Ådal Kommune');
    assert.equal(factOf('Betalt af', { parties: [authority, funder] }), 'Havnefonden');
  });

  test('places as a number or a range, at a time or in all', () => {
    const places = [
      { authority: 'Ådal Kommune', counted: 'in_all', fewest: 20, most: 25 },
      { authority: 'Strandby Kommune', counted: 'at_once', fewest: null, most: 40 },
    ] as const;
    assert.equal(
      factOf('Pladser', { places }),
      '20–25 i alt i Ådal Kommune, 40 ad gangen i Strandby Kommune',
    );
  });

  test('a period with one day, with both, and with none', () => {
    const startsOn = plainDate('2024-02-01');
    const endsOn = plainDate('2027-01-31');
    assert.equal(factOf('Periode', { startsOn, endsOn }), '1. februar 2024 – 31. januar 2027');
    assert.equal(factOf('Periode', { startsOn }), 'Fra 1. februar 2024');
    assert.equal(factOf('Periode', { endsOn }), 'Til 31. januar 2027');
    assert.equal(factOf('Periode', {}), 'Ikke fastsat');
  });

  test('what nobody has said has no term', () => {
    assert.equal(factOf('Pladser', {}), undefined);
    assert.equal(factOf('Betalt af', {}), undefined);
    assert.equal(factOf('En del af', {}), undefined);
  });
});

describe('the way in', () => {
  const step = { key: 'a', title: aText('I mødes.'), compulsory: true } as const;

  test('a definition without routes is told in three steps, with how soon the answer comes', () => {
    const [way] = sheetOf(anOffer(), today, 'da').ways;
    assert.equal(way?.steps.length, 3);
    assert.equal(plain(way?.steps[1]?.text), 'Svaret kommer senest 14 dage efter henvisningen.');
  });

  test('a meeting that nobody comes past says so, one that may be left out does not', () => {
    const steps = [
      { ...step, kind: 'information_meeting' },
      { ...step, kind: 'clarifying_talk', compulsory: false },
      { ...step, kind: 'voluntary_choice' },
    ] as const;
    const intake = anIntake({ routes: [{ key: 'r', title: aText('Vejen'), steps }] });
    const [way] = sheetOf(anOffer({}, { intake }), today, 'da').ways;
    assert.deepEqual(
      way?.steps.map(({ text }) => text),
      ['Mødet skal holdes. Det binder dig ikke.', undefined, undefined],
    );
    assert.equal(way?.title, undefined, 'a single way needs no name');
  });

  test('several ways each keep their name', () => {
    const route = { key: 'r', title: aText('Vejen'), steps: [{ ...step, kind: 'decision' }] } as const;
    const intake = anIntake({ routes: [route, { ...route, key: 's', title: aText('En anden') }] });
    const { ways } = sheetOf(anOffer({}, { intake }), today, 'da');
    assert.deepEqual(
      ways.map(({ title }) => title),
      ['Vejen', 'En anden'],
    );
  });
});

describe('how to ask', () => {
  test('each reader is told, with the name of the contact, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const asking = waysToAsk(sheetOf(anOffer(), today, language), language);
      assert.deepEqual(
        asking.map(({ reader }) => reader),
        readers,
      );
      for (const { reader, lines } of asking) assert.match(lines.join(' '), /Tove Ramme/, reader);
    }
  });

  test('a run without a contact is asked about at those behind it', () => {
    const [citizen] = waysToAsk(sheetOf(anOffer({ contact: undefined }), today, 'da'), 'da');
    assert.match(citizen?.lines[0] ?? '', /dem, der står bag/);
  });

  test('a run that has ended takes nobody more', () => {
    assert.deepEqual(waysToAsk(sheetOf(anOffer({ endsOn: plainDate('2020-01-01') }), today, 'da'), 'da'), []);
  });
});
