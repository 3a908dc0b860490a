pact CY-GUAR-1960 "Treaty of Guarantee concerning Cyprus"
  a treaty, signed on 16 August 1960 at Nicosia, in force from signature.
Source: "382 UNTS 3".
Left out:
  "the Treaty of Alliance of the same day (a Greek and a Turkish contingent on the island)";
  "the Treaty of Establishment (facilities of the United Kingdom), but for the Sovereign Base Areas";
  "which articles of the Constitution are basic";
  "whether Articles 2(4) and 103 of the Charter cut Article 4 down, but for the reading: that is the Charter's work".
Note: K (from knowledge): the whole of this pact. The treaty numbers its Articles in Roman figures.
Note: no Guarantor is bound to act. Any of them may be the one who breaks the treaty.

Beneficiary: Cyprus.
Guarantors: Greece, Turkey and United Kingdom.

Article 1 "Undertakings of Cyprus"
  Text "not to participate, in whole or in part, in any political or economic union with any State whatsoever",
    source "Article I".
  Text "prohibited any activity likely to promote, directly or indirectly, either union", source "Article I".
  (1) Cyprus undertakes to respect the independence, territorial integrity, security and constitutional order of itself.
  (2) Cyprus undertakes not to promote union, and undertakes not to promote partition.

Article 2 "Guarantee"
  Text "recognise and guarantee the independence, territorial integrity and security", source "Article II".
  Text "the state of affairs established by the Basic Articles of its Constitution", source "Article II".
  (1) Each Guarantor shall guarantee the independence, territorial integrity, security and constitutional order of
      Cyprus,
    except under Article 4.
  Reading "short of force", held by Cyprus, source "Cyprus in the Security Council, 27 February 1964 (S/PV.1098)":
    Each Guarantor shall guarantee the independence, territorial integrity, security and constitutional order of Cyprus.
  (2) No Guarantor shall promote union, and shall not promote partition.

Article 3 "Base areas"
  Text "undertake to respect the integrity of the areas retained under United Kingdom sovereignty",
    source "Article III".
  Note: the areas are territory of the United Kingdom, and no part of Cyprus.
  Cyprus, Greece and Turkey undertake to respect the integrity of the United Kingdom.

Article 4 "Breach"
  Text "undertake to consult together with respect to the representations or measures necessary", source "Article IV".
  Text "in so far as common or concerted action may not prove possible", source "Article IV".
  Text "with the sole aim of re-establishing the state of affairs", source "Article IV".
  (1) When Article 2 is breached,
    the Guarantors undertake to consult together.
  (2) Any Guarantor may take action with measures of its own choice, which may include force,
    only while all of these hold:
      (a) Article 2 is breached;
      (b) the failure of concerted action holds; and
      (c) the sole aim of restoration holds.
  Reading "short of force", held by Cyprus, source "Cyprus in the Security Council, 27 February 1964 (S/PV.1098)":
    Any Guarantor may take action with one or more of warning, diplomacy or sanctions,
      only while all of these hold:
        (a) Article 2 is breached;
        (b) the failure of concerted action holds; and
        (c) the sole aim of restoration holds.
  Note: a right, not a duty, and one with an aim: who goes on once the order could be restored, or against it, has no cover.
  Note: K (from knowledge), ? (uncertain): the meeting in which Cyprus said so.
