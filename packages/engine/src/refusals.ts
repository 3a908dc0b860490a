/**
 * Refusals: why an act has no effect or breaks a norm, as values. One catalogue feeds code, docs
 * (`casus help CODE`) and tests. `mend` says what would make the act effective.
 */
export interface Refusal {
  readonly code: string;
  readonly title: string;
  readonly mend: string;
}

/** Every refusal. */
export const REFUSALS = {
  'unknown-pact': {
    code: 'R01',
    title: 'The pact is not among those under study',
    mend: 'Name the pact in the head of the crisis.',
  },
  'not-in-force': {
    code: 'R02',
    title: 'The pact is not in force',
    mend: 'The act takes effect once the pact has entered into force.',
  },
  'not-a-party': {
    code: 'R03',
    title: 'The actor is not a party to the pact',
    mend: 'Only a party bound by the pact at that time can do this.',
  },
  'unknown-article': {
    code: 'R04',
    title: 'The pact has no such article',
    mend: 'Cite an article that the pact has.',
  },
  'no-power': {
    code: 'R05',
    title: 'No pact gives the actor this power',
    mend: 'Whoever the pact names may do this.',
  },
  'out-of-time': {
    code: 'R06',
    title: 'The time for this act has passed',
    mend: 'The act had to be done within the time that the pact gives.',
  },
  'unknown-body': {
    code: 'R07',
    title: 'No pact under study has this body',
    mend: 'Name a body of one of the pacts.',
  },
  'not-a-member': { code: 'R08', title: 'The voter is not a member of the body', mend: 'Only members vote.' },
  excluded: {
    code: 'R09',
    title: 'The voter is excluded from this vote',
    mend: 'A party to the dispute does not vote here.',
  },
  'already-voted': { code: 'R10', title: 'The vote has been cast already', mend: 'Votes are final.' },
  'no-such-proposal': {
    code: 'R11',
    title: 'No open proposal has this title',
    mend: 'Propose it first, and vote before the time is up.',
  },
  'votes-short': {
    code: 'R12',
    title: 'The reported votes do not carry the decision',
    mend: 'Check the votes against the rule of the body.',
  },
  'no-such-case': {
    code: 'R13',
    title: 'The event it refers to is not in the record',
    mend: 'Number the event and refer to it by that number.',
  },
  'unknown-party': {
    code: 'R14',
    title: 'The actor is not in the catalogue',
    mend: 'Use a name of the catalogue.',
  },
  shut: {
    code: 'R15',
    title: 'Another power that was used shuts this one',
    mend: 'Of the two powers only one may be used for the same attack.',
  },
  spent: {
    code: 'R17',
    title: 'The power has been used as often as the text allows',
    mend: 'It can be used again in answer to another attack.',
  },
  'put-too-often': {
    code: 'R18',
    title: 'The proposal has been put as often as the text allows',
    mend: 'Put another proposal, or put it in answer to another attack.',
  },
  forfeited: {
    code: 'R16',
    title: 'A party has lost the pact',
    mend: 'What is owed to it lapses; what it owes itself stays.',
  },
  breach: {
    code: 'R20',
    title: 'The act breaks a norm',
    mend: 'Refrain, or show the exception that the article allows.',
  },
  late: {
    code: 'R21',
    title: 'The deadline passed without performance',
    mend: 'Perform within the time that the article gives; late performance does not erase the breach.',
  },
  torn: {
    code: 'R22',
    title: 'A pact that prevails forbids every way to perform',
    mend: 'The duty is superseded while the prohibition stands.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/** Name of a refusal in the catalogue. */
export type RefusalName = keyof typeof REFUSALS;
