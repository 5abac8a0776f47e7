import type { FhirRelease } from '../../../domain/questionnaire/fhir/addresses.ts';
import { writeFhir } from '../../../domain/questionnaire/fhir/write-fhir.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { file, type Reply } from '../../../platform/http/reply.ts';

/** A questionnaire as a resource of FHIR, to be taken to another program. */
export function fhirFile(questionnaire: Questionnaire, name: string, release: FhirRelease): Reply {
  const text = `${JSON.stringify(writeFhir(questionnaire, release), null, 2)}\n`;
  return file(
    `${name}.${release.toLowerCase()}.json`,
    'application/fhir+json',
    new TextEncoder().encode(text),
  );
}
