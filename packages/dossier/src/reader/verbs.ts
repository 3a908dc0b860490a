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
    'said says say saying stated states added adds adding noted notes argued argues explained explains insisted insists stressed stresses emphasised emphasized underlined underscored warned warns warning wrote writes posted announced announces declared declares claimed claims maintained maintains asserted asserts remarked observed recalled commented replied answered responded repeated repeats reiterated voiced concluded predicted conceded admitted acknowledged acknowledges cautioned described describes indicated hinted signalled signaled suggested_that pointed_out points_out made_clear makes_clear put_it spoke_of speaks_of reported reports believes believed thinks hopes expects continued went_on quipped joked read reads signed_off pledged pledges promised promises vowed vows committed set_out laid_out spelled_out summed_up described_it shrugged complained lamented boasted countered contended reckons reckoned estimates estimated guessed whispered murmured muttered volunteered relayed recounted related revealed disclosed let_it_be_known called calls branded labelled termed dubbed charged submitted thought affirms affirmed decides decided expressed communicated supposed made_a_proposal makes_a_proposal hold_that holds_that held_that holds_to described_as was_clear_that has_been_clear_that calculated wished maintained understood considers considered posts recalls replies answers observes declares expect fear fears feared insist argue warn claim maintain stress whisper note affirm reaffirm recall recalled decide condemn condemns condemned deplore deplores deplored regret regrets regretted express expresses underline underscore emphasise emphasize emphasises emphasizes underlines underscores reiterate reiterates concede concedes acknowledge admit admits predict predicts caution cautions assert declare announce reckon point_out contend contends suspect suspects suspected believe think hope hinting hint hints implied implies imply swore swears testified testifies tweeted tweets cabled telegraphed observed mused muses shot_back hit_back fired_back chimed_in weighed_in was_adamant is_adamant were_adamant are_adamant was_categorical was_blunt was_clear is_clear was_unequivocal made_it_clear makes_it_clear left_no_doubt leaves_no_doubt would_only_say will_only_say would_say_only played_down plays_down downplayed talked_down sought_to_play_down backtracked walked_back distanced_himself distanced_herself distanced_itself distanced_themselves was_confident is_confident was_convinced is_convinced gave_assurances issued_a_statement issued_a_denial took_note takes_note take_note heard_from learned learnt has_it sees saw_no undertook undertakes undertake vow pledge promise promises commit commits explain explains clarified clarifies specified specifies details detailed spelt_out laid_down lays_down bind_themselves elaborated alleged alleges allege accused accuses accuse blamed blames blame alluded intimated intimates imparted confided confides confessed asks_why spoke_out lashed_out joke urged_caution described_as likened compares compared dubbed',
    { act: 'asserts' },
  ),
  ...forms('told tells telling informed informs assured assures briefed reminded', {
    act: 'asserts',
    hearer: true,
  }),
  ...forms(
    'confirmed confirms confirming agreed agrees accepted accepts corroborated verified endorsed endorses affirmed reaffirmed backed backs supported supports approved confirm agree accept endorse support back bear_out bore_out threw_his_weight_behind threw_her_weight_behind threw_its_weight_behind gave_its_blessing gave_his_blessing gave_her_blessing gave_the_green_light said_yes_to says_yes_to is_in_favour_of was_in_favour_of are_in_favour_of signed_up_to acquiesced consented concurred concurs vouched',
    { act: 'confirms', bare: true },
  ),
  ...forms(
    'denied denies deny denying refuted refutes rebutted disputed disputes dispute contradicted contradicts contradict disavowed disowned',
    {
      act: 'denies',
      bare: true,
    },
  ),
  ...forms(
    'rejected rejects rejecting ruled_out rules_out ruling_out dismissed dismisses dismissing refused refuses opposed opposes excluded excludes could_not_accept cannot_accept could_not_support would_vote_against turned_down brushed_aside spurned vetoed reject refuse oppose dismiss rule_out said_no_to says_no_to say_no_to objected objects object protested protests balked_at baulked_at blasted slammed lambasted criticised criticized criticises attacked_the mocked ridiculed scorned poured_scorn_on poured_cold_water shot_down threw_out laughed_off waved_away waved_aside declined_to_accept was_opposed_to is_opposed_to are_opposed_to drew_the_line drew_a_line repudiated denounced denounces denounce took_issue takes_issue disagreed disagrees is_against was_against are_against',
    { act: 'rejects', bare: true },
  ),
  ...forms(
    'proposed proposes offered offers suggested suggests recommended recommends floated floats put_forward puts_forward tabled raised volunteered_to outlined presented pitched advocated advocates propose offer suggest recommend advocate is_ready_to was_ready_to are_ready_to were_ready_to stands_ready_to stand_ready_to stood_ready_to is_willing_to was_willing_to are_willing_to were_willing_to is_prepared_to was_prepared_to are_prepared_to were_prepared_to invited invites invite circulated mooted moots held_out undertook_to',
    { act: 'proposes', bare: true },
  ),
  ...forms('welcomed welcomes hailed hails welcome praised praises applauded applauds commended lauded', {
    act: 'welcomes',
    bare: true,
  }),
  ...forms(
    'demanded demands urged urges urging called_for calls_for called_on calls_on calling_for required requires insisted_on insists_on asked_for asks_for wants wanted pressed_for appealed calls_upon called_upon call_upon pushing_for pushed_for pushes_for demand demanding urge require insist_on want call_for call_on ask_for begged pleaded_for pleads_for requested requests request sought seeks seek requesting held_out_for pressed_the asked_the appeals appeal exhorted implored',
    { act: 'demands', bare: true },
  ),
  ...forms(
    'doubted doubts questioned questions queried wondered wonders cast_doubt casts_doubt doubt question wonder was_sceptical is_sceptical are_sceptical were_sceptical remained_sceptical was_skeptical is_skeptical are_skeptical were_skeptical remain_sceptical remains_sceptical expressed_doubt voiced_doubt raised_doubts raised_questions expressed_scepticism is_unconvinced was_unconvinced are_unconvinced is_wary was_wary are_wary are_not_convinced is_not_convinced was_not_convinced',
    {
      act: 'doubts',
      bare: true,
    },
  ),
  ...forms(
    'declined declines neither_confirm_nor_deny neither_confirmed_nor_denied would_neither_confirm_nor_deny refused_to_comment would_not_say would_not_comment would_not_be_drawn could_not_say refused_to_say would_comment wished_to_comment was_willing_to_comment decline declining refusing_to_comment refused_to_be_drawn refused_to_discuss did_not_comment did_not_elaborate gave_no_details offered_no_comment had_no_comment has_no_comment made_no_comment made_no_mention stopped_short pleaded_ignorance professed_ignorance kept_silent stayed_silent kept_mum disclaimed',
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
  'expect fears understood thought held decided considered answers replies claims notes states reports offers demands doubts questions backs supports warning reads approved note claim warning hope hopes fear support back question wonder object objects appeal appeals request requests promise pledge details joke promises pledges comment offer demand doubt deny want tell compared sees learned learnt urge tell back decide decline recall request welcome question saw commits commit'
    .split(' ')
    .concat('signed off'),
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
