/** Chronicles: text to crisis and back. */
export { printCrisis } from './print.ts';
export { type Story, writeCrisis } from './write.ts';
export { type CrisisOptions, type ParsedCrisis, pactsOf, parseCrisis } from './parse.ts';
export { CRISIS_DIAGNOSTICS, type CrisisCode, type CrisisDiagnostic } from './diagnostics.ts';
