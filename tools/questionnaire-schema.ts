import { z } from 'zod';
import { questionnaireSchema } from '../src/domain/questionnaire/questionnaire-schema.ts';
import { keepSchemaFresh } from './keep-schema-fresh.ts';

/** Writes the JSON Schema of questionnaires, so that an editor helps whoever writes one. */
keepSchemaFresh(
  'questionnaires/questionnaire.schema.json',
  z.toJSONSchema(questionnaireSchema, { io: 'input' }),
);
