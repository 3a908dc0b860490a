pact US-UA-BSG-2026 "Security guarantee document of the United States and Ukraine"
  a draft agreement, reported on 25 January 2026, never signed.
Source: "President Zelensky, 25 January 2026 (S27); Financial Times, 27 January 2026 (S28); Reuters, spring 2026 (S30)".
Left out:
  "trigger, area, judge, clock and measures: not public, and not filled in";
  "monitoring by the United States, of which no detail is known".
Note: ? (uncertain): the whole of this pact. No text is public and no signature is known. What stands below is what was said of it.
Note: that the guarantee waits for Ukraine to leave Donbas was reported (S28), called totally false by the White House (S28), and said by President Zelensky (S30).

Beneficiary: Ukraine.
Guarantor: United States.
Outsider: Russia.

Article 1 "Guarantee"
  Text "100% ready", source "S27".
  When Russia attacks Ukraine,
    the United States [issue 1, Drafters: shall | Drafters: may] assist Ukraine.
  Note: both words are ours; nobody outside knows the verb.

Article 2 "Approval"
  Text "then to Congress and the Rada", source "S27, paraphrase".
  The United States is not required to act unless Congress authorises it.
  Congress acts for the United States.
  This pact is in force only after Ukraine approves it.

Article 3 "Start"
  Text "once the war ends", source "S27, paraphrase".
  Text "once Kyiv leaves Donbas", source "S30, paraphrase".
  [issue 3,
      USA: Ukraine shall withdraw its forces from Donbas. The United States is not required to act
        unless Ukraine has performed Article 3. (S30)
    | USA: no text (S28)]

Article 4 "Duration"
  Text "15 years; up to 50", source "S22, paraphrase".
  This pact is in force for [issue 2, USA: 15 years (S22) | UKR: 50 years (S22)] from the end of the war.
