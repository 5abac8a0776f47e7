import type { ProgrammeDefinition, Route, Text } from '../programme/definition.ts';
import type { StepKind } from '../programme/step-kind.ts';

export type Intake = ProgrammeDefinition['intake'];

/** A kind of step that is written down as a dated fact; the answer and the handover have records of their own. */
export type NotedStepKind = Exclude<StepKind, 'decision' | 'caseload_handover'>;

/** A step on the way in, before the answer. */
export interface IntakeStep {
  /** Its key in the route; the name of its kind where the definition does not speak of it. */
  readonly key: string;
  readonly kind: NotedStepKind;
  /** The definition's own words; absent where the step goes without saying. */
  readonly title: Text | undefined;
  readonly compulsory: boolean;
}

/** The way in that was chosen; the first one where none was, and nothing where the definition has none. */
export function routeOf({ routes }: Intake, chosen: string | undefined): Route | undefined {
  return routes.find(({ key }) => key === chosen) ?? routes[0];
}

/**
 * The steps before the answer, in their order. Every programme has a leaflet, and taking part is voluntary in each, so
 * the leaflet and the citizen's own choice have a place also where no route speaks of them.
 */
export function stepsOf(intake: Intake, chosen: string | undefined): readonly IntakeStep[] {
  const route = routeOf(intake, chosen);
  const written = (route?.steps ?? []).flatMap(({ key, kind, title, compulsory }) =>
    isNoted(kind) ? [{ key, kind, title, compulsory }] : [],
  );
  const has = (kind: NotedStepKind): boolean => written.some((step) => step.kind === kind);
  return [
    ...(has('leaflet_handed_out') ? [] : [unwritten('leaflet_handed_out')]),
    ...written,
    ...(has('voluntary_choice') ? [] : [unwritten('voluntary_choice')]),
  ];
}

function isNoted(kind: StepKind): kind is NotedStepKind {
  return kind !== 'decision' && kind !== 'caseload_handover';
}

function unwritten(kind: NotedStepKind): IntakeStep {
  return { key: kind, kind, title: undefined, compulsory: false };
}
