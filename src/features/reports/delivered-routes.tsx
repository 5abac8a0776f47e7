import { isPart } from '../../domain/report/edition-document.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import { canMakePdf } from '../../platform/pdf/index.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { editionFile } from './edition-files.ts';
import { readEdition } from './edition-of-report.ts';
import { DeliveredPage, DeliveryPage, type ReadDelivery } from './pages/delivered-pages.tsx';
import { TogetherPage } from './pages/together-page.tsx';
import { readDeliveries } from './report-queries.ts';

const at = 'authority';
const as = 'employee';
const action = 'delivered_edition.read';

/** What a house was sent, for whoever reads it there: sealed editions, and nothing else of any run. */
export const deliveredRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/authorities/:authority/editions', action, at, as, handle: list },
  { method: 'get', address: '/authorities/:authority/editions/:edition', action, at, as, handle: show },
  {
    method: 'get',
    address: '/authorities/:authority/editions/:edition/together',
    action,
    at,
    as,
    handle: together,
  },
  {
    method: 'get',
    address: '/authorities/:authority/editions/:edition/files/:file',
    action,
    at,
    as,
    handle: send,
  },
];

async function list(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const deliveries = await readAll(visit, target);
  const house = { id: target, name: visit.viewer.organisationName };
  return page(() => <DeliveredPage frame={visit} house={house} deliveries={deliveries} />);
}

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const deliveries = await readAll(visit, asked.target);
  const delivery = named(asked, deliveries);
  if (delivery === undefined) return missing;
  const hasUmbrella = newestUnder(delivery, deliveries).length > 1;
  return page(() => (
    <DeliveryPage
      frame={visit}
      house={asked.target}
      delivery={delivery}
      hasUmbrella={hasUmbrella}
      offersPdf={canMakePdf()}
    />
  ));
}

async function together(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const deliveries = await readAll(visit, asked.target);
  const delivery = named(asked, deliveries);
  const editions = delivery === undefined ? [] : newestUnder(delivery, deliveries);
  if (delivery === undefined || editions.length < 2) return missing;
  return page(() => (
    <TogetherPage frame={visit} house={asked.target} delivery={delivery} editions={editions} />
  ));
}

async function send(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const delivery = named(asked, await readAll(visit, asked.target));
  return delivery === undefined ? missing : editionFile(delivery, asked.codes['file']);
}

async function readAll(visit: EmployeeVisit, house: string): Promise<readonly ReadDelivery[]> {
  const deliveries = await readDeliveries(visit, house);
  return deliveries.map((delivery) => ({ ...delivery, edition: readEdition(delivery.document) }));
}

function named({ codes }: Asked, deliveries: readonly ReadDelivery[]): ReadDelivery | undefined {
  return deliveries.find(({ id }) => id === codes['edition']);
}

/** The newest edition of each run under the same umbrella. Nothing where a run stands under none. */
function newestUnder(
  { edition }: ReadDelivery,
  deliveries: readonly ReadDelivery[],
): readonly ReadDelivery[] {
  const { umbrella } = edition.run;
  if (umbrella === undefined) return [];
  // What is about a part of a run only cannot be added to the whole of another.
  const under = deliveries.filter((one) => one.edition.run.umbrella === umbrella && !isPart(one.edition));
  return under.filter(({ run }, at) => under.findIndex((one) => one.run === run) === at);
}
