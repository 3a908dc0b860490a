import { signed } from '../forecast/sentences.ts';
import { percent } from '../forecast/words.ts';
import type { Names } from '../names.ts';
import type { Table } from '../table.ts';
import type { BestActor, BestResolution, BestResult, BestValue } from './model.ts';
import { actorName, settledWords, sidesWords, textWords } from './names.ts';

/** Of each game that is shown one line: those that none beats, the first text and the text of each side; all of them where asked. */
export function bestTable({ value }: BestResult, names: Names, whole = false): Table {
  const shown = firstOfEach(value).filter(
    (one) => whole || one.best || one.changed === 0 || one.sides.length > 0,
  );
  const actors = actorsIn(value);
  return {
    caption: 'Ways to settle the text (estimated)',
    columns: [
      { title: 'Settled as' },
      { title: 'Attack', figures: true },
      { title: 'Less than without', figures: true },
      { title: 'Loss', figures: true },
      { title: 'Honoured', figures: true },
      ...actors.map((actor) => ({ title: actorName(actor, names), figures: true as const })),
      { title: 'All sign' },
      { title: 'Beaten by none' },
      { title: 'Whose' },
    ],
    rows: shown
      .toSorted((one, other) => other.effectiveness - one.effectiveness)
      .map((one) => ({
        cells: [
          settledWords(value, one),
          percent(one.attacked),
          points(one.effectiveness),
          one.loss.toFixed(2),
          honoured(one),
          ...actors.map(({ key }) => {
            const actor = one.actors.find((other) => other.key === key);
            return actor ? signed(actor.gain) : '';
          }),
          one.signed ? 'yes' : '',
          one.best ? 'yes' : '',
          sidesWords(one, names),
        ],
      })),
    empty: 'No resolution was judged.',
    foot: 'Under each actor what it gains by signing over no deal, in units of what the beneficiary has at stake. Honoured: the least over the guarantors.',
  };
}

/** What each alternative changes alone, everything else as in the first text. */
export function alternativesTable({ value }: BestResult, names: Names): Table {
  const { brackets, resolutions } = value;
  const first = resolutions.find(({ changed }) => changed === 0);
  const shown = (first?.actors ?? []).filter(({ role }) => role !== 'guarantor');
  return {
    caption: 'What each alternative changes alone, against the first text (estimated)',
    columns: [
      { title: 'Bracket' },
      { title: 'Alternative' },
      { title: 'Attack', figures: true },
      { title: 'Error', figures: true },
      ...shown.map((actor) => ({ title: actorName(actor, names), figures: true as const })),
      { title: 'Guarantors', figures: true },
      { title: '' },
    ],
    rows: brackets.flatMap(({ id, about, labels, games }, place) =>
      labels.slice(1).map((alternative, index) => {
        const head = index === 0 ? `${id} ${about}`.trim() : '';
        const one = resolutions.find(
          ({ labels: taken, changed }) => changed === 1 && taken[place] === alternative,
        );
        const same = games[index + 1];
        if (!one || !first || same === undefined)
          return { cells: [head, alternative, ...blank(shown.length + 3), 'not judged'] };
        if (same !== index + 1)
          return {
            cells: [head, alternative, ...blank(shown.length + 3), `the same game as ${labels[same] ?? ''}`],
          };
        return {
          cells: [
            head,
            alternative,
            points(-one.change.mean),
            one.change.error === undefined ? '' : (100 * one.change.error).toFixed(1),
            ...shown.map(({ key }) => signed(gainOf(one, key) - gainOf(first, key))),
            signed(guarantorsGain(one) - guarantorsGain(first)),
            '',
          ],
        };
      }),
    ),
    empty: 'No bracket is open.',
    foot: 'Attack: points by which the chance of an attack changes, and the standard error of that over the draws. Then the change of what is gained by signing; of the guarantors together.',
  };
}

/** Of each actor the text that it gains most by, among those judged, against the one that is proposed. */
export function ratherTable({ value }: BestResult, names: Names, proposed: BestResolution): Table {
  const texts = firstOfEach(value);
  return {
    caption: 'What each would rather have, among the texts judged (estimated)',
    columns: [
      { title: '' },
      { title: 'Its best text' },
      { title: 'Gain there', figures: true },
      { title: `Gain under ${textWords(value, proposed)}`, figures: true },
      { title: 'Gives up', figures: true },
    ],
    rows: proposed.actors.map((actor) => {
      const [most = proposed] = texts.toSorted(
        (one, other) => gainOf(other, actor.key) - gainOf(one, actor.key),
      );
      const gain = gainOf(most, actor.key);
      return {
        cells: [
          actorName(actor, names),
          most.game === proposed.game ? 'this one' : settledWords(value, most),
          signed(gain),
          signed(actor.gain),
          Math.max(0, gain - actor.gain).toFixed(3),
        ],
      };
    }),
    empty: 'Nobody is asked to sign.',
    foot: 'Nobody can choose another text alone: what it gives up by signing this one is what it may hope to get by holding out.',
  };
}

const blank = (count: number): readonly string[] => Array.from({ length: count }, () => '');

const points = (share: number): string => {
  const digits = Math.abs(100 * share).toFixed(1);
  return Number(digits) === 0 ? digits : `${share < 0 ? '-' : '+'}${digits}`;
};

const honoured = ({ actors }: BestResolution): string => {
  const all = actors.flatMap(({ honours }) => honours ?? []);
  return all.length === 0 ? 'nothing owed' : percent(Math.min(...all));
};

const gainOf = ({ actors }: BestResolution, key: string): number =>
  actors.find((actor) => actor.key === key)?.gain ?? Number.NEGATIVE_INFINITY;

const guarantorsGain = ({ actors }: BestResolution): number =>
  actors.filter(({ role }) => role === 'guarantor').reduce((sum, { gain }) => sum + gain, 0);

/** The first resolution of each game: the others make no difference to anybody. A side's own text is told of its game. */
export const firstOfEach = ({ resolutions }: BestValue): readonly BestResolution[] => {
  const out = new Map<number, BestResolution>();
  for (const one of resolutions) {
    const known = out.get(one.game);
    out.set(one.game, known ? { ...known, sides: [...new Set([...known.sides, ...one.sides])] } : one);
  }
  return [...out.values()];
};

/** Everybody who plays in any text, in the order in which they come up. */
const actorsIn = ({ resolutions }: BestValue): readonly BestActor[] => {
  const out = new Map<string, BestActor>();
  for (const { actors } of resolutions)
    for (const actor of actors) if (!out.has(actor.key)) out.set(actor.key, actor);
  return [...out.values()];
};
