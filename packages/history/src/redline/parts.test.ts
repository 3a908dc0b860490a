import { type Pact, settle } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../testing/library.ts';
import { changedPlaces, TENURE, withPlace } from './parts.ts';

const pactOf = (articles: string): Pact => {
  const settled = settle(
    draftOf(
      `pact TEST-2027 "Test"\n  a treaty, in force from 1 January 2027.\n\nBeneficiary: Ukraine.\nGuarantors: Italy.\nOutsiders: Russia.\n\n${articles}`,
    ),
    {},
  );
  if (!settled.ok) throw new Error('brackets');
  return settled.pact;
};

const ATTACK = 'Article 1 "Attack"\n  Attack means an armed attack by any Outsider on Ukraine.\n';
const help = (number: number, rest: string): string =>
  `Article ${number} "Help"\n  When an Attack occurs, each Guarantor ${rest}.\n`;

const old = pactOf(ATTACK + help(2, 'shall assist Ukraine with arms'));

describe('the parts of two versions', () => {
  it('of one text are the same', () => expect(changedPlaces(old, old, new Map())).toEqual([]));

  it('differ in the article whose meaning changed, not in one whose words around it did', () => {
    const fresh = pactOf(
      `${ATTACK.replace('"Attack"', '"What an attack is"')}${help(2, 'should assist Ukraine with arms')}`,
    );
    expect(changedPlaces(old, fresh, new Map())).toEqual(['2']);
  });

  it('know an article under its new number, and what its deletion leaves', () => {
    const fresh = pactOf(
      help(1, 'shall assist Ukraine with arms').replace('an Attack', 'an armed attack on Ukraine'),
    );
    expect(changedPlaces(old, fresh, new Map([['1', '2']]))).toEqual(['1']);
    const gone = pactOf(ATTACK);
    expect(changedPlaces(old, gone, new Map())).toEqual(['2']);
    expect(withPlace(old, gone, '2', new Map()).norms).toEqual([]);
  });

  it('take one article of the new version alone', () => {
    const fresh = pactOf(
      `${ATTACK.replace('armed attack', 'significant armed attack')}${help(2, 'should assist Ukraine with arms')}Article 3 "Term"\n  This pact is in force for 5 years from signature.\n`,
    );
    expect(changedPlaces(old, fresh, new Map())).toEqual(['1', '2', TENURE]);
    const second = withPlace(old, fresh, '2', new Map());
    expect(second.norms.map(({ strength }) => strength)).toEqual(['should']);
    expect(second.terms).toEqual(old.terms);
    expect(withPlace(old, fresh, TENURE, new Map()).term.duration).toBeDefined();
  });
});
