export type { ActorsOptions } from './context.ts';
export { ACTORS_DIAGNOSTICS, type ActorsCode, type ActorsDiagnostic } from './diagnostics.ts';
export { type ParsedActors, parseActors } from './parse.ts';
export { writeActors } from './write.ts';
