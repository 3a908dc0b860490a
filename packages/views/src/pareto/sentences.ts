import { signed } from '../forecast/sentences.ts';
import { percent } from '../forecast/words.ts';
import type { Said } from '../forecast/sentences.ts';
import { capital, counted, inSentence, listed, type Names } from '../names.ts';
import type { BestResolution, BestResult, BestSettlement, BestValue } from './model.ts';
import { actorWords, textWords } from './names.ts';

/** How much of all that there is was looked at, in one sentence. */
export const lookedSentence = ({ total, resolutions, games, complete, done }: BestValue): string => {
  const different = counted(games, 'different game');
  if (complete) return `All ${total} resolutions of the brackets were looked at: ${different}.`;
  const rest = done
    ? 'What these foretell to be better is among them; of the others nothing is said.'
    : 'Of the others nothing is said.';
  return `Of ${total} resolutions of the brackets, ${resolutions.length} were judged: ${different}. ${rest}`;
};

/** What the search comes to: who would sign what, what is most effective, and what would open the zone. */
export function bestSentences({ value }: BestResult, names: Names): readonly Said[] {
  const { resolutions, zone, signers } = value;
  const all = signers === 'all' ? 'everybody' : 'every party';
  const [best] = zone.flatMap((place) => resolutions[place] ?? []);
  const most = resolutions.toSorted((one, other) => other.effectiveness - one.effectiveness)[0];
  if (!most) return [];
  return [
    best
      ? {
          head: 'Signed by all',
          says: `${counted(zone.length, 'different game')} of those judged ${zone.length === 1 ? 'is' : 'are'} better than no deal for ${all}. The most effective of them: ${textWords(value, best)} (${effectWords(best)}).${nearestWords(value, best)}`,
        }
      : {
          head: 'Signed by all',
          says: `None of those judged is better than no deal for ${all}.`,
        },
    {
      head: 'Most effective',
      says: `Of all that was judged ${textWords(value, most)} (${effectWords(most)}). ${refusalWords(value, most, names)}`,
    },
    ...offerSentences(value, names),
  ];
}

const effectWords = ({ attacked, attackedWithout, loss }: BestResolution): string =>
  `attack within a year ${percent(attacked)}, without the text ${percent(attackedWithout)}; the beneficiary expects to lose ${loss.toFixed(2)}`;

/** The first text is not signed, and what has to change in it least. */
const nearestWords = ({ resolutions, zone, brackets }: BestValue, best: BestResolution): string => {
  const first = resolutions.find(({ changed }) => changed === 0);
  if (!first || first.signed) return '';
  const near = zone
    .flatMap((place) => resolutions[place] ?? [])
    .toSorted((one, other) => one.changed - other.changed)[0];
  return near && near.changed < best.changed
    ? ` The fewest changes of the first text that do: ${textWords({ brackets }, near)}.`
    : '';
};

/** Who refuses a text, the one who loses most first. */
const refusalWords = ({ signers }: BestValue, resolution: BestResolution, names: Names): string => {
  const refusing = resolution.actors
    .filter(({ gain, role }) => gain < 0 && (signers === 'all' || role !== 'challenger'))
    .toSorted((one, other) => one.gain - other.gain);
  if (refusing.length === 0) return 'All would sign it.';
  const who = refusing.map(
    ({ key, gain }) =>
      `${actorWords(resolution, key, names)} (${gain > -SLIGHT ? gain.toFixed(3) : signed(gain)})`,
  );
  return `${capital(listed(who))} would refuse it.`;
};

/** A loss below this would be told as none. */
const SLIGHT = 0.005;

const offerSentences = (value: BestValue, names: Names): readonly Said[] => {
  const { offer, opening, resolutions } = value;
  const offered = resolutions[offer?.resolution ?? -1];
  const opened = resolutions[opening?.resolution ?? -1];
  return [
    ...(offer && offered
      ? [
          {
            head: 'Side payment',
            says: `${settlementWords(offer.settlement, offered, names)} That is under ${textWords(value, offered)}: ${effectWords(offered)}.`,
          },
        ]
      : []),
    ...(opening && opened
      ? [
          {
            head: 'One number',
            says: `Only ${actorWords(opened, opening.actor, names)} refuses ${textWords(value, opened)}; it would sign if what it has without a deal were worth ${signed(opening.atMost)} or less, and not ${signed(opening.alternative)}, or if the rest of the deal gave it ${(opening.alternative - opening.atMost).toFixed(2)} more.`,
          },
        ]
      : []),
  ];
};

const settlementWords = (settlement: BestSettlement, resolution: BestResolution, names: Names): string => {
  if (settlement.kind === 'not enough')
    return `No payment among those who sign would do: even where the least is lacking, those who gain cannot make up ${settlement.total.toFixed(2)} for those who lose (${settlement.lacking.toFixed(2)} is lacking).`;
  const paid = settlement.payments.map(
    ({ from, to, amount }) =>
      `${actorWords(resolution, from, names)} gives ${actorWords(resolution, to, names)} ${amount.toFixed(2)}`,
  );
  return `The least that opens the zone: ${listed(paid)}, in units of what the beneficiary has at stake.`;
};

/** A head for the decision of each: "Would each sign it, and why?". */
export const whyHead = (value: BestValue, resolution: BestResolution): string =>
  `Would each sign ${textWords(value, resolution)}, and why?`;

/** Effective for one side, acceptable to the other. */
export const tensionTitle = ({ beneficiary, challenger }: BestValue, names: Names): string =>
  `Effective for ${inSentence(names, beneficiary)}, acceptable to ${inSentence(names, challenger)}`;
