import type { Client } from 'pg';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import {
  acquaintanceForm,
  contactForm,
  emptyWorkplace,
  readColleagues,
  registerWorkplace,
  shareCard,
  talkForm,
  writeAcquaintance,
  writeContact,
  writeTalk,
} from '../companies/index.ts';
import { type DemoCompany, demoCompanyList } from './demo-company-list.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { visiting } from './demo-visit-queries.ts';

/** The consultant who knows the companies, and the house that one card is shared with. */
export interface CompanyKeeper {
  readonly consultant: DemoAccount;
  readonly other: string;
}

/** Companies and schools as a consultant came to know them, by the very commands that people use. */
export async function demoCompanies(
  administrator: Client,
  keys: KeyRing,
  { consultant, other }: CompanyKeeper,
  today: PlainDate,
): Promise<void> {
  const noCard = async () => undefined;
  for (const company of demoCompanyList) {
    const firstDay = addDays(today, -Math.max(...company.talks.map(({ daysAgo }) => daysAgo)));
    const id = await visiting(administrator, keys, consultant, firstDay, (visit) => register(visit, company));
    for (const { daysAgo, nextIn, ...talk } of company.talks) {
      const day = addDays(today, -daysAgo);
      const nextOn = nextIn === undefined ? '' : formatTypedDate(addDays(today, nextIn));
      await visiting(administrator, keys, consultant, day, (visit) =>
        writeTalk(visit, id, noCard, { ...talkForm(day), ...talk, nextOn }),
      );
    }
    await visiting(administrator, keys, consultant, firstDay, async (visit) => {
      for (const contact of company.contacts)
        await writeContact(visit, id, noCard, { ...contactForm(), ...contact });
      const [colleague] = await readColleagues(visit);
      if (company.acquaintance !== undefined && colleague !== undefined)
        await writeAcquaintance(
          visit,
          id,
          noCard,
          { ...acquaintanceForm(), colleague: colleague.employment, words: company.acquaintance },
          [colleague],
        );
      if (company.isShared) await shareCard(visit, id, other, []);
    });
  }
}

async function register(visit: EmployeeVisit, company: DemoCompany) {
  const industries = await readCodes(visit.tables, 'industries');
  const typed = {
    ...emptyWorkplace(),
    isAnother: true,
    ...company.register,
    industry: industries.find(({ code }) => code === company.register.industry)?.id ?? '',
  };
  const done = await registerWorkplace(
    visit,
    typed,
    industries.map(({ id }) => id),
  );
  if (done.outcome !== 'registered') throw new Error(`the demo's ${company.register.name} is not registered`);
  return typed.id;
}
