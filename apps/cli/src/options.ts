import type { Command } from 'commander';

// Options that several commands take, in the same words wherever they stand.

/** Gathers what an option is given, time after time. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** Alternatives of brackets. */
export const RESOLVE = [
  '--resolve <choices>',
  'alternatives of brackets, e.g. 1=UKR,2=ITA',
  collect,
] as const;
/** A reading; may be given more than once. */
export const READING = [
  '--reading <choice>',
  'a reading, e.g. "forthwith=a day" (may be repeated)',
  collect,
] as const;

/** What happens. */
export const INCIDENT = [
  '--incident <kind>',
  'what happens, e.g. "armed attack" or "cyber operation"',
] as const;
/** Whom it is on. */
export const ON = ['--on <party>', 'whom it is on; else the beneficiary, or the first party'] as const;
/** Who does it. */
export const BY = ['--by <party>', 'who does it; else the first whom the pacts have in mind'] as const;
/** What several assure as one. */
export const TOGETHER = ['--together <parties>', 'what these assure as one: A,B,C, or all'] as const;
/** When it happens. */
export const AT = [
  '--at <time>',
  'when it happens; else the first day on which the pacts are in force',
] as const;
/** How far to look after it, in days. */
export const WITHIN = ['--within <days>', 'how far to look after the incident (30)'] as const;
/** What the victim needs, and from which hour. */
export const NEED = [
  '--need <rungs>',
  'what the victim needs, and from which hour: arms=24,force=72',
] as const;
/** Guarantors that do not act. */
export const WITHOUT = [
  '--without <parties>',
  'what the others assure, together and each, where these do not act as guarantors',
] as const;
/** Most states to look at in one place of the search. */
export const BOUND = (where: string, most = 5000) =>
  ['--bound <states>', `most states to look at ${where} (${most})`] as const;
/** Seconds after which to stop. */
export const LIMIT = ['--limit <seconds>', 'stop after so long, and print what is proved by then'] as const;
/** A crisis that tells what happened before. */
export const CRISIS = ['--crisis <file>', 'what happened before is what this crisis tells'] as const;
/** The event of that crisis that is asked about. */
export const EVENT = [
  '--event <number>',
  'the incident of the crisis that is asked about; else its last',
] as const;

/** A command that runs a crisis: the time, the zone, and what is chosen in the texts. */
export const withCrisisOptions = (command: Command): Command =>
  command
    .option('--at <time>', 'how things stood then, e.g. "2 March 2027, 12:00 UTC+2"')
    .option('--zone <zone>', 'print times in this zone beside UTC, e.g. UTC+2')
    .option(...RESOLVE)
    .option(...READING);

/** For machines. */
export const JSON_OPTION = ['--json', 'print the result as JSON with a versioned schema'] as const;
