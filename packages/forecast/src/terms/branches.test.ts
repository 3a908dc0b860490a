import { advance, apply, casesOf, due, type Event, type State } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { asked } from '../testing/made.ts';
import { branching } from './branches.ts';
import { beginTerms } from './search.ts';

describe('branches', () => {
  const { scene, rows } = beginTerms(asked({ 'UK-PL-1939': {} }, 'DEU', 'POL'));
  const attack = rows[0]?.choices[0]?.incident as Event;
  const told = (state: State): unknown => [state.now, casesOf(state), due(state)];

  it('give what the step function gives, and the same state when asked again', () => {
    const { put, pass, offers } = branching(scene.performer);
    const after = put(scene.standing, attack);
    expect(told(after)).toEqual(told(advance(apply(scene.standing, attack), scene.standing.now)));
    expect(put(scene.standing, attack)).toBe(after);
    expect(told(pass(after, scene.end, true))).toEqual(told(advance(after, scene.end, true)));
    expect(pass(after, scene.end, true)).toBe(pass(after, scene.end, true));
    expect(pass(after, scene.end)).not.toBe(pass(after, scene.end, true));
    expect(offers(after, 'GBR')).toEqual(scene.performer(after, 'GBR'));
    expect(offers(after, 'GBR').length).toBeGreaterThan(0);
    expect(offers(after, 'DEU')).toEqual([]);
  });
});
