// `npx tsx scripts/dossier-reader.ts [--set reports-second] [--faults]`: how well the reader of news reports does on a
// set of composed reports (a folder of library/testing, `reports` unless said): recall of statements, and of those
// found the share with each field right.

import { FIELDS, reportsIn, type Score, scoreOf, total } from '../library/testing/reports.ts';

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

const given = process.argv.indexOf('--set');
const set = given >= 0 && process.argv[given + 1] === 'reports-second' ? 'reports-second' : 'reports';
const scores = reportsIn(set).map((report) => scoreOf(set, report));
const heads = ['asked', ' found', ' proposed', ' recall', ...FIELDS.map((field) => field.padStart(9))];
console.log(['report'.padEnd(44), ...heads].join(''));
for (const score of scores) console.log(row(score));
console.log(row(total(scores)));
if (process.argv.includes('--faults'))
  for (const { report, faults } of scores) for (const fault of faults) console.log(`${report}: ${fault}`);
