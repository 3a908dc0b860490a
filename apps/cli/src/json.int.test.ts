import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke } from './testing/invoke.ts';
import { faultsBySchema } from './testing/schema.ts';

inEmptyFolder();

beforeAll(() => {
  writeFileSync(
    'report.txt',
    'The plan stands, a diplomat told AFP. "Russia has perhaps agreed," he said.\n',
  );
  writeFileSync(
    'typo.pact',
    'pact TYPO-2027 "Typo"\n  a treaty, in force from 1 January 2027.\n\nMembers: France and Polnd.\n',
  );
  writeFileSync(
    'promise.pact',
    'pact PROMISE-2027 "Promise"\n  a treaty, in force from 1 January 2027.\nBeneficiary: Ukraine.\nGuarantors: France.\nConcern "alone": no Guarantor is obliged to assist Ukraine within 72 hours.\nArticle 1 "Help"\n  Each Guarantor should assist Ukraine.\n',
  );
  writeFileSync('loose.pact', 'pact LOOSE-2027 "Loose"\n a treaty,  in force from 1 January 2027.\n');
});

describe('--json', () => {
  it.each([
    ['run', ['run', 'renewed-attack']],
    ['run', ['run', 'falklands-1982', '--at', '3 April 1982']],
    ['run', ['run', 'july-1914']],
    ['test', ['test']],
    ['explain', ['explain', 'renewed-attack', '--party', 'DEU']],
    ['explain', ['explain', 'falklands-1982', '--party', 'USA', '--why-not', '--article', 'NAT-1949:5']],
    ['prose', ['prose', 'ua-a5t-2025']],
    ['prose', ['prose', 'NAT-1949', '--docx', 'nat.docx']],
    ['brief', ['brief', 'NAT-1949', '--out', 'nat.html']],
    ['brief', ['brief', 'UA-A5T-2025', '--crisis', 'renewed-attack', '--out', 'brief.html']],
    ['check', ['check', 'budapest-1994']],
    ['check', ['check', 'su-cs-1935', '--bound', '20']],
    ['check', ['check', 'promise.pact', '--no-loopholes']],
    ['envelope', ['envelope', 'tfeu-222']],
    ['compare', ['compare', 'tfeu-222', 'budapest-1994', '--on', 'Germany,Ukraine', '--no-holes']],
    ['compare', ['compare', 'nat-1949', 'budapest-1994']],
    ['diff', ['diff', 'istanbul-2022', '--old', '1=UKR', '--new', '1=RUS', '--guarantor', 'Poland']],
    ['chain', ['chain', 'lon-1839', '--on', 'Belgium', '--by', 'Germany']],
    ['loopholes', ['loopholes', 'meloni-2025', '--guarantor', 'Italy']],
    ['loopholes', ['loopholes', 'meloni-2025', '--kind', 'may-be-nothing', '--fix']],
    ['brackets', ['brackets', 'istanbul-2022', '--guarantor', 'Poland']],
    ['forecast', ['forecast', 'budapest-1994', '--draws', '2']],
    ['resolve', ['resolve', 'istanbul-2022', '--by', 'Russia', '--draws', '2']],
    ['problem', ['brackets', 'nat-1949']],
    ['new', ['new', 'pact', 'EXAMPLE-2027']],
    ['new', ['new', 'crisis', 'First try']],
    ['fmt', ['fmt', 'EXAMPLE-2027.pact', 'first-try.crisis']],
    ['fmt', ['fmt', '--check', 'loose.pact']],
    ['fmt', ['fmt', '--write', 'loose.pact']],
    ['code', ['code', 'EXAMPLE-2027.pact']],
    ['equilibria', ['game', 'solve', 'entry']],
    ['equilibria', ['game', 'solve', 'entry', '--concept', 'undominated']],
    ['equilibria', ['game', 'solve', 'horse', '--concept', 'sequential']],
    ['equilibria', ['game', 'solve', 'chicken', '--concept', 'correlated']],
    ['equilibria', ['game', 'solve', 'kuhn', '--concept', 'cfr', '--tolerance', '1e-9', '--limit', '0.2']],
    ['judgement', ['game', 'judge', 'horse', '--profile', '0,1,0,1,0,1']],
    ['worker', ['worker', '--once', '--queue', 'queue.sqlite']],
    ['game', ['game', 'convert', 'entry']],
    ['sequences', ['game', 'convert', 'kuhn', '--form', 'sequence']],
    ['tree', ['game', 'show', 'entry']],
    ['tree', ['game', 'show', 'entry', '--concept', 'subgame-perfect']],
    ['dossier', ['dossier', 'show', '--on', '2025-08-16']],
    ['dossier', ['dossier', 'term', 'consent of Russia']],
    ['dossier', ['dossier', 'agreed']],
    ['dossier', ['dossier', 'silent']],
    ['dossier', ['dossier', 'pending']],
    ['dossier', ['dossier', 'drift', 'Article 5']],
    ['draft', ['dossier', 'draft', 'report.txt', '--on', '2025-08-16']],
    ['problem', ['dossier', 'agreed', 'consent of Rusia']],
    ['library', ['library']],
    ['library', ['library', '--party', 'Poland', '--in-force', '1 September 1939']],
    ['library', ['library', '--grep', 'without delay']],
    ['help', ['help', 'P011']],
    ['help', ['help', 'R05']],
    ['problem', ['prose', 'typo.pact']],
    ['problem', ['run', 'nowhere.crisis']],
    ['problem', ['run', 'falklands-1982', '--zone', 'Mars']],
    ['problem', ['run', 'falklands-1982', '--frobnicate']],
    ['problem', ['explain', 'falklands-1982']],
    ['problem', ['library', '--party', 'Atlantis']],
    ['problem', ['library', '--in-force', '31 February 2020']],
    ['problem', ['check', 'typo.pact']],
    ['problem', ['check', 'budapest-1994', '--on', 'Atlantis']],
    ['problem', ['envelope', 'budapest-1994', '--incident', 'quarrel']],
    ['problem', ['loopholes', 'meloni-2025', '--kind', 'no-clok']],
    ['problem', ['loopholes', 'meloni-2025', '--fail-on', 'bad']],
    ['problem', ['help', 'P999']],
  ])('prints %s in the form of its schema: casus %j', async (schema, args) => {
    const { out } = await invoke(...args, '--json');
    expect(JSON.parse(out)).toMatchObject({ schema: `casus/${schema}/1` });
    expect(faultsBySchema(out)).toBeUndefined();
  });

  it('gives findings as data: where, what, how to mend it', async () => {
    const { code, out } = await invoke('prose', 'typo.pact', '--json');
    expect(code).toBe(1);
    const { problems, exit } = JSON.parse(out) as { exit: number; problems: Record<string, unknown>[] };
    expect(exit).toBe(1);
    expect(problems[0]).toMatchObject({
      file: 'typo.pact',
      code: 'P002',
      severity: 'error',
      range: { line: 4 },
    });
  });

  it('has schemas that refuse what is not in them (else they would prove nothing)', async () => {
    const { out } = await invoke('run', 'falklands-1982', '--json');
    const result = JSON.parse(out) as { report: { positions: Record<string, unknown>[] } };
    const [first] = result.report.positions;
    if (!first) throw new Error('falklands-1982 has no position');
    first['surprise'] = true;
    expect(faultsBySchema(JSON.stringify(result))).toMatch(/surprise/);
    delete first['surprise'];
    first['status'] = 'forgotten';
    expect(faultsBySchema(JSON.stringify(result))).toMatch(/status/);
    delete first['status'];
    expect(faultsBySchema(JSON.stringify(result))).toMatch(/status/);
  });

  it('says the same twice', async () => {
    const once = await invoke('run', 'renewed-attack', '--json');
    expect((await invoke('run', 'renewed-attack', '--json')).out).toBe(once.out);
  });
});
