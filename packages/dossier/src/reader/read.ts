import nlp from 'compromise';
import * as chrono from 'chrono-node';
import { type Attribution, attributionsIn } from './attribution.ts';
import { hearerOf } from './hearer.ts';
import { hedgesIn } from './hedges.ts';
import { masked, type Paragraph, paragraphsOf, plainSigns } from './plain.ts';
import { subjectsIn } from './subjects.ts';
import type { Act, Proposal } from './types.ts';
import { CUES } from './verbs.ts';
import { fullest, isAnonymous, type Known, nameIn, voicesOf } from './voices.ts';

/** What is known of a report beside its text. */
export interface ReportOptions {
  /** The day of the report, as milliseconds UTC: words such as "on Saturday" count from it. */
  readonly day?: number;
}

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly verbs: ReadonlySet<number>;
}

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset?: { readonly start: number };
}

/** Sentences of a paragraph with the verbs that the tagger sees. One whose quotation goes on is joined to the next. */
function sentencesOf({ text, start }: Paragraph): readonly Sentence[] {
  const found = nlp(text).json({ offset: true }) as readonly {
    readonly text: string;
    readonly terms: readonly Term[];
  }[];
  const out: { text: string; start: number; verbs: Set<number> }[] = [];
  let from = 0;
  let open = false;
  for (const { text: words, terms } of found) {
    const at = text.indexOf(words, from);
    const begin = at < 0 ? from : at;
    const verbs = terms.filter(({ tags }) => tags.includes('Verb')).map(({ offset }) => offset?.start ?? -1);
    const last = out.at(-1);
    if (open && last) {
      last.text = text.slice(last.start - start, begin + words.length);
      for (const verb of verbs) last.verbs.add(verb - (last.start - start));
    } else out.push({ text: words, start: start + begin, verbs: new Set(verbs.map((verb) => verb - begin)) });
    from = begin + words.length;
    open = (out.at(-1)?.text.match(/"/g)?.length ?? 0) % 2 === 1;
  }
  return out;
}

const HEARSAY =
  /^(?:it (?:is|was) (?:understood|said|believed|reported|rumou?red)(?: that)?|word has it that|reportedly,?)\s+/i;

/** Reads a news report and proposes its statements, in the order of the text. Never throws, whatever the text. */
export function readReport(typed: string, options: ReportOptions = {}): readonly Proposal[] {
  const text = plainSigns(typed);
  const isPerson = (words: string): boolean => nlp(words).people().found;
  const voices = voicesOf(isPerson);
  const out: Draft[] = [];
  let current: { voice: Known; audience: string; hearsay: boolean; at: number } | undefined;
  let number = 0;
  for (const paragraph of paragraphsOf(text)) {
    if (/^\s*(?:Related|See also|Read more|Also read)\b/i.test(paragraph.text)) continue;
    const turn = /^\s*([A-Z][\p{L} .'-]{1,40}?(?:,[^:,"]{2,40})?):\s+(?=\S)/u.exec(paragraph.text);
    for (const sentence of sentencesOf(paragraph)) {
      number += 1;
      const mask = masked(sentence.text);
      const found: readonly Attribution[] = attributionsIn(mask, (offset) => sentence.verbs.has(offset));
      const speaking = found.filter(({ subject }) => isVoice(subject));
      if (speaking.length === 0) {
        const hearsay = HEARSAY.exec(mask);
        if (
          turn && current === undefined
            ? false
            : turn && sentence.start <= paragraph.start + (turn[0].length ?? 0)
        ) {
          const voice = voices.find(turn?.[1] ?? '');
          if (voice) {
            current = { voice, audience: current?.audience ?? 'not stated', hearsay: false, at: number };
            push(out, sentence, voice, current.audience, false, 'asserts', mask, options);
          }
        } else if (turn) {
          const voice = current && number - current.at <= 2 ? current.voice : voices.find(turn[1] ?? '');
          if (voice) {
            current = { voice, audience: current?.audience ?? 'not stated', hearsay: false, at: number };
            push(out, sentence, voice, current.audience, false, 'asserts', mask, options);
          }
        } else if (hearsay) {
          const rest = mask.slice(hearsay[0].length);
          const subject =
            /^((?:the |an? )?[\p{L}' -]{2,50}?)\s+(?:wants?|will|would|has|have|had|is|are|was|were|may|might|could|intends?|plans?|refuses?|rejects?|accepts?)\b/iu.exec(
              rest,
            )?.[1];
          const voice = subject === undefined ? undefined : voices.find(subject);
          push(out, sentence, voice, 'not stated', true, 'asserts', mask, options);
        } else if (current && number - current.at <= 2 && /^\s*"/.test(sentence.text) && /¤/.test(mask)) {
          // Words in quotation marks go on in the mouth of whoever spoke last.
          current = { ...current, at: number };
          push(out, sentence, current.voice, current.audience, current.hearsay, 'asserts', mask, options);
        }
        continue;
      }
      for (const [at, one] of speaking.entries())
        for (const subject of severalIn(one.subject)) {
          const voice = voices.find(subject, one.also);
          if (!voice) continue;
          const heard = hearerOf(mask, one.end, one.kind.hearer === true);
          const carried =
            current?.voice === voice && number - current.at <= 6 ? current.audience : 'not stated';
          const audience = heard === undefined ? carried : 'to' in heard ? heard.to : 'not stated';
          current = { voice, audience, hearsay: one.hearsay, at: number };
          const next = speaking[at + 1];
          const until = next && next.at > one.end + 12 ? next.at : sentence.text.length;
          const from = at === 0 ? 0 : (speaking[at - 1]?.end ?? 0);
          push(
            out,
            sentence,
            voice,
            audience,
            one.hearsay,
            one.kind.act,
            mask,
            options,
            speaking.length === 1 ? undefined : [from, Math.max(until, one.end)],
          );
        }
    }
  }
  return out.map((draft) => finish(draft, isPerson));
}

/** "Italy's premier and a diplomatic source": two voices where each is described for itself. */
function severalIn(subject: string): readonly string[] {
  const parts = subject.split(/\s+and\s+/);
  const single = (part: string): boolean => /^(?:the|an?|another|one)\s|^[\p{Lu}]/u.test(part.trim());
  const whole =
    parts.length === 2 && parts.every(single) && !/\b(?:of|for|between|both)\b/.test(parts[0] ?? '');
  return whole ? parts : [subject];
}

interface Draft extends Omit<Proposal, 'speaker' | 'alsoKnownAs' | 'record'> {
  readonly voice: Known | undefined;
  readonly hearsay: boolean;
}

/** Subjects that are no voices: words of time, empty, or things that only figure in a sentence. */
const isVoice = (subject: string): boolean =>
  subject !== '' &&
  subject.split(/\s+/).length <= 16 &&
  !/^(?:it|this|that|these|those|there|what|which|nothing|everything|all|reporters|journalists)$/i.test(
    subject,
  );

function push(
  out: Draft[],
  sentence: Sentence,
  voice: Known | undefined,
  audience: string,
  hearsay: boolean,
  verbAct: Act,
  _mask: string,
  options: ReportOptions,
  part?: readonly [number, number],
): void {
  const words = part ? sentence.text.slice(part[0], part[1]) : sentence.text;
  const pieces = piecesOf(words);
  const hedges = hedgesIn(words);
  const day = dayIn(sentence.text, options);
  const quote = /"([^"]{3,200})"?/.exec(words)?.[1];
  for (const piece of pieces) {
    const [topic] = subjectsIn(piece);
    out.push({
      voice,
      hearsay,
      audience,
      hedges: pieces.length > 1 ? hedgesIn(piece) : hedges,
      act: actOf(piece, verbAct),
      ...(topic === undefined ? {} : { topic }),
      ...reported(piece),
      sentence: sentence.text,
      ...(quote === undefined ? {} : { words: quote.replace(/[,.]$/, '') }),
      ...(day === undefined ? {} : { day }),
      spans: [{ start: sentence.start, end: sentence.start + sentence.text.length }],
    });
  }
}

/** A sentence that does two things is cut where the second begins: another act on another topic. */
function piecesOf(words: string): readonly string[] {
  const parts = words.split(
    /(?:,\s+|\s+|;\s*)(?=(?:but|while|supposedly agreed|allegedly agreed|reportedly agreed|adding that|and that|but that|and (?:added|demanded|called|urged|welcomed|rejected|warned|insisted|proposed|offered|ruled|denied|confirmed|declined))\b)/i,
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

const cueOf = (words: string): Act | undefined => CUES.find(([cue]) => cue.test(words))?.[1];

/** What is said counts more than the verb that introduces it. */
const actOf = (words: string, verb: Act): Act => {
  const cue = cueOf(words);
  if (verb === 'asserts') return cue ?? 'asserts';
  if (cue === 'disclaims' || cue === 'denies' || cue === 'doubts') return cue;
  return verb;
};

/** The other voice whose consent or position is told. */
function reported(words: string): { readonly reports?: string } {
  const other =
    /\b(?:that|with|said|told \w+) ((?:the )?[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)?)\s+(?:had|has|have|would|was|is|will)?\s*(?:already |also |not |never |since )?(?:agreed|accept\w*|approved|signed|proposed|offered|rejected|refused|promised|want\w*|consented|backed|opposed|raised)\b/u.exec(
      words,
    )?.[1] ?? /\bagreed with ([\p{Lu}][\p{L}'-]+)/u.exec(words)?.[1];
  return other === undefined ? {} : { reports: other };
}

/** The day that the sentence names, counted from that of the report. */
function dayIn(sentence: string, { day }: ReportOptions): number | undefined {
  if (day === undefined) return undefined;
  const [found] = chrono.parse(masked(sentence).replaceAll('¤', ' '), new Date(day), { forwardDate: false });
  return found?.start.isCertain('weekday') || found?.start.isCertain('day')
    ? found.start.date().getTime()
    : undefined;
}

function finish({ voice, hearsay, ...rest }: Draft, isPerson: (words: string) => boolean): Proposal {
  if (!voice) return { ...rest, speaker: 'not stated', alsoKnownAs: [], record: 'anonymous' };
  const speaker = fullest(voice, isPerson);
  const name = voice.called.map((one) => nameIn(one, isPerson)).find((one) => one !== undefined);
  const anonymous = hearsay || voice.called.every((one) => isAnonymous(one, name));
  return {
    ...rest,
    speaker,
    alsoKnownAs: voice.called.filter((one) => one !== speaker),
    record: anonymous ? 'anonymous' : 'on record',
  };
}
