import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeId } from '../code-list/code-list.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { standingRows } from '../kernel/standing-rows.ts';
import { checkContact } from './check-contact.ts';
import { checkTalk, type TalkDraft } from './check-talk.ts';
import { checkWorkplace, type WorkplaceDraft } from './check-workplace.ts';
import { cvrInPairs, readCvr } from './cvr.ts';
import { looksTheSame } from './looks-the-same.ts';
import { readPNumber } from './p-number.ts';
import { readCompanySearch } from './read-search.ts';

describe('a CVR number', () => {
  test('is read as people write it', () => {
    for (const typed of ['12345674', ' 12 34 56 74', 'DK12345674', 'dk 12-34-56-74'])
      assert.deepEqual(readCvr(typed), { ok: true, value: '12345674' });
    assert.equal(cvrInPairs('12345674'), '12 34 56 74');
  });

  test('of another length, or of letters, is none', () => {
    for (const typed of ['', '1234567', '123456745', '02345674', 'bageren'])
      assert.deepEqual(readCvr(typed), { ok: false, refusal: 'cvr-not-eight-digits' });
  });

  test('with one digit mistyped, or two neighbours swapped, is always found out', () => {
    // Weights below eleven and no two neighbours alike: one slip never goes unseen.
    for (const cvr of ['12345674', '90000003', '98765432'].filter((one) => readCvr(one).ok)) {
      for (let at = 0; at < 8; at += 1) {
        for (const digit of '0123456789') {
          const typed = cvr.slice(0, at) + digit + cvr.slice(at + 1);
          assert.equal(readCvr(typed).ok, typed === cvr, typed);
        }
        const swapped = cvr.slice(0, at) + (cvr[at + 1] ?? '') + (cvr[at] ?? '') + cvr.slice(at + 2);
        if (at < 7 && swapped !== cvr) assert.equal(readCvr(swapped).ok, false, swapped);
      }
    }
  });
});

test('a P-number has ten digits and no check of its own', () => {
  assert.deepEqual(readPNumber('1 003 456 789'), { ok: true, value: '1003456789' });
  assert.equal(readPNumber('P1003456789').ok, true);
  for (const typed of ['12345678', '0003456789', '10034567890']) assert.equal(readPNumber(typed).ok, false);
});

describe('a workplace', () => {
  const bakery: WorkplaceDraft = {
    kind: 'company',
    name: ' Ådal  Bageri ApS ',
    cvr: '',
    pNumber: '',
    industry: '',
    street: 'Torvet 1',
    postalCode: '8722',
    town: 'Ådal',
  };

  test('may be known by its name alone', () => {
    const checked = checkWorkplace(bakery, []);
    assert.ok(checked.ok);
    assert.equal(checked.value.name, 'Ådal Bageri ApS');
    assert.equal(checked.value.cvr, undefined);
  });

  test('hears everything that cannot stand at once', () => {
    const wrong = {
      ...bakery,
      kind: '',
      name: ' ',
      cvr: '12345675',
      pNumber: '1',
      industry: 'x',
      postalCode: '87',
    };
    assert.deepEqual(checkWorkplace(wrong, ['a' as CodeId]), {
      ok: false,
      refusals: {
        kind: 'kind-missing',
        name: 'name-missing',
        cvr: 'cvr-mistyped',
        pNumber: 'p-number-not-ten-digits',
        industry: 'industry-unknown',
        postalCode: 'postal-code-not-four-digits',
      },
    });
  });
});

