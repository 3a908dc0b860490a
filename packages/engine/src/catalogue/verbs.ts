/**
 * Verbs of norms and of conduct. The class of a verb says which events perform it or breach it; the
 * language takes its vocabulary from here, so that a verb cannot be written that nothing can perform.
 */

/**
 * Classes. World acts: `help` (measures for somebody), `force` (force against somebody), `sanction`,
 * `deploy`, `mobilise`, `consult`, `meet`, `report`, `seek` (action by a body), `inform`, `warn`,
 * `decide` (on measures), `comply` (carry out a decision), `regard` (as a threat; done by saying so),
 * `end` (one's measures), `respect`, `coerce`, `remain` (neutral), `conduct` (any other named act),
 * `admit` (monitors), `perform` (the pact, in accordance with ...).
 * Powers: `power`.
 */
export type VerbClass =
  | 'help'
  | 'force'
  | 'threat or force'
  | 'nuclear'
  | 'sanction'
  | 'deploy'
  | 'mobilise'
  | 'consult'
  | 'meet'
  | 'report'
  | 'seek'
  | 'inform'
  | 'warn'
  | 'decide'
  | 'comply'
  | 'regard'
  | 'end'
  | 'respect'
  | 'coerce'
  | 'remain'
  | 'conduct'
  | 'admit'
  | 'act'
  | 'power';

/** A verb: infinitive as id, third person singular for the chronicle, class, and whether its duty is kept up rather than achieved. */
export interface Verb {
  readonly id: string;
  readonly says: string;
  readonly class: VerbClass;
  readonly maintain?: true;
}

/** Every verb that the language knows. */
export const VERBS: readonly Verb[] = [
  { id: 'assist', says: 'assists', class: 'help' },
  { id: 'defend', says: 'defends', class: 'help' },
  { id: 'provide', says: 'provides', class: 'help' },
  { id: 'support', says: 'supports', class: 'help' },
  { id: 'compensate', says: 'compensates', class: 'conduct' },
  { id: 'take part in', says: 'takes part in', class: 'comply' },
  { id: 'act to meet', says: 'acts to meet', class: 'act' },
  { id: 'take action', says: 'takes action', class: 'act' },
  { id: 'use force', says: 'uses force', class: 'force' },
  { id: 'use', says: 'uses', class: 'force' },
  { id: 'threaten or use force', says: 'threatens or uses force', class: 'threat or force' },
  { id: 'attack', says: 'attacks', class: 'force' },
  { id: 'resort to war', says: 'resorts to war', class: 'threat or force' },
  { id: 'use nuclear weapons', says: 'uses nuclear weapons', class: 'nuclear' },
  { id: 'impose', says: 'imposes', class: 'sanction' },
  { id: 'deploy', says: 'deploys', class: 'deploy' },
  { id: 'mobilise', says: 'mobilises', class: 'mobilise' },
  { id: 'consult', says: 'consults', class: 'consult' },
  { id: 'consult together', says: 'consult together', class: 'consult' },
  { id: 'coordinate', says: 'coordinates', class: 'consult' },
  { id: 'meet', says: 'meets', class: 'meet' },
  { id: 'report', says: 'reports', class: 'report' },
  { id: 'seek action', says: 'seeks action', class: 'seek' },
  { id: 'exchange information', says: 'exchanges information', class: 'inform' },
  { id: 'inform', says: 'informs', class: 'inform' },
  { id: 'warn', says: 'warns', class: 'warn' },
  { id: 'decide', says: 'decides', class: 'decide' },
  { id: 'carry out', says: 'carries out', class: 'comply' },
  { id: 'regard', says: 'regards', class: 'regard' },
  { id: 'end', says: 'ends', class: 'end' },
  { id: 'respect', says: 'respects', class: 'respect', maintain: true },
  { id: 'respect and preserve', says: 'respects and preserves', class: 'respect', maintain: true },
  { id: 'remain neutral', says: 'remains neutral', class: 'remain', maintain: true },
  { id: 'observe neutrality', says: 'observes neutrality', class: 'remain', maintain: true },
  { id: 'declare itself neutral', says: 'declares itself neutral', class: 'conduct' },
  { id: 'join', says: 'joins', class: 'conduct' },
  { id: 'host', says: 'hosts', class: 'conduct' },
  { id: 'hold', says: 'holds', class: 'conduct' },
  { id: 'publish', says: 'publishes', class: 'conduct' },
  { id: 'make peace', says: 'makes peace', class: 'conduct' },
  { id: 'conclude', says: 'concludes', class: 'conduct' },
  { id: 'change', says: 'changes', class: 'conduct' },
  { id: 'promote', says: 'promotes', class: 'conduct' },
  { id: 'keep', says: 'keeps', class: 'conduct', maintain: true },
  { id: 'withdraw forces', says: 'withdraws its forces', class: 'conduct' },
  { id: 'resist', says: 'resists', class: 'conduct' },
  { id: 'request', says: 'requests', class: 'conduct' },
  { id: 'consent', says: 'consents', class: 'conduct' },
  { id: 'approve', says: 'approves', class: 'conduct' },
  { id: 'ratify', says: 'ratifies', class: 'conduct' },
  { id: 'seek authorisation', says: 'seeks authorisation', class: 'conduct' },
  { id: 'admit', says: 'admits', class: 'admit' },
  { id: 'exclude', says: 'excludes', class: 'conduct' },
  { id: 'impose economic costs', says: 'imposes economic costs', class: 'coerce' },
  { id: 'vote', says: 'votes', class: 'conduct' },
  ...(
    [
      'invoke',
      'determine',
      'find',
      'contest',
      'call',
      'authorise',
      'order',
      'recommend',
      'veto',
      'suspend',
      'release',
      'waive',
      'extend',
      'withdraw',
      'terminate',
      'expel',
      'require',
      'decide measures',
    ] as const
  ).map((id): Verb => ({ id, says: `${id}s`, class: 'power' })),
];
