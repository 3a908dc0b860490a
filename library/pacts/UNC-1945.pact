pact UNC-1945 "Charter of the United Nations"
  a treaty, signed on 26 June 1945 at San Francisco, in force from 24 October 1945.
Source: "1 UNTS XVI".
Left out:
  "Chapter VI (peaceful settlement, with inquiry under Article 34) but for the vote in Article 27(3)";
  "Articles 24, 48 and 49 (whom the Council acts for, who carries decisions out)";
  "Articles 43 to 47 (standing forces, never agreed)";
  "Article 40 (provisional measures)";
  "Article 52 (regional arrangements, settlement within them)";
  "withdrawal, for which no clause provides";
  "the General Assembly";
  "the former enemy states of Articles 53 and 107";
  "necessity, proportionality and request, which are general law (International Court, 1986)".
Note: K (from knowledge): the whole of this pact.

Members: all states.
Note: of the states that were never, or not yet, Members only those that a crisis of the library needs.
Outside States (parties): North Korea and South Korea until 16 September 1991.
Permanent Members:
  China, France, United Kingdom and United States;
  Soviet Union until 24 December 1991;
  Russia from 24 December 1991.

Article 2 "Principles"
  Text "refrain in their international relations from the threat or use of force", source "Article 2(4)".
  (4) No Member shall threaten or use force against the territorial integrity or political independence of any state,
    except under Article 51, as decided by the Security Council, or with the consent of the territorial state.
  Reading "colonial rule",
      held by India,
      source "India in the Security Council, 18 December 1961 (S/PV.987): Goa is a question of ending colonial rule":
    No Member shall threaten or use force against the territorial integrity or political independence of any state,
      except under Article 51, as decided by the Security Council, with the consent of the territorial state, or where
        colonial rule holds.
  Reading "grave force",
      held by Ambassador Tagliavini,
      source "report of the fact-finding mission on Georgia, 30 September 2009, vol. II, p. 242: below the threshold
        lies the targeted killing of single individuals":
    No Member shall threaten or use significant force against the territorial integrity or political independence of any
        state,
      except under Article 51, as decided by the Security Council, or with the consent of the territorial state.
  Text "placed at the disposal of another State",
    source "General Assembly resolution 3314 (1974), Article 3(f), on Article 2(4)".
  Note: the next sentence is not in the Charter; it is its reading in the definition of aggression of 1974.
  (4) When an armed attack on any Member occurs,
    no other Member shall provide the attacker with transit.
  Text "states which are not Members of the United Nations act in accordance with these Principles",
    source "Article 2(6)".
  (6) No Outside State shall threaten or use force against the territorial integrity or political independence of any
      state,
    except under Article 51, as decided by the Security Council, or with the consent of the territorial state.

Article 23 "Security Council", until 30 August 1965
  Text "eleven Members of the United Nations", source "Article 23(1), as it stood until 1965".
  The Security Council is composed of 11 Members.

Article 23 "Security Council", from 31 August 1965
  Text "fifteen Members of the United Nations", source "Article 23(1)".
  The Security Council is composed of 15 Members.

Article 25 "Binding decisions"
  Text "accept and carry out the decisions of the Security Council", source "Article 25".
  When the Security Council decides,
    each Member shall carry out the decision.

Article 27 "Voting", until 30 August 1965
  Text "an affirmative vote of seven members including the concurring votes of the permanent members",
    source "Article 27(3), as it stood until 1965".
  The Security Council decides by 7 of 11 votes.
  Any Permanent Member may veto any decision on substance.
  Abstention and absence are not a veto.
  (3) The parties to the dispute do not vote on settlement.

Article 27 "Voting", from 31 August 1965
  Text "an affirmative vote of nine members including the concurring votes of the permanent members",
    source "Article 27(3)".
  Note: that abstention is no veto is practice, not text. The last sentence is bound to Chapter VI, so an attacker with a veto may vote under Chapter VII.
  The Security Council decides by 9 of 15 votes.
  Any Permanent Member may veto any decision on substance.
  Abstention and absence are not a veto.
  (3) The parties to the dispute do not vote on settlement.

Article 39 "Determination"
  Text "any threat to the peace, breach of the peace, or act of aggression", source "Article 39".
  Endangered Peace means any threat to the peace, breach of the peace or act of aggression,
    as determined by the Security Council.

Article 41 "Measures short of force"
  Text "measures not involving the use of armed force", source "Article 41".
  When Endangered Peace is established,
    the Security Council may order one or more of sanctions, break of communications or break of diplomatic relations.

Article 42 "Force"
  Text "such action by air, sea, or land forces as may be necessary", source "Article 42".
  When Endangered Peace is established,
    the Security Council may authorise force.

Article 51 "Self-defence"
  Text "inherent right of individual or collective self-defence", source "Article 51".
  Text "until the Security Council has taken measures necessary", source "Article 51".
  Note: whether a resolution that only condemns is such a measure, nobody says.
  (1) When an armed attack on any Member occurs,
    the victim may use force against the attacker
      until the Security Council has taken the measures necessary to restore peace.
  Reading "wherever the attacker stands",
      held by Israel and Iran,
      source "Israel to the Security Council, September 2025; Iran, March 2026: on whose soil the attacker or its bases
        stand does not matter":
    When an armed attack on any Member occurs,
      the victim may use force against any state
        until the Security Council has taken the measures necessary to restore peace.
  (2) When an armed attack on any Member occurs, and the victim declares itself attacked and requests assistance,
    any other Member may use force against the attacker
      until the Security Council has taken the measures necessary to restore peace.
  (3) When an armed attack on any Member occurs,
    each Member that uses force against the attacker shall report its measures to the Security Council immediately.

Article 53 "Regional bodies"
  Text "without the authorization of the Security Council", source "Article 53(1)".
  No body of any other pact may authorise force without the consent of the Security Council.

Article 103 "Priority"
  Text "their obligations under the present Charter shall prevail", source "Article 103".
  This pact prevails over each other pact.
