// docs/five-promises.svg: the same attack under five texts, asked as `casus envelope` asks and drawn side by side.

import { type EnvelopeResult, guaranteeLine, guaranteesOf, standalone } from '@casus/views';
import { invoke, wordsOf } from '../apps/cli/src/testing/invoke.ts';

const HOUR = 3_600_000;

/** Arms from a day on, force from three: the need of SEMANTICS, section 13. */
const NEED = [
  { from: 0, rung: 0 },
  { from: 24 * HOUR, rung: 7 },
  { from: 72 * HOUR, rung: 11 },
];

/** What is asked, and what stands above its picture. */
const ASKED: readonly {
  readonly title: string;
  readonly under: string;
  readonly asks: string;
}[] = [
  {
    title: 'Budapest 1994',
    under: 'the United Kingdom, after Russia attacks Ukraine',
    asks: 'budapest-1994 --by Russia --guarantor GBR',
  },
  {
    title: 'Ladder of 24 and 72 hours, 2026',
    under: 'the United Kingdom, after Russia attacks Ukraine',
    asks: 'ladder-2026-02 --by Russia --guarantor GBR',
  },
  {
    title: 'Istanbul draft 2022',
    under: 'the United Kingdom, after Russia attacks Ukraine',
    asks: 'istanbul-2022 --by Russia --guarantor GBR',
  },
  {
    title: 'North Atlantic Treaty',
    under: 'the United Kingdom, after Russia attacks Poland',
    asks: 'nat-1949 --on Poland --by Russia --at "1 March 2026" --guarantor GBR',
  },
  {
    title: 'Article 5-type draft 2025',
    under: 'the United Kingdom, after Russia attacks Ukraine; as Kyiv wishes it, within 24 hours',
    asks: [
      'ua-a5t-2025 --by Russia --guarantor GBR --bound 5000',
      '--resolve "1=UKR,2=Drafters,3=Drafters 3,4=Drafters,5=UKR,6=Drafters 2,7=Drafters,8=UKR"',
      '--reading "constitutional processes=plain" --reading provocation=plain',
      '--reading "such measures as it deems necessary=plain"',
    ].join(' '),
  },
];

const envelopeOf = async (asks: string): Promise<EnvelopeResult> => {
  const { out } = await invoke('envelope', ...wordsOf(asks), '--json');
  return (JSON.parse(out) as { readonly envelope: EnvelopeResult }).envelope;
};

/** The picture, a line for each element. */
export const promises = async (): Promise<string> => {
  const guarantees = [];
  for (const { title, under, asks } of ASKED) {
    const [one] = guaranteesOf(await envelopeOf(asks), {}, { need: NEED });
    if (one) guarantees.push({ ...one, title, under });
  }
  const { svg } = guaranteeLine(guarantees, {
    title: 'The same attack under five texts',
    prefix: 'promises',
  });
  return standalone(svg).replaceAll('><', '>\n<');
};
