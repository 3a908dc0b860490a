import nlp from 'compromise';
import { type Attribution, attributionsIn } from './attribution.ts';
import { isEnglish } from './english.ts';
import { hearerOf, hearerOfAll } from './hearer.ts';
import { hedgesIn } from './hedges.ts';
import { actOf, cueOf, piecesOf, reported } from './pieces.ts';
import {
  ANSWERS,
  ASKS,
  masked,
  type Paragraph,
  paragraphsOf,
  plainSigns,
  turnOf,
  unpaired,
} from './plain.ts';
import { subjectsIn } from './subjects.ts';
import type { Act, Proposal } from './types.ts';
import { answersOf, guestOf, sittingOf } from './turns.ts';
import { saidOn } from './when.ts';
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
  /(?:^|,\s+)(?:it (?:is|was) (?:understood|said|believed|reported|rumou?red|thought|claimed)(?: that)?|it (?:has |had )?(?:emerged|transpired)[^.]{0,30} that|it (?:is|was) (?:also )?being (?:said|whispered) that|(?:rumou?rs|talk|whispers|speculation)[^.]{0,40} that|(?:is|was) (?:freely |widely |often )?stated that|word has it that|there (?:is|was) talk[^.]{0,30} that|a rumou?r (?:is|was) current[^.]{0,40} that|reportedly,?)\s+/i;

/** A pronoun that thinks or wills: the one who spoke last. */
const STILL =
  /^\W*(?:He|She|They)\s+(?:also\s+|then\s+|\p{Ll}+ly\s+)?(?:did not|does not|do not|had|has|have|would|could|should|must|might|was|were|is|are|will|sees?|saw|meant|means|spoke|named|gave|set|put|laid|made|used|left|took|pointed|referred|listed|cited|drew|went|knew|knows|liked|preferred|favou?red|intended|planned)\b/u;

/** Words that carry on what a voice was saying, in the reporter's grammar. */
const GOES_ON =
  /^(?:\W*)(?:He|She|They|It|The|That|Such|On|Any|No|There|In|This|These|Those|Its|His|Her|Their)\b.*\b(?:would|could|should|must|had|was|were|might|did not|will|shall|may|cannot)\b/;

