import type { Viewer } from '../../access/index.ts';
import type { Place } from '../../page-frame/index.ts';

/** Where in the menu a run's pages stand: under the run for whoever leads it, else under all of them. */
export function placeOfRun(viewer: Viewer, run: string): Place {
  return viewer.as === 'employee' && viewer.leads.some((led) => led === run) ? 'programme' : 'programmes';
}
