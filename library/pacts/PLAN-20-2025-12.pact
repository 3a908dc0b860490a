pact PLAN-20-2025-12 "Framework of 20 points, as told by President Zelensky"
  a draft plan, reported on 24 December 2025, never signed.
Source: "President Zelensky to the press, 24 December 2025 (S21) and 28 December 2025 (S22)".
Left out:
  "the status of Donetsk and of the nuclear plant, both open";
  "membership of the European Union, which the text calls a guarantee, and trade, reconstruction, elections, prisoners";
  "an army of 800,000 in peace";
  "the bilateral agreement with the United States, which is US-UA-BSG-2026";
  "compensation of the United States, which stood in US-DRAFT-2025-11 and was dropped";
  "the council of peace that was to watch over the whole".
Note: there is no text. The words mirroring Article 5 are a claim about one.
Note: the European signatories were not named: France, Germany, Italy, Poland and the United Kingdom are ours.

Beneficiary: Ukraine.
Guarantors: France, Germany, Italy, North Atlantic Treaty Organization, Poland, United Kingdom and United States.
Neighbour (party): Russia.

Article 1 "Non-aggression"
  Text "a non-aggression agreement", source "S21, paraphrase".
  Russia shall not attack Ukraine.
  Ukraine shall not attack Russia.

Article 2 "Guarantees"
  Text "mirroring Article 5", source "S21".
  Text "coordinated military response", source "S21".
  Text "return of all global sanctions", source "S21, paraphrase".
  (1) When Russia attacks Ukraine,
    the Guarantors shall jointly assist Ukraine with force.
  Reading "each for itself", held by Drafters:
    When Russia attacks Ukraine, each Guarantor shall assist Ukraine with force.
  (2) When Russia attacks Ukraine,
    each Guarantor shall impose full sanctions on Russia.

Article 3 "Loss of the guarantee"
  Text "without provocation", source "S21, paraphrase".
  Note: nobody is named who decides on provocation.
  When Ukraine attacks Russia without provocation,
    Ukraine forfeits this pact.
  Reading "an attack is provocation" of provocation, held by Drafters: an armed attack by Russia on Ukraine.

Article 4 "Line and monitoring"
  Text "the line of contact is frozen", source "S21, paraphrase".
  Text "space and unmanned monitoring, early warning", source "S21, paraphrase".
  (1) Frozen Line means the line of contact as of signature.
  (2) Russia shall not change frontiers.
  (2) Ukraine shall not change frontiers.
  (3) The Monitoring Mission is composed of the United States.
  (4) The Monitoring Mission monitors the Frozen Line.

Article 5 "Start and duration"
  Text "a vote of Congress", source "S19, paraphrase".
  Text "15 years; up to 50", source "S22, paraphrase".
  The United States is not required to act unless Congress authorises it.
  Congress acts for the United States.
  This pact is in force for [issue 1, USA: 15 years (S22) | UKR: 50 years (S22)] from entry into force.
