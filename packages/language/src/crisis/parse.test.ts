import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Event, INCIDENTS, VERBS } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { parseCrisis } from './parse.ts';
import { catalogue, pactsOfLibrary } from './testing/shelf.ts';
import { VERBS_WITH_OWN_EVENT } from './words.ts';

const pacts = pactsOfLibrary('NAT-1949', 'UNC-1945', 'UA-A5T-2025', 'COVENANT-1920');

/** Parses sentences of one day under four pacts. */
const read = (sentences: string, head = '') =>
  parseCrisis(
    `crisis "Test", under NAT-1949, UNC-1945 and UA-A5T-2025.\n${head}\n1 March 2025:\n  (9) Russia attacks Poland.\n  ${sentences}\n`,
    { catalogue, pacts },
  );

const eventsIn = (sentences: string): readonly Event[] => {
  const { crisis, diagnostics } = read(sentences);
  expect(diagnostics).toEqual([]);
  return (crisis?.steps ?? []).flatMap((step) => (step.kind === 'event' ? [step.event] : [])).slice(1);
};

/** Of the first event of a sentence, all but when and what was written. */
const first = (sentence: string): Record<string, unknown> => {
  const [event] = eventsIn(sentence);
  return Object.fromEntries(
    Object.entries(event ?? {}).filter(([key]) => !['at', 'day', 'text'].includes(key)),
  );
};

