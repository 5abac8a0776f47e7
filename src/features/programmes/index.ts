/** The front door of programmes: their files, what is wrong with one in words, and the definition a course pins. */
export { type DefinitionFile, readDefinitionFile, readDefinitionFiles } from './definition-files.ts';
export { findingWords } from './finding-words.ts';
export { DifferenceSection } from './publish/difference-section.tsx';
export { publishAsOperator } from './publish/publish-as-operator-repository.ts';
export { publishRoutes } from './publish/publish-routes.tsx';
export { runNameIn } from './run-name.ts';
export { readVersion } from './version-queries.ts';
