export { expectNoAxeViolations } from './accessibility.ts';
export type { Fault } from './faults.ts';
export { expectFits } from './fit.ts';
export { journeyWindow } from './journey-window.ts';
export { choose, focused, pick, press, tabTo, tick, type } from './keyboard.ts';
export { marksOf } from './marks.ts';
export { screenshot } from './screenshot.ts';
export type { Window, WindowOptions } from './window.ts';
