import { openBrackets, openingOf, settledAs } from '@casus/check';
import type { PartyId, Strength } from '@casus/engine';
import {
  accountOf,
  beginForecast,
  type Contrast,
  contrastOf,
  type Drawing,
  type ForecastSearch,
  likeliestLevel,
  levelsOf,
  type Level,
  normsOf,
  numbersOf,
  reworded,
  type Terms,
  thresholdOf,
} from '@casus/forecast';
import type { QuantityId } from '@casus/forecast/profile';
import { bracketName } from '../check/brackets.ts';
import type { Patience } from '../check/patience.ts';
import { bad, EXIT, type Outcome } from '../exit.ts';
import { partyNamed } from '../library/parties.ts';
import { listed } from '@casus/views';
import { questionFor, type Ready } from './asked.ts';
import { playFor } from './blocs.ts';
import { lineAt, lineWords, originWords, valueWords } from './lines.ts';
import { termsFor } from './run.ts';

/** The smallest change of one thing that turns what a guarantor most likely does. */
export interface Flip {
  readonly kind: 'number' | 'words' | 'bracket';
  /** "stake of Germany: 0.31 instead of 0.15 (judgement ...)". */
  readonly says: string;
  /** What it then most likely does. */
  readonly to: Level;
  /** Of a number: how far from the middle, as a share of what is thought possible, 0 to 0.5. */
  readonly far?: number;
}

/** Why a guarantor most likely does what it does, and what would turn it. Every number is in its middle. */
export interface Why {
  readonly party: PartyId;
  readonly name: string;
  readonly attack: string;
  readonly level: Level;
  readonly levels: Readonly<Record<Level, number>>;
  readonly contrast: Contrast;
  readonly terms: Terms;
  /** By part: the lines of the profile that it rests on, with their values in the middle. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly flips: readonly Flip[];
  /** Everything that is looked at was looked at. */
  readonly complete: boolean;
}

/** The guarantor that `--why` names; its place among those that decide. */
export const whoseWhy = ({ all }: Ready, terms: Terms, text: string): Outcome<PartyId> => {
  const party = partyNamed(all.parties, text, '--why');
  if (!party.ok) return party;
  return terms.guarantors.some(({ members }) => members.includes(party.value))
    ? party
    : bad(
        EXIT.usage,
        `--why ${text}: is no guarantor here`,
        `the guarantors are ${listed(terms.guarantors.map(({ name }) => name))}`,
      );
};

/** Explains what a guarantor does upon the likeliest attack, and looks for what would turn it, as far as patience reaches. */
export async function whyOf(
  ready: Ready,
  drawing: Drawing,
  search: ForecastSearch,
  party: PartyId,
  kind: string,
  patience: Patience,
): Promise<Why | undefined> {
  const { terms, middle } = search.question;
  const place = (given: Terms): readonly [guarantor: number, attack: number] => [
    given.guarantors.findIndex(({ members }) => members.includes(party)),
    given.attacks.findIndex((attack) => attack.kind === kind),
  ];
  const [guarantor, attack] = place(terms);
  const answers = terms.guarantors[guarantor]?.answers ?? [];
  const account = accountOf(search.tables.text, middle, guarantor, attack, search.start.text);
  if (account === undefined) return undefined;
  const contrast = contrastOf(terms, middle, account);
  const level = likeliestLevel(answers, account.chances);
  const flips: Flip[] = [];
  const numbers = numbersOf(terms, drawing);
  const near = nearLines(drawing, party, kind);
  for (const [at, coordinate] of near.entries()) {
    if (patience.stopped() !== undefined) break;
    await patience.breathe(at / near.length, `what would turn it: number ${at} of ${near.length}`);
    const levelAt = (share: number): Level => {
      const point = new Float64Array(drawing.dimensions).fill(0.5);
      point[coordinate] = share;
      const there = accountOf(search.tables.text, numbers(point), guarantor, attack, search.start.text);
      return there === undefined ? level : likeliestLevel(answers, there.chances);
    };
    const share = thresholdOf((one) => levelAt(one) !== level);
    const line = drawing.spread[coordinate];
    if (share === undefined || line === undefined) continue;
    flips.push({
      kind: 'number',
      says: `${lineWords(line, ready.all.names)}: ${valueWords(line, lineAt(line, share))} instead of ${valueWords(line, lineAt(line, 0.5))}; ${originWords(line)}`,
      to: levelAt(share),
      far: Math.abs(share - 0.5),
    });
  }
  const turned = (given: Terms, drawn: Drawing): Level | undefined => {
    const begun = beginForecast(questionFor(ready, given, drawn));
    const [i, a] = place(given);
    if (begun.kind === 'no game' || i < 0 || a < 0) return undefined;
    const { question, tables, start } = begun.search;
    const there = accountOf(tables.text, question.middle, i, a, start.text);
    const found = there && likeliestLevel(given.guarantors[i]?.answers ?? [], there.chances);
    return found === level ? undefined : found;
  };
  const changes = wordChanges(terms, guarantor);
  for (const [at, change] of changes.entries()) {
    if (patience.stopped() !== undefined) break;
    await patience.breathe(at / changes.length, `what would turn it: words ${at} of ${changes.length}`);
    const to = turned(change.terms, drawing);
    if (to) flips.push({ kind: 'words', says: change.says, to });
  }
  const texts = otherTexts(ready);
  for (const [at, text] of texts.entries()) {
    if (patience.stopped() !== undefined) break;
    await patience.breathe(at / texts.length, `what would turn it: bracket ${at} of ${texts.length}`);
    const found = await termsFor(text.ready, {
      ...patience,
      breathe: () => patience.breathe(at / texts.length, ''),
    });
    const play = found.ok ? playFor(text.ready, found.value) : undefined;
    if (!play?.ok) continue;
    const to = turned(play.value.terms, play.value.drawing);
    if (to) flips.push({ kind: 'bracket', says: text.says, to });
  }
  return {
    party,
    name: terms.guarantors[guarantor]?.name ?? party,
    attack: terms.attacks[attack]?.kind ?? kind,
    level,
    levels: levelsOf(answers, account.chances),
    contrast,
    terms,
    lines: linesOf(
      ready,
      drawing,
      party,
      [contrast.does, contrast.instead].map((m) => answers[m]?.rung ?? 'none'),
    ),
    flips: flips.toSorted((one, other) => (one.far ?? 0) - (other.far ?? 0)),
    complete: patience.stopped() === undefined,
  };
}

