import { NATURE, type PartyId } from '@casus/engine';
import { mayMean } from '../search/atoms.ts';
import type { Frame } from '../search/frame.ts';
import { isApart, type Word } from './word.ts';

/** What domestic bodies grant, or refuse where their silence would mean yes. */
export const grants = (frame: Frame): readonly Word[] => {
  const grant = (organ: string, of: PartyId, granted: boolean): Word => ({
    by: NATURE,
    act: { kind: 'authorisation', organ, of, granted, about: frame.no },
    good: granted,
  });
  return [
    ...frame.system.pacts.flatMap(({ pact }) =>
      pact.gates
        .filter((gate) => gate.already !== true)
        .flatMap((gate) =>
          frame.cast
            .filter((party) => frame.heeded.has(party) && mayMean(gate.who, party, frame, pact.id))
            .flatMap((party) =>
              (gate.silence?.deemed === 'given' ? [true, false] : [true]).map((yes) =>
                grant(gate.organ, party, yes),
              ),
            ),
        ),
    ),
    ...[...frame.read].flatMap(({ leaf }) =>
      leaf.kind === 'authorised'
        ? (leaf.of === undefined ? frame.cast.filter((party) => !isApart(frame, party)) : [leaf.of]).map(
            (party) => grant(leaf.organ, party, true),
          )
        : [],
    ),
  ];
};
