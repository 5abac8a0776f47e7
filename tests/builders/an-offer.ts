import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import type { Offer, PublicRun } from '../../src/features/catalogue/public-run.ts';
import { aDefinition } from './a-definition.ts';
import { anId } from './an-id.ts';

/** A public run of an invented programme in one invented municipality, with a contact, running for years. */
export function aPublicRun(changes: Partial<PublicRun> = {}): PublicRun {
  return {
    id: anId(1),
    version: anId(2),
    name: 'Opdigtet forløb',
    umbrella: undefined,
    startsOn: undefined,
    endsOn: undefined,
    parties: [{ part: 'authority', organisation: anId(11), name: 'Ådal Kommune' }],
    places: [],
    contact: {
      name: 'Tove Ramme',
      organisation: 'Ådal Kommune',
      phone: '00 00 00 20',
      mail: 'tove@aadal.example',
      reachable: null,
    },
    ...changes,
  };
}

export function anOffer(run: Partial<PublicRun> = {}, definition: Partial<ProgrammeDefinition> = {}): Offer {
  return { run: aPublicRun(run), definition: aDefinition(definition) };
}
