import { isValid, type Norm } from '@casus/engine';
import { alternativesOf } from './alternatives.ts';
import { isDanger, type Promising } from './promises.ts';
import { meant, type Scene } from './scene.ts';

/**
 * Consultation that a party may call for in a crisis: one sentence lets it call a body, another has the body meet when
 * called. Whoever sits in the body has promised to consult on request.
 */
export const callable = (scene: Scene): readonly Promising[] =>
  scene.pact.norms
    .filter((norm) => isCall(norm) && isValid(norm.valid ?? {}, scene.at))
    .flatMap((norm) => {
      const body = norm.act.body?.body ?? '';
      if (!scene.owed.some((duty) => duty.act.verb === 'meet' && duty.act.body?.body === body)) return [];
      const sitting = meant(scene, { kind: 'body', body }).filter((party) => scene.parties.includes(party));
      return alternativesOf(norm, scene)
        .filter((way) => way.some(isDanger))
        .flatMap((way) =>
          sitting.map(
            (bearer): Promising => ({
              kind: 'consul',
              norm,
              way: [
                ...way,
                { kind: 'act', act: { by: norm.subject.who, verb: 'request', object: 'meeting' } },
              ],
              bearer,
              toward: scene.parties.filter((party) => party !== bearer),
            }),
          ),
        );
    });

const isCall = ({ position, act }: Norm): boolean => position === 'power' && act.verb === 'call';
