import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { played } from '../testing/played.ts';
import { pact } from './testing/table.ts';

// Who determines the casus, by which standard, what the facts are and what is said of them: what it then is, and
// who owes what follows. Worked by hand from SEMANTICS section 5. Russia attacks Poland; the Court is a body that no
// text makes judge. Each row ends with its reason and the paragraph of docs/semantics.md that has it.

/** The facts as the record has them. */
const FACTS = {
  agreed: '(1) Russia attacks Poland by missiles, which is significant.',
  contested: '(1) Russia attacks Poland by missiles, which may be significant.',
  untrue: '(1) Russia attacks Poland by missiles, which is not significant.',
  claimed: '(1) Poland claims that Russia attacks Poland by missiles, which is significant.',
  unknown: '(1) An unknown force attacks Poland by missiles, which is significant.',
} as const;

/** What the casus is (for all; for whom it is something else), and who owes help because of it. */
type Row = [facts: keyof typeof FACTS, said: string, is: string, owe: string, why: string];

const text = (determined: string): string =>
  pact(`Article 1 "Attack"
  Attack means a significant armed attack by Russia on any Member${determined}.
  When an Attack is established, each other Member shall provide the victim with arms within 10 days.
Article 2 "Bodies"
  The Council is composed of the Members.
  The Court is composed of Norway and Switzerland.`);

