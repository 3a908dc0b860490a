import {
  beginHoles,
  carryOnHoles,
  type Holes,
  holesLooked,
  isHolesDone,
  kindOf,
  type Slug,
  turningsOf,
} from '@casus/check';
import type { Incident, PartyId } from '@casus/engine';
import type { BracketHoles } from '@casus/views';
import { bracketName, selectedOf } from './brackets.ts';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';

/** So many states of one search for a loophole: those hold few parties, as under `casus loopholes`. */
const STATES = 1_000;

/** Looks for the loopholes of every resolution, as far as patience reaches. */
export async function holed(
  { loaded, world, chosen, told, opening, victim, horizon, most }: Asked,
  incident: Incident,
  only: PartyId | undefined,
  patience: Patience,
): Promise<Holes> {
  let holes = beginHoles({
    drafts: loaded.map(({ draft }) => draft),
    world,
    taken: chosen,
    ...(told ? { before: opening.before } : {}),
    at: opening.at,
    victim,
    attacker: incident.by,
    kind: incident.incident,
    horizon,
    states: Math.min(most, STATES),
    ...(only === undefined ? {} : { only }),
  });
  while (!isHolesDone(holes) && !patience.stopped()) {
    holes = carryOnHoles(holes);
    const done = holesLooked(holes);
    await patience.breathe(
      done / holes.total,
      `loopholes of ${Math.floor(done)} of ${holes.total} resolutions`,
    );
  }
  return holes;
}

/** What was found as plain JSON. */
export const holesResult = (
  holes: Holes,
  { loaded, victim }: Asked,
  { by: attacker }: Incident,
): BracketHoles => {
  const { brackets, looked, total } = holes;
  const name = bracketName(loaded.length > 1);
  const graded = (slug: Slug) => ({ slug, severity: kindOf(slug).severity });
  return {
    victim,
    attacker,
    total,
    complete: looked.length === total && looked.every(({ open }) => open === 0),
    resolutions: looked.map(({ picks, found, classes, open }) => ({
      selection: selectedOf(brackets, name, picks),
      found: [...found].map(([slug, guarantors]) => ({ ...graded(slug), guarantors })),
      classes,
      open,
    })),
    brackets: turningsOf(holes).map(({ bracket, compared, turns }) => ({
      id: name(bracket),
      about: bracket.about,
      labels: bracket.alternatives.map(({ label }) => label),
      compared,
      turns: turns.map(({ slug, compared: rows, turns: times, opens }) => ({
        ...graded(slug),
        compared: rows,
        turns: times,
        under: Object.fromEntries(bracket.alternatives.map(({ label }, place) => [label, opens[place] ?? 0])),
      })),
    })),
  };
};