describe('every kind of event has a sentence', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      '(1) An unknown force attacks Ukraine in Kharkiv by drones and missiles.',
      {
        kind: 'incident',
        incident: 'armed attack',
        by: 'unknown',
        on: ['UKR'],
        in: ['kharkiv'],
        means: ['drones', 'missiles'],
        no: 1,
      },
    ],
    [
      'Russia attacks Ukraine by invasion and artillery, with the support of Belarus, which is significant, which may be sustained.',
      {
        kind: 'incident',
        incident: 'invasion',
        by: 'RUS',
        on: ['UKR'],
        means: ['artillery'],
        supportedBy: ['BLR'],
        qualities: { significant: 'true', sustained: 'contested' },
      },
    ],
    [
      'Russia fires on the aircraft of Poland, with place and scale disputed.',
      {
        kind: 'incident',
        incident: 'attack on forces',
        by: 'RUS',
        on: ['POL'],
        object: 'aircraft',
        disputed: ['place', 'scale'],
      },
    ],
    [
      'Poland denies (9), because "no such thing".',
      { kind: 'claim', by: 'POL', denies: true, because: 'no such thing', about: 9 },
    ],
    [
      'Russia claims that Poland attacks Russia by raid.',
      { kind: 'claim', by: 'RUS', incident: { incident: 'raid', by: 'POL', on: ['RUS'] } },
    ],
    [
      'Poland attributes (9) to Russia, with high confidence, on the evidence of radar and "debris".',
      {
        kind: 'attribution',
        by: 'POL',
        to: 'RUS',
        confidence: 'high',
        evidence: ['radar', 'debris'],
        about: 9,
      },
    ],
    [
      'Germany contests (9) as Renewed Attack under UA-A5T-2025.',
      { kind: 'contest', by: 'DEU', pact: 'UA-A5T-2025', term: 'Renewed Attack', about: 9 },
    ],
    [
      'The Council finds that (9) is an armed attack, if (9) is directed from abroad.',
      {
        kind: 'finding',
        by: 'Council',
        pact: 'NAT-1949',
        holds: true,
        incident: 'armed attack',
        provided: 'from abroad',
        about: 9,
      },
    ],
    [
      'Poland finds that (9) is not an act of Belarus, with effect from the start.',
      { kind: 'finding', by: 'POL', holds: false, element: 'attribution', to: 'BLR', back: true, about: 9 },
    ],
    [
      'Poland determines that its security is threatened by Russia.',
      { kind: 'opinion', by: 'POL', of: ['POL'], threatBy: 'RUS' },
    ],
    [
      'Poland determines that its security is threatened by Russia in Crimea and Donetsk.',
      { kind: 'opinion', by: 'POL', of: ['POL'], threatBy: 'RUS', in: ['crimea', 'donetsk'] },
    ],
    [
      'Poland invokes Article 4 of NAT-1949.',
      { kind: 'invocation', by: 'POL', pact: 'NAT-1949', article: '4' },
    ],
    [
      'Poland requests a meeting of the Council.',
      { kind: 'request', by: 'POL', what: 'meeting', body: 'Council', pact: 'NAT-1949' },
    ],
    [
      'France and Poland consult Ukraine under UA-A5T-2025.',
      { kind: 'consultation', by: ['FRA', 'POL'], with: ['UKR'], pact: 'UA-A5T-2025' },
    ],
    [
      'Poland proposes "Help" to the Council, to recommend sanctions, on substance.',
      {
        kind: 'proposal',
        by: 'POL',
        body: 'Council',
        pact: 'NAT-1949',
        motion: { title: 'Help', verb: 'recommends', measures: ['sanctions'], matter: 'substance' },
      },
    ],
    [
      'The Security Council adopts "R", with 10 votes in favour, 1 against (Russia) and 1 absent (China).',
      {
        kind: 'decision',
        body: 'Security Council',
        pact: 'UNC-1945',
        motion: { title: 'R' },
        outcome: 'adopted',
        votes: { yes: 10, no: 1, noBy: ['RUS'], absentBy: ['CHN'] },
      },
    ],
    [
      'Italy imposes sanctions on Russia.',
      { kind: 'measure', by: 'ITA', measure: 'sanctions', against: ['RUS'] },
    ],
    [
      'France uses force against Russia for Poland.',
      { kind: 'measure', by: 'FRA', measure: 'force', to: ['POL'], against: ['RUS'] },
    ],
    [
      'Poland delivers 3 batteries of air defence to Ukraine.',
      {
        kind: 'delivery',
        by: 'POL',
        to: ['UKR'],
        measure: 'air defence',
        amount: { quantity: 3, unit: 'batteries' },
      },
    ],
    [
      'Congress withholds approval of force for the United States.',
      { kind: 'authorisation', organ: 'Congress', of: 'USA', granted: false, measure: 'force' },
    ],
    [
      'Poland reports to the Security Council.',
      { kind: 'reporting', by: 'POL', body: 'Security Council', pact: 'UNC-1945' },
    ],
    ['Italy declares itself neutral.', { kind: 'conduct', by: 'ITA', verb: 'declare itself neutral' }],
    ['Poland withdraws from NAT-1949.', { kind: 'status', act: 'withdraws', by: 'POL', pact: 'NAT-1949' }],
    [
      'Ukraine releases Italy from Article 4 of UA-A5T-2025.',
      { kind: 'status', act: 'releases', by: 'UKR', pact: 'UA-A5T-2025', article: '4', toward: 'ITA' },
    ],
    ['UA-A5T-2025 enters into force.', { kind: 'status', act: 'enters into force', pact: 'UA-A5T-2025' }],
    [
      'A question about UA-A5T-2025 arises.',
      { kind: 'fact', fact: 'question about UA-A5T-2025', holds: true },
    ],
    ['The ceasefire ends.', { kind: 'fact', fact: 'ceasefire', holds: false }],
    ['A disaster strikes Italy.', { kind: 'incident', incident: 'disaster', by: 'unknown', on: ['ITA'] }],
    ['Time passes.', { kind: 'tick' }],
  ])('%s', (sentence, meaning) => {
    expect(first(sentence)).toEqual(meaning);
  });

  it('a pledge counts its days from the moment', () => {
    const [event] = eventsIn('Poland pledges 2 brigades and air defence to Ukraine, within 30 days.');
    expect(event).toMatchObject({
      kind: 'pledge',
      items: [{ measure: 'forces', amount: { quantity: 2, unit: 'brigades' } }, { measure: 'air defence' }],
      until: Date.UTC(2025, 2, 31),
    });
  });

  it.each(['votes for', 'votes against', 'abstains on', 'is absent from', 'vetoes', 'objects to'])(
    'a party %s a proposal',
    (verb) => {
      expect(eventsIn(`Poland proposes "Help" to the Council.\n  Italy ${verb} "Help".`)[1]).toMatchObject({
        kind: 'vote',
        by: 'ITA',
        title: 'Help',
      });
    },
  );

  it('each holder of a role acts, but for the victim', () => {
    const events = eventsIn('Each other Member of NAT-1949 provides arms to Poland.');
    expect(events.map((event) => ('by' in event ? event.by : ''))).not.toContain('POL');
    expect(events).toHaveLength(31);
  });

  it('every kind of incident has words', async () => {
    const { INCIDENT_FORMS, INCIDENT_WITHOUT_VERB } = await import('./words.ts');
    const said = new Set([...INCIDENT_FORMS.map((form) => form.kind), ...INCIDENT_WITHOUT_VERB]);
    expect(INCIDENTS.map((entry) => entry.kind).filter((kind) => !said.has(kind))).toEqual([]);
  });

  it('every verb of the catalogue can be said', () => {
    const silent = VERBS.filter((verb) => !VERBS_WITH_OWN_EVENT.has(verb.id)).filter((verb) => {
      const { crisis } = read(`France ${verb.says}.`);
      const step = crisis?.steps[1];
      return !(step?.kind === 'event' && step.event.kind === 'conduct' && step.event.verb === verb.id);
    });
    expect(silent.map((verb) => verb.id)).toEqual([]);
  });
});

