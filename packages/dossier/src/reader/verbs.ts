import type { Act } from './types.ts';

/** A verb by which a report gives a voice its word. */
export interface Verb {
  readonly act: Act;
  /** The hearer may follow at once: "told AFP". */
  readonly hearer?: true;
  /** Takes the place of words: "rejected the plan"; such a verb needs a voice of its own before it. */
  readonly bare?: true;
}

const forms = (words: string, verb: Verb): readonly (readonly [string, Verb])[] =>
  words.split(' ').map((word) => [word.replaceAll('_', ' '), verb] as const);

/** Forms of the verbs, longest first where one begins another. */
export const VERBS: ReadonlyMap<string, Verb> = new Map([
  ...forms(
    'said says say saying stated states added adds adding noted notes argued argues explained explains insisted insists stressed stresses emphasised emphasized underlined underscored warned warns warning wrote writes posted announced announces declared declares claimed claims maintained maintains asserted asserts remarked observed recalled commented replied answered responded repeated repeats reiterated voiced concluded predicted conceded admitted acknowledged acknowledges cautioned described describes indicated hinted signalled signaled suggested_that pointed_out points_out made_clear makes_clear put_it spoke_of speaks_of reported reports believes believed thinks hopes expects continued went_on quipped joked read reads signed_off pledged pledges promised promises vowed vows committed set_out laid_out spelled_out summed_up described_it shrugged complained lamented boasted countered contended reckons reckoned estimates estimated guessed whispered murmured muttered volunteered relayed recounted related revealed disclosed let_it_be_known called calls branded labelled termed dubbed charged submitted thought affirms affirmed decides decided expressed communicated supposed made_a_proposal makes_a_proposal hold_that holds_that held_that holds_to described_as was_clear_that has_been_clear_that calculated wished maintained understood considers considered posts recalls replies answers observes declares expect fear fears feared',
    { act: 'asserts' },
  ),
  ...forms('told tells telling informed informs assured assures briefed reminded', {
    act: 'asserts',
    hearer: true,
  }),
  ...forms(
    'confirmed confirms confirming agreed agrees accepted accepts corroborated verified endorsed endorses affirmed reaffirmed backed backs supported supports approved',
    { act: 'confirms', bare: true },
  ),
  ...forms('denied denies denying refuted disputed disputes contradicted contradicts', {
    act: 'denies',
    bare: true,
  }),
  ...forms(
    'rejected rejects rejecting ruled_out rules_out ruling_out dismissed dismisses dismissing refused refuses opposed opposes excluded excludes could_not_accept cannot_accept could_not_support would_vote_against turned_down brushed_aside spurned vetoed',
    { act: 'rejects', bare: true },
  ),
  ...forms(
    'proposed proposes offered offers suggested suggests recommended recommends floated floats put_forward puts_forward tabled raised volunteered_to outlined presented pitched advocated advocates',
    { act: 'proposes', bare: true },
  ),
  ...forms('welcomed welcomes hailed hails praised praises applauded applauds commended lauded', {
    act: 'welcomes',
    bare: true,
  }),
  ...forms(
    'demanded demands urged urges urging called_for calls_for called_on calls_on calling_for required requires insisted_on insists_on asked_for asks_for wants wanted pressed_for appealed calls_upon called_upon call_upon pushing_for pushed_for pushes_for demand demanding',
    { act: 'demands', bare: true },
  ),
  ...forms('doubted doubts questioned questions queried wondered wonders cast_doubt', {
    act: 'doubts',
    bare: true,
  }),
  ...forms(
    'declined declines neither_confirm_nor_deny neither_confirmed_nor_denied would_neither_confirm_nor_deny refused_to_comment would_not_say would_not_comment would_not_be_drawn could_not_say',
    { act: 'disclaims', bare: true },
  ),
]);

const escaped = [...VERBS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll(' ', String.raw`\s+`))
  .join('|');

/** Any of the forms as a word. */
export const VERB = new RegExp(String.raw`(?<![\p{L}'’-])(?:${escaped})(?![\p{L}'’-])`, 'giu');

/** Forms that bring words only where quoted ones follow: "called the draft \"an empty shell\"". */
export const BEFORE_QUOTE: ReadonlySet<string> = new Set([
  'called',
  'calls',
  'branded',
  'labelled',
  'termed',
  'dubbed',
]);

