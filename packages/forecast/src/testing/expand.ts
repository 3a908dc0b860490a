import { CHANCE } from '@casus/game';
import type { CourseIndex, GuaranteeGame } from '../play/game.ts';
import type { ActorNumbers, Numbers } from '../play/numbers.ts';
import { grown, type Grown, type Move, type Way } from './tree.ts';

// The guarantee game written out as a tree, payoffs from their formulas (docs/forecast.md), without the solver.

/** Writes a game out whose actors have few types and one noise in common; courses are made by one actor each. */
export function expand(game: GuaranteeGame, numbers: Numbers): Grown {
  const actors = [numbers.challenger, numbers.beneficiary, ...numbers.guarantors];
  const noise = numbers.challenger.noise;
  function typesFrom(types: readonly number[]): Way {
    const actor = actors[types.length];
    if (!actor) return attack(types);
    const { chances } = few(actor);
    return {
      kind: 'choice',
      owner: CHANCE,
      set: `types ${types.join(' ')}`,
      moves: chances.map((chance, k) => ({ label: `t${k}`, chance, go: () => typesFrom([...types, k]) })),
    };
  }

  function attack(types: readonly number[]): Way {
    const none: Move = { label: 'none', go: () => ({ kind: 'end', pays: actors.map(() => 0) }) };
    // The attacks share the weight that not to attack has alone: a constant for the choice of each.
    const extra = [noise * Math.log(1 / game.attacks.length), ...actors.slice(1).map(() => 0)];
    const moves = game.attacks.map((_, a) => ({ label: `a${a}`, extra, go: () => vote(types, a, []) }));
    return { kind: 'choice', owner: 0, set: `attack ${types[0]}`, moves: [none, ...moves] };
  }

  function vote(types: readonly number[], a: number, cast: readonly number[]): Way {
    const { voters, first, count } = game.attacks[a]!;
    const voter = voters[cast.length];
    if (!voter) {
      const made = Array.from({ length: count }, (_, c) => c).filter((c) => c > 0 && cast.includes(c));
      return resist(types, first + (made[0] ?? 0));
    }
    const { actor, menu } = voter;
    const doubt = numbers.attacks[a]!.doubt;
    return {
      kind: 'choice',
      owner: actor < 0 ? CHANCE : actor,
      set: `vote ${a} ${cast.length} ${types[actor] ?? ''}`,
      moves: menu.map((course, choice) => ({
        label: `v${course}`,
        ...(actor < 0 && { chance: choice === 0 ? 1 - doubt : doubt / (menu.length - 1) }),
        go: () => vote(types, a, [...cast, course]),
      })),
    };
  }

  function resist(types: readonly number[], p: number): Way {
    const { prize, cost = 0 } = numbers.attacks[game.courses[p]!.attack]!;
    const conceded = actors.map(({ stake }, index) => (index === 0 ? stake * prize - cost : -stake * prize));
    return {
      kind: 'choice',
      owner: 1,
      set: `resist ${p} ${types[1]}`,
      moves: [
        { label: 'concede', go: () => ({ kind: 'end', pays: conceded }) },
        { label: 'resist', go: () => answer(types, p, []) },
      ],
    };
  }

  function answer(types: readonly number[], p: number, given: readonly number[]): Way {
    const menu = game.menus[given.length];
    if (!menu) return last(types, p, given);
    const actor = given.length + 2;
    return {
      kind: 'choice',
      owner: actor,
      set: `answer ${p} ${given.length} ${types[actor]}`,
      moves: menu.rung.map((_, m) => ({ label: `m${m}`, go: () => answer(types, p, [...given, m]) })),
    };
  }

  function last(types: readonly number[], p: number, given: readonly number[]): Way {
    const paid = numbers.guarantors.map(
      (guarantor, i) =>
        answerPays(game.courses[p]!, numbers, guarantor, i, given, game) +
        type(guarantor, types[i + 2]!) * (game.menus[i]!.rung[given[i]!]! / 11),
    );
    const { effort, pace, prize, prizeAtWar = prize, cost = 0 } = numbers.attacks[game.courses[p]!.attack]!;
    const { challenger: c, beneficiary: b, contest } = numbers;
    const strength = numbers.guarantors.reduce(
      (sum, g, i) => {
        const [rung, hours] = [game.menus[i]!.rung[given[i]!]!, game.menus[i]!.hours[given[i]!]!];
        return sum + g.capability * g.reach * g.commitment * contest.weight[rung]! * 2 ** (-hours / pace);
      },
      b.capability * b.reach * b.commitment + b.aid,
    );
    const against = effort * c.capability * c.reach * c.commitment + c.aid;
    const g = contest.decisiveness;
    const lost = 1 - strength ** g / (strength ** g + against ** g);
    const harm = numbers.guarantors.reduce(
      (sum, guarantor, i) => sum + guarantor.harm[game.menus[i]!.rung[given[i]!]!]!,
      0,
    );
    const war = [
      c.stake * prizeAtWar * lost - c.costOfWar * effort - harm - cost + type(c, types[0]!) * effort,
      -b.stake * prizeAtWar * lost - b.costOfWar * effort + type(b, types[1]!) * effort,
      ...paid.map((pay, i) => {
        const [guarantor, rung] = [numbers.guarantors[i]!, game.menus[i]!.rung[given[i]!]!];
        const risk = rung >= 10 ? guarantor.escalation * contest.weight[rung]! : 0;
        return pay - guarantor.stake * prizeAtWar * lost - risk;
      }),
    ];
    return {
      kind: 'choice',
      owner: 0,
      set: `last ${p} ${types[0]} ${given.join(' ')}`,
      moves: [
        {
          label: 'back',
          go: () => ({ kind: 'end', pays: [-cost - (c.costOfBackingDown ?? 0), 0, ...paid] }),
        },
        { label: 'persist', go: () => ({ kind: 'end', pays: war }) },
      ],
    };
  }

  return grown(game.names, typesFrom([]));
}

const few = ({
  types,
}: ActorNumbers): { readonly values: readonly number[]; readonly chances: readonly number[] } =>
  types?.kind === 'few' ? types : { values: [0], chances: [1] };
const type = (actor: ActorNumbers, k: number): number => (few(actor).values[k] ?? 0) * actor.resolve;

/** What an answer costs by itself: the measure, breach, disappointment, excess. Texts of these games bind with "shall". */
function answerPays(
  course: CourseIndex,
  numbers: Numbers,
  guarantor: ActorNumbers,
  i: number,
  given: readonly number[],
  game: GuaranteeGame,
): number {
  const m = given[i]!;
  const rung = game.menus[i]!.rung[m]!;
  const law = course.law[i]![m]!;
  const idle = given.every((other, j) => j === i || other === 0);
  const shall = numbers.text.strength.shall * numbers.text.binding;
  const short = ((idle ? law.shortAlone : law.short).length * shall) / Math.max(1, law.duties);
  const letter = course.letter[i]!.reduce((most, [asked]) => Math.max(most, (asked / 11) * shall), 0);
  const expected =
    (1 - guarantor.weightOfPractice) * letter + guarantor.weightOfPractice * guarantor.practice;
  return (
    -(guarantor.cost[rung] ?? 0) -
    guarantor.costOfBreach * short -
    guarantor.expectation * Math.max(0, expected - rung / 11) -
    guarantor.costOfExcess * (law.over.length > 0 ? shall : 0)
  );
}