describe('moments', () => {
  const at = (text: string): readonly (readonly [number, boolean])[] => {
    const { crisis, diagnostics } = parseCrisis(`crisis "Test", under NAT-1949.\n${text}`, {
      catalogue,
      pacts,
    });
    expect(diagnostics).toEqual([]);
    return (crisis?.steps ?? []).flatMap((step) =>
      step.kind === 'event' ? [[step.event.at, step.event.day === true] as const] : [],
    );
  };

  it('count on from the moment above', () => {
    const text =
      '1 March 2027, 03:10 UTC+2:\n  Russia attacks Poland.\n6 hours later:\n  Time passes.\nLater the same day:\n  Time passes.\n2 March 2027:\n  Time passes.\n3 days later:\n  Time passes.\n';
    const start = Date.UTC(2027, 2, 1, 1, 10);
    expect(at(text)).toEqual([
      [start, false],
      [start + 6 * 3_600_000, false],
      [start + 6 * 3_600_000, false],
      [Date.UTC(2027, 2, 2), true],
      [Date.UTC(2027, 2, 5), true],
    ]);
  });

  it('may show seconds and thousandths, and no 75th second', () => {
    expect(at('2 March 2027, 06:00:07.25 UTC:\n  Time passes.\n')).toEqual([
      [Date.UTC(2027, 2, 2, 6, 0, 7, 250), false],
    ]);
    const wrong = parseCrisis(
      'crisis "Test", under NAT-1949.\n2 March 2027, 06:00:75 UTC:\n  Time passes.\n',
      {
        catalogue,
        pacts,
      },
    );
    expect(wrong.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['C013', 'No clock shows 06:00:75.'],
    ]);
  });

  it('know the clocks of 1914', () => {
    expect(at('1 August 1914, 15:40 Paris time:\n  France mobilises.\n')).toEqual([
      [Date.UTC(1914, 7, 1, 15, 40), false],
    ]);
  });

  it('a day under a background is the first day', () => {
    expect(at('Background:\n  The ceasefire holds.\n4 March 2027:\n  Time passes.\n')).toEqual([
      [Date.UTC(2027, 2, 4), true],
      [Date.UTC(2027, 2, 4), true],
    ]);
  });
});

