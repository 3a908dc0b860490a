import type { ChoiceInfo, Report } from '@casus/engine';
import type { Brief } from '../brief/model.ts';
import { compareResolutions } from '../resolutions.ts';
import { joined } from '../sentences.ts';
import { print, reasons, renewedAttack } from './renewed-attack.ts';

const bracket = (id: string, about: string, ...labels: readonly string[]): ChoiceInfo => ({
  id,
  kind: 'bracket',
  about,
  cites: [{ pact: 'TEST-2027', article: '4(1)', sentence: 1, text: '' }],
  options: labels.map((name) => ({
    label: name,
    heldBy: name === 'Drafters' ? [] : [name],
    text: name === 'ITA' ? '' : `the words of ${name}`,
    source: 'S17',
  })),
});

/** Two brackets, of which the second alone decides whether assistance is owed. */
export const choices: readonly ChoiceInfo[] = [
  bracket('1', 'who determines a Renewed Attack', 'USA', 'ITA'),
  bracket('2', 'strength of Article 4(1)', 'UKR', 'Drafters'),
];

const without: Report = {
  ...renewedAttack,
  positions: renewedAttack.positions.filter(({ article }) => article === '3'),
};

/** A brief of the fixture with everything that a brief can hold. */
export const brief: Brief = {
  pact: 'TEST-2027',
  title: 'Article 5-type guarantee for Ukraine, outside NATO',
  standing: 'a proposal, proposed on 16 August 2025, never signed',
  crisis: 'Renewed attack with contested attribution',
  print,
  prose: {
    head: [
      {
        depth: 0,
        role: 'text',
        runs: [
          {
            kind: 'text',
            text: 'Guarantors: France, Germany, Italy, Poland, United Kingdom and United States.',
          },
        ],
      },
    ],
    articles: [
      {
        heading: 'Article 4',
        title: 'Support of all partners',
        paragraphs: [
          {
            number: '(1)',
            depth: 0,
            role: 'text',
            runs: [
              { kind: 'text', text: 'When a Renewed Attack is established, each Guarantor ' },
              {
                kind: 'bracket',
                issue: '2',
                alternatives: [
                  { label: 'UKR', text: 'shall', source: 'S17' },
                  { label: 'Drafters', text: '' },
                ],
              },
              { kind: 'text', text: ' assist Ukraine with <arms> & force.' },
            ],
          },
          { number: '(a)', depth: 1, role: 'text', runs: [{ kind: 'text', text: 'at once; and' }] },
          { depth: 0, role: 'remark', runs: [{ kind: 'text', text: 'Note: no text was ever published.' }] },
        ],
      },
    ],
  },
  report: renewedAttack,
  reasons: joined(renewedAttack.positions).map(({ first, bearers }) => ({
    holding: first,
    bearers,
    why: reasons,
  })),
  factReasons: [reasons],
  choices: [
    ...choices,
    {
      id: 'forthwith',
      kind: 'reading',
      about: 'forthwith',
      cites: [{ pact: 'TEST-2027', article: '6', sentence: 1, text: '' }],
      options: [
        { label: 'plain', heldBy: [], text: 'forthwith' },
        { label: 'a day', heldBy: ['USA'], text: 'within 24 hours', source: 'a source' },
      ],
    },
  ],
  selection: { '1': 'USA', '2': 'UKR' },
  assumed: ['2'],
  brackets: compareResolutions(
    [
      { selection: { '1': 'USA', '2': 'UKR' }, report: renewedAttack },
      { selection: { '1': 'ITA', '2': 'UKR' }, report: renewedAttack },
      { selection: { '1': 'USA', '2': 'Drafters' }, report: without },
      { selection: { '1': 'ITA', '2': 'Drafters' }, report: without },
    ],
    choices,
    true,
  ),
  open: [{ term: 'forthwith', where: ['Article 6'] }],
  tested: [{ text: 'Expect: nobody is obliged to use force.', holds: true, says: '' }],
  receipt: {
    engine: '0.1.0',
    language: '1',
    world: 'test',
    selection: { '1': 'USA', '2': 'UKR' },
    record: 'b'.repeat(64),
    files: [{ name: 'TEST-2027.pact', sha256: 'a'.repeat(64) }],
    command: 'casus brief TEST-2027 --crisis test.crisis --resolve 1=USA,2=UKR --out brief.html',
  },
};
