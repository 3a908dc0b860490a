// Findings that real pacts brought and a lawyer would not have: the text that brought them, beside one that has the hole.

import { describe, expect, it } from 'vitest';
import { type Determiner, type Incident, type Pact } from '@casus/engine';
import {
  attack,
  ban,
  casus,
  each,
  MEMBER,
  established,
  menu,
  norm,
  seats,
  these,
  VICTIM,
} from '../../../engine/src/testing/build.ts';
import type { Question } from '../model.ts';
import { afterAttack, guarantee, owes } from '../testing/plain.ts';
import type { Finding } from './finding.ts';
import { loopholesOf } from './loopholes.ts';

const found = (pact: Pact, parts: Partial<Question> = {}): readonly Finding[] =>
  loopholesOf({ question: afterAttack([pact], parts), guarantors: ['POL'] }).value;
const slugs = (pact: Pact, parts: Partial<Question> = {}): readonly string[] =>
  found(pact, parts).map(({ slug }) => slug);

const FORCE = owes('5.1', ['force'], 24);

describe('a prohibition', () => {
  const forbids = (strength: 'shall' | 'should' | 'endeavours') =>
    guarantee([
      FORCE,
      ban('4.1', 'use force', { who: these('POL'), strength, act: { against: these('RUS') } }),
    ]);

  it('conflicts with the help that it forbids', () => {
    expect(slugs(forbids('shall'))).toContain('conflict');
  });

  it('weaker than a duty forbids nothing (Article 1 of ARAB-JDC-1950)', () => {
    expect(slugs(forbids('should'))).not.toContain('conflict');
    expect(slugs(forbids('endeavours'))).not.toContain('conflict');
  });
});

describe('one party that finds for all', () => {
  const finds = (determiner: Determiner) =>
    guarantee([FORCE], {
      terms: [casus(determiner, { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] })],
    });
  const poland: Determiner = { kind: 'party', who: these('POL'), standard: 'good faith' };
  const doubtful = attack(1, { disputed: ['scale'] }) as Incident;

  it('judges alone where it is the guarantor, whatever is in dispute (Article 4 of SEATO-1954)', () => {
    expect(slugs(finds(poland))).toContain('self-judging');
    const inDoubt = slugs(finds(poland), { incident: doubtful });
    expect(inDoubt).toContain('self-judging');
    expect(inDoubt).not.toContain('below-threshold');
  });

  it('does not where each judges in good faith', () => {
    expect(slugs(finds(each('good faith')))).not.toContain('self-judging');
  });
});

describe('an attack by a fellow party', () => {
  const mutual = (by?: typeof MEMBER): Pact =>
    guarantee(
      [
        norm('5.1', {
          other: true,
          when: established(),
          act: { to: VICTIM, menu: menu('all', 'force') },
        }),
      ],
      {
        roles: [seats('Member', 'members', 'UKR', 'POL', 'FRA')],
        terms: [
          casus(each('good faith'), {
            patterns: [{ kinds: ['armed attack'], on: MEMBER, ...(by ? { by } : {}) }],
          }),
        ],
      },
    );
  const byFrance = { incident: attack(1, { by: 'FRA' }) as Incident };

  it('is met by no rule where the text thinks of none', () => {
    expect(slugs(mutual(), byFrance)).toContain('attacker-is-fellow');
  });

  it('is the rule itself where the casus is the attack of one of them (Article 4 of LOCARNO-1925)', () => {
    expect(slugs(mutual(MEMBER), byFrance)).not.toContain('attacker-is-fellow');
  });
});

it('a declaration that is published and in force is no proposal (AUKUS-2021)', () => {
  const declared = (from: boolean) => {
    const pact = guarantee([FORCE], {
      form: { instrument: 'declaration', marks: [], binding: false },
    });
    const { from: start, ...term } = pact.term;
    return found({
      ...pact,
      term: { ...term, status: 'proposed', ...(from && start ? { from: start } : {}) },
    })
      .filter(({ slug }) => slug === 'weak-form')
      .map(({ says }) => says);
  };
  expect(declared(true)).toEqual(['It does not bind in law.']);
  expect(declared(false)).toEqual(['It does not bind in law. It is proposed.']);
});

it('help in a part that does not bind is weak in form, and other words there are not (the paper of UK-UA-100Y-2025)', () => {
  const loose = { ...FORCE, cite: { ...FORCE.cite, binding: false } };
  const said = (pact: Pact) =>
    found(pact)
      .filter(({ slug }) => slug === 'weak-form')
      .map(({ says }) => says);
  expect(said(guarantee([loose]))).toEqual(['Help stands in a part that does not bind in law.']);
  const banned = ban('4.1', 'attack', { who: these('POL') });
  expect(said(guarantee([FORCE, { ...banned, cite: { ...banned.cite, binding: false } }]))).toEqual([]);
});

it('what a government alone has signed is weak in form (US-UA-2024)', () => {
  const signed = guarantee([FORCE], {
    form: { instrument: 'agreement', marks: ['executive'], binding: true },
  });
  expect(found(signed).map(({ says }) => says)).toContain('No parliament was asked to approve it.');
});
