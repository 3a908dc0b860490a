import { capital, counted, inSentence, label, listed, type Names } from '../names.ts';
import type { Figure, ForecastActor, ForecastGuarantor, ForecastResult, Level } from './result.ts';
import { rangeOf } from './spread.ts';
import { likelihood, percent } from './words.ts';

/** A sentence under a head, for a page or a terminal. */
export interface Said {
  readonly head: string;
  readonly says: string;
}

/** "63 % (41 % to 99 %)": the chance, and the nine tenths of the draws in the middle. */
export const chanceWords = ({ mean, quantiles }: Figure): string => {
  const [low, high] = rangeOf(quantiles);
  return `${percent(mean)} (${percent(low)} to ${percent(high)})`;
};

/** The headlines: will it deter, what is done upon an attack, is it honoured. Chances are of one year. */
export function forecastSentences({ value }: ForecastResult, names: Names): readonly Said[] {
  const { attacked, attackedWithout, war, attacks, guarantors } = value;
  const challenger = capital(inSentence(names, value.challenger));
  const change = attacked.mean - attackedWithout.mean;
  const kinds = attacks
    .toSorted((one, other) => other.chance.mean - one.chance.mean)
    .slice(0, MOST_KINDS)
    .map(({ kind, chance }) => `${kind} ${percent(chance.mean)}`);
  return [
    {
      head: 'Attack',
      says: `That ${inSentence(names, value.challenger)} attacks ${inSentence(names, value.beneficiary)} within a year is ${likelihood(attacked.mean)}: ${chanceWords(attacked)}. Without the text: ${chanceWords(attackedWithout)}. ${changeWords(change)} War: ${chanceWords(war)}.`,
    },
    { head: 'Kind', says: `${challenger} most likely chooses: ${listed(kinds)}.` },
    { head: 'Answers', says: answersSentence(guarantors) },
    ...(guarantors.length > MOST_TOLD
      ? []
      : guarantors.map((guarantor) => ({
          head: capital(guarantor.name),
          says: guarantorWords(guarantor),
        }))),
  ];
}

const MOST_KINDS = 3;
/** More guarantors than this are told in a table alone. */
const MOST_TOLD = 3;

/** How many answer how, on average over the draws; and who is likeliest to send forces. */
const answersSentence = (guarantors: readonly ForecastGuarantor[]): string => {
  const sum = (of: (guarantor: ForecastGuarantor) => number): string =>
    guarantors.reduce((whole, one) => whole + of(one), 0).toFixed(1);
  const { hours = 0 } = guarantors[0]?.inTime ?? {};
  const bravest = guarantors.toSorted((one, other) => other.levels.forces.mean - one.levels.forces.mean)[0];
  return `of ${counted(guarantors.length, 'guarantor')}, upon an attack that is resisted, on average ${sum(({ levels }) => levels.help.mean + levels.forces.mean)} give help, ${sum(({ levels }) => levels.forces.mean)} of them with forces; after ${hours} hours the help of ${sum(({ inTime }) => inTime.help.mean)} is there.${guarantors.length > 1 && bravest ? ` Likeliest to send forces: ${bravest.name}, ${chanceWords(bravest.levels.forces)}.` : ''}`;
};

/** Below this a difference is not told from none. */
const SLIGHT = 0.005;

const changeWords = (change: number): string =>
  Math.abs(change) < SLIGHT
    ? 'The text changes nothing that shows.'
    : `The text ${change < 0 ? 'lowers' : 'raises'} the chance by ${counted(Math.round(100 * Math.abs(change)), 'point')}.`;

/** Words of a level, for a sentence about what somebody does. */
export const levelWords: Readonly<Record<Level, string>> = {
  nothing: 'nothing at all',
  talk: 'talk alone',
  help: 'help without forces',
  forces: 'forces',
};

const guarantorWords = ({ levels, inTime, honours }: ForecastGuarantor): string => {
  const { hours, help, forces } = inTime;
  const idle = 1 - help.mean;
  const told = (Object.keys(levelWords) as Level[]).map(
    (level) => `${levelWords[level]} ${chanceWords(levels[level])}`,
  );
  return [
    `upon an attack that is resisted ${listed(told)}.`,
    `That after ${hours} hours nothing but talk has come is ${likelihood(idle)}: ${percent(idle)}.`,
    ...(idle > NEARLY
      ? []
      : [`Help is there by then with ${chanceWords(help)}, forces with ${chanceWords(forces)}.`]),
    honours === undefined
      ? 'It owes nothing.'
      : `That it leaves nothing undone that it owes is ${likelihood(honours.mean)}: ${chanceWords(honours)}.`,
  ].join(' ');
};