/** Reads a news report and proposes its statements, in the order of the text. Never throws, whatever the text. */
export function readReport(typed: string, options: ReportOptions = {}): readonly Proposal[] {
  const text = plainSigns(typed);
  // Nothing is made of words that the rules do not know.
  if (!isEnglish(text)) return [];
  const isPerson = (words: string): boolean => nlp(words).people().found;
  const voices = voicesOf(isPerson);
  const out: Draft[] = [];
  const paragraphs = paragraphsOf(text);
  const everybody = hearerOfAll(
    paragraphs
      .slice(0, 4)
      .map((one) => one.text)
      .join('\n'),
  );
  const answers = answersOf(paragraphs);
  const sitting = sittingOf(paragraphs);
  let holder: Known | undefined;
  let current: Current | undefined;
  let number = 0;
  for (const [place, paragraph] of paragraphs.entries()) {
    if (/^\s*(?:Related|See also|Read more|Also read)\b/i.test(paragraph.text)) continue;
    const turn = turnOf(paragraph.text);
    const asks = turn !== undefined && (ASKS.test(turn.label) || sitting?.askers.has(turn.label) === true);
    const asked = answers?.questions.has(place) === true;
    if (asks || asked) {
      if (asks) current = undefined;
      if (asked || /\?\s*$/.test(paragraph.text)) continue;
    }
    const label = asks
      ? undefined
      : answers?.answers.has(place)
        ? answers.who
        : turn && ANSWERS.test(turn.label)
          ? guestOf(paragraphs.slice(0, place))
          : turn?.label;
    const aside = /^\s*[([]|\u2014\s*$/.test(paragraph.text) || /^\s*\d{1,2}[.:]\d{2}\b/.test(paragraph.text);
    const turned =
      label !== undefined
        ? voices.find(label, turn?.name)
        : turn || aside || sitting?.goesOn !== true
          ? undefined
          : holder;
    if (turn) holder = sitting ? turned : undefined;
    // In a sitting all that is said in a turn is said by whoever has the floor.
    const floor = sitting !== undefined && turned !== undefined;
    if (turned) {
      const toReporters = /,\s*to\s+(?:reporters|journalists|the press)/i.test(
        paragraph.text.slice(0, turn?.length ?? 0),
      );
      current = {
        voice: turned,
        audience: toReporters ? 'reporters' : everybody,
        hearsay: false,
        at: number,
      };
    }
    const body = { ...paragraph, text: unpaired(paragraph.text) };
    for (const sentence of sentencesOf(body)) {
      number += 1;
      const mask = masked(sentence.text);
      const found: readonly Attribution[] = attributionsIn(mask, (offset) => sentence.verbs.has(offset));
      const named = found.filter(
        ({ subject }) => isVoice(subject) && !floor && (!turned || !OWN.test(subject)),
      );
      // "The U.S. has proposed guarantees, a diplomatic source said": what comes first is told by who comes last.
      const teller = named.at(-1);
      const told =
        teller?.kind.bare !== true &&
        teller?.verb !== 'according to' &&
        /,\s+[^,]{2,90}$/.test(mask.slice(0, teller?.at ?? 0)) &&
        /^[^,;"]{0,40}[.,"]?\s*$/.test(mask.slice(teller?.end ?? 0));
      const speaking =
        teller && told ? named.filter((one) => one === teller || one.kind.bare !== true) : named;
      const own = turned !== undefined && speaking.length === 0;
      if (speaking.length === 0) {
        if (!turned) voices.mention(sentence.text);
        const hearsay = own ? null : HEARSAY.exec(mask);
        if (own && current) {
          current = { ...current, voice: turned, at: number };
          if (sentence.text.split(/\s+/).length > 2 && (!floor || isSaid(sentence.text)))
            push(out, sentence, turned, current.audience, false, 'asserts', options);
        } else if (hearsay) {
          const rest = mask.slice(hearsay.index + hearsay[0].length);
          const subject =
            /^((?:the |an? )?[\p{L}' -]{2,50}?)\s+(?:wants?|will|would|has|have|had|is|are|was|were|may|might|could|intends?|plans?|refuses?|rejects?|accepts?)\b/iu.exec(
              rest,
            )?.[1];
          const known =
            subject === undefined ||
            /^(?:an?|there|the (?:draft|text|plan|treaty|pact|secret))\b/i.test(subject)
              ? undefined
              : voices.find(subject);
          push(out, sentence, known, 'not stated', true, 'asserts', options);
        } else if (current && number - current.at <= 2 && /^\s*"/.test(sentence.text) && mask.includes('¤')) {
          // Words in quotation marks go on in the mouth of whoever spoke last.
          current = { ...current, at: number };
          push(out, sentence, current.voice, current.audience, current.hearsay, 'asserts', options);
        } else if (
          current &&
          number - current.at <= 1 &&
          (current.place === place
            ? GOES_ON.test(sentence.text) || STILL.test(sentence.text)
            : STILL.test(sentence.text)) &&
          subjectsIn(sentence.text).length > 0
        ) {
          current = { ...current, at: number };
          push(out, sentence, current.voice, current.audience, current.hearsay, 'asserts', options);
        }
        continue;
      }
      for (const [at, one] of speaking.entries())
        for (const subject of severalIn(one.subject)) {
          const voice = voices.find(subject, one.also);
          if (!voice) continue;
          const heard = hearerOf(mask, one.end, one.kind.hearer === true, one.kind.bare === true);
          const carried =
            current?.voice === voice && number - current.at <= 6 ? current.audience : 'not stated';
          const audience = heard === undefined ? carried : 'to' in heard ? heard.to : 'not stated';
          current = { voice, audience, hearsay: one.hearsay, at: number, place };
          const next = speaking[at + 1];
          const until = next && next.at > one.end + 12 ? next.at : sentence.text.length;
          const from = at === 0 ? 0 : (speaking[at - 1]?.end ?? 0);
          const part = speaking.length === 1 ? undefined : ([from, Math.max(until, one.end)] as const);
          push(out, sentence, voice, audience, one.hearsay, one.kind.act, options, part);
        }
    }
  }
  return out.map((draft) => finish(draft, isPerson));
}

interface Current {
  readonly voice: Known;
  readonly audience: string;
  readonly hearsay: boolean;
  readonly at: number;
  readonly place?: number;
}

/** Whether a sentence of a turn takes a position: it touches a topic or does something with one, and is no question. */
const isSaid = (words: string): boolean =>
  !/\?\s*$/.test(words) &&
  (subjectsIn(words).length > 0 ||
    cueOf(words) !== undefined ||
    FIRST.test(words) ||
    /\b(?:wrong|right|clear)\b/i.test(words));

/** In the first person, with a will or a limit: "I cannot give you names". */
const FIRST =
  /\b(?:I|we)(?:'d|'ll)\s|\b(?:I|we)\s+(?:\p{Ll}+ly\s+)?(?:cannot|can't|can|could|do not|don't|did not|didn't|will|won't|would|shall|have not|haven't|am not|are not|believe|think|hope|expect|know|see|understand|rule|want|ask)\b|\b(?:I'm|we're)\s+(?:not|glad|sorry|ready|against|for)\b|\b(?:in|by) (?:our|my)\b/iu;

/** In a turn of speech these are the speaker himself, or nobody. */
const OWN = /^(?:(?:my|our)\b.*|I|we|he|she|they|it|you|one|the (?:sentence|text|draft|treaty))$/i;

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
  !/^(?:it|this|that|these|those|there|what|which|nothing|everything|all|reporters|journalists|\d+|only|noting)$/i.test(
    subject,
  ) &&
  !THING.test(subject.replace(/\s(?:of|in|from|on|at|to|for|about|beside|that|which)\s.*$/i, ''));

/** Heads of phrases that do not speak, whatever verb stands beside them. */
const THING =
  /(?:^|\s)(?:numbers?|things?|debate|video|days?|weeks?|months?|years?|guarantees?|obligation|idea|question|verbs?|talks|mood|war|attack|offer|deal|clause|force|force|position|remarks?|words|promise|version|duress|interviews)$/i;

function push(
  out: Draft[],
  sentence: Sentence,
  voice: Known | undefined,
  audience: string,
  hearsay: boolean,
  verbAct: Act,
  options: ReportOptions,
  part?: readonly [number, number],
): void {
  const words = part ? sentence.text.slice(part[0], part[1]) : sentence.text;
  const pieces = piecesOf(words);
  const hedges = hedgesIn(words);
  const mask = masked(sentence.text);
  const said =
    options.day === undefined
      ? undefined
      : saidOn(
          mask,
          attributionsIn(mask, (offset) => sentence.verbs.has(offset)),
          options.day,
        );
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
      ...(said === undefined ? {} : { said }),
      spans: [{ start: sentence.start, end: sentence.start + sentence.text.length }],
    });
  }
}

function finish({ voice, hearsay, ...rest }: Draft, isPerson: (words: string) => boolean): Proposal {
  if (!voice) return { ...rest, speaker: 'not stated', alsoKnownAs: [], record: 'anonymous' };
  const speaker = fullest(voice, isPerson);
  const { reports, ...own } = rest;
  const name = voice.called.map((one) => nameIn(one, isPerson)).find((one) => one !== undefined);
  const anonymous = hearsay || voice.called.every((one) => isAnonymous(one, name));
  return {
    ...own,
    // Nobody reports himself.
    ...(reports === undefined || voice.called.some((one) => one.includes(reports.replace(/^the /i, '')))
      ? {}
      : { reports }),
    speaker,
    alsoKnownAs: voice.called.filter((one) => one !== speaker),
    record: anonymous ? 'anonymous' : 'on record',
  };
}
