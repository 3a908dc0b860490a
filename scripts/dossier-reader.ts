// `npx tsx scripts/dossier-reader.ts [--faults]`: how well the reader of news reports does on the composed reports of
// library/testing/reports: recall of statements, and of those found the share with each field right.

import { FIELDS, reports, type Score, scoreOf, total } from '../library/testing/reports.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
const row = ({ report, asked, found, proposed, right }: Score): string =>
  [
    report.padEnd(44),
    String(asked).padStart(5),
    String(found).padStart(6),
    String(proposed).padStart(9),
    share(found, asked).padStart(7),
    ...FIELDS.map((field) => share(right[field], found).padStart(9)),
  ].join('');

const scores = reports.map(scoreOf);
const heads = ['asked', ' found', ' proposed', ' recall', ...FIELDS.map((field) => field.padStart(9))];
console.log(['report'.padEnd(44), ...heads].join(''));
for (const score of scores) console.log(row(score));
console.log(row(total(scores)));
if (process.argv.includes('--faults'))
  for (const { report, faults } of scores) for (const fault of faults) console.log(`${report}: ${fault}`);
