import { describe, expect, it } from 'vitest';
import { cast } from '../testing/ballots.ts';
import { played } from '../testing/played.ts';

// Worked by hand from SEMANTICS, section 7. Six sit in the Council: France, Germany, Italy, Norway, Poland and
// Russia, which has attacked Poland; France and Germany are the Great Members. The proposal is put at hour 0; "2
// France yes" is a vote at hour 2. The last column but one is the outcome, the last the hour at which it came.
// A day has 24 hours: silence of 2 days ends at hour 48.

type Row = [law: string, votes: string, is: string, at: number | undefined, motion?: string];

const tables: Readonly<Record<string, readonly Row[]>> = {
  unanimity: [
    [
      'It decides by unanimity.',
      '1 France yes, 2 Germany yes, 3 Italy yes, 4 Norway yes, 5 Poland yes, 6 Russia yes',
      'adopted',
      6,
    ],
    [
      'It decides by unanimity.',
      '1 France yes, 2 Germany yes, 3 Italy yes, 4 Norway yes, 5 Poland yes',
      'open',
      undefined,
    ],
    ['It decides by unanimity.', '1 France yes, 2 Russia no', 'rejected', 2],
    // An abstention is not a yes: all can no longer be reached.
    ['It decides by unanimity.', '1 France abstains', 'rejected', 1],
    ['It decides by unanimity.', '1 France absent', 'rejected', 1],
    [
      'It decides by unanimity. Abstention lowers the number of votes needed.',
      '1 France abstains, 2 Germany yes, 3 Italy yes, 4 Norway yes, 5 Poland yes, 6 Russia yes',
      'adopted',
      6,
    ],
    // Absence is not abstention.
    [
      'It decides by unanimity. Abstention lowers the number of votes needed.',
      '1 France absent',
      'rejected',
      1,
    ],
    // The parties to the dispute are Russia and Poland: four are left.
    [
      'It decides by unanimity. The parties to the dispute do not vote.',
      '1 France yes, 2 Germany yes, 3 Italy yes, 4 Norway yes',
      'adopted',
      4,
    ],
    // Where the text names no rule, all must agree.
    ['It needs a quorum of 2.', '1 France yes, 2 Russia no', 'rejected', 2],
  ],
  consensus: [
    // Nobody has objected, but nobody has said that silence carries either.
    ['It decides by consensus.', '1 France yes, 2 Germany yes', 'open', undefined],
    ['It decides by consensus.', '1 France yes, 2 Russia objects', 'rejected', 2],
    [
      'It decides by consensus.',
      '1 France yes, 2 Germany yes, 3 Italy yes, 4 Norway abstains, 5 Poland yes, 6 Russia abstains',
      'adopted',
      6,
    ],
    ['It decides by consensus with silence of 48 hours.', '', 'adopted', 48],
    ['It decides by consensus with silence of 48 hours.', '47 Russia objects', 'rejected', 47],
    // At the last instant is in time: what is done at hour 48 comes before the closing of hour 48.
    ['It decides by consensus with silence of 48 hours.', '48 Russia objects', 'rejected', 48],
    ['It decides by consensus with silence of 48 hours.', '49 Russia objects', 'adopted', 48],
    ['It decides by consensus with silence of 48 hours.', '3 Russia abstains', 'adopted', 48],
    [
      'It decides by consensus with silence of 48 hours. Abstention counts as a vote against.',
      '3 Russia abstains',
      'rejected',
      3,
    ],
    // Where the text speaks of the time itself, that is what counts.
    [
      'It decides by consensus. Failing a decision within 2 days, the proposal is rejected.',
      '',
      'rejected',
      48,
    ],
    [
      'It decides by consensus. Failing a decision within 2 days, the proposal is adopted.',
      '',
      'adopted',
      48,
    ],
    [
      'It decides by consensus with silence of 48 hours. The parties to the dispute do not vote.',
      '3 Russia objects',
      'adopted',
      48,
    ],
  ],
  majority: [
    // More than half of six is four.
    ['It decides by majority.', '1 France yes, 2 Germany yes, 3 Italy yes, 4 Norway yes', 'adopted', 4],
    ['It decides by majority.', '1 France yes, 2 Germany yes, 3 Italy yes', 'open', undefined],
    // Three against leave three: out of reach.
    ['It decides by majority.', '1 France no, 2 Germany no, 3 Italy no', 'rejected', 3],
    ['It decides by majority.', '1 France no, 2 Germany abstains, 3 Italy absent', 'rejected', 3],
    // Of five (one abstains, and that lowers the need) three are more than half.
    [
      'It decides by majority. Abstention lowers the number of votes needed.',
      '1 France abstains, 2 Germany yes, 3 Italy yes, 4 Norway yes',
      'adopted',
      4,
    ],
    // Of four three: half is not more than half.
    [
      'It decides by majority. The parties to the dispute do not vote.',
      '1 France yes, 2 Germany yes, 3 Italy no, 4 Norway no',
      'rejected',
      4,
    ],
    [
      'It decides by majority. The parties to the dispute do not vote.',
      '1 France yes, 2 Germany yes, 3 Norway yes',
      'adopted',
      3,
    ],
  ],
  'two thirds': [
    // Of six four, of four three (two and two thirds go up), of five four (three and a third go up).
    ['It decides by two thirds.', '1 France yes, 2 Germany yes, 3 Italy yes, 4 Norway yes', 'adopted', 4],
    ['It decides by two thirds.', '1 France no, 2 Germany no, 3 Italy no', 'rejected', 3],
    [
      'It decides by two thirds. The parties to the dispute do not vote.',
      '1 France yes, 2 Germany yes, 3 Italy no, 4 Norway yes',
      'adopted',
      4,
    ],
    [
      'It decides by two thirds. The parties to the dispute do not vote.',
      '1 France yes, 2 Germany no, 3 Italy no',
      'rejected',
      3,
    ],
    [
      'It decides by two thirds. Russia does not vote.',
      '1 France yes, 2 Germany yes, 3 Italy yes, 4 Norway no, 5 Poland no',
      'rejected',
      5,
    ],
  ],
  'a number of votes': [
    ['It decides by 2 of 6 votes.', '1 France yes, 2 Germany yes', 'adopted', 2],
    ['It decides by 5 of 6 votes.', '1 France no, 2 Germany no', 'rejected', 2],
    // A number is a number: who is excluded does not lower it.
    ['It decides by 5 of 6 votes. The parties to the dispute do not vote.', '', 'rejected', 0],
  ],
  weighted: [
    // France 4, Germany 4, Italy 3, Norway 1, Poland 2, Russia 6: twenty in all. More than half is more than ten.
    [
      'It decides by majority weighted by Shares. Shares means these weights: France 4, Germany 4, Italy 3, Norway 1, Poland 2 and Russia 6.',
      '1 France yes, 2 Russia yes',
      'open',
      undefined,
    ],
    [
      'It decides by majority weighted by Shares. Shares means these weights: France 4, Germany 4, Italy 3, Norway 1, Poland 2 and Russia 6.',
      '1 France yes, 2 Russia yes, 3 Norway yes',
      'adopted',
      3,
    ],
    [
      'It decides by majority weighted by Shares. Shares means these weights: France 4, Germany 4, Italy 3, Norway 1, Poland 2 and Russia 6.',
      '1 Russia no, 2 France no',
      'rejected',
      2,
    ],
    // Two thirds of twenty are thirteen and a third: fourteen.
    [
      'It decides by two thirds weighted by Shares. Shares means these weights: France 4, Germany 4, Italy 3, Norway 1, Poland 2 and Russia 6.',
      '1 Russia yes, 2 France yes, 3 Italy yes',
      'open',
      undefined,
    ],
    [
      'It decides by two thirds weighted by Shares. Shares means these weights: France 4, Germany 4, Italy 3, Norway 1, Poland 2 and Russia 6.',
      '1 Russia yes, 2 France yes, 3 Germany yes',
      'adopted',
      3,
    ],
    // Seven against leave thirteen.
    [
      'It decides by two thirds weighted by Shares. Shares means these weights: France 4, Germany 4, Italy 3, Norway 1, Poland 2 and Russia 6.',
      '1 France no, 2 Italy no',
      'rejected',
      2,
    ],
    // Whom the table does not name weighs nothing: six of ten.
    [
      'It decides by majority weighted by Shares. Shares means these weights: France 4 and Russia 6.',
      '1 Germany yes, 2 Italy yes, 3 Russia yes',
      'adopted',
      3,
    ],
  ],
  quorum: [
    ['It decides by 2 of 6 votes. It needs a quorum of 3.', '1 France yes, 2 Germany yes', 'open', undefined],
    [
      'It decides by 2 of 6 votes. It needs a quorum of 3.',
      '1 France yes, 2 Germany yes, 3 Italy abstains',
      'adopted',
      3,
    ],
    // Four of six are a majority; three absent leave three.
    [
      'It decides by 2 of 6 votes. It needs a quorum of majority.',
      '1 France yes, 2 Germany yes, 3 Italy absent, 4 Norway absent, 5 Poland absent',
      'rejected',
      5,
    ],
    [
      'It decides by majority. It needs a quorum of two thirds. Failing a decision within 2 days, the proposal is rejected.',
      '1 France yes',
      'rejected',
      48,
    ],
  ],
  veto: [
    [
      'It decides by majority. Any Great Member may veto any decision.',
      '1 Italy yes, 2 Norway yes, 3 France no',
      'rejected',
      3,
    ],
    [
      'It decides by majority. Any Great Member may veto any decision.',
      '1 Italy yes, 2 Norway yes, 3 Poland yes, 4 Germany yes, 5 France vetoes',
      'adopted',
      4,
    ],
    [
      'It decides by majority. Any Great Member may veto any decision. Abstention and absence are not a veto.',
      '1 France abstains, 2 Germany absent, 3 Italy yes, 4 Norway yes, 5 Poland yes, 6 Russia yes',
      'adopted',
      6,
    ],
    [
      'It decides by majority. Any Great Member may veto any decision. Abstention counts as a vote against.',
      '1 France abstains',
      'rejected',
      1,
    ],
    // A veto on one matter is none on another.
    [
      'It decides by 1 of 6 votes. Any Great Member may veto any decision on findings.',
      '1 France no, 2 Italy yes',
      'adopted',
      2,
      ', to order sanctions',
    ],
    [
      'It decides by 1 of 6 votes. Any Great Member may veto any decision on findings.',
      '1 France no, 2 Italy yes',
      'rejected',
      1,
      ', to find Attack',
    ],
    [
      'It decides by 1 of 6 votes. Any Great Member may veto any decision on substance.',
      '1 France no, 2 Italy yes',
      'rejected',
      1,
      ', to find Attack',
    ],
    [
      'It decides by 1 of 6 votes. Any Great Member may veto any decision on substance.',
      '1 France no, 2 Italy yes',
      'adopted',
      2,
      ', to find Attack, on procedure',
    ],
    [
      'It decides by 1 of 6 votes. Any Great Member may veto any decision on force.',
      '1 France no, 2 Italy yes',
      'rejected',
      1,
      ', to authorise force',
    ],
    // Who has no veto votes against.
    [
      'It decides by 1 of 6 votes. Any Great Member may veto any decision.',
      '1 Italy vetoes, 2 Norway yes',
      'adopted',
      2,
    ],
    // Who may not vote may not veto.
    [
      'It decides by 1 of 6 votes. Russia may veto any decision. The parties to the dispute do not vote.',
      '1 Russia vetoes, 2 Norway yes',
      'adopted',
      2,
    ],
  ],
  'rules and exclusions by matter': [
    [
      'It decides by 1 of 6 votes on procedure. It decides by majority on substance.',
      '1 France yes',
      'adopted',
      1,
      ', on procedure',
    ],
    [
      'It decides by 1 of 6 votes on procedure. It decides by majority on substance.',
      '1 France yes',
      'open',
      undefined,
      ', to order sanctions',
    ],
    ['It decides by 1 of 6 votes on procedure.', '1 France yes', 'open', undefined, ', to order sanctions'],
    [
      'It decides by 2 of 6 votes. The parties to the dispute do not vote on settlement.',
      '1 Russia yes, 2 Poland yes',
      'adopted',
      2,
      ', on force',
    ],
    [
      'It decides by 2 of 6 votes. The parties to the dispute do not vote on settlement.',
      '1 Russia yes, 2 Poland yes',
      'open',
      undefined,
      ', on settlement',
    ],
    [
      'It decides by majority. The attacker does not vote.',
      '1 France no, 2 Italy no, 3 Norway no',
      'rejected',
      3,
    ],
    [
      'It decides by majority. The victim does not vote.',
      '1 Poland yes, 2 France yes, 3 Italy yes, 4 Russia yes',
      'adopted',
      4,
    ],
  ],
  'time is up': [
    [
      'It decides by majority. Failing a decision within 2 days, the proposal is rejected.',
      '',
      'rejected',
      48,
    ],
    ['It decides by majority. Failing a decision within 2 days, the proposal is adopted.', '', 'adopted', 48],
    [
      'It decides by majority. Failing a decision within 2 days, the proposal is adopted.',
      '1 France no, 2 Italy no, 3 Norway no',
      'rejected',
      3,
    ],
    ['It decides by majority.', '1 France yes', 'open', undefined],
    // The Assembly takes it over at hour 48, and decides by majority too.
    [
      'It decides by unanimity. Failing a decision within 2 days, the proposal passes to the Assembly.',
      '1 France yes, 49 France yes, 50 Italy yes, 51 Norway yes, 52 Poland yes',
      'adopted',
      52,
    ],
    [
      'It decides by unanimity. Failing a decision within 2 days, the proposal passes to the Assembly.',
      '1 France yes, 49 France yes',
      'open',
      undefined,
    ],
    // The Court passes it back to the Council, which has had it before: no proposal goes round for ever.
    [
      'It decides by unanimity. Failing a decision within 2 days, the proposal passes to the Court.',
      '1 France yes',
      'rejected',
      96,
    ],
  ],
  'votes are final': [
    ['It decides by 2 of 6 votes.', '1 France no, 2 France yes, 3 Italy yes', 'open', undefined],
    ['It decides by 2 of 6 votes.', '1 France yes, 2 France yes, 3 Italy yes', 'adopted', 3],
    ['It decides by 1 of 6 votes.', '1 France yes, 2 Italy no', 'adopted', 1],
  ],
};

