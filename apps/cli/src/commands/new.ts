import { existsSync } from 'node:fs';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

const PACT = (id: string): string => `pact ${id} "A guarantee"
  a draft treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Guarantors: France and Poland.
Outsiders: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine, as determined by Ukraine.

Article 2 "Consultation"
  When Ukraine invokes Article 1,
    each Guarantor shall consult Ukraine within 24 hours of the invocation.

Article 3 "Assistance"
  When an Attack is established,
    each Guarantor shall assist Ukraine with one or more of sanctions, arms or force,
      within 72 hours of the determination.
`;

const CRISIS = (title: string, under: string): string => `crisis "${title}", under ${under}.

1 March 2027, 03:10 UTC+2:
  (1) Russia attacks Ukraine by missiles.
`;

/** `casus new`: a file to start from, never over one that exists. */
export function newCommand(
  kind: string,
  name: string,
  options: { readonly under: string; readonly json?: boolean },
  terminal: Terminal,
): ExitCode {
  if (kind !== 'pact' && kind !== 'crisis')
    return failed(
      bad(
        EXIT.usage,
        `new ${kind}: nothing is called that`,
        'there are "casus new pact" and "casus new crisis"',
      ),
      terminal,
    );
  const id = name.toUpperCase();
  if (kind === 'pact' && !/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/.test(id))
    return failed(
      bad(
        EXIT.usage,
        `new pact ${name}: is no id of a pact`,
        'capitals and figures with a hyphen, e.g. EXAMPLE-2027',
      ),
      terminal,
    );
  if (name.includes('"')) return failed(bad(EXIT.usage, 'a title has no quotation marks in it'), terminal);
  const path =
    kind === 'pact'
      ? `${id}.pact`
      : `${
          name
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, '-')
            .replace(/^-+|-+$/g, '') || 'crisis'
        }.crisis`;
  if (existsSync(path))
    return failed(bad(EXIT.usage, `${path} exists already`, 'choose another name'), terminal);
  const wrong = write(path, kind === 'pact' ? PACT(id) : CRISIS(name, options.under.toUpperCase()));
  if (wrong) return failed(wrong, terminal);
  if (options.json) {
    terminal.out(JSON.stringify({ schema: 'casus/new/1', kind, out: path }, null, 2));
    return EXIT.fine;
  }
  terminal.out(`Written: ${path}`);
  terminal.out(kind === 'pact' ? `Next: casus brief ${path} --out ${id}.html` : `Next: casus run ${path}`);
  return EXIT.fine;
}
