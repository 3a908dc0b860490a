import type { Picture } from '../lanes/picture.ts';
import { capital, type Names, inSentence, listedShort } from '../names.ts';
import type { EnvelopeResult, RungStep } from '../matrix/model.ts';
import { guaranteeSentence } from './headline.ts';
import type { Guarantee } from './model.ts';
import { multiplesSvg } from './multiples.ts';
import { singleSvg } from './single.ts';
import { guaranteeTable } from './table.ts';

/** How a guarantee line is drawn. */
export interface GuaranteeStyle {
  readonly title: string;
  /** Prefix of ids; unique on a page. */
  readonly prefix?: string;
  /** In pixels; 1000 unless told. */
  readonly width?: number;
}

/** The guarantee line: one promise across the page, several side by side on the same axis. */
export function guaranteeLine(guarantees: readonly Guarantee[], style: GuaranteeStyle): Picture {
  const { title, prefix = 'guarantee', width = 1000 } = style;
  const sentence = guarantees.map(guaranteeSentence).join(' ') || 'Nobody is bound: there is no guarantor.';
  const [only] = guarantees;
  const svg =
    guarantees.length === 1 && only
      ? singleSvg(only, title, sentence, prefix, width)
      : multiplesSvg(guarantees, title, sentence, prefix, width);
  return { svg, title, sentence, table: guaranteeTable(guarantees) };
}

/** What stands beside an envelope: the incident in a phrase of its own, and what the victim needs. */
interface Told {
  readonly after?: string;
  readonly need?: readonly RungStep[] | undefined;
}

/** The guarantees of an envelope: one for those guarantors whose every line is the same. */
export function guaranteesOf(
  result: EnvelopeResult,
  names: Names,
  { after = `after “${result.incident}”`, need }: Told = {},
): readonly Guarantee[] {
  const byParty = new Map<string, EnvelopeResult['lines'][number][]>();
  for (const line of result.lines)
    for (const party of line.guarantors) byParty.set(party, [...(byParty.get(party) ?? []), line]);
  const groups = new Map<string, { parties: string[]; lines: readonly EnvelopeResult['lines'][number][] }>();
  for (const [party, lines] of byParty) {
    const key = JSON.stringify(lines.map(({ readings, steps, exhausted }) => [readings, steps, exhausted]));
    const group = groups.get(key) ?? { parties: [], lines };
    group.parties.push(party);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ parties, lines }) => {
    const promised = lines[0]?.steps.promised;
    return {
      guarantors: parties,
      title: capital(
        listedShort(
          parties.map((party) => inSentence(names, party)),
          4,
        ),
      ),
      under: after,
      horizon: result.horizon,
      ways: lines.map(({ readings, steps: { floor, ceiling }, states, exhausted }) => ({
        readings,
        floor,
        ceiling,
        states,
        exhausted,
      })),
      ...(promised ? { promised } : {}),
      ...(need ? { need } : {}),
    };
  });
}
