import { firstAlternatives, settle } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { draftOf, everyPact, pactNamed, WORDING } from '../testing/library.ts';
import { provisionsOfDraft } from './draft.ts';
import { FUNCTIONS, type ProvisionFunction } from './model.ts';
import { foremost } from './owes.ts';

const of = (id: string, chosen: Readonly<Record<string, string>> = {}) => {
  const found = provisionsOfDraft(pactNamed(id), chosen, WORDING);
  return (serves: ProvisionFunction) => {
    const cell = found.each.find((each) => each.serves === serves);
    if (!cell) throw new Error(serves);
    return { ...cell, articles: cell.cites.map(({ article }) => article) };
  };
};

describe('the provisions of pacts worked by hand', () => {
  it('NAT-1949: an armed attack in the Treaty Area, each for itself, forthwith, what it deems necessary', () => {
    const nat = of('NAT-1949');
    expect(nat('trigger')).toMatchObject({
      words: 'armed attack',
      marks: ['armed attack'],
      articles: ['5(1)'],
    });
    expect(nat('territory').articles).toEqual(['6']);
    expect(nat('territory').words.match(/forces, vessels or aircraft/g)).toHaveLength(1);
    expect(nat('territory').marks).toEqual(
      expect.arrayContaining(['territory', 'only in a region', 'forces', 'vessels', 'aircraft']),
    );
    expect(nat('who decides')).toMatchObject({ words: 'each Member for itself', grade: 1 });
    expect(nat('body').words).toBe('the Council, by consensus');
    expect(nat('strength')).toMatchObject({ words: 'shall assist (each)', grade: 4 });
    expect(nat('clock')).toMatchObject({
      words: 'forthwith',
      grade: 1,
      meaning: expect.stringMatching(/^an open word/),
    });
    expect(nat('means')).toMatchObject({
      words: 'such measures as it deems necessary, which may include force',
      grade: 0,
    });
    expect(nat('force').words).toBe('allowed, not owed');
    expect(nat('conditions')).toMatchObject({ marks: ['domestic organ'], articles: ['11'] });
    expect(nat('exit').words).toBe('any Member may withdraw with notice of 1 year, from 24 August 1969');
  });

  it('BUDAPEST-1994: nobody is obliged to help, and only nuclear weapons set anything off at all', () => {
    const budapest = of('BUDAPEST-1994');
    expect(budapest('form').words).toBe('memorandum, not binding');
    expect(budapest('parties').words).toBe('Russia, United Kingdom and United States, for Ukraine');
    expect(budapest('trigger').marks).toContain('by certain means');
    expect(budapest('strength').marks).not.toContain('to help');
    expect(budapest('means')).toMatchObject({ words: 'none', grade: 0 });
  });

  it('TEU-42-7: by all the means in its power, as the victim finds, within no time', () => {
    const teu = of('TEU-42-7');
    expect(teu('who decides')).toMatchObject({ marks: ['the victim'], grade: 4 });
    expect(teu('means')).toMatchObject({ words: 'all the means in its power', grade: 4 });
    expect(teu('clock')).toMatchObject({ words: 'no time stated', grade: 0, cites: [] });
    expect(teu('force').marks).toContain('not required');
  });

  it('SU-CS-1935: it waits for France, for the Council, and for an attack without provocation', () => {
    const pact = of('SU-CS-1935');
    expect(pact('conditions').marks).toEqual(['an act of another', 'another duty', 'no provocation']);
    expect(pact('who decides')).toMatchObject({ marks: ['a body', 'silence: established'] });
    expect(pact('adversary').words).toBe('any European State');
    expect(pact('term').words).toBe('5 years');
  });

  it('TRIPLE-1882: named attackers, force owed with all available forces, no way out but not to renew it', () => {
    const triple = of('TRIPLE-1882');
    expect(triple('form').marks).toContain('secret');
    expect(triple('adversary').marks).toEqual(['named states']);
    expect(triple('force')).toMatchObject({ words: 'owed', grade: 4 });
    expect(triple('exit').marks).toEqual(['by not renewing it']);
  });

  it('UNC-1945: it turns on a decision of the Security Council, which any permanent member can veto', () => {
    const charter = of('UNC-1945');
    expect(charter('trigger').words).toBe('a decision of the Security Council');
    expect(charter('veto')).toMatchObject({ marks: ['veto in a body'], grade: 0 });
    expect(charter('parties').words).toBe('all states, each for the others');
  });
});

describe('a draft with brackets', () => {
  it('takes the first alternative, and says which brackets another would turn it by', () => {
    const draft = of('ISTANBUL-2022');
    expect(draft('who decides')).toMatchObject({ words: 'each Guarantor for itself', brackets: ['1'] });
    expect(draft('veto')).toMatchObject({ words: 'nobody, by its words', brackets: ['1'] });
    expect(draft('clock').brackets).toBeUndefined();
  });

  it('of a resolution says what it comes to: under unanimity any Guarantor can stop it', () => {
    const russian = of('ISTANBUL-2022', { 1: 'RUS' });
    expect(russian('veto')).toMatchObject({
      words: 'any member of the Guarantor Conference (unanimity)',
      grade: 0,
    });
    expect(russian('who decides').brackets).toBeUndefined();
  });
});

describe('a reading', () => {
  it('that gives an open word a length counts as that length, and is said', () => {
    const nat = of('NAT-1949', { forthwith: 'a day' });
    expect(nat('clock')).toMatchObject({ words: 'forthwith, read as 24 hours', grade: 4 });
    expect(nat('clock').marks).toContain('within ≥ a day');
  });
});

describe('any text', () => {
  it('has one provision for each function, in their order, with marks that are sorted and stand once', () => {
    for (const draft of everyPact()) {
      const { each } = provisionsOfDraft(draft, {}, WORDING);
      expect(each.map(({ serves }) => serves)).toEqual(FUNCTIONS);
      for (const { marks, words } of each) {
        expect(words).not.toMatch(/undefined|null| {2}/);
        expect(marks).toEqual([...new Set(marks)].sort());
        expect(marks.length).toBeGreaterThan(0);
      }
    }
  });

  it('that binds nobody is still read', () => {
    const draft = draftOf('pact EMPTY-2027 "Nothing"\n  a treaty, in force from 1 January 2027.\n');
    const { each } = provisionsOfDraft(draft, {}, WORDING);
    expect(each.find(({ serves }) => serves === 'strength')?.words).toBe('nothing is owed');
    expect(each.find(({ serves }) => serves === 'parties')?.words).toBe('nobody is bound');
  });
});

it.each([
  // What answers an attack comes before "the Members shall carry out the decision", however firm.
  ['NAT-1949', '5(1)'],
  ['RIO-1947', '3(1)'],
  ['ARAB-JDC-1950', '2'],
  // Neutrality on an attack, before respect at all times.
  ['SU-FI-1932', '2(1)'],
  // To withdraw is something to be done; not to use force is not.
  ['SIX-POINT-2008', '4'],
])('%s asks most in its Article %s', (id, article) => {
  const settled = settle(pactNamed(id), firstAlternatives(pactNamed(id)));
  expect(settled.ok && foremost(settled.pact)?.cite.article).toBe(article);
});
