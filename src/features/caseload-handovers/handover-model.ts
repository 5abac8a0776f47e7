import type { HandoverTerms } from '../../domain/caseload/hand-over.ts';
import { handoverNeeded } from '../../domain/caseload/handover-needed.ts';
import { isWithProgramme, returnCase } from '../../domain/caseload/return-case.ts';
import type { Visit } from '../access/index.ts';
import { type Handover, type KeptPaper, readHandoverGround, readPapers } from './handover-queries.ts';

/** What a page about a referral tells of its case, as far as its reader may read it. */
export interface HandoverModel {
  readonly callName: string;
  readonly terms: HandoverTerms | undefined;
  readonly handover: Handover | undefined;
  /** Whether a handover is what comes next. */
  readonly isAwaited: boolean;
  /** The case is with the programme. */
  readonly isOpen: boolean;
  /** Whether no course begins before it. */
  readonly holdsUpStart: boolean;
  /** Absent where they are kept from the reader. */
  readonly papers: readonly KeptPaper[] | undefined;
  readonly may: { readonly handOver: boolean; readonly sendPapers: boolean; readonly sayNo: boolean };
}

/**
 * Reads whom a referral's case is with; `undefined` where its programme takes no case over.
 * @param route the way in, for those who may read it
 */
export async function readHandoverModel(
  visit: Visit,
  referral: string,
  route: string | undefined,
): Promise<HandoverModel | undefined> {
  if (!visit.may('responsible_caseworker.read')) return undefined;
  const ground = await readHandoverGround(visit, referral);
  if (ground === undefined || (ground.terms === undefined && ground.handover === undefined)) return undefined;
  const { terms, handover, state, head, definition } = ground;
  const isAwaited = handover === undefined && (state === 'accepted' || state === 'started');
  const papers = visit.may('eligibility_fact.read') ? await readPapers(visit, referral) : undefined;
  const isOpen = handover !== undefined && isWithProgramme(handover, visit.today);
  const isMine = visit.viewer.account === handover?.from;
  const isBesideTheYes = visit.viewer.as === 'citizen' && state === 'accepted';
  const areMissing = (terms?.papers ?? []).some(({ key }) => !papers?.some((paper) => paper.key === key));
  return {
    callName: head.callName,
    terms,
    handover,
    isAwaited,
    isOpen,
    holdsUpStart: isAwaited && state === 'accepted' && handoverNeeded(definition, route),
    papers,
    may: {
      handOver: isAwaited && visit.may('caseload.hand_over'),
      sendPapers: isOpen && isMine && areMissing && visit.may('caseload.send_paper'),
      // Until the course begins the citizen says no where they said yes.
      sayNo: returnCase(handover, visit.today).ok && visit.may('caseload.return') && !isBesideTheYes,
    },
  };
}
