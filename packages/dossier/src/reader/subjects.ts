import type { TopicId } from '../model/topics.ts';

/** Words by which a report speaks of a topic; the first topic that is found counts most. */
export const TOPIC_WORDS: readonly (readonly [TopicId, RegExp])[] = [
  ['discussion', /\b(?:been|were|was) (?:discussed|raised)\b|\bhad raised the idea\b/i],
  [
    'consent',
    /\b(?:agreed with|consent of|would agree|(?:had|has|have) (?:already |also )?(?:agreed|accepted|consented)|signed off|gave (?:his|her|its|their) (?:consent|blessing|approval))\b/i,
  ],
  ['forfeiture', /\bforfeit\w*|\bnull and void\b|\bvoid if\b|\blose the guarantee\b|\blapses?\b/i],
  [
    'determination',
    /\b(?:determin\w+|who decides|decides whether|establish\w* (?:that|whether)|attribut\w+|fact-finding|certif\w+|verif\w+ (?:that|an|a breach|the breach))\b/i,
  ],
  [
    'decision',
    /\b(?:unanim\w+|majority|veto|vot(?:e|es|ed|ing)|consensus|decide by|decision rule|quorum)\b/i,
  ],
  [
    'clock',
    /\bwithin (?:\d+|a|one|two|three|five|seven|ten|twelve|twenty|forty|seventy|thirty|sixty|ninety)[\w-]*(?: |-)?(?:hours?|days?|weeks?|months?)|\b(?:deadline|timetable|time limit|at once|immediately|automatic(?:ally)?|\d+[ -]hours?)\b/i,
  ],
  [
    'duration',
    /\b(?:for (?:\d+|five|ten|fifteen|twenty|thirty|fifty) years|(?:\d+|five|ten|fifteen|twenty|thirty|fifty)[- ]years?|renewable|renew\w*|permanent(?:ly)?|indefinite(?:ly)?|duration|expir\w+|sunset)\b/i,
  ],
  [
    'start',
    /\b(?:enter(?:s|ed)? into force|take(?:s)? effect|from (?:the )?signature|upon signature|on signature|once a cease-?fire holds|start(?:s|ing)? (?:on|from|once|when)|only after)\b/i,
  ],
  ['monitoring', /\b(?:monitor\w*|observ(?:er|ers|ation)|inspect\w*|verification|oversee\w*|supervis\w+)\b/i],
  [
    'compensation',
    /\b(?:pay(?:s|ment|ments|ing)?|paid|cost(?:s)?|compensat\w+|fund(?:s|ed|ing)?|money|euros?|dollars?|billion|million|bill|burden|finance\w*|financing|loan|budget)\b/i,
  ],
  ['sanctions', /\b(?:sanction\w*|embargo\w*|tariff\w*|frozen assets)\b/i],
  [
    'cession',
    /\b(?:ced(?:e|es|ed|ing)|give up (?:territory|land)|withdraw from|hand over|land swap|territorial concession\w*|leav\w+ the (?:region|province))\b/i,
  ],
  [
    'troops',
    /\b(?:troops?|soldiers?|boots on the ground|ground forces?|contingent|brigades?|battalions?|peacekeep\w+|reassurance force|deploy\w*|garrison)\b/i,
  ],
  [
    'army size',
    /\b(?:size of (?:the|its) army|army of \d|cap on (?:the|its) army|limits? on (?:the|its) (?:army|forces))\b/i,
  ],
  [
    'membership',
    /\b(?:membership|non-NATO|join\w* (?:NATO|(?:the )?(?:\w+ ){0,3}alliance)|outside (?:NATO|the alliance))\b/i,
  ],
  ['accession', /\b(?:accession|join(?:ing)? the (?:EU|union)|EU entry)\b/i],
  [
    'legal force',
    /\b(?:legally binding|binding|treaty|ratif\w+|parliament(?:s|ary)? (?:vote|approval|must|would|has to)|congress|constitution\w*|memorandum|political (?:commitment|declaration))\b/i,
  ],
  [
    'territory',
    /\b(?:territor\w+|borders?|frontiers?|line of contact|demarcation|occupied|enclave|province|coast)\b/i,
  ],
  [
    'trigger',
    /\b(?:trigger\w*|attack(?:s|ed)?|aggression|invasion|invade\w*|incursion|armed|breach(?:es|ed)?|violat\w+|provocation)\b/i,
  ],
  [
    'guarantors',
    /\b(?:guarantors?|guaranteeing states|partners|coalition|signator\w+|who guarantees|co-guarant\w+|allies)\b/i,
  ],
  [
    'response',
    /\b(?:respon(?:d|se|ses)|assist\w*|come to (?:the|its) (?:aid|defen[cs]e)|defend\w*|use of force|air (?:support|cover|defen[cs]e)|weapons|arms|ammunition|intelligence|ready to act|go(?:ing)? to war|aid|help\w*)\b/i,
  ],
  ['ceasefire', /\b(?:cease-?fire|truce|armistice|end of (?:the )?(?:war|fighting|hostilities)|halt to)\b/i],
  ['text', /\b(?:text|draft\w*|document|paper|wording|language|clause|paragraph|communiqu[eé]|annex\w*)\b/i],
  [
    'mechanism',
    /\b(?:how (?:this|that|it) (?:could|would|should|will|might) work|mechanism|details|modalit\w+|enforce\w*|in practice)\b/i,
  ],
  [
    'consent',
    /\b(?:agreed|consent\w*|accept(?:s|ed|ance)?|approv\w+|on board|sign(?:s|ed|ing)?|signature|go-ahead|green light|blessing)\b/i,
  ],
  [
    'guarantee',
    /\b(?:guarantees?|assurances?|pledge|commitment|protection|pact|proposal|plan|offer|package|idea|security)\b/i,
  ],
  [
    'talks',
    /\b(?:talks?|negotiat\w+|summit|meeting|round|dialogue|delegation\w*|table|deal|agreement|accord)\b/i,
  ],
  ['discussion', /\b(?:discuss\w*|raised|mentioned|brought up|spoke about)\b/i],
];

/** Topics that a stretch of text touches, the more particular ones first. */
export const subjectsIn = (text: string): readonly TopicId[] =>
  TOPIC_WORDS.filter(([, words]) => words.test(text)).map(([id]) => id);
