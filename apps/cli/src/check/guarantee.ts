import {
  begin,
  carryOn,
  type Envelope,
  envelopeOf,
  type Question,
  type Step,
  WITH_PROMISES,
} from '@casus/check';
import { HOUR, type Strength } from '@casus/engine';
import {
  type EnvelopeLine,
  type EnvelopeResult,
  guaranteeLine,
  guaranteesOf,
  inSentence,
  LADDER,
  type RungStep,
  standalone,
} from '@casus/views';
import { write } from '../commands/brief.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { nearest } from '../library/nearest.ts';
import type { Asked } from './question.ts';

/** The guarantee line of the command line: what it needs of a search, and where the picture goes. */

const rungs = (steps: readonly Step[]): readonly RungStep[] =>
  steps.map(({ from, value }) => ({ from, rung: value }));

/**
 * Floor and ceiling without their witnesses, and what promises weaker than a duty would add where a text has any:
 * a search of its own, since the one for duties leaves promises out.
 */
export const stepsOf = (
  question: Question,
  { guarantors, floor, ceiling }: Envelope,
  most: number,
): EnvelopeLine['steps'] => {
  const steps = { floor: rungs(floor.value), ceiling: rungs(ceiling.value) };
  if (
    !question.system.norms.some(
      ({ norm: { position, strength } }) => position === 'duty' && WEAKER.has(strength),
    )
  )
    return steps;
  const search = carryOn(begin(question), most);
  const promised = rungs(envelopeOf(search, guarantors, WITH_PROMISES)?.ceiling.value ?? []);
  return JSON.stringify(promised) === JSON.stringify(steps.ceiling) ? steps : { ...steps, promised };
};

const WEAKER: ReadonlySet<Strength> = new Set(['endeavours', 'should', 'intends']);

/** What the victim needs: "arms=24,force=72" is arms from hour 24 and force from hour 72 on. */
export const needOf = (text: string | undefined): Outcome<readonly RungStep[] | undefined> => {
  if (text === undefined) return good(undefined);
  const steps: RungStep[] = [{ from: 0, rung: 0 }];
  for (const part of text.split(',')) {
    const [, name = '', hours = ''] = /^\s*([a-z -]+?)\s*=\s*(\d{1,5})\s*h?\s*$/i.exec(part) ?? [];
    const rung = LADDER.findIndex((one) => one === name.toLowerCase());
    if (rung < 1) {
      const near = nearest(name || part, LADDER.slice(1));
      return bad(
        EXIT.usage,
        `--need ${text}: "${part.trim()}" is no rung of the ladder with an hour`,
        `write e.g. --need ${near ?? 'arms'}=24,force=72; the rungs are ${LADDER.slice(1).join(', ')}`,
      );
    }
    steps.push({ from: Number(hours) * HOUR, rung });
  }
  return good(steps.toSorted((a, b) => a.from - b.from));
};

/** Writes the picture where `--svg` asks for one; the problem where the machine refuses. */
export const drawn = (
  file: string | undefined,
  result: EnvelopeResult,
  { names, victim, loaded }: Asked,
  need: readonly RungStep[] | undefined,
): ReturnType<typeof bad> | undefined => {
  if (file === undefined) return undefined;
  const title = `What ${inSentence(names, victim)} can count on: ${loaded.map(({ draft }) => draft.title).join('; ')}`;
  return write(file, standalone(guaranteeLine(guaranteesOf(result, names, need), { title }).svg), '--svg');
};
