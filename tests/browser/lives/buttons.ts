import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ServedHouse } from '../served-house.ts';

/** Behind every button of the demo's own. */
const firstOfOurs = 500;

/** Gives people of the demo who have no sign-in button one each. */
export async function giveButtons({ administrator }: ServedHouse, names: readonly string[]): Promise<void> {
  for (const [at, name] of [...new Set(names)].entries())
    await administrator.query(
      `insert into demo_role (position, account_id, employment_id, shown_name, shown_role_da, shown_role_en)
       select $2, e.account_id, e.id, e.staff_name, e.title_da, e.title_en from employment e
       where e.staff_name = $1 and not exists (select from demo_role where shown_name = $1)`,
      [name, firstOfOurs + at],
    );
}

/** Gives the citizen of a course a sign-in of her own, as an authority does for whoever wants one. */
export async function givesOwnSignIn({ administrator }: ServedHouse, enrolment: string, shownName: string) {
  const { rowCount } = await administrator.query(
    `with own as (insert into account (id) values ($2) returning id),
          mine as (insert into citizen_account (authority_id, citizen_id, account_id)
                   select e.authority_id, e.citizen_id, own.id from enrolment e, own where e.id = $1)
     insert into demo_role (position, account_id, shown_name, shown_role_da, shown_role_en)
     select $4, own.id, $3, 'borger', 'citizen' from own`,
    [enrolment, randomUUID(), shownName, firstOfOurs - 1],
  );
  assert.equal(rowCount, 1);
}
