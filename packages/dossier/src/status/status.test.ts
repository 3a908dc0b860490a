import { describe, expect, it } from 'vitest';
import { CONSENT, end, made, may, said, says, TRIGGER } from '../testing/made.ts';
import { statusOf } from './status.ts';

const kinds = (dossier: ReturnType<typeof made>, day: number, topic = TRIGGER, from?: number) => {
  const window = { to: end(day), ...(from === undefined ? {} : { from: may(from) }) };
  const { standings, agreed } = statusOf(dossier, topic, window);
  return [
    ...standings.map(
      ({ kind, sayings }) => `${kind} by ${sayings.map(({ voice }) => voice.name).join(', ')}`,
    ),
    ...(agreed ? ['agreed'] : []),
  ];
};

describe('how a topic stands', () => {
  it('is nothing where nobody spoke, and nothing before it was said', () => {
    const dossier = made([said('S1', 3, 'Meloni', [says('proposes', TRIGGER)])]);
    expect(kinds(dossier, 2)).toEqual([]);
    expect(kinds(dossier, 3)).toEqual(['proposed by Meloni']);
    expect(kinds(dossier, 3, CONSENT)).toEqual([]);
    expect(kinds(dossier, 9, TRIGGER, 4)).toEqual([]);
  });

  it('has the last word of each voice', () => {
    const dossier = made([
      said('S1', 1, 'Meloni', [says('proposes', TRIGGER)]),
      said('S2', 2, 'Lavrov', [says('denies', TRIGGER)]),
      said('S3', 3, 'Meloni', [says('doubts', TRIGGER)]),
    ]);
    expect(kinds(dossier, 2)).toEqual(['proposed by Meloni', 'denied by Lavrov']);
    expect(kinds(dossier, 3)).toEqual(['denied by Lavrov', 'doubted by Meloni']);
  });

  it('is not moved by a draft that nobody has accepted, nor by what has no day', () => {
    const { when: _, ...undated } = said('S2', 1, 'Lavrov', [says('confirms', TRIGGER)]);
    const dossier = made([said('S1', 1, 'Meloni', [says('proposes', TRIGGER)], { draft: true }), undated]);
    expect(kinds(dossier, 9)).toEqual([]);
  });

  it('keeps silence apart from a word', () => {
    const dossier = made([
      said('S1', 1, 'Meloni', [says('proposes', TRIGGER)]),
      said('S2', 2, 'Lavrov', [says('silent', TRIGGER)]),
    ]);
    const status = statusOf(dossier, TRIGGER, { to: end(2) });
    expect(status.standings.map(({ kind }) => kind)).toEqual(['proposed']);
    expect(status.silent.map(({ voice }) => voice.name)).toEqual(['Lavrov']);
  });
});

describe('a yes', () => {
  it('agrees where another side gives it on record, not where the same side does', () => {
    const put = said('S1', 1, 'Meloni', [says('proposes', TRIGGER)]);
    expect(kinds(made([put, said('S2', 2, 'Sybiha', [says('supports', TRIGGER)])]), 2)).toContain('agreed');
    expect(kinds(made([put, said('S2', 2, 'Source A', [says('supports', TRIGGER)])]), 2)).not.toContain(
      'agreed',
    );
    const own = said('S1', 1, 'Peskov', [says('proposes', TRIGGER)]);
    expect(kinds(made([own, said('S2', 2, 'Lavrov', [says('supports', TRIGGER)])]), 2)).not.toContain(
      'agreed',
    );
  });

  it('to a consent counts from the party alone: whoever else confirms it claims it', () => {
    expect(kinds(made([said('S1', 1, 'Meloni', [says('confirms', CONSENT)])]), 1, CONSENT)).toEqual([
      'claimed by Meloni',
    ]);
    expect(kinds(made([said('S1', 1, 'Lavrov', [says('confirms', CONSENT)])]), 1, CONSENT)).toEqual([
      'confirmed by Lavrov',
      'agreed',
    ]);
  });

  it('of a side to its own voice is support, no confirmation', () => {
    const dossier = made([
      said('S1', 1, 'Peskov', [says('claims', TRIGGER)]),
      said('S2', 2, 'Lavrov', [says('confirms', TRIGGER, { answers: ['S1'] })]),
    ]);
    expect(kinds(dossier, 2)).toEqual(['claimed by Peskov', 'supported by Lavrov']);
  });

  it("told of another is that other's: Meloni reports that Russia rejects", () => {
    const dossier = made([
      said('S1', 1, 'Meloni', [says('claims', TRIGGER, { reports: { party: 'RUS', stance: 'rejects' } })]),
    ]);
    expect(kinds(dossier, 1)).toEqual(['denied by Meloni']);
  });
});
