import { describe, expect, it } from 'vitest';
import { CONSENT, end, made, may, said, says, TRIGGER } from '../testing/made.ts';
import { pendingAt, silenceAt } from './pending.ts';

describe('what is to come', () => {
  const dossier = made(
    [
      said('S1', 2, 'Meloni', [says('claims', { id: 'talks' })]),
      said('S2', 9, 'Meloni', [says('confirms', { id: 'talks' })]),
    ],
    {
      pending: [
        {
          title: 'A call of the partners',
          due: { from: may(5), until: end(5), about: false, text: '5 May 2025' },
          on: [TRIGGER],
          since: 'S1',
          settledBy: 'S2',
        },
      ],
    },
  );
  const open = (day: number) => pendingAt(dossier, end(day)).map(({ overdue }) => overdue);

  it('is open from the day that it is known, overdue after its day, and gone when it is settled', () => {
    expect([1, 2, 5, 6, 9].map(open)).toEqual([[], [false], [false], [true], []]);
  });
});

describe('who has not spoken', () => {
  const dossier = made([
    said('S1', 1, 'Meloni', [says('proposes', TRIGGER)]),
    said('S2', 2, 'Source A', [says('claims', CONSENT)]),
    said('S3', 3, 'Lavrov', [says('silent', CONSENT), says('doubts', TRIGGER)]),
  ]);
  const of = (party: string, day: number) => silenceAt(dossier, end(day)).find((one) => one.party === party);

  it('is silent on what others raised, on its own consent first', () => {
    expect(of('RUS', 2)).toMatchObject({
      onRecord: [],
      silentOn: [CONSENT, TRIGGER],
      spokenFor: [{ topic: CONSENT, statement: 'S2', voice: 'Source A' }],
    });
    expect(of('UKR', 2)).toMatchObject({ onRecord: [], silentOn: [TRIGGER], spokenFor: [] });
    expect(of('ITA', 2)?.silentOn).toEqual([]);
  });

  it('has not spoken on what it is said to pass over', () => {
    expect(of('RUS', 3)).toMatchObject({ onRecord: ['S3'], silentOn: [CONSENT] });
  });
});
