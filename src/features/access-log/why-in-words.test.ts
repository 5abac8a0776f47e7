import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whyInWords } from './why-in-words.ts';

describe('why somebody could look', () => {
  it('is told as what they are, the nearest first, each once', () => {
    assert.equal(
      whyInWords(['team_general', 'coordinator', 'responsible_on_team', 'team_psychologist'], 'da'),
      'Er din sagsbehandler, samler trådene for dig og er på dit team.',
    );
    assert.equal(whyInWords(['project_leader'], 'en'), 'Leads what you take part in.');
  });

  it('is the review only for somebody with no other reason', () => {
    assert.equal(whyInWords(['log_reviewer'], 'da'), 'Holder øje med, hvem der har set hvad.');
    assert.equal(whyInWords(['log_reviewer', 'intake_member'], 'da'), 'Svarer på din henvisning.');
  });

  it('says so when there is no reason, and nothing where none was noted', () => {
    assert.equal(whyInWords([], 'da'), 'Vi kan ikke se hvorfor. Du må gerne spørge.');
    assert.equal(whyInWords(undefined, 'da'), undefined);
  });
});
