/** Whose a quantity is: of a state, of the contest of arms, of a kind of attack, or of the text and its words. */
export type Holder = 'actor' | 'contest' | 'attack' | 'text';

/** Part that a state plays in the game. */
export type Role = 'challenger' | 'beneficiary' | 'guarantor';

/** What a quantity has one value for each of, besides its holder. */
export type Each = 'measure' | 'party' | 'strength' | 'form';

/** Channel through which a number moves the answer: drivers are told by it. */
export type Channel =
  | 'power'
  | 'interests'
  | 'costs'
  | 'words'
  | 'practice'
  | 'resolve'
  | 'procedure'
  | 'time'
  | 'attacks'
  | 'signature';

/**
 * One quantity of the model. The grammar of `.actors`, its messages, its page of the documentation and the draws all
 * read this one list.
 */
export interface Quantity {
  readonly id: string;
  readonly holder: Holder;
  readonly each?: Each;
  /** Parts whose player needs a value; empty where it goes without saying (nobody aids unless a line says so). */
  readonly roles?: readonly Role[];
  /** How a profile says it, after "Its"; what it is of follows. */
  readonly words: string;
  readonly low: number;
  readonly high: number;
  /** Lengths of time are in hours; all else is a plain number. */
  readonly unit?: 'hours';
  readonly channel: Channel;
  /** As it stands in the equations of docs/forecast.md. */
  readonly symbol: string;
  /** What it means, in one sentence, with its unit. */
  readonly means: string;
}

