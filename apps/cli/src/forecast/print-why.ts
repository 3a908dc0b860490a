import { capital, percent, signed, type Table } from '@casus/views';
import { headed } from '../terminal/headed.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Flip, Why } from './why.ts';

const PARTS = [
  ['stake', 'what it loses where the war is lost'],
  ['measure', 'what it pays for the deed'],
  ['escalation', 'risk of a wider war'],
  ['breach', 'breach of what it owes'],
  ['expectation', 'expectations disappointed'],
  ['excess', 'going beyond what is allowed'],
  ['total', 'in all'],
] as const;

/** Flips of numbers that are told. */
const MOST = 6;

/** Prints why a guarantor does what it does: the odds, the parts, the sentences, the numbers, and what would turn it. */
export function printWhy(why: Why, terminal: Terminal): void {
  const { out, colours } = terminal;
  const { contrast, levels, level, terms, name, attack } = why;
  const { account, does, instead, parts, sentences, open } = contrast;
  const answers = terms.guarantors[account.guarantor]?.answers ?? [];
  const rung = (m: number): string => answers[m]?.rung ?? '';
  const course = terms.attacks[account.attack]?.courses[account.course];
  out();
  out(
    colours.bold(`Why ${name} does what it does upon ${attack}, with every number in its middle (estimated)`),
  );
  for (const line of headed(
    [
      {
        head: '  Odds',
        says: `nothing ${percent(levels.nothing)}, talk ${percent(levels.talk)}, help ${percent(levels.help)}, forces ${percent(levels.forces)}, where ${course?.words ?? 'it is resisted'}. Most likely: ${level}. What speaks for "${rung(does)}" and against "${rung(instead)}" comes to ${signed(parts.total)} of what the beneficiary has at stake.${parts.total < 0 ? ` It is likelier all the same: "${level}" is several answers together, and what only it knows can outweigh the difference.` : ''}`,
      },
    ],
    terminal,
  ))
    out(line);
  out();
  out(tableText(partsTable(why, rung), terminal));
  out();
  const said = [
    ...sentences.map(({ ground, otherwise, weight, price }) => ({
      head: `  Article ${ground.article.article} of ${ground.article.pact}`,
      says: `${ground.words} (${ground.strength}, ${ground.binding ? 'binding' : 'not binding'}): ${ground.outcome} by "${rung(does)}", ${otherwise} by "${rung(instead)}". ${price === 0 ? 'No hour of the text ends it, so that waiting breaches nothing and it moves nothing.' : `Breach weighs ${weight.toFixed(2)} and costs ${price.toFixed(3)}.`}`,
    })),
    ...(sentences.length === 0
      ? [{ head: '  Sentences', says: 'no sentence tells these two answers apart.' }]
      : []),
    ...open
      .filter(({ norm }) => !sentences.some(({ ground }) => ground.norm === norm))
      .map(({ article, words }) => ({
        head: `  Article ${article.article} of ${article.pact}`,
        says: `${words}: open under both; no hour of the text ends it.`,
      })),
  ];
  for (const line of headed(said, terminal)) out(line);
  out();
  out(colours.bold(`What would turn it to something else than ${level}`));
  for (const line of headed(flipLines(why), terminal)) out(line);
}

const partsTable = ({ contrast, lines }: Why, rung: (m: number) => string): Table => {
  const { account, does, instead, parts } = contrast;
  return {
    caption: 'Part by part, in units of what the beneficiary has at stake',
    columns: [
      { title: 'Part' },
      { title: capital(rung(does)), figures: true },
      { title: capital(rung(instead)), figures: true },
      { title: 'Difference', figures: true },
      { title: 'Rests on' },
    ],
    rows: PARTS.map(([key, words]) => ({
      cells: [
        words,
        figure(account.worth[does]?.[key] ?? 0),
        figure(account.worth[instead]?.[key] ?? 0),
        figure(parts[key]),
        (lines[key] ?? []).join('; '),
      ],
    })),
    empty: 'Nothing is told apart.',
  };
};

/** Three digits: guarantors decide by hundredths. */
const figure = (value: number): string => {
  const digits = Math.abs(value).toFixed(3);
  return Number(digits) === 0 ? '0' : `${value < 0 ? '-' : '+'}${digits}`;
};

const flipLines = ({ flips, complete }: Why): readonly { readonly head: string; readonly says: string }[] => {
  const of = (kind: Flip['kind']): readonly Flip[] => flips.filter((flip) => flip.kind === kind);
  const told = (kind: Flip['kind'], head: string, none: string) => {
    const found = of(kind);
    return found.length === 0
      ? [{ head: `  ${head}`, says: complete ? none : 'none found as far as it was looked.' }]
      : found.slice(0, MOST).map(({ says, to }) => ({ head: `  ${head}`, says: `${says}. Then: ${to}.` }));
  };
  return [
    ...told(
      'number',
      'Number',
      'no single number of its own, of any guarantor, of the contest, the attack or the text, within what is thought possible.',
    ),
    ...told('words', 'Words', 'no other verb or form of any one norm.'),
    ...told('bracket', 'Bracket', 'no other alternative of any one bracket.'),
  ];
};
