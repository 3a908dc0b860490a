import { addSpan, type Exit, type Pact } from '@casus/engine';
import { mayMean } from '../search/atoms.ts';
import type { Frame } from '../search/frame.ts';
import { isApart, type Word } from './word.ts';

/** Whether a way out works only after the horizon; nothing reads a notice before it does. */
const isTooLate = (frame: Frame, exit: Exit, pact: Pact): boolean =>
  frame.question.about !== undefined &&
  (exit.kind === 'withdraw' || exit.kind === 'terminate') &&
  exit.notice !== undefined &&
  addSpan(frame.start, exit.notice, pact.offset) > frame.end;

const ACTS = {
  withdraw: 'withdraws',
  terminate: 'terminates',
  suspend: 'suspends',
  release: 'releases',
  expel: 'expels',
  waive: 'waives',
  extend: 'extends',
} as const;

/** Ways out of the pacts: each party that has one, toward the victim where it is toward somebody. */
export const exits = (frame: Frame): readonly Word[] =>
  frame.system.pacts.flatMap(({ pact }) =>
    pact.exits
      .filter((exit) => !isTooLate(frame, exit, pact))
      .flatMap((exit) =>
        frame.cast
          .filter((party) => mayMean(exit.by, party, frame, pact.id))
          .filter((party) => !isApart(frame, party) || exit.kind !== 'withdraw' || frame.heads.has(pact.id))
          .flatMap((by) => {
            const toward =
              exit.kind === 'withdraw' || exit.kind === 'terminate' || exit.kind === 'extend'
                ? [undefined]
                : exit.kind === 'suspend' || exit.kind === 'waive'
                  ? [undefined, ...frame.victims]
                  : frame.cast.filter((party) => party !== by);
            return toward
              .filter((whom) => whom !== by)
              .map(
                (whom): Word => ({
                  by,
                  act: {
                    kind: 'status',
                    act: ACTS[exit.kind],
                    by,
                    pact: pact.id,
                    about: frame.no,
                    ...(whom === undefined ? {} : { toward: whom }),
                  },
                  good: false,
                }),
              );
          }),
      ),
  );
