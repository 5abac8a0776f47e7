import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { asAdministrator } from '../../../platform/database/as-administrator.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import type { ConnectionSettings } from '../../../platform/database/database.ts';
import { addShipped, questionnaireTables } from './shipped-questionnaire-repository.ts';
import { readShippedQuestionnaires } from './shipped-questionnaires.ts';

/**
 * Reads the questionnaires that come with the product into a database, new or old. A version that stands is left as it
 * is; a second start changes nothing.
 *
 * @param folder holds a file for each version, and packs in a folder of their own, which are not read in here
 */
export async function loadQuestionnaires(
  administrator: ConnectionSettings,
  today: PlainDate,
  folder: string,
): Promise<void> {
  const shipped = await readShippedQuestionnaires(folder);
  await asAdministrator(administrator, (client) =>
    asOwner(client, questionnaireTables, async () => {
      for (const questionnaire of shipped) await addShipped(client, questionnaire, today);
    }),
  );
}