/** Coordinates of lines about the guarantor, about any guarantor, about the contest, the text, and this kind of attack. */
const nearLines = ({ spread }: Drawing, party: PartyId, kind: string): readonly number[] =>
  spread.flatMap(({ holder, entry }, at) => {
    const near =
      holder.kind === 'party'
        ? holder.party === party
        : holder.kind === 'role'
          ? holder.role === 'guarantor'
          : holder.attack === undefined || holder.attack === kind;
    // What is decided at signature or paid in peace moves no answer to an attack.
    return near && !UNMOVED.has(entry.quantity) ? [at] : [];
  });

const UNMOVED: ReadonlySet<QuantityId> = new Set<QuantityId>([
  'package',
  'alternative',
  'peacetime cost',
  'discount',
  'cost of the attack',
]);

const VERBS: readonly Strength[] = ['shall', 'endeavours', 'should', 'intends'];

/** Each norm that asks something of the guarantor, with each other verb, and in a text of the other form. */
const wordChanges = (
  terms: Terms,
  guarantor: number,
): readonly { readonly says: string; readonly terms: Terms }[] =>
  normsOf(terms, guarantor).flatMap(({ article, norm, strength, binding, words }) => {
    const of = { pact: article.pact, norm };
    const where = `Article ${article.article} of ${article.pact} (${words})`;
    return [
      ...VERBS.filter((verb) => verb !== strength).map((verb) => ({
        says: `${where}: "${verb}" instead of "${strength}"`,
        terms: reworded(terms, of, { strength: verb }),
      })),
      {
        says: `${where}: ${binding ? 'not binding in law' : 'binding in law'}`,
        terms: reworded(terms, of, { binding: !binding }),
      },
    ];
  });

/** The text with one bracket resolved otherwise, for each other alternative of each. */
const otherTexts = (ready: Ready): readonly { readonly says: string; readonly ready: Ready }[] => {
  const { all } = ready;
  const drafts = all.loaded.map(({ draft }) => draft);
  const name = bracketName(drafts.length > 1);
  return openBrackets(drafts, {}).flatMap((bracket) => {
    const { pact, id, alternatives } = bracket;
    const now = all.taken[pact]?.[id];
    return alternatives
      .filter(({ label }) => label !== now)
      .map(({ label }) => {
        const taken = { ...all.taken, [pact]: { ...all.taken[pact], [id]: label } };
        const system = settledAs(drafts, taken, all.world);
        return {
          says: `bracket ${name(bracket)}: ${label} instead of ${now ?? 'none'}`,
          ready: { ...ready, all: { ...all, taken, system, opening: openingOf(system, all.opening.at) } },
        };
      });
  });
};

/** Lines of the profile behind each part of the worth of two answers, with their values in the middle. */
const linesOf = (
  { all: { names } }: Ready,
  { lines }: Drawing,
  party: PartyId,
  rungs: readonly string[],
): Why['lines'] => {
  const find = (quantity: string, of?: string): readonly string[] => {
    const own = lines.filter(
      ({ entry, holder }) =>
        entry.quantity === quantity &&
        entry.of === of &&
        (holder.kind === 'party'
          ? holder.party === party
          : holder.kind !== 'role' || holder.role === 'guarantor'),
    );
    const line = own.find(({ holder }) => holder.kind === 'party') ?? own[0];
    return line === undefined
      ? []
      : [`${lineWords(line, names)} ${valueWords(line, lineAt(line, 0.5))}, ${originWords(line)}`];
  };
  return {
    stake: find('stake'),
    measure: rungs.flatMap((rung) => find('cost', rung)),
    escalation: find('escalation'),
    breach: find('cost of breach'),
    expectation: [...find('expectation'), ...find('practice'), ...find('weight of practice')],
    excess: find('cost of excess'),
  };
};
