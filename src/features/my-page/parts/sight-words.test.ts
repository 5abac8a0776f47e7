import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anId } from '../../../../tests/builders/an-id.ts';
import type { Relation } from '../../../domain/access/relation.ts';
import { nothingReleased } from '../../../domain/access/who-can-see.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import { plainDate } from '../../../domain/kernel/plain-date.ts';
import type { NamedHelper } from '../onlookers.ts';
import { sightWords } from './sight-words.ts';

const house = anId<OrganisationId>(200);
const helper = (...relations: Relation[]): NamedHelper => ({
  account: anId(1),
  organisation: house,
  house: 'Foreningen Trædesten',
  name: 'Jens Skitse',
  phone: null,
  role: undefined,
  relations,
});
const until = plainDate('2026-12-20');
const shared = {
  released: [{ kind: 'shared_note', to: house, as: 'team_company_consultant', until } as const],
  undecided: false,
};
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what somebody sees, in words', () => {
  it('says that the company consultant reads no notes without a yes', () => {
    const words = sightWords(helper('team_company_consultant'), true, nothingReleased, 'da');
    assert.match(words, /Ser ikke notater om dig uden dit ja\./);
  });

  it('says that it is the yes that opens them, and until when', () => {
    const words = spaced(sightWords(helper('team_company_consultant'), true, shared, 'da'));
    assert.match(words, /Ser notater om dig, fordi du har sagt ja\. Det gælder til 20\. december 2026\./);
    assert.doesNotMatch(words, /uden dit ja/);
  });

  it('says so where it is the law that opens them', () => {
    const byLaw = { ...shared, released: shared.released.map((one) => ({ ...one, byLaw: true as const })) };
    const words = spaced(sightWords(helper('team_company_consultant'), true, byLaw, 'da'));
    assert.match(
      words,
      /Ser notater om dig, fordi loven giver lov til det\. Det gælder til 20\. december 2026\./,
    );
    assert.doesNotMatch(words, /sagt ja\./);
  });

  it('leaves out the yes where it is not what opens', () => {
    assert.doesNotMatch(sightWords(helper('coordinator', 'team_general'), true, shared, 'da'), /sagt ja\./);
  });

  it('speaks of no course before there is one', () => {
    const words = sightWords(helper('project_leader'), false, nothingReleased, 'da');
    assert.equal(words, 'Ser din henvisning. Ser ikke dit navn og CPR-nummer.');
  });

  it('says it of whoever sees only the name', () => {
    const words = sightWords(helper('caseload_leader'), true, nothingReleased, 'da');
    assert.equal(words, 'Ser dit navn, og hvor langt din sag er nået.');
  });
});
