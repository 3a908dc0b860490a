import { describe, expect, it } from 'vitest';
import { CONSENT, end, made, said, says } from '../testing/made.ts';
import { chainOf } from './chain.ts';

const claim = (id: string, day: number, by: string, hedge?: string, more = {}) =>
  said(id, day, by, [says('claims', CONSENT, hedge === undefined ? {} : { hedge })], more);
const adds = (dossier: ReturnType<typeof made>) =>
  chainOf(dossier, CONSENT, end(30)).links.map(
    ({ saying, pull, adds: { kind } }) => `${saying.statement.id} ${pull} ${kind}`,
  );

describe('the chain behind a claim', () => {
  it('counts two unnamed sources as one, unless they are known to be two', () => {
    expect(adds(made([claim('S1', 1, 'Source A'), claim('S2', 2, 'Source B')]))).toEqual([
      'S1 for first',
      'S2 for perhaps the same',
    ]);
    expect(adds(made([claim('S1', 1, 'Source A'), claim('S2', 2, 'Source C')]))).toEqual([
      'S1 for first',
      'S2 for independent',
    ]);
  });

  it('gains nothing from a relay, from the same voice, or from a second mouth of one side', () => {
    const dossier = made([
      claim('S1', 1, 'Meloni'),
      claim('S2', 2, 'Source A', undefined, { relays: 'S1' }),
      claim('S3', 3, 'Meloni'),
      claim('S4', 4, 'Lavrov'),
      claim('S5', 5, 'Peskov'),
    ]);
    expect(adds(dossier)).toEqual([
      'S1 for first',
      'S2 for relay',
      'S3 for same voice',
      'S4 for independent',
      'S5 for same side',
    ]);
    expect(chainOf(dossier, CONSENT, end(30)).independent).toEqual(['Meloni', 'Lavrov']);
  });

  it('loses a hedge when the last word has none, and is not confirmed by a claim', () => {
    const dossier = made([claim('S1', 1, 'Source A', 'supposedly'), claim('S2', 2, 'Source A')]);
    expect(chainOf(dossier, CONSENT, end(1)).unhedged).toEqual([]);
    expect(chainOf(dossier, CONSENT, end(2))).toMatchObject({
      unhedged: ['Source A'],
      confirmedBy: [],
      onRecord: [],
    });
  });

  it('tells who is against, and who says it of himself', () => {
    const dossier = made([
      claim('S1', 1, 'Source A'),
      said('S2', 2, 'Peskov', [says('denies', CONSENT)]),
      said('S3', 3, 'Lavrov', [says('confirms', CONSENT)]),
      said('S4', 4, 'Sybiha', [says('doubts', CONSENT)]),
    ]);
    expect(adds(dossier)).toEqual([
      'S1 for first',
      'S2 against first',
      'S3 for independent',
      'S4 neither first',
    ]);
    expect(chainOf(dossier, CONSENT, end(30))).toMatchObject({
      against: ['Peskov'],
      confirmedBy: ['Lavrov'],
    });
  });
});
