import { inSentence, type Names } from '../names.ts';
import type { Loophole } from './model.ts';

const HOUR = 3_600_000;

/** What the run of a loophole shows under the text as it stands, and what it does not; nothing where that was not asked. */
export function exampleWords({ slug, example, guarantors }: Loophole, names: Names): string | undefined {
  switch (example?.kind) {
    case undefined:
      return undefined;
    case 'read off':
      return 'Read off the text: there is no run to show.';
    case 'not found':
      return 'No lawful run of the text as it stands that shows it was found within the bounds.';
    case 'its own':
    case 'alone':
    case 'least': {
      const { until, height } = example;
      const done = height === 'none' ? 'has given nothing' : `has gone as far as ${height}`;
      const end = `Until hour ${Number((until / HOUR).toFixed(2))} ${inSentence(names, guarantors[0] ?? '')} ${done}${slug === 'entrapment' ? '' : height === 'none' ? '' : ' and no further'}, and has broken nothing.`;
      return [INTRODUCED[example.kind], end, ...(slug === 'talk-only' ? [MOST] : [])].join(' ');
    }
  }
}

const INTRODUCED = {
  'its own': 'Lawful under the text as it stands.',
  alone:
    'Another run than the one by which it was found, which the text as it stands does not allow; whoever co-operates there does so here.',
  least:
    'The run by which it was found needs the rest of the text mended. This is the least of the text as it stands: other loopholes have a part in it.',
} as const;

const MOST = 'That no run comes to more, no one run can show: every run was looked at.';

/** "11 of 26 distinct runs show it." */
export function runsWords({ runs }: Loophole): string | undefined {
  if (!runs) return undefined;
  const { showing, of, exhausted } = runs;
  const all =
    showing === of
      ? of === 1
        ? 'The only run shows it'
        : `All ${of} distinct runs show it`
      : `${showing} of ${of} distinct runs ${showing === 1 ? 'shows' : 'show'} it`;
  return exhausted ? `${all}.` : `${all}, of those that were counted within the bound.`;
}
