import { activitiesAreOffered } from './checks/activities-are-offered.ts';
import { anchorsCome } from './checks/anchors-come.ts';
import { comparisonsHaveAHost } from './checks/comparisons-have-a-host.ts';
import { consentsHaveRecipients } from './checks/consents-have-recipients.ts';
import { contactComesBeforeQuiet } from './checks/contact-comes-before-quiet.ts';
import { criteriaKnowTheirFacts } from './checks/criteria-know-their-facts.ts';
import { decidersCanBeThere } from './checks/deciders-can-be-there.ts';
import { documentsAreDemanded } from './checks/documents-are-demanded.ts';
import { extensionsHaveAnEnd } from './checks/extensions-have-an-end.ts';
import { figuresHaveACentre } from './checks/figures-have-a-centre.ts';
import { handoversAreDescribed } from './checks/handovers-are-described.ts';
import { headCountsFit } from './checks/head-counts-fit.ts';
import { hostIsAnother } from './checks/host-is-another.ts';
import { hoursAreOfWork } from './checks/hours-are-of-work.ts';
import { jobStartsLeadOn } from './checks/job-starts-lead-on.ts';
import { keysAreUnique } from './checks/keys-are-unique.ts';
import { oneCanCoordinate } from './checks/one-can-coordinate.ts';
import { phaseDatesFollow } from './checks/phase-dates-follow.ts';
import { phasesCanBeLeft } from './checks/phases-can-be-left.ts';
import { phasesFollow } from './checks/phases-follow.ts';
import { promisesCanBeKept } from './checks/promises-can-be-kept.ts';
import { rolesCanBeFilled } from './checks/roles-can-be-filled.ts';
import { routesDecide } from './checks/routes-decide.ts';
import { scoresAreAsked } from './checks/scores-are-asked.ts';
import { sessionsHaveSomebody } from './checks/sessions-have-somebody.ts';
import { stepsAreReached } from './checks/steps-are-reached.ts';
import { wavesCanBeAnswered } from './checks/waves-can-be-answered.ts';
import type { ProgrammeDefinition } from './definition.ts';
import type { Finding } from './finding.ts';

/** In the order of the definition's fields, so that findings come in the order somebody reads the file. */
const checks: readonly ((definition: ProgrammeDefinition) => Finding[])[] = [
  keysAreUnique,
  figuresHaveACentre,
  hostIsAnother,
  criteriaKnowTheirFacts,
  routesDecide,
  stepsAreReached,
  handoversAreDescribed,
  headCountsFit,
  oneCanCoordinate,
  rolesCanBeFilled,
  promisesCanBeKept,
  phasesFollow,
  phaseDatesFollow,
  extensionsHaveAnEnd,
  decidersCanBeThere,
  phasesCanBeLeft,
  jobStartsLeadOn,
  contactComesBeforeQuiet,
  sessionsHaveSomebody,
  activitiesAreOffered,
  wavesCanBeAnswered,
  consentsHaveRecipients,
  documentsAreDemanded,
  scoresAreAsked,
  anchorsCome,
  hoursAreOfWork,
  comparisonsHaveAHost,
];

/** Everything about a well-shaped definition that does not fit together, in the order of the checks. */
export function checkDefinition(definition: ProgrammeDefinition): readonly Finding[] {
  return checks.flatMap((check) => check(definition));
}