for (const [rule, rows] of Object.entries(tables))
  describe(rule, () => {
    it.each<Row>(rows)('%s %s: %s at %s %s', (law, votes, is, at, motion) => {
      const came = cast({ law, votes, ...(motion === undefined ? {} : { motion }) });
      expect({ is: came.is, at: came.at }).toEqual({ is, at });
    });
  });

describe('votes and proposals without effect', () => {
  it.each([
    ['It decides by 2 of 6 votes.', '1 Spain yes', 'R08 ESP'],
    ['It decides by 2 of 6 votes. Russia does not vote.', '1 Russia yes', 'R09 RUS'],
    ['It decides by 2 of 6 votes.', '1 France yes, 2 France no', 'R10 FRA'],
    ['It decides by 1 of 6 votes.', '1 France yes, 2 Italy yes', 'R11 ITA'],
    ['It decides by 2 of 6 votes.', '1 Italy vetoes', 'R05 ITA'],
  ])('%s %s: %s', (law, votes, note) => {
    expect(cast({ law, votes }).notes).toEqual([note]);
  });

  const again = (times: string) => `pact EXAMPLE-1 "Example"
  a treaty, in force from 1 January 2020.
Members: France, Germany and Italy.
Article 1 "Council"
  The Council is composed of the Members.
  It decides by unanimity.
  Failing a decision within 2 days, the proposal is rejected${times}.
`;
  const put = (days: readonly number[]) =>
    days.map((day) => `${day} March 2024:\n  Italy proposes "Motion" to the Council.`).join('\n');

  it.each([
    ['', [1, 5, 9, 13], []],
    [', and may be put again once', [1, 5], []],
    [', and may be put again once', [1, 5, 9], ['R18']],
    [', and may be put again twice', [1, 5, 9], []],
    [', and may be put again twice', [1, 5, 9, 13], ['R18']],
  ] as const)('a proposal on which time ran out%s, put on %j: %j', (times, days, notes) => {
    const { end } = played([again(times)], `${put(days)}\n30 March 2024:\n  Time passes.`);
    expect(end.notes.map((note) => note.code)).toEqual(notes);
  });

  it('a proposal voted down may be put again as often as anybody likes', () => {
    const { end } = played(
      [again(', and may be put again once')],
      `${[1, 5, 9].map((day) => `${put([day])}\n  France votes against "Motion".`).join('\n')}\n30 March 2024:\n  Time passes.`,
    );
    expect(end.notes).toEqual([]);
  });

  it('is put by a party or a member, and to a body that there is', () => {
    const { end } = played(
      [again('')],
      '1 March 2024:\n  Russia proposes "Motion" to the Council.\n  Spain proposes "Other" to the Council.',
    );
    expect(end.notes.map((note) => `${note.code} ${note.by ?? ''}`)).toEqual(['R05 RUS', 'R05 ESP']);
  });
});

