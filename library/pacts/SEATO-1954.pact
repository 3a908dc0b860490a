pact SEATO-1954 "Southeast Asia Collective Defense Treaty, with its Protocol"
  a treaty, signed on 8 September 1954 at Manila, in force from 19 February 1955.
Source: "209 UNTS 28".
Left out:
  "Articles II and III (self-help, economic measures) and the Pacific Charter";
  "that the Members designate further states by unanimous agreement (Article IV(1)), and change the area so (Article
    VIII)";
  "Cambodia's refusal of the protection of the Protocol (1955 to 1957) and the neutrality of Laos (1962)";
  "accession (Article VII)";
  "the Organisation, dissolved on 30 June 1977: the treaty itself was not ended".
Note: seen: Articles 4 and 5 at issuhub.com (Gibler, International Military Alliances, page 467); Article 10 at leesiwoo.net.
Note: K (from knowledge): the rest of this pact. The treaty numbers its Articles in Roman figures. ? (uncertain): the day on which Pakistan's exit took effect.

Members:
  Australia, France, New Zealand, Philippines, Thailand, United Kingdom and United States;
  Pakistan until 7 November 1973.
Protocol States (beneficiaries): Cambodia, Laos and South Vietnam.
Note: the American understanding says *communist aggression* and names nobody. Who the Communist Powers were is our list.
Communist Powers (adversaries): China, Soviet Union and Vietnam.
Declaration by United States, on 8 September 1954: "its recognition of the effect of aggression and armed attack in
  Article IV, paragraph 1, applies only to communist aggression".

Article 1 "No force"
  Text "refrain in their international relations from the threat or use of force", source "Article I".
  Note: of every state, in a way against the Charter; toward the others it is written out here, for the rest UNC-1945 says the same.
  No Member shall threaten or use force against any other Member,
    except in self-defence, under Article 51 of UNC-1945, or as decided by the Security Council.

Article 4 "Aggression"
  Text "aggression by means of armed attack in the treaty area against any of the Parties", source "Article IV(1)".
  Text "act to meet the common danger in accordance with its constitutional processes", source "Article IV(1)".
  Text "threatened in any way other than by armed attack", source "Article IV(2)".
  Text "consult immediately in order to agree on the measures", source "Article IV(2)".
  Text "except at the invitation or with the consent of the government concerned", source "Article IV(3)".
  Note: each acts for itself. Washington and Bangkok wrote on 6 March 1962 that the duty is individual as well as collective and needs no agreement of the others.
  (1) Armed Aggression means an armed attack by any state on any Member or any Protocol State in the Treaty Area,
    as determined by each Member for itself.
  Reading "agreed frontier only" of Armed Aggression,
      held by Lawyers Committee,
      source "Lawyers Committee on American Policy towards Vietnam, memorandum of law, 1965: the line of 1954 is no
        frontier, and the war a civil one":
    an armed attack by any state across an agreed frontier on any Member or any Protocol State in the Treaty Area.
  (1) Communist Aggression means an armed attack by any Communist Power on any Member or any Protocol State in the
      Treaty Area,
    as determined by the United States.
  Reading "agreed frontier only" of Communist Aggression,
      held by Lawyers Committee,
      source "Lawyers Committee on American Policy towards Vietnam, memorandum of law, 1965":
    an armed attack by any Communist Power across an agreed frontier on any Member or any Protocol State in the
      Treaty Area.
  Note: Washington took armed bands sent from the North in number for an armed attack (memorandum of the Legal Adviser, 4 March 1966), and so does the text as Casus reads it.
  (1) When an Armed Aggression is established,
    each other Member except the United States shall act to meet the common danger
      in accordance with its constitutional processes.
  (1) When a Communist Aggression is established,
    the United States shall act to meet the common danger in accordance with its constitutional processes.
  (1) When an Armed Aggression is established,
    each Member that uses force against the attacker shall report its measures to the Security Council immediately.
  (2) When any Member determines that the inviolability, integrity, sovereignty or political independence of any Member
      or any Protocol State is threatened in the Treaty Area,
    the Members shall consult together immediately.
  (2) When an Armed Aggression is established, and a Communist Aggression is rejected,
    the United States shall consult each other Member immediately.
  (3) No Member shall deploy forces in Cambodia, Laos or the South Vietnam Area,
    except with the consent of the territorial state.

Article 5 "Council"
  Text "so organized as to be able to meet at any time", source "Article V".
  Note: that the Council decides by consensus is its practice. No sentence makes help wait for it.
  The Council is composed of the Members.
  It meets at the request of any Member.
  It decides by consensus.

Article 6 "Other engagements"
  Text "not to enter into any international engagement in conflict with this Treaty", source "Article VI".
  Nothing in this pact affects UNC-1945.
  No Member shall conclude any agreement in conflict with this pact.

Article 8 "Area"
  Text "the general area of Southeast Asia", source "Article VIII".
  Text "not including the Pacific area north of 21 degrees 30 minutes north latitude", source "Article VIII".
  Note: neither Taiwan nor Hong Kong.
  Treaty Area means the Southeast Asia Treaty Area.

Article 10 "Duration"
  Text "one year after notice of denunciation", source "Article X".
  Any Member may withdraw from this pact with notice of 1 year.
