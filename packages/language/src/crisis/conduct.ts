import { VERBS } from '@casus/engine';
import type { EventActors } from '../generated/ast.ts';
import { partiesOf } from './actors.ts';
import { report, suggestion } from './context.ts';
import type { Bare, Sentence } from './events.ts';
import { VERBS_WITH_OWN_EVENT } from './words.ts';

/** Verbs that a chronicle says as conduct: those of the catalogue that no other sentence says. */
export const CONDUCT_VERBS = VERBS.filter((verb) => !VERBS_WITH_OWN_EVENT.has(verb.id) || verb.id === 'join');

/**
 * Reads "hosts foreign bases", "declares itself neutral", "takes part in ...": the longest verb of the
 * catalogue that the words begin with, and the rest as its object.
 */
export function conductOf(
  sentence: Sentence,
  verb: string,
  object: string | undefined,
  to: EventActors | undefined,
): readonly Bare[] {
  const { reading, node, when } = sentence;
  const words = object === undefined ? verb : `${verb} ${object.replaceAll('"', '')}`;
  let best: { readonly id: string; readonly said: string } | undefined;
  for (const known of CONDUCT_VERBS)
    for (const said of [known.says, known.id])
      if ((words === said || words.startsWith(`${said} `)) && said.length > (best?.said.length ?? 0))
        best = { id: known.id, said };
  if (!best) {
    report(
      reading,
      'C017',
      node,
      `"${verb}" is no verb of a chronicle.`,
      suggestion(
        verb,
        VERBS.map((known) => known.says),
      ),
    );
    return [];
  }
  const rest = words.slice(best.said.length).trim();
  const toward = to ? partiesOf(reading, to, when.at) : undefined;
  const { id } = best;
  return partiesOf(reading, node.subject, when.at, toward ?? []).map(
    (by): Bare => ({
      kind: 'conduct',
      by,
      verb: id,
      ...(toward ? { to: toward } : {}),
      ...(rest === '' ? {} : { object: rest }),
    }),
  );
}
