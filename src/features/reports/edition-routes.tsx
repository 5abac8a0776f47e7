import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import { canMakePdf } from '../../platform/pdf/index.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { type SealRefusal, sealEdition } from './commands/seal-edition.ts';
import { editionFile } from './edition-files.ts';
import { readEdition } from './edition-of-report.ts';
import { makeAgain } from './make-again.ts';
import { EditionPage } from './pages/edition-page.tsx';
import { reportAddresses } from './report-addresses.ts';
import { readProposal } from './report-queries.ts';

const at = 'run';
const as = 'employee';

/** Editions for those who make them: to read, to seal as the second person, to take along. */
export const editionRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/runs/:run/editions/:edition',
    action: 'edition_proposal.read',
    at,
    as,
    handle: show,
  },
  {
    method: 'post',
    address: '/runs/:run/editions/:edition/seal',
    action: 'sealed_edition.seal',
    at,
    as,
    handle: seal,
  },
  {
    method: 'get',
    address: '/runs/:run/editions/:edition/files/:file',
    action: 'edition_proposal.read',
    at,
    as,
    handle: send,
  },
];

async function show(visit: EmployeeVisit, { target, codes, query }: Asked): Promise<Reply> {
  const proposal = await readProposal(visit, target, codes['edition'] ?? '');
  if (proposal === undefined) return missing;
  const model = {
    proposal,
    edition: readEdition(proposal.document),
    again: visit.may('figure.read') ? await makeAgain(visit, proposal) : undefined,
    maySeal: visit.may('sealed_edition.seal'),
    isOwn: proposal.proposedBy === visit.viewer.account,
    offersPdf: canMakePdf(),
    done: (['sealed', 'proposed'] as const).find((code) => code === query.text('done')),
    refused: (['outdated', 'own-approval'] as const).find((code) => code === query.text('refused')),
  };
  return page(() => <EditionPage frame={visit} model={model} />);
}

async function seal(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const edition = codes['edition'] ?? '';
  const result = await sealEdition(visit, target, edition);
  if (!result.ok && result.refusal === ('no-such-edition' satisfies SealRefusal)) return missing;
  const said = result.ok ? 'done=sealed' : `refused=${result.refusal}`;
  return redirect(`${reportAddresses.edition(target, edition)}?${said}`);
}

async function send(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const proposal = await readProposal(visit, target, codes['edition'] ?? '');
  if (proposal === undefined) return missing;
  return editionFile({ ...proposal, edition: readEdition(proposal.document) }, codes['file']);
}
