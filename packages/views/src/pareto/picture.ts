import type { Choice, Tension } from '../forecast/model.ts';
import { frontOf } from './front.ts';
import { inSentence, type Names } from '../names.ts';
import type { BestResult } from './model.ts';
import { settledWords, sidesWords } from './names.ts';
import { tensionTitle } from './sentences.ts';
import { firstOfEach } from './tables.ts';

/** The main picture: each game that was judged, by what the challenger gains and by how much it deters. */
export function bestTension(result: BestResult, names: Names): Tension {
  const { value, model, draws, seed } = result;
  const shown = firstOfEach(value);
  const at = shown.map((one) => ({
    x: one.actors.find(({ role }) => role === 'challenger')?.gain ?? 0,
    y: 100 * one.effectiveness,
  }));
  const front = frontOf(at);
  const [best] = value.zone.flatMap((place) => value.resolutions[place]?.game ?? []);
  const offered = value.resolutions[value.offer?.resolution ?? -1]?.game;
  const choices = shown.map((one, place): Choice => {
    const side = sidesWords(one, names);
    const settled = settledWords(value, one);
    const roles = [
      ...(side === '' ? [] : [side]),
      ...(one.game === best ? ['the most effective that all would sign'] : []),
      ...(one.game === offered ? ['opened by the smallest side payment'] : []),
    ];
    const mark = [
      ...one.sides,
      ...(one.game === best ? ['signed'] : []),
      ...(one.game === offered ? ['paid'] : []),
      ...(one.changed === 0 ? ['first'] : []),
    ].join(', ');
    return {
      label: roles.length === 0 ? settled : `${settled} (${roles.join('; ')})`,
      x: at[place]?.x ?? 0,
      y: at[place]?.y ?? 0,
      best: front[place] ?? false,
      signed: one.signed,
      named: mark !== '',
      ...(mark === '' ? {} : { mark }),
    };
  });
  return {
    title: tensionTitle(value, names),
    xTitle: `What ${inSentence(names, value.challenger)} gains by signing over no deal`,
    yTitle: 'Points by which the chance of an attack is less than without the text',
    choices,
    walkAway: 0,
    note: { model, draws, seed },
  };
}
