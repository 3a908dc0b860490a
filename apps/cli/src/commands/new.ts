import { existsSync, writeFileSync } from 'node:fs';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { refuse } from './shared.ts';

const PACT = (id: string): string => `pact ${id} "Title as diplomats use it"
  a draft treaty, proposed on 1 January 2026, never signed.

Beneficiary: Ukraine.
Guarantors: France and Poland.
Outsider: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine, as determined by Ukraine.

Article 2 "Assistance"
  When an Attack is established,
    each Guarantor shall assist Ukraine with one or more of sanctions, arms or force, within 72 hours of the determination.
`;

const CRISIS = (title: string): string => `crisis "${title}", under NAT-1949.

1 March 2027, 05:00 UTC:
  (1) Russia attacks Estonia in Estonia by invasion.
  Expect: each other Member of NAT-1949 is obliged to assist Estonia under Article 5 of NAT-1949.
`;

/** `casus new pact|crisis NAME`: a file that parses, to start from. Never overwrites. */
export const create = (kind: string, name: string, terminal: Terminal): ExitCode => {
  if (kind !== 'pact' && kind !== 'crisis') return refuse({ ok: false, problem: { code: EXIT.usage, says: `"${kind}" is neither pact nor crisis` } }, terminal);
  const id = kind === 'pact' ? name.toUpperCase() : name;
  if (kind === 'pact' && !/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d+$/.test(id)) return refuse({ ok: false, problem: { code: EXIT.usage, says: `"${name}" is no id of a pact`, mend: 'write letters, a hyphen and a year: EXAMPLE-2026' } }, terminal);
  const path = `${id}.${kind}`;
  if (existsSync(path)) return refuse({ ok: false, problem: { code: EXIT.findings, says: `${path} exists already; nothing was written` } }, terminal);
  writeFileSync(path, kind === 'pact' ? PACT(id) : CRISIS(name));
  terminal.out(`Wrote ${path}.`);
  return EXIT.fine;
};