describe('a body with dates', () => {
  const text = `pact EXAMPLE-1 "Example"
  a treaty, in force from 1 January 2020.
Members: France, Germany and Italy.
Article 1 "Council", from 1 January 2024
  The Council is composed of the Members.
Article 2 "Votes until 2025", until 1 January 2025
  The Council decides by unanimity.
Article 3 "Votes from 2025", from 1 January 2025
  The Council decides by majority.
`;
  const vote = (year: number) =>
    played(
      [text],
      `1 March ${year}:\n  Italy proposes "Motion" to the Council.\n  France and Germany vote for "Motion".`,
    ).end;

  it('is not there before its first', () => {
    expect(vote(2023).notes.map((note) => note.code)).toContain('R07');
  });

  it('decides by the rule of its time', () => {
    expect(vote(2024).procedures.map((procedure) => procedure.status)).toEqual(['open']);
    expect(vote(2025).procedures.map((procedure) => procedure.status)).toEqual(['adopted']);
  });
});

describe('who may call a body, and by when it meets', () => {
  const text = `pact EXAMPLE-1 "Example"
  a treaty, in force from 1 January 2020.
Members: France, Germany and Italy.
Article 1 "Council"
  The Council is composed of the Members.
  It meets at the request of Italy within 3 days.
`;
  const day = (n: number, sentence: string) => `${n} March 2024, 12:00 UTC:\n  ${sentence}\n`;
  const called = day(1, 'Italy requests a meeting of the Council.');
  const breach = '  Expect: France is in breach of Article 1 of EXAMPLE-1.';

  it('binds all who sit in it from the request on', () => {
    const due = `${called}  Expect: Germany is obliged to meet under Article 1 of EXAMPLE-1, by 4 March 2024, 12:00 UTC.`;
    expect(played([text], due).failed).toEqual([]);
  });

  it('is kept by a meeting, and broken by none', () => {
    expect(played([text], `${called}${day(5, 'time passes.')}${breach}`).failed).toEqual([]);
    const met = `${called}${day(3, 'The Council meets.')}${day(5, 'time passes.')}`;
    expect(played([text], `${met}${breach}`).failed).toHaveLength(1);
  });

  it('is for those at whose request it meets, and for nobody else', () => {
    const { end, failed } = played(
      [text],
      `${day(1, 'France requests a meeting of the Council.')}  Expect: nobody is obliged to meet.`,
    );
    expect(failed).toEqual([]);
    expect(end.notes.map((note) => `${note.code} ${note.by ?? ''}`)).toEqual(['R05 FRA']);
  });
});
