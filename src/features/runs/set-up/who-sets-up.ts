import type { EmployeeViewer } from '../../access/index.ts';

/** Whoever is named to publish definitions, today. */
export function isPublisher({ operatorParts }: EmployeeViewer): boolean {
  return operatorParts.includes('programme_publisher');
}

/** Whoever leads a run, or publishes, changes what is told of it; row security says the same. */
export function maySetUp(viewer: EmployeeViewer, run: string): boolean {
  return isPublisher(viewer) || viewer.leads.some((led) => led === run);
}