/** Every quantity that the forecast reckons with. */
export const QUANTITIES = [
  {
    id: 'capability',
    holder: 'actor',
    roles: ['challenger', 'beneficiary', 'guarantor'],
    words: 'capability',
    low: 0,
    high: 1,
    channel: 'power',
    symbol: 'q_i',
    means: 'Share of the material capabilities of the world (CINC, or the measure of the user).',
  },
  {
    id: 'reach',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'reach',
    low: 0,
    high: 1,
    channel: 'power',
    symbol: 'l_i',
    means: 'Share of its strength that it can bring to the scene.',
  },
  {
    id: 'commitment',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'commitment',
    low: 0,
    high: 1,
    channel: 'power',
    symbol: 'z_i',
    means: 'Share of its strength at the scene that it would spare for this war.',
  },
  {
    id: 'aid',
    holder: 'actor',
    each: 'party',
    roles: [],
    words: 'aid from',
    low: 0,
    high: 1,
    channel: 'power',
    symbol: 'q_s',
    means: 'Capability that another state adds to its own in the war.',
  },
  {
    id: 'stake',
    holder: 'actor',
    roles: ['challenger', 'beneficiary', 'guarantor'],
    words: 'stake',
    low: 0,
    high: 10,
    channel: 'interests',
    symbol: 'v_i',
    means: 'What the whole prize is worth to it; 1 is what the beneficiary has at stake.',
  },
  {
    id: 'cost of war',
    holder: 'actor',
    roles: ['challenger', 'beneficiary'],
    words: 'cost of war',
    low: 0,
    high: 10,
    channel: 'costs',
    symbol: 'k_i',
    means:
      'What a full war on the ground costs the challenger or the beneficiary; an attack of less effort costs its share.',
  },
  {
    id: 'cost of backing down',
    holder: 'actor',
    roles: ['challenger'],
    words: 'cost of backing down',
    low: 0,
    high: 10,
    channel: 'costs',
    symbol: 'b_C',
    means: 'What it costs the challenger to back down once it has attacked (audience costs, Fearon 1994).',
  },
  {
    id: 'cost',
    holder: 'actor',
    each: 'measure',
    roles: ['guarantor'],
    words: 'cost of',
    low: 0,
    high: 10,
    channel: 'costs',
    symbol: 'c_i(m)',
    means: 'What the measure costs a guarantor that takes it.',
  },
  {
    id: 'escalation',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'risk of escalation',
    low: 0,
    high: 10,
    channel: 'costs',
    symbol: 'r_i',
    means: 'Expected loss to a guarantor that fights, by the war that may come of it.',
  },
  {
    id: 'harm',
    holder: 'actor',
    each: 'measure',
    roles: ['guarantor'],
    words: 'harm by',
    low: 0,
    high: 10,
    channel: 'costs',
    symbol: 'h_i(m)',
    means: 'What the measure of this guarantor costs the challenger beside the contest.',
  },
  {
    id: 'peacetime cost',
    holder: 'actor',
    each: 'measure',
    roles: ['guarantor'],
    words: 'yearly cost of',
    low: 0,
    high: 10,
    channel: 'signature',
    symbol: 'peace_i(m)',
    means: 'What a deed that the text asks for before any attack costs each year.',
  },
  {
    id: 'cost of breach',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'cost of breach',
    low: 0,
    high: 10,
    channel: 'words',
    symbol: 'beta_i',
    means: 'What it costs to breach all that it owes under a text that binds with "shall".',
  },
  {
    id: 'cost of excess',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'cost of excess',
    low: 0,
    high: 10,
    channel: 'words',
    symbol: 'eps_i',
    means: 'What it costs to break a norm that forbids an act.',
  },
  {
    id: 'expectation',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'cost of disappointment',
    low: 0,
    high: 10,
    channel: 'practice',
    symbol: 'alpha_i',
    means: 'What it costs to fall a whole ladder below what everybody expects of it.',
  },
  {
    id: 'practice',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'practice',
    low: 0,
    high: 1,
    channel: 'practice',
    symbol: 'practice_i',
    means:
      'How high on the ladder it is expected to answer whatever the letter says, from 0 (nothing) to 1 (force).',
  },
  {
    id: 'weight of practice',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'weight of practice',
    low: 0,
    high: 1,
    channel: 'practice',
    symbol: 'k_i',
    means: 'How far expectation follows practice (1) and not the letter (0).',
  },
  {
    id: 'resolve',
    holder: 'actor',
    roles: ['challenger', 'beneficiary', 'guarantor'],
    words: 'spread of resolve',
    low: 0,
    high: 10,
    channel: 'resolve',
    symbol: 'tau_i',
    means:
      'Standard deviation of what only it knows: how much more or less than said the highest measure is worth to it.',
  },
  {
    id: 'noise',
    holder: 'actor',
    roles: ['challenger', 'beneficiary', 'guarantor'],
    words: 'noise',
    low: 0.0001,
    high: 10,
    channel: 'resolve',
    symbol: '1/lambda_i',
    means: 'Scale of what nobody can foresee in one choice.',
  },
  {
    id: 'authorisation',
    holder: 'actor',
    roles: ['guarantor'],
    words: 'chance of authorisation',
    low: 0,
    high: 1,
    channel: 'procedure',
    symbol: 'a_i',
    means: 'Chance that its own parliament or government lets it do what needs such leave.',
  },
  {
    id: 'delay',
    holder: 'actor',
    each: 'measure',
    roles: ['guarantor'],
    words: 'time for',
    low: 0,
    high: 20_000,
    unit: 'hours',
    channel: 'time',
    symbol: 't_i(m)',
    means: 'Hours that it needs, after the attack, to bring the measure if it wants to.',
  },
  {
    id: 'discount',
    holder: 'actor',
    roles: ['challenger', 'beneficiary', 'guarantor'],
    words: 'discount factor',
    low: 0,
    high: 1,
    channel: 'signature',
    symbol: 'delta_i',
    means: 'What a year later counts against now.',
  },
  {
    id: 'package',
    holder: 'actor',
    roles: ['challenger', 'beneficiary', 'guarantor'],
    words: 'gain from the rest of the deal',
    low: -10,
    high: 10,
    channel: 'signature',
    symbol: 'package_i',
    means: 'What it gains or loses by all that the deal holds besides the guarantee.',
  },
  {
    id: 'alternative',
    holder: 'actor',
    roles: ['challenger', 'beneficiary', 'guarantor'],
    words: 'value without a deal',
    low: -10,
    high: 10,
    channel: 'signature',
    symbol: 'A_i',
    means:
      'What it has if there is no deal, in units of its own stake: the war goes on, or whatever it would turn to.',
  },
  {
    id: 'decisiveness',
    holder: 'contest',
    words: 'decisiveness',
    low: 0,
    high: 10,
    channel: 'power',
    symbol: 'g',
    means: 'How far a lead in strength decides a war (contest success function, Hirshleifer 1989).',
  },
  {
    id: 'weight in the contest',
    holder: 'contest',
    each: 'measure',
    words: 'weight of',
    low: 0,
    high: 1,
    channel: 'power',
    symbol: 'w(m)',
    means: 'How much of its strength a guarantor brings by the measure; 1 is force.',
  },
  {
    id: 'prize',
    holder: 'attack',
    words: 'share of the prize',
    low: 0,
    high: 1,
    channel: 'attacks',
    symbol: 'pi_a',
    means: 'Share of the prize that an attack of the kind puts at stake.',
  },
  {
    id: 'effort',
    holder: 'attack',
    words: 'effort',
    low: 0,
    high: 1,
    channel: 'attacks',
    symbol: 'effort_a',
    means: 'Share of its strength that the challenger puts into an attack of the kind.',
  },
  {
    id: 'pace',
    holder: 'attack',
    words: 'pace',
    low: 0,
    high: 20_000,
    unit: 'hours',
    channel: 'time',
    symbol: 'T_a',
    means: 'Hours after which help that arrives counts half, against a fait accompli of the kind.',
  },
  {
    id: 'doubt',
    holder: 'attack',
    words: 'doubt',
    low: 0,
    high: 1,
    channel: 'attacks',
    symbol: 'chi_a',
    means: 'Chance that the facts of an attack of the kind stay disputed.',
  },
  {
    id: 'cost of the attack',
    holder: 'attack',
    words: 'cost to the challenger',
    low: 0,
    high: 10,
    channel: 'attacks',
    symbol: 'n_a',
    means:
      'What it costs the challenger to make such an attack at all, whatever follows: revulsion, reprisal, supporters lost.',
  },
  {
    id: 'weight of a verb',
    holder: 'text',
    each: 'strength',
    words: 'weight of',
    low: 0,
    high: 1,
    channel: 'words',
    symbol: 's',
    means: 'How much breach of the verb weighs against "shall".',
  },
  {
    id: 'weight of a form',
    holder: 'text',
    each: 'form',
    words: 'weight where',
    low: 0,
    high: 1,
    channel: 'words',
    symbol: 'f',
    means: 'How much breach weighs of a text that binds in law, or does not.',
  },
] as const satisfies readonly Quantity[];

/** Name of a quantity. */
export type QuantityId = (typeof QUANTITIES)[number]['id'];

const byId: ReadonlyMap<string, Quantity> = new Map(QUANTITIES.map((one) => [one.id, one]));

/** The quantity of an id. */
export function quantityOf(id: QuantityId): Quantity {
  const found = byId.get(id);
  if (!found) throw new Error(`no quantity ${id}`); // ids come from the list itself
  return found;
}
