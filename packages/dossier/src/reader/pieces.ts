import { subjectsIn } from './subjects.ts';
import type { Act } from './types.ts';
import { CUES } from './verbs.ts';

/** A sentence that does two things is cut where the second begins: another act on another topic. */
export function piecesOf(words: string): readonly string[] {
  const parts = words.split(
    /(?<=[.?!]"?)\s+(?=["\p{Lu}])|(?:,\s+|\s+|;\s*)(?=(?:but|while|(?:supposedly|allegedly|reportedly) agreed|adding that|(?:and|but|or) that|and (?:for|to|the|an?|it|he|she|they|his|her|its|their|no|not|would|will|had|has|was|is|could|should|must|did|sets?|names?|\p{L}+ed)\b)\b)/iu,
  );
  const out: string[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    const topic = subjectsIn(part)[0];
    const fresh =
      before !== undefined &&
      subjectsIn(before).length > 0 &&
      topic !== undefined &&
      part.length > 25 &&
      (topic !== subjectsIn(before)[0] || cueOf(part) !== cueOf(before));
    if (before !== undefined && !fresh) out[out.length - 1] = `${before} ${part}`;
    else out.push(part);
  }
  return out;
}

/** What words say of the act, whatever the verb. */
export const cueOf = (words: string): Act | undefined => CUES.find(([cue]) => cue.test(words))?.[1];

/** What is said counts more than the verb that introduces it. */
export const actOf = (words: string, verb: Act): Act => {
  const cue = cueOf(words);
  if (verb === 'asserts') return cue ?? 'asserts';
  if (cue === 'disclaims' || cue === 'denies' || cue === 'doubts') return cue;
  return verb;
};

/** The other voice whose consent or position is told. */
export function reported(words: string): { readonly reports?: string } {
  const other = REPORTS.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
  return other === undefined ? {} : { reports: other };
}

const DOES = String.raw`\s+(?:had|has|have|would|was|is|will)?\s*(?:already |also |not |never |since )?(?:agreed?|accept\w*|approved|signed|proposed|offered|rejected|refused|promised|want\w*|consented|backed|opposed|raised|voiced)\b`;
const WHO = String.raw`((?:the )?(?!(?:They|He|She|It|We|You|I|The|There|This|That|No|Nothing|Nobody|Everything|Any|All|Both|A|An)\b)[\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}'-]+)?(?: side| government| president)?)`;

const REPORTS: readonly RegExp[] = [
  /\bagreed with ([\p{Lu}][\p{L}'-]+)/u,
  new RegExp(String.raw`\b(?:that|said|why|whether|how|confirmed|denied|told \w+) ${WHO}${DOES}`, 'u'),
  new RegExp(String.raw`(?:^|["¤,]\s*)\s*${WHO}${DOES}`, 'iu'),
];
