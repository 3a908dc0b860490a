pact UK-DE-2025 "Treaty on Friendship and Bilateral Co-operation between the United Kingdom and Germany (Kensington)"
  a treaty, signed on 17 July 2025 at London.
Source: "gov.uk, Treaty of 17 July 2025, CP 1365".
Left out:
  "diplomacy, migration, internal security, growth, climate and open societies (most of the text)";
  "arms exports and joint capabilities";
  "how long the treaty runs and how it ends: not in the reference".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the command paper, the numbers of the Articles, entry into force (so the file states none), duration and exit.

Parties: Germany and United Kingdom.

Article 1 "Consultation"
  Text "consult each other on foreign and security policy", source "Article on consultation, paraphrase".
  The Parties shall hold a yearly consultation.

Article 3 "Mutual assistance"
  Text "no strategic threat to one which would not be a strategic threat to the other", source "Article 3".
  Text "assist one another, including by military means, in case of an armed attack on the other", source "Article 3".
  Note: the Articles name nobody to determine an armed attack, no area, no time and no request.
  (1) When an armed attack on either Party occurs,
    the other Party shall assist the victim with measures of its own choice, which shall include military assistance.
  Reading "may be military" of "measures of its own choice", held by Drafters: which may include force.
  (2) When either Party is threatened,
    the other Party shall regard it as a threat against the Parties.

Article 4 "NATO first"
  Text "commitments in the North Atlantic Treaty Organisation", source "Article on NATO, paraphrase".
  This pact is subject to NAT-1949.
