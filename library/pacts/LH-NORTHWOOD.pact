pact LH-NORTHWOOD "Chequers, Lancaster House and Northwood: France and the United Kingdom"
  a treaty, signed on 2 November 2010 at London, in force from 1 July 2011.
Source: "United Kingdom Treaty Series no. 36 of 2011, Cm 8174; statements of 30 October 1995 and 10 July 2025".
Left out:
  "the second treaty of 2 November 2010, on radiographic and hydrodynamic facilities (Teutates)";
  "industry, equipment and research (2010), the entente on industry and the other parts of Lancaster House 2.0 (2025)";
  "whether Europe takes in Ukraine: left open on purpose";
  "any clause of mutual assistance: the treaty of 2010 has none".
Note: seen: Articles 1, 2 and 3 of Annex 2 at preview.deepnewz.com (10 July 2025).
Note: the sentence on an extreme threat, national control and the Steering Group are from a public page. K (from knowledge): the rest of this pact. ? (uncertain): the number in the treaty series and of the Articles.
Note: the treaty of 2010 binds; the words of 1995 and of 2025 are declarations and stand in annexes with verbs that do not bind.

Parties: France and United Kingdom.

Article 1 "Co-operation"
  Text "to build a long-term mutually beneficial partnership in defence and security",
    source "2010, Article 1, paraphrase".
  The Parties undertake to coordinate.
  Each Party shall exchange information with the other Party.

Article 2 "Joint force"
  Text "deploying together into theatres in which both Parties have agreed to be engaged", source "2010, Article 2".
  Neither Party is required to deploy forces without its consent.
  When both Parties consent,
    the Parties may deploy forces.

Article 3 "Senior Level Group"
  Text "a Senior Level Group", source "2010, Article on oversight, paraphrase".
  The Senior Level Group is composed of the Parties.
  The Senior Level Group shall meet.

Annex "Chequers, 30 October 1995".

Article 1 "Vital interests"
  Text "the vital interests of one could be threatened without the vital interests of the other also being threatened",
    source "statement of 30 October 1995".
  Note: the statement says that it does not see how this could be. It owes nobody anything.
  When the interests of either Party are threatened,
    each Party should regard it as a threat on each Party.

Annex "Northwood, 10 July 2025".

Article 1 "Extreme threat", from 10 July 2025
  Text "no extreme threat to Europe that would not prompt a response by both nations",
    source "Northwood declaration of 10 July 2025".
  Note: which response is not said; it may be nuclear.
  When the security of any European State is threatened,
    each Party intends to take action with measures of its own choice, which may include nuclear weapons.

Article 2 "National control", from 10 July 2025
  Text "independent, but can be co-ordinated", source "Northwood declaration of 10 July 2025".
  Each Party is not required to use nuclear weapons.
  The Parties intend to coordinate.

Article 3 "Nuclear Steering Group", from 10 July 2025
  Text "Nuclear Steering Group", source "Northwood declaration of 10 July 2025".
  The Nuclear Steering Group is composed of the Parties.
  The Nuclear Steering Group should meet.
  European State means any state in Europe.
