pact LADDER-2026-02 "Reported three-step enforcement of a ceasefire"
  a reported plan, reported on 3 February 2026, not legally binding.
Source: "Financial Times, 3 February 2026 (S29)".
Left out:
  "whatever binds in law: unknown";
  "who decides the second and third step: not stated";
  "the size of the forces";
  "the full list of the coalition (many members of the European Union)".
Note: ? (uncertain): the whole of this pact. It rests on one report of anonymous officials, which another agency could not verify.
Note: France and Germany stand here for the many members of the European Union; the report names none of them.

Beneficiary: Ukraine.
Coalition States (guarantors): France, Germany, Iceland, Norway, Turkey and United Kingdom.
Backstop (guarantors): United States.
Outsider: Russia.

Article 1 "Breach"
  Text "any breach", source "S29".
  Text "expanded attack", source "S29".
  Breach means any breach of the ceasefire by Russia, as determined by the Monitoring Mission.
  Expanded Attack means an expanded armed attack by Russia on Ukraine across the Armistice Line,
    as determined by the Monitoring Mission.
  The Monitoring Mission is composed of the United States and the Coalition States.
  Armistice Line means the line of contact as of signature.
  The Monitoring Mission monitors the Armistice Line.

Article 2 "First step: 24 hours"
  Text "within 24 hours", source "S29".
  When a Breach is established,
    each Coalition State should warn Russia within 24 hours of the first breach.
  When a Breach is established,
    Ukraine may use force against Russia while the Breach continues.

Article 3 "Second step"
  Text "coalition forces", source "S29".
  When a Breach continues for 24 hours,
    the Coalition States should jointly assist Ukraine with force.

Article 4 "Third step: 72 hours"
  Text "72 hours after the first breach", source "S29".
  When an Expanded Attack is established,
    the Coalition States and the United States should jointly assist Ukraine with force
      within 72 hours of the first breach.

Article 5 "Start"
  Text "needs a ceasefire", source "S29, paraphrase".
  This pact is in force while the ceasefire holds.
