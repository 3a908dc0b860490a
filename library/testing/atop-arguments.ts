/** What we hold of codes of a pact in which ATOP, or COW, and our coder differ: why we stand by ours, or see theirs. */
export interface Argued {
  readonly variables: readonly string[];
  readonly argument: string;
}

const on = (variables: string, argument: string): Argued => ({ variables: variables.split(' '), argument });

/**
 * Our arguments by pact. "Left out" means that the official text has the clause and our file says that it leaves it
 * out; "no words" that the language has no sentence for it; "theirs" that we think ATOP right of the whole text.
 */
export const ARGUED: Readonly<Record<string, readonly Argued[]>> = {
  'BRUSSELS-1948-WEU-1954': [
    on(
      'natrefal',
      'Theirs: that the treaty yields to the North Atlantic Treaty is Article IV of 1954; a relation between pacts has no dates in the language, so it shows in 1948 too.',
    ),
    on(
      'conwtin medarb',
      'Theirs. Left out: Article VIII of 1948 and X of 1954 send disputes of right to the International Court and others to conciliation; the language has no words for a duty to go to court.',
    ),
    on('nomicoop', 'Theirs. Left out: Articles I to III, economic, social and cultural co-operation.'),
    on(
      'proren renewlgt',
      'Theirs: after fifty years each may leave on a year of notice (Article X, XII). The text just runs on; the file writes that as renewal by a year, having no words for it.',
    ),
    on(
      'base contrib armred',
      'Theirs. Left out: Protocols II and III of 1954, the British forces on the Continent, the levels of all forces and the limits on German arms.',
    ),
    on(
      'milcon',
      'Ours: Article IV of 1954 has the members work with NATO and spare themselves staffs of their own; that is no contact between their armies under this treaty.',
    ),
  ],
  'CENTO-1955': [
    on(
      'consul entente',
      'Ours: Article 1 is to co-operate for security, and Article 6 a council; no Article asks to consult in a crisis. Article 2, left out, has authorities settle measures once, at the start.',
    ),
    on(
      'orgpurp1',
      'Ours: Article 6 gives the council no military task; in it ministers meet within the purposes of the pact.',
    ),
    on(
      'natrefal',
      'Ours: Article 4 says that the pact contradicts no obligation of either toward any third state. It names no alliance.',
    ),
    on(
      'conwtin',
      'Theirs: Article 3 has disputes between the parties settled in a peaceful way. The file says of it only that no force is used, having no words for settlement.',
    ),
    on(
      'renounce',
      'Theirs: Article 7 lets a party leave at the end of each five years, on six months of notice. The file has it leave at any time: a notice that stops the renewal would end the pact for all.',
    ),
  ],
  'ECOWAS-1981-1999': [
    on(
      'defcon defcoadv',
      'Ours: Articles 2 and 3 are about aggression from outside the Community, a kind of adversary; but Article 4(b) has the same forces go where a revolt is supported from outside the state, a member not excepted.',
    ),
    on(
      'olimob',
      'Ours: under Articles 6 and 16 help waits for the written request of the victim and for the Authority to judge military action expedient. The codebook has a flag for a request in consultation alone, and this one for any other condition.',
    ),
    on(
      'noothall',
      'Ours: Article 20 lets members conclude only agreements that are not against another member.',
    ),
    on(
      'organ1',
      'Theirs. Left out: Articles 7 to 15, the Defence Council, the Commission and a Deputy Executive Secretary (Military). Ours is a body that meets, the Authority.',
    ),
    on(
      'orgpurp1',
      'Both: the Authority is the political organ of the Community (Article 6); the military ones are in Articles 7 to 15, left out.',
    ),
    on(
      'milcon',
      'Theirs. Left out: the Defence Commission of chiefs of staff, and joint exercises (Articles 7 to 15).',
    ),
    on(
      'natrefal',
      'Ours: Article 20 speaks of the defence agreements of members in general, and the file names none of them.',
    ),
    on(
      'medarb',
      'Theirs. Left out: mediation by the Authority between members (Articles 17 and 18); no words for it.',
    ),
    on(
      'speclgth',
      'Ours: Article 23 has a way out on notice, which makes a term indefinite by the codebook (until notice).',
    ),
  ],
  'ENTENTE-1912': [
    on(
      'estmode',
      'Theirs: letters of two ministers need no ratification. The file calls them an agreement, of which the second letter came a day later; our rule takes the day between for a wait.',
    ),
  ],
  'FR-CS-1924': [
    on(
      'defense',
      'Ours: 1924 has consultation alone (Articles 1 to 6); help came with the treaty of Locarno of 16 October 1925, our second phase. COW dates it from 1924.',
    ),
  ],
  'GCC-JDA-2000': [
    on('noothall', 'Open: of the twelve Articles we saw only the start of Article 1, and 4 to 7.'),
    on(
      'orgpurp1',
      'Theirs: the Joint Defence Council is a body of ministers of defence, as its name says; the file has no Article on what it does.',
    ),
    on(
      'milcon',
      'Theirs: Articles 5 and 6 foresee common systems and the Peninsula Shield Force, left out; ours are the exercises of Article 7.',
    ),
    on(
      'natrefal',
      'Ours: Article 1 confirms the charters of the Council and of the Arab League, which are organisations and no alliances. The file has no sentence on it.',
    ),
    on(
      'conwtin medarb',
      'Theirs: Article 1 has all disputes resolved; the file says of it only that no force is used, having no words for settlement.',
    ),
    on(
      'nonaggression',
      'Ours: Article 1, disputes are resolved in a peaceful way. COW codes the defence pact alone.',
    ),
    on('entente', 'Ours: Article 4, consultation when a member sees itself in danger.'),
  ],
  'NAT-1949': [
    on('nomicoop', 'Theirs. Left out: Article 2, economic collaboration.'),
    on(
      'proren',
      'Ours: the treaty has no term that could be renewed. After twenty years a party may leave (Article 13), and it says nothing of a second term.',
    ),
    on(
      'organ1',
      'Ours: Article 9 founds a Council and a defence committee. The secretariat came by decision of the Council in 1952, and no Article names it.',
    ),
    on('base', 'Ours: no Article stations troops; agreements of 1951 and later do.'),
    on('nonaggression', 'Ours: Article 1 makes no difference between this member and the others.'),
  ],
  'REINS-1887': [
    on(
      'thirdcom',
      'Ours: no Article forbids engagements with third states. Article 1 keeps the wars with Austria and France apart.',
    ),
    on(
      'specthrt statthr1',
      'Differs in kind: ATOP takes Turkey in the Straits (Article 3) for the threat; the file speaks of Russia in the Protocol, against whom nobody is to fight. Theirs fits the text better.',
    ),
    on(
      'natrefal',
      'Ours: Article 1 excepts wars against Austria and France and names no alliance. That it was written beside the Triple Alliance is history.',
    ),
    on(
      'estmode',
      'Theirs. Left out: Article 6, ratification within a fortnight; the file has force from signature.',
    ),
    on(
      'neucoloc neutrality ss_type',
      'Theirs of the flag: the Protocol promises neutrality in the Straits beside that of Article 1. It widens the promise, and our rule drops a way with more conditions, not one with other conditions.',
    ),
    on(
      'dipaid',
      'Ours: Article 2 has both oppose any attempt on the status quo, in the file by diplomacy. ATOP has it of Germany alone, for the Protocol.',
    ),
  ],
  'RIO-1947': [
    on(
      'organ1',
      'Ours: Articles 11 to 13 name the organ of consultation, the meeting of ministers. ATOP codes meetings without a body.',
    ),
    on('medarb', 'Theirs. Left out: Article 2, procedures of the Inter-American System; no words for it.'),
    on('nonaggression', 'Ours: Article 1 makes no difference between these members and the others.'),
  ],
  'RO-AH-1883': [
    on(
      'milcon',
      'Theirs. Left out: Article 3, second sentence, that military questions are for a convention.',
    ),
    on(
      'bilat obvary',
      'Ours: two signed. Germany and Italy acceded by papers of their own, of 1883 and 1888, which the file leaves out and which give them other duties.',
    ),
    on('renewlgt', 'Ours: Article 5 prolongs the treaty for three years where nobody gives notice.'),
    on(
      'estmode',
      'Theirs: it was to be ratified (Article 7); the day is not known, and the file has force from signature.',
    ),
  ],
  'SEATO-1954': [
    on(
      'asymm obvary',
      'Ours: by its understanding the United States promises help against communist aggression alone, and the Protocol States promise none.',
    ),
    on(
      'specthrt statthr1 statthr2',
      'Ours: the understanding of the United States stands in the treaty and means a kind of state; the list of states is ours, and says so.',
    ),
    on(
      'orgpurp1 organ1',
      'Ours: Article V founds a council for consultation on military and other planning. It outlived the Organisation of 1977, since the treaty did.',
    ),
    on('nomicoop', 'Theirs. Left out: Article III, economic and technical measures.'),
    on(
      'bilat',
      'Ours: nobody but Pakistan left the treaty. ATOP ends it in 1977 for all but the United States and Thailand, as practice has it.',
    ),
    on(
      'defense nonaggression ss_type',
      'Ours: COW takes the promise to act (Article IV) for an entente; ATOP, like us, for defence.',
    ),
  ],
  'SU-CS-1935': [
    on('specthrt statthr1', 'Ours: the Protocol names Germany, in the file as what *European State* means.'),
    on(
      'reflnun',
      'Theirs: Articles 1 to 5 cite the Covenant throughout. The file has its Council as the one who finds, and a determiner is not read as a citation.',
    ),
    on(
      'proren',
      'Theirs. Left out: that the treaty runs on after five years until it is denounced; no words for a term that does.',
    ),
    on('defcoloc concoloc', 'Ours: *a European State* says who attacks, a kind of adversary, and not where.'),
  ],
  'SU-KP-1961': [on('nomicoop', 'Theirs. Left out: Article 4, economic and cultural co-operation.')],
  'TEU-42-7': [
    on(
      'conditio defcon defcoloc',
      'Ours: aggression *on its territory* is the only one that Article 42(7) covers, and the codebook counts home territory as a place.',
    ),
    on(
      'organ1 orgpurp1',
      'Theirs of the whole treaty. Left out: the institutions of Articles 13 to 19; the file has the European Council alone.',
    ),
    on('milcon', 'Theirs. Left out: Article 42(1) to (3), the common security and defence policy.'),
    on('armred', 'Theirs. Left out: Article 42(3), military capabilities are progressively improved.'),
    on('nomicoop', 'Theirs. Left out: all of the Union that is not defence.'),
  ],
  'TRIPARTITE-1940': [
    on(
      'consul entente secrart',
      'Ours: by the secret letters of the same day the three determine by consultation whether a party was attacked. The published text does not.',
    ),
    on('dipaid', 'Ours: Article 3 owes help by all political, economic and military means.'),
    on(
      'orgpurp1',
      'Open: Article 4 founds technical commissions and does not say what for; theirs is what they did.',
    ),
    on('proren', 'Theirs. Left out: Article 6, that the parties confer on renewal in good time.'),
  ],
  'UK-JP-1902': [
    on(
      'dipaid',
      'Open: Article II of 1902 has the ally use its efforts that others stay out. It names no diplomatic means, and ATOP does not count like words of 1887 (Article 1).',
    ),
    on(
      'noothall',
      'Ours: Article IV of 1902 and V of 1905 forbid separate arrangements to the prejudice of the objects without consultation; that is no commitment to third parties without consulting, thirdcom.',
    ),
    on(
      'specthrt statthr1',
      'Ours: Article VI of 1905 is about the war with Russia. ATOP has the region of the interests, which is their place and no threat.',
    ),
    on(
      'length',
      'Theirs: five years in 1902 (Article VI). The model keeps one term for all versions, the longest-lived.',
    ),
    on(
      'renewlgt',
      'Theirs: after its term the treaty runs on until a year after notice; the file writes that as renewal by a year, having no words for it.',
    ),
    on(
      'milcon',
      'Theirs: Article VII of 1905 has naval and military authorities consult; the file says that the parties consult, not of what.',
    ),
    on(
      'defcocon defconum',
      'Ours: by Article VI of 1905 Britain owes help in the war with Russia if a second power joins; it is defence as well as offence, where Japan is attacked.',
    ),
  ],
  'UK-PL-1939': [
    on(
      'dipaid',
      'Open: Articles 1 and 2 owe all the support and assistance in its power, which names no diplomatic or economic means. ATOP counts it.',
    ),
    on(
      'proren',
      'Theirs. Left out: Article 8, that the agreement runs on after five years until it is denounced; no words for a term that does.',
    ),
  ],
  'US-JP-1960': [
    on(
      'defcon defcoloc',
      'Ours: Article V covers an attack in the territories under the administration of Japan, and no other. By the codebook home territory is a place.',
    ),
    on(
      'organ1 orgpurp1',
      'Ours: no Article founds a body. The Security Consultative Committee is in an exchange of notes of the same day.',
    ),
    on('nomicoop', 'Theirs. Left out: Article II, economic collaboration.'),
    on('active', 'ATOP repeats the code of the alliance in the row of each member; ours is of the member.'),
  ],
  'US-PH-1951': [
    on('nonaggression entente', 'Ours: Articles I and III say so; COW codes the defence pact alone.'),
  ],
};