describe('expectations', () => {
  const that = (sentence: string) => {
    const { crisis, diagnostics } = read(sentence);
    expect(diagnostics).toEqual([]);
    const step = crisis?.steps.at(-1);
    return step?.kind === 'expect' ? step.expect : undefined;
  };

  it.each<[string, unknown]>([
    [
      'Expect contested: Italy is not obliged under Article 5 of NAT-1949, and does not invoke it.',
      {
        contested: true,
        that: {
          kind: 'position',
          of: { kind: 'who', who: { kind: 'states', ids: ['ITA'] } },
          position: 'not obliged',
          ref: { pact: 'NAT-1949', article: '5' },
          outcome: 'does not invoke it',
        },
      },
    ],
    [
      'Expect on the reading "a day" of "forthwith" of NAT-1949: each other Member of NAT-1949 is obliged to assist Poland under Article 5 of NAT-1949, by 2 March 2025.',
      {
        reading: { pact: 'NAT-1949', choice: 'forthwith', label: 'a day' },
        that: {
          kind: 'position',
          of: {
            kind: 'who',
            who: { kind: 'role', role: 'Member', pact: 'NAT-1949' },
            each: true,
            other: true,
          },
          position: 'obliged',
          ref: { pact: 'NAT-1949', article: '5' },
          act: { verb: 'assist', to: { kind: 'states', ids: ['POL'] } },
          by: Date.UTC(2025, 2, 3) - 1,
        },
      },
    ],
    [
      'Expect with bracket 1 as UKR and bracket 2 as ITA: nobody is obliged to use force.',
      {
        resolution: { 1: 'UKR', 2: 'ITA' },
        that: { kind: 'position', of: { kind: 'nobody' }, position: 'obliged', act: { verb: 'use force' } },
      },
    ],
    [
      'Expect: Russia is in breach of Article 2(4) of UNC-1945, because of (9) and Article 51 of UNC-1945.',
      {
        that: {
          kind: 'in breach',
          of: { kind: 'who', who: { kind: 'states', ids: ['RUS'] } },
          ref: { pact: 'UNC-1945', article: '2(4)' },
        },
        because: [{ event: 9 }, { pact: 'UNC-1945', article: '51' }],
      },
    ],
    [
      'Expect: (9) is contested as Armed Attack under NAT-1949, because "the facts are thin".',
      {
        that: { kind: 'incident', event: 9, status: 'contested', pact: 'NAT-1949', term: 'Armed Attack' },
        reason: 'the facts are thin',
      },
    ],
    ['Expect: NAT-1949 is not in force.', { that: { kind: 'in force', pact: 'NAT-1949', not: true } }],
    [
      'Expect: the act of Russia in (9) is without effect.',
      { that: { kind: 'without effect', by: 'RUS', event: 9 } },
    ],
  ])('%s', (sentence, meaning) => {
    expect(that(sentence)).toEqual(meaning);
  });

  it('a crisis chooses brackets for itself', () => {
    const { crisis } = read(
      'Time passes.',
      'UA-A5T-2025 is read with bracket 1 as UKR and bracket 6 as "Drafters 2".\n',
    );
    expect(crisis?.chosen).toEqual({ 'UA-A5T-2025': { 1: 'UKR', 6: 'Drafters 2' } });
  });
});

describe('the text of another language', () => {
  const folder = join(import.meta.dirname, '../../../../library/pacts');

  it.each(readdirSync(folder).filter((name) => name.endsWith('.pact')))(
    'the pact %s is refused with a place, and crashes nothing',
    (name) => {
      const { diagnostics } = parseCrisis(readFileSync(join(folder, name), 'utf8'), { catalogue, pacts });
      expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
      expect(diagnostics[0]?.range?.line).toBeGreaterThan(0);
    },
  );
});