/** Forms that are often nouns: taken only where the tagger says that they are verbs. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'expect fears understood thought held decided considered answers replies claims notes states reports offers demands doubts questions backs supports warning reads signed off approved'.split(
    ' ',
  ),
);

/** What words say of the act, whatever the verb: the first that is found counts. */
export const CUES: readonly (readonly [RegExp, Act])[] = [
  [
    /\b(?:no comment|declin\w+ to (?:comment|say|discuss|confirm|elaborate|be drawn|speculate|answer)|refus\w+ to (?:comment|say|discuss|be drawn|answer)|would not (?:say|comment|be drawn|discuss)|(?:do|did|does) not (?:know|speak for|comment)|(?:don't|didn't|doesn't) know|not (?:been )?(?:told|shown|informed|briefed|consulted)|had not seen|have not seen|has not seen|haven't seen|not seen (?:any|the|a)|no (?:knowledge|information|view|position)|not aware|unaware|cannot say|can't say|could not say|cannot speak for|can't speak for|not (?:in a position|for (?:me|us|him|her) to)|no idea)\b/i,
    'disclaims',
  ],
  [
    /\b(?:no one knows|nobody knows|not clear|unclear|remains to be seen|sceptic\w*|skeptic\w*|doubt(?:s|ed|ful)?|hard to (?:see|imagine)|not (?:convinced|persuaded|sure)|question mark|how (?:this|that|it) (?:could|would|should|is supposed to) work|wonder(?:s|ed)?)\b/i,
    'doubts',
  ],
  [
    /\b(?:denied|denies|deny|denying|untrue|false|not true|no such|there (?:is|was|were|are|has been|had been) no (?:deal|agreement|offer|such|accord|understanding|talks?|text|draft|decision|commitment|plan|request|discussion)|(?:never|not) (?:been )?(?:agreed|offered|discussed|promised|proposed|signed|asked|requested|raised)|has not agreed|had not agreed|nothing (?:has|had) been (?:agreed|decided|signed)|fabricat\w+|invention|fiction|nonsense|did not happen|misquoted)\b/i,
    'denies',
  ],
  [
    /\b(?:reject(?:s|ed|ing)?|rul(?:ed|es|ing) out|out of the question|unacceptable|non-starter|oppos(?:ed?|es|ing)|refus(?:ed?|es|ing)|will (?:not|never) (?:accept|sign|agree|send|deploy|allow|join|take part|be part|tolerate|pay)|won't (?:accept|sign|agree|send|deploy|allow|join|pay)|would (?:not|never) (?:accept|sign|agree|send|deploy|allow|join|take part|tolerate|pay)|cannot accept|can't accept|dismiss(?:ed|es|ing)|no (?:soldiers?|troops)|not an option|off the table|veto)\b/i,
    'rejects',
  ],
  [
    /\b(?:welcom(?:ed?|es|ing)|hail(?:ed|s|ing)|prais(?:ed|es|ing)|applaud\w*|a good (?:step|sign|start|basis)|encourag(?:ed|ing)|step in the right direction|grateful|commend\w*)\b/i,
    'welcomes',
  ],
  [
    /\b(?:demand(?:ed|s|ing)?|must|need(?:s|ed)? to|has to|have to|had to|insist(?:ed|s)? (?:on|that)|call(?:ed|s|ing) (?:for|on)|urg(?:ed|es|ing)|require(?:s|d)?|condition(?:al)? (?:on|for|of)|only if|unless|expects? (?:him|her|them|[A-Z]\w+) to|want(?:s|ed)? (?:a|the|any|an|to see)|non-negotiable|red line)\b/i,
    'demands',
  ],
  [
    /\b(?:propos(?:ed|es|ing|al)|offer(?:ed|s|ing)?|suggest(?:ed|s|ing)?|recommend\w*|put(?:s|ting)? forward|float(?:ed|s|ing)|ready to (?:send|provide|offer|contribute|commit|take|lead|sign|host|pay)|prepared to (?:send|provide|offer|contribute|commit|take|lead|sign|host|pay)|willing to (?:send|provide|offer|contribute|commit|take|lead|sign|host|pay)|would (?:send|provide|contribute|pay|host|lead|table|circulate|submit)|will (?:send|provide|contribute|pay|host|lead|table|circulate|submit|propose|offer))\b/i,
    'proposes',
  ],
  [
    /\b(?:confirm(?:ed|s|ing)|corroborat\w+|indeed|that is (?:right|correct|so)|it is true|accept(?:ed|s|ing)?|agree(?:d|s)?|backed|backs|endors\w+)\b/i,
    'confirms',
  ],
];