const table: Readonly<Record<string, readonly [determined: string, rows: readonly Row[]]>> = {
  nobody: [
    '',
    [
      ['agreed', '', 'established', 'FRA ITA', '3.5: nobody need find what is plain'],
      [
        'agreed',
        'Russia denies (1).',
        'established',
        'FRA ITA',
        '3.2: the denial of the attacker contests nothing',
      ],
      [
        'agreed',
        'France finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: what is plain needs no finding and takes none',
      ],
      [
        'agreed',
        'France finds that (1) is not an Attack.',
        'established',
        'FRA ITA',
        '3.5: in good faith nobody denies what is plain',
      ],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      [
        'contested',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.5: its own finding, and for nobody else',
      ],
      [
        'contested',
        'France finds that (1) is not an Attack.',
        'contested, FRA rejected',
        '',
        '3.5: its own finding',
      ],
      [
        'contested',
        'The Court finds that (1) is an Attack.',
        'contested',
        '',
        '3.4: no pact gives the Court this finding',
      ],
      [
        'contested',
        'The Court finds that (1) is significant.',
        'established',
        'FRA ITA',
        '3.3: on an element the word of a body is heard by all',
      ],
      ['untrue', 'France finds that (1) is an Attack.', 'rejected', '', '3.5: plainly false'],
      ['untrue', 'France finds that (1) is significant.', 'rejected', '', '3.8: the record has settled it'],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.2: whoever may find, finds it',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'France attributes (1) to Russia.',
        'contested, FRA established',
        'FRA',
        '3.3: bound by its own attribution',
      ],
      [
        'unknown',
        'The Court finds that (1) is an act of Russia.',
        'established',
        'FRA ITA',
        '3.3: the word of a body',
      ],
    ],
  ],
  'each, in good faith': [
    ', as determined by each Member for itself',
    [
      ['agreed', '', 'established', 'FRA ITA', '3.5: at once, no act needed'],
      [
        'agreed',
        'Russia denies (1).',
        'established',
        'FRA ITA',
        '3.2: the denial of the attacker contests nothing',
      ],
      [
        'agreed',
        'France finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: what is plain needs no finding',
      ],
      [
        'agreed',
        'France finds that (1) is not an Attack.',
        'established',
        'FRA ITA',
        '3.5: in good faith nobody denies what is plain',
      ],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      [
        'contested',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.5: its own finding',
      ],
      [
        'contested',
        'France finds that (1) is not an Attack.',
        'contested, FRA rejected',
        '',
        '3.5: its own finding',
      ],
      [
        'contested',
        'France finds that (1) is significant.',
        'contested, FRA established',
        'FRA',
        '3.3: its own word on an element, and for nobody else',
      ],
      [
        'contested',
        'The Court finds that (1) is an Attack.',
        'contested',
        '',
        '3.4: the Court determines it for nobody',
      ],
      ['untrue', 'France finds that (1) is an Attack.', 'rejected', '', '3.5: plainly false'],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.2: it may find what is claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'France attributes (1) to Russia.',
        'contested, FRA established',
        'FRA',
        '3.3: bound by its own attribution',
      ],
      [
        'unknown',
        'France attributes (1) to Belarus.',
        'contested, FRA rejected',
        '',
        '3.3: for France it was another',
      ],
    ],
  ],
  'each, in its sole judgement': [
    ', as determined by each Member for itself in its sole judgement',
    [
      ['agreed', '', 'contested', '', '3.5: silence is no finding, even of what is plain'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      [
        'agreed',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.5: its own finding',
      ],
      [
        'agreed',
        'France finds that (1) is not an Attack.',
        'contested, FRA rejected',
        '',
        '3.5: it may deny what is plain',
      ],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      [
        'contested',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.5: its own finding',
      ],
      [
        'contested',
        'France finds that (1) is not an Attack.',
        'contested, FRA rejected',
        '',
        '3.5: its own finding',
      ],
      [
        'contested',
        'The Court finds that (1) is significant.',
        'contested',
        '',
        "3.5: nobody else's word makes it find",
      ],
      [
        'untrue',
        'France finds that (1) is an Attack.',
        'rejected',
        '',
        '3.5: outside even its sole judgement',
      ],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.2: it may find what is claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'France attributes (1) to Russia.',
        'contested',
        '',
        '3.5: to say who it was is not yet to find an Attack',
      ],
      [
        'unknown',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.5: its own finding covers the attacker',
      ],
    ],
  ],
  'each, objectively': [
    ', as determined by each Member for itself objectively',
    [
      ['agreed', '', 'established', 'FRA ITA', '3.5: at once'],
      [
        'agreed',
        'Russia denies (1).',
        'established',
        'FRA ITA',
        '3.2: the denial of the attacker contests nothing',
      ],
      [
        'agreed',
        'France finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: what is plain needs no finding',
      ],
      [
        'agreed',
        'France finds that (1) is not an Attack.',
        'established',
        'FRA ITA',
        '3.5: its own word counts for nothing',
      ],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      [
        'contested',
        'France finds that (1) is an Attack.',
        'contested',
        '',
        '3.5: its own word counts for nothing',
      ],
      [
        'contested',
        'France finds that (1) is not an Attack.',
        'contested',
        '',
        '3.5: its own word counts for nothing',
      ],
      [
        'contested',
        'France finds that (1) is significant.',
        'contested',
        '',
        '3.5: nor does it on an element',
      ],
      [
        'contested',
        'The Court finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: a finding by a body',
      ],
      ['contested', 'The Court finds that (1) is not an Attack.', 'rejected', '', '3.5: a finding by a body'],
      ['untrue', 'The Court finds that (1) is an Attack.', 'rejected', '', '3.5: plainly false'],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'France finds that (1) is an Attack.',
        'contested',
        '',
        '3.5: its own word counts for nothing',
      ],
      [
        'claimed',
        'The Court finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: a finding by a body',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'France attributes (1) to Russia.',
        'contested',
        '',
        '3.5: its own word counts for nothing',
      ],
      [
        'unknown',
        'The Court finds that (1) is an act of Russia.',
        'established',
        'FRA ITA',
        '3.3: the word of a body',
      ],
    ],
  ],
  'the victim, in good faith': [
    ', as determined by the victim',
    [
      ['agreed', '', 'contested', '', '3.5: contested until it has spoken'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      [
        'agreed',
        'Poland finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding, for all',
      ],
      [
        'agreed',
        'Poland finds that (1) is not an Attack.',
        'contested',
        '',
        '3.5: a no against plain facts leaves it contested',
      ],
      ['agreed', 'France finds that (1) is an Attack.', 'contested', '', '3.4: France has no power to find'],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      ['contested', 'Poland finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding'],
      ['contested', 'Poland finds that (1) is not an Attack.', 'rejected', '', '3.5: its finding'],
      ['untrue', 'Poland finds that (1) is an Attack.', 'rejected', '', '3.5: outside its power'],
      ['claimed', '', 'contested', '', '3.2: to claim is not to find'],
      [
        'claimed',
        'Poland finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what it claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'Poland attributes (1) to Russia.',
        'contested',
        '',
        '3.5: to say who it was is not yet to find an Attack',
      ],
      [
        'unknown',
        'Poland finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding covers the attacker',
      ],
    ],
  ],
  'the victim, in its sole judgement': [
    ', as determined by the victim in its sole judgement',
    [
      ['agreed', '', 'contested', '', '3.5: contested until it has spoken'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      [
        'agreed',
        'Poland finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding, for all',
      ],
      ['agreed', 'Poland finds that (1) is not an Attack.', 'rejected', '', '3.5: its no rejects'],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      ['contested', 'Poland finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding'],
      ['contested', 'Poland finds that (1) is not an Attack.', 'rejected', '', '3.5: its finding'],
      [
        'untrue',
        'Poland finds that (1) is an Attack.',
        'rejected',
        '',
        '3.5: outside even its sole judgement',
      ],
      ['claimed', '', 'contested', '', '3.2: to claim is not to find'],
      [
        'claimed',
        'Poland finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what it claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'The Court finds that (1) is an act of Russia.',
        'contested',
        '',
        '3.5: the victim has still to find',
      ],
    ],
  ],
  'one party, in good faith': [
    ', as determined by Italy',
    [
      ['agreed', '', 'contested', '', '3.5: contested until it has spoken'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      ['agreed', 'Italy finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding, for all'],
      [
        'agreed',
        'Italy finds that (1) is not an Attack.',
        'contested',
        '',
        '3.5: a no against plain facts leaves it contested',
      ],
      [
        'agreed',
        'Poland finds that (1) is an Attack.',
        'contested',
        '',
        '3.4: the victim has no power to find',
      ],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      ['contested', 'Italy finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding'],
      ['contested', 'Italy finds that (1) is not an Attack.', 'rejected', '', '3.5: its finding'],
      [
        'contested',
        'Italy finds that (1) is an Attack. France finds that (1) is not significant.',
        'established',
        'FRA ITA',
        "3.3: nobody gets out of a judge's finding by a word of its own",
      ],
      [
        'contested',
        'The Court finds that (1) is an Attack.',
        'contested',
        '',
        '3.4: no pact gives the Court this finding',
      ],
      ['untrue', 'Italy finds that (1) is an Attack.', 'rejected', '', '3.5: outside its power'],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'Italy finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what is claimed',
      ],
      ['claimed', 'Italy finds that (1) is not an Attack.', 'rejected', '', '3.2: or finds against it'],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'Italy finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding covers the attacker',
      ],
      ['unknown', 'France attributes (1) to Russia.', 'contested', '', '3.5: Italy has still to find'],
    ],
  ],
  'one party, in its sole judgement': [
    ', as determined by Italy in its sole judgement',
    [
      ['agreed', '', 'contested', '', '3.5: contested until it has spoken'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      ['agreed', 'Italy finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding, for all'],
      ['agreed', 'Italy finds that (1) is not an Attack.', 'rejected', '', '3.5: its no rejects'],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      ['contested', 'Italy finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding'],
      ['contested', 'Italy finds that (1) is not an Attack.', 'rejected', '', '3.5: its finding'],
      [
        'untrue',
        'Italy finds that (1) is an Attack.',
        'rejected',
        '',
        '3.5: outside even its sole judgement',
      ],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'Italy finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what is claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
    ],
  ],
  'a body, in good faith': [
    ', as determined by the Council',
    [
      ['agreed', '', 'contested', '', '3.5: contested until it has spoken'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      [
        'agreed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding, for all',
      ],
      [
        'agreed',
        'The Council finds that (1) is not an Attack.',
        'contested',
        '',
        '3.5: a no against plain facts leaves it contested',
      ],
      [
        'agreed',
        'The Council finds that (1) is an Attack. The Council finds that (1) is not an Attack.',
        'contested',
        'FRA ITA',
        '3.7: the last finding counts, from then on: what has arisen stays',
      ],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      ['contested', 'The Council finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding'],
      ['contested', 'The Council finds that (1) is not an Attack.', 'rejected', '', '3.5: its finding'],
      [
        'contested',
        'The Council finds that (1) is significant.',
        'contested',
        '',
        '3.5: an element is not yet the casus',
      ],
      ['contested', 'The Court finds that (1) is an Attack.', 'contested', '', '3.4: another body'],
      [
        'contested',
        'France finds that (1) is an Attack.',
        'contested',
        '',
        '3.4: France has no power to find',
      ],
      [
        'contested',
        'The Council finds that (1) is an Attack, if (1) is significant.',
        'contested',
        '',
        '3.6: it waits for an element',
      ],
      [
        'contested',
        'The Council finds that (1) is an Attack, if (1) is significant. The Council finds that (1) is significant.',
        'established',
        'FRA ITA',
        '3.6: which is then found',
      ],
      [
        'contested',
        'The Council finds that (1) is an Attack, if (1) is significant. Italy finds that (1) is significant.',
        'contested',
        '',
        '3.6: by whoever found, or a body',
      ],
      ['untrue', 'The Council finds that (1) is an Attack.', 'rejected', '', '3.5: outside its power'],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what is claimed',
      ],
      ['claimed', 'The Council finds that (1) is not an Attack.', 'rejected', '', '3.2: or finds against it'],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding covers the attacker',
      ],
    ],
  ],
  'a body, in its sole judgement': [
    ', as determined by the Council in its sole judgement',
    [
      ['agreed', '', 'contested', '', '3.5: contested until it has spoken'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      [
        'agreed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding, for all',
      ],
      ['agreed', 'The Council finds that (1) is not an Attack.', 'rejected', '', '3.5: its no rejects'],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      ['contested', 'The Council finds that (1) is an Attack.', 'established', 'FRA ITA', '3.5: its finding'],
      ['contested', 'The Council finds that (1) is not an Attack.', 'rejected', '', '3.5: its finding'],
      [
        'untrue',
        'The Council finds that (1) is an Attack.',
        'rejected',
        '',
        '3.5: outside even its sole judgement',
      ],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what is claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
    ],
  ],
  'a body, objectively': [
    ', as determined by the Council objectively',
    [
      ['agreed', '', 'contested', '', '3.5: contested until it has spoken'],
      ['agreed', 'Russia denies (1).', 'contested', '', '3.2: a denial adds nothing'],
      [
        'agreed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: its finding, for all',
      ],
      ['agreed', 'The Council finds that (1) is not an Attack.', 'contested', '', '3.5: as in good faith'],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      [
        'contested',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: as in good faith',
      ],
      ['contested', 'The Council finds that (1) is not an Attack.', 'rejected', '', '3.5: as in good faith'],
      ['untrue', 'The Council finds that (1) is an Attack.', 'rejected', '', '3.5: outside its power'],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what is claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
    ],
  ],
  'a body, and until then each for itself': [
    ', as determined by the Council, and until then by each Member for itself',
    [
      ['agreed', '', 'established', 'FRA ITA', '3.5: as each for itself, until the Council has spoken'],
      [
        'agreed',
        'Russia denies (1).',
        'established',
        'FRA ITA',
        '3.2: the denial of the attacker contests nothing',
      ],
      [
        'agreed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: as the Council finds',
      ],
      [
        'agreed',
        'The Council finds that (1) is not an Attack.',
        'contested',
        'FRA ITA',
        '3.7: from then on; what each owed before stays owed',
      ],
      ['contested', '', 'contested', '', '3.1: C fires nothing'],
      [
        'contested',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.5: its own finding, meanwhile',
      ],
      [
        'contested',
        'France finds that (1) is not an Attack. The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.5: the Council has spoken, and binds France too',
      ],
      [
        'contested',
        'France finds that (1) is an Attack. The Council finds that (1) is not an Attack.',
        'rejected',
        'FRA',
        '3.7: from then on; what France owed before stays owed',
      ],
      [
        'contested',
        'The Council finds that (1) is not an Attack.',
        'rejected',
        '',
        '3.5: as the Council finds',
      ],
      ['untrue', 'The Council finds that (1) is an Attack.', 'rejected', '', '3.5: outside its power'],
      ['claimed', '', 'contested', '', "3.2: anybody's word"],
      [
        'claimed',
        'France finds that (1) is an Attack.',
        'contested, FRA established',
        'FRA',
        '3.2: it may find what is claimed, meanwhile',
      ],
      [
        'claimed',
        'The Council finds that (1) is an Attack.',
        'established',
        'FRA ITA',
        '3.2: it finds what is claimed',
      ],
      ['unknown', '', 'contested', '', '3.3: nobody has said who did it'],
      [
        'unknown',
        'France attributes (1) to Russia.',
        'contested, FRA established',
        'FRA',
        '3.3: bound by its own attribution, meanwhile',
      ],
    ],
  ],
};

const outcome = (determined: string, facts: keyof typeof FACTS, said: string) => {
  const { end } = played(
    [text(determined)],
    `1 March 2024, 00:00 UTC:\n  ${FACTS[facts]}\n  ${said}\n1 hour later:\n  Time passes.\n`,
  );
  const [fact] = end.facts;
  return {
    is: [fact?.status, ...(fact?.byDeterminer ?? []).map(({ by, status }) => `${by} ${status}`)].join(', '),
    owe: end.positions
      .filter((one) => one.pact === 'EXAMPLE-1' && one.status === 'active')
      .map((one) => one.bearers.join('+'))
      .join(' '),
  };
};

for (const [who, [determined, rows]] of Object.entries(table))
  describe(who, () => {
    it.each(rows)('%s. %s: %s; %s (%s)', (facts, said, is, owe) => {
      expect(outcome(determined, facts, said)).toEqual({ is, owe });
    });

    it('has a row for every state of the facts, with nothing said and with a finding', () => {
      const states = rows.map(
        ([facts, said]) => `${facts}${said.includes('finds') ? ' found' : said ? ' said' : ''}`,
      );
      for (const state of [
        'agreed',
        'agreed said',
        'agreed found',
        'contested',
        'contested found',
        'untrue found',
        'claimed',
        'claimed found',
        'unknown',
      ])
        expect(states).toContain(state);
    });
  });

it('each reason cites a paragraph that there is', () => {
  const semantics = readFileSync(join(import.meta.dirname, '../../../../docs/semantics.md'), 'utf8');
  for (const [, rows] of Object.values(table))
    for (const row of rows) expect(semantics).toContain(`**${/^\d+\.\d+/.exec(row[4])?.[0] ?? row[4]}**`);
});