/** Above this a chance is told as almost certain and no more. */
const NEARLY = 0.995;

/** Would each sign it, and why: what speaks for it and against it, the weightiest first, in units of what the beneficiary has at stake. */
export function signatureSentences({ value }: ForecastResult, names: Names): readonly Said[] {
  return value.actors.map((actor, index) => {
    const name = index < 2 ? label(names, actor.name) : capital(actor.name);
    const role = index === 0 ? 'challenger' : index === 1 ? 'beneficiary' : 'guarantor';
    return { head: name, says: signatureWords(actor, role) };
  });
}

type Role = keyof typeof STAKE;

const STAKE = {
  challenger: 'what it may win by attacking',
  beneficiary: 'what it may lose by an attack',
  guarantor: 'what it loses where the other loses',
} as const;

const signatureWords = (actor: ForecastActor, role: Role): string => {
  const parts = partsOf(actor, role);
  const tell = (sign: 1 | -1): string =>
    listed(
      parts
        .filter(({ size }) => size * sign >= SEEN)
        .toSorted((one, other) => Math.abs(other.size) - Math.abs(one.size))
        .slice(0, MOST_PARTS)
        .map(({ words, size }) => `${words} (${signed(size)})`),
    );
  const [pro, contra] = [tell(1), tell(-1)];
  const [low, high] = rangeOf(actor.gain.quantiles);
  const worth = `Worth of signing ${signed(actor.gain.mean)} (${signed(low)} to ${signed(high)}); it does not lose by it in ${percent(actor.signs)} of the draws.`;
  const told = (verdict: string, reasons: string, others: string): string =>
    `${verdict}${reasons === '' ? '' : ` because of ${reasons}`}${others === '' ? '' : `, against ${others}`}. ${worth}`;
  if (actor.signs >= MOSTLY) return told('accepts', pro, contra);
  return actor.signs <= 1 - MOSTLY
    ? told('refuses', contra, pro)
    : `could go either way: for it ${pro === '' ? 'nothing that shows' : pro}; against it ${contra === '' ? 'nothing that shows' : contra}. ${worth}`;
};

/** In so many of the draws somebody decides alike before it is said to accept, or to refuse. */
const MOSTLY = 0.6;
const MOST_PARTS = 3;
/** Smaller parts are not told. */
const SEEN = 0.005;

/** Two digits after the point, with a sign; what rounds to nothing has none. */
export const signed = (value: number): string => {
  const digits = Math.abs(value).toFixed(2);
  return Number(digits) === 0 ? digits : `${value < 0 ? '-' : '+'}${digits}`;
};

/** The terms of the decision to sign; they add up to what is gained. */
export const partsOf = (
  { worth, package: more, peacetime, alternative }: ForecastActor,
  role: Role,
): readonly { readonly words: string; readonly size: number }[] => [
  { words: STAKE[role], size: worth.stake },
  { words: 'the cost of war', size: worth.war },
  { words: 'the cost of what it would do', size: worth.measure },
  { words: 'the risk of a wider war', size: worth.escalation },
  { words: 'the price of a broken word', size: worth.breach },
  { words: 'disappointed expectations', size: worth.expectation },
  { words: 'going beyond what is allowed', size: worth.excess },
  { words: 'sanctions', size: worth.sanctions },
  { words: 'the cost of backing down', size: worth.backingDown },
  { words: 'what such an attack costs whatever follows', size: worth.attack },
  { words: 'what only it knows', size: worth.resolve },
  { words: 'the rest of the deal', size: more },
  { words: 'yearly costs beforehand', size: -peacetime },
  {
    words:
      alternative < 0 ? 'being spared what it has without a deal' : 'giving up what it has without a deal',
    size: -alternative,
  },
];

/** What a reader must know before any figure: who says so, how often, and what it must not be taken for. */
export const readWith = ({ value, model, seed }: ForecastResult): string =>
  `Estimated, not proved: ${model}, ${counted(value.draws, 'draw')}, seed ${seed}. In brackets: nine tenths of the draws.`;
