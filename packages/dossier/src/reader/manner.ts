// Beside quoted words any verb gives a voice its word: "Nobody will go," snapped the envoy.

import type { Attribution } from './attribution.ts';
import { before, behind } from './phrase.ts';

const NP = String.raw`(?:(?:the|an?|one|another|its|his|her|their|two|three|several)\b|[\p{Lu}])`;
/** Past or present of a verb; short words of other kinds are not. */
const WORD = String.raw`(?!(?:is|was|has|as|its|this|does|others|sources|officials|diplomats|ministers|states|red|need|indeed|united|used)\b)\p{Ll}{2,}(?:ed|es|s|pt|ang|ung|ore|oke|rew|ought)`;

/** '"¤," snapped the envoy': the quotation ends with a comma or a mark, then the verb, then who. */
const BEHIND = new RegExp(String.raw`[,?!]"\s+(?<verb>${WORD})\s+(?=${NP})`, 'gu');
/** '"¤," the envoy snarled at a reception'. */
const AFTER = new RegExp(
  String.raw`[,?!]"\s+(?<who>${NP}[^,.;:"]{0,60}?)\s+(?<verb>${WORD})(?=[\s.,]|$)`,
  'gu',
);
/** 'the envoy fumed: "¤"', 'the envoy shot back, "¤"'. */
const FORE = new RegExp(
  String.raw`(?<verb>${WORD})(?:\s+(?:back|out|on|at [\p{L} ]{2,30}|in [\p{L} ]{2,40}|with [\p{L} ]{2,30}))?\s*[,:]\s+(?="¤)`,
  'gu',
);

/** Attributions by a verb that only its place beside a quotation makes one of saying. */
export function mannersIn(sentence: string): readonly Attribution[] {
  const out: Attribution[] = [];
  const add = (subject: string, also: string | undefined, verb: string, at: number, end: number): void => {
    if (subject === '' || out.some((one) => Math.abs(one.at - at) < 3)) return;
    out.push({
      subject,
      ...(also === undefined ? {} : { also }),
      verb,
      kind: { act: 'asserts' },
      at,
      end,
      hearsay: false,
    });
  };
  for (const hit of sentence.matchAll(BEHIND)) {
    const from = hit.index + hit[0].length;
    const { subject, also, length } = behind(sentence.slice(from));
    add(subject, also, hit.groups?.verb ?? '', from - 1 - (hit.groups?.verb ?? '').length, from + length);
  }
  for (const hit of sentence.matchAll(AFTER)) {
    const end = hit.index + hit[0].length;
    const verb = hit.groups?.verb ?? '';
    const { subject, also } = before(hit.groups?.who ?? '');
    add(subject, also, verb, end - verb.length, end);
  }
  for (const hit of sentence.matchAll(FORE)) {
    const { subject, also } = before(sentence.slice(0, hit.index));
    add(subject, also, hit.groups?.verb ?? '', hit.index, hit.index + (hit.groups?.verb ?? '').length);
  }
  return out;
}
