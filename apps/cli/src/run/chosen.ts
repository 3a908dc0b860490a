import type { Brief } from '@casus/views';

/** What was chosen for the run of a brief, as `--resolve` and `--reading` take it. */
export const chosenIn = ({ choices, selection }: Brief, kind: 'bracket' | 'reading'): readonly string[] =>
  choices.flatMap((choice) =>
    choice.kind === kind && selection[choice.id] !== undefined
      ? [`${choice.id}=${selection[choice.id] ?? ''}`]
      : [],
  );
