import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';

/** What this database is, and how far a demo has travelled. */
export interface Installation {
  readonly kind: 'demo' | 'real';
  readonly travel_days: number;
}

/** One sign-in button of a demo. */
export interface DemoButton {
  readonly button: number;
  readonly shown_name: string;
  readonly shown_role_da: string;
  readonly shown_role_en: string;
}

export async function findInstallation(tables: Kysely<Tables>): Promise<Installation> {
  const { rows } = await sql<Installation>`select * from app.installation_state()`.execute(tables);
  const [row] = rows;
  if (row === undefined) throw new Error('this database has not been set up');
  return row;
}

export async function listDemoButtons(tables: Kysely<Tables>): Promise<readonly DemoButton[]> {
  const { rows } = await sql<DemoButton>`select * from app.demo_buttons()`.execute(tables);
  return rows;
}
