import type { ActorForecast, Forecast } from '../answers/forecast.ts';
import type { Sample } from '../answers/sample.ts';
import type { BestQuestion, Gained, Measures } from './model.ts';

/** What a text is judged by, from its forecast and the draws behind it. */
export function measuresOf(
  { signers }: Pick<BestQuestion, 'signers'>,
  forecast: Forecast,
  samples: readonly Sample[],
): Measures {
  const actors = forecast.actors.map((actor, index) => gainedOf(forecast, actor, index));
  const least = leastOf(signers, actors);
  const effect = samples.map(({ peace, peaceWithout }) => peace - peaceWithout);
  return {
    effect,
    effectiveness: meanOf(effect),
    loss: -(forecast.actors[1]?.worth.total ?? 0),
    actors,
    least,
    signed: least >= -NOTHING,
  };
}

/** What is lost in the last digits is no loss. */
const NOTHING = 1e-9;

/** The least mean gain of those whose signature is needed. */
export const leastOf = (
  signers: BestQuestion['signers'],
  actors: readonly Pick<Gained, 'role' | 'gain'>[],
): number => Math.min(...actors.filter(({ role }) => isNeeded(signers, role)).map(({ gain }) => gain));

/** Whether the signature of whoever plays a part is needed. */
export const isNeeded = (signers: BestQuestion['signers'], role: Gained['role']): boolean =>
  signers === 'all' || role !== 'challenger';

/** Mean of figures; of none, 0. */
export const meanOf = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** Standard error of the mean difference between two texts, draw by draw; draws that one of them lacks leave none. */
export function errorOf(one: readonly number[], other: readonly number[]): number | undefined {
  if (one.length !== other.length || one.length < 2) return undefined;
  const apart = one.map((figure, draw) => figure - (other[draw] ?? 0));
  const mean = meanOf(apart);
  const variance = apart.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / (apart.length - 1);
  return Math.sqrt(variance / apart.length);
}

function gainedOf(forecast: Forecast, actor: ActorForecast, index: number): Gained {
  const common = {
    name: actor.name,
    gain: actor.gain.mean,
    signs: actor.signs,
    alternative: actor.alternative,
  };
  const guarantor = forecast.guarantors[index - 2];
  if (!guarantor) {
    const role = index === 0 ? 'challenger' : 'beneficiary';
    return { ...common, role, key: actor.name, members: [actor.name] };
  }
  const { measure, escalation, breach, expectation, excess } = actor.worth;
  return {
    ...common,
    role: 'guarantor',
    key: guarantor.members.join('+'),
    members: guarantor.members,
    cost: actor.peacetime - (measure + escalation + breach + expectation + excess),
    ...(guarantor.honours && { honours: guarantor.honours.mean }),
  };
}