describe('two rows may be one workplace', () => {
  const row = (name: string, more: { cvr?: string; pNumber?: string; postalCode?: string } = {}) => ({
    name,
    cvr: more.cvr,
    pNumber: more.pNumber,
    postalCode: more.postalCode,
  });

  test('when the name says the same, however it is written', () => {
    assert.ok(
      looksTheSame(
        row('Ådal Bageri ApS', { postalCode: '8722' }),
        row('ådal bageri', { postalCode: '8722' }),
      ),
    );
    assert.ok(looksTheSame(row('Hansen & Søn A/S'), row('Hansen og Søn')));
  });

  test('and not when a number or a place says otherwise', () => {
    assert.ok(
      !looksTheSame(row('Ådal Bageri', { postalCode: '8722' }), row('Ådal Bageri', { postalCode: '8000' })),
    );
    assert.ok(!looksTheSame(row('Bageri', { cvr: '12345674' }), row('Bageri', { cvr: '90000003' })));
    assert.ok(
      !looksTheSame(row('Bageri', { pNumber: '1000000001' }), row('Bageri', { pNumber: '1000000002' })),
    );
    assert.ok(
      looksTheSame(row('Et navn', { pNumber: '1000000001' }), row('Et andet', { pNumber: '1000000001' })),
    );
  });

  test('it is the same whichever is looked at first', () => {
    const rows = [
      row('A B'),
      row('a b aps', { postalCode: '8722' }),
      row('A-B', { cvr: '12345674' }),
      row('C'),
    ];
    for (const one of rows)
      for (const other of rows) assert.equal(looksTheSame(one, other), looksTheSame(other, one));
  });
});

test('a search is a number of the register, or words', () => {
  assert.deepEqual(readCompanySearch('12 34 56 74'), { by: 'cvr', number: '12345674' });
  assert.deepEqual(readCompanySearch('1003456789'), { by: 'p_number', number: '1003456789' });
  assert.deepEqual(readCompanySearch("Bager's, 8722 & Ådal"), {
    by: 'words',
    words: ['bager', 's', '8722', 'ådal'],
  });
  // Eight digits that are no CVR number are looked for as they stand.
  assert.deepEqual(readCompanySearch('12345675'), { by: 'words', words: ['12345675'] });
  for (const nothing of ['', ' ', 'a', "'&|!:*", 'å b']) assert.equal(readCompanySearch(nothing), undefined);
});

test('a contact needs a name, and a number and an address that can be used', () => {
  const bent = { name: 'Bent', title: '', phone: '+45 12 34 56 78', mail: 'bent@bageri.example' };
  assert.equal(checkContact(bent).ok, true);
  assert.deepEqual(checkContact({ ...bent, name: '', phone: 'ring', mail: 'bent' }), {
    ok: false,
    refusals: { name: 'contact-name-missing', phone: 'phone-unreadable', mail: 'mail-unreadable' },
  });
});

describe('a talk', () => {
  const today = plainDate('2026-11-18');
  const talk: TalkDraft = {
    way: 'phone',
    on: today,
    withWhom: '',
    words: 'De vil gerne høre mere.',
    nextOn: undefined,
  };
  const refusalsOf = (more: Partial<TalkDraft>) => {
    const checked = checkTalk({ ...talk, ...more }, today);
    return checked.ok ? {} : checked.refusals;
  };

  test('is told on the day, or after it', () => {
    assert.deepEqual(refusalsOf({}), {});
    assert.deepEqual(refusalsOf({ on: plainDate('2026-11-19') }), { on: 'date-in-the-future' });
    assert.deepEqual(refusalsOf({ nextOn: plainDate('2026-11-17') }), { nextOn: 'next-before' });
  });

  test('names no citizen by number', () => {
    for (const words of ['Ring om 610181-0012', 'Det er 6101810012.', '010190 1234 kan begynde'])
      assert.deepEqual(refusalsOf({ words }), { words: 'words-hold-a-cpr-number' });
    for (const words of ['Ring på 12 34 56 78', 'CVR 12345674', 'Fra 8.30 til 12.00'])
      assert.deepEqual(refusalsOf({ words }), {});
  });
});

test('a row that was put right twice is read as it stands, with both that stood before', () => {
  const rows = [
    { id: 'c', replaces: 'b' },
    { id: 'd', replaces: undefined },
    { id: 'b', replaces: 'a' },
    { id: 'a', replaces: undefined },
  ];
  assert.deepEqual(
    standingRows(rows).map(({ row, before }) => [row.id, before.map(({ id }) => id)]),
    [
      ['c', ['b', 'a']],
      ['d', []],
    ],
  );
});
