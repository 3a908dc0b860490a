import { FUNCTIONS, GRADE_MEANINGS } from '@casus/history';

/** The page of provisions: what each grade of the heat map stands for, function by function. */
export const provisionsPage = (): string =>
  [
    '# Provisions and their grades',
    '',
    '`casus compare` lays texts side by side by these functions. The grade of a cell is how much the provision gives whom the pact protects, from 0 to 4. It is read off the compiled pact, by the rules below and nothing else. The order is editorial, ours and no measure; it shades the heat map and decides nothing.',
    '',
    '| function | 0 nothing | 1 little | 2 some | 3 much | 4 most |',
    '|---|---|---|---|---|---|',
    ...FUNCTIONS.map(
      (serves) =>
        `| ${serves} | ${GRADE_MEANINGS[serves].map((words) => words || 'never given').join(' | ')} |`,
    ),
    '',
  ].join('\n');
