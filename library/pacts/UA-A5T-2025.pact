pact UA-A5T-2025 "Article 5-type guarantee for Ukraine, outside NATO"
  a proposal, proposed on 16 August 2025, never signed.
Source: "Report of 16 August 2025 and statements S01 to S31 of the dossier".
Left out:
  "membership of NAT-1949 (barred in S18, given up in S19)";
  "caps on the army (600,000 in S18, 800,000 in S20)";
  "compensation of the United States (S18; dropped in S21)";
  "territory to be ceded (S28 and S30: reported, denied, restated)";
  "the force after a ceasefire (S15, S23)";
  "the consent of Russia (claimed in S04 and S08, never confirmed by Russia)";
  "accession to the European Union (S10)".
Note: ONE bracketed draft of all positions known. Nobody has published such a text. A label is the state whose government, or whose plan, the statement reports;
Note: DEU stands for the ten leaders of S20 (Berlin), FRA for the coalition of S23 (Paris). Drafters marks what no known statement supports.
Note: ? (uncertain): S13, S17, S18 and S29 rest on unnamed sources. The Guarantors are those of S20 and S05; the United States has signed nothing.

Beneficiary: Ukraine.
Guarantors:
  Denmark, Finland, France, Germany, Italy, Netherlands, Norway, Poland, Sweden, United Kingdom and United States;
  [issue 2,
      Drafters: no text
    | ITA: no text (S13)
    | USA: no text (S17)
    | FRA: no text (S23)
    | RUS: China and Russia (S12)].
Outsiders: Belarus and Russia.

Concern "empty floor":
  an armed attack by any Outsider on Ukraine occurs, and no Guarantor is obliged to assist Ukraine within 72 hours.
Purpose "timely help":
  an armed attack by any Outsider on Ukraine occurs, and each Guarantor is obliged to assist Ukraine within 24 hours.

Article 1 "Renewed attack"
  Text "attacked again", source "S05".
  Text "significant, deliberate, and sustained", source "S17".
  (1) Renewed Attack means
      an [issue 1, UKR: no text (S21) | FRA: future (S23) | USA: significant, deliberate and sustained (S17)]
      armed attack by any Outsider on Ukraine in the Guaranteed Area,
    as determined by
      [issue 2,
          Drafters: Ukraine
        | ITA: each Guarantor for itself (S13)
        | USA: the President of the United States (S17)
        | FRA: the Special Commission (S23)
        | RUS: the Guarantor Conference (S12)].
  (2) [issue 3,
      Drafters: Any Guarantor may contest a Renewed Attack within 24 hours of the invocation.
    | Drafters: Any Guarantor may contest a Renewed Attack within 24 hours of the invocation.
    | Drafters: no text]
  (3) [issue 3,
      Drafters: Failing a determination within 24 hours, the Renewed Attack is deemed established.
    | Drafters: Failing a determination within 7 days, the Renewed Attack is deemed rejected.
    | Drafters: no text]

Article 2 "Area"
  Text "across the agreed armistice line", source "S17".
  Guaranteed Area means
    [issue 4, Drafters: the territory of Ukraine | USA: the territory of Ukraine under the control of Ukraine (S17)].

Article 3 "Consultation and decision"
  Text "decide within 24 hours", source "S13, paraphrase".
  Note: the Guarantor Conference and its name are ours; that all Guarantors agree is the model of 2022, which S12 offers again.
  The Guarantor Conference is composed of the Guarantors.
  It meets at the request of Ukraine immediately.
  It decides by
    [issue 2,
        Drafters: each for itself
      | ITA: each for itself (S13)
      | USA: each for itself (S17)
      | FRA: each for itself (S23)
      | RUS: unanimity (S12)].
  The President of the United States acts for the United States.
  When Ukraine invokes Article 1,
    each Guarantor shall consult in the Guarantor Conference within 24 hours of the invocation.
  When a Renewed Attack is established,
    each Guarantor shall decide the measures to be taken within 24 hours of the invocation.

Article 4 "Support of all partners"
  Text "ready to act", source "S05".
  Text "to take measures to restore peace and security", source "S20".
  (1) When a Renewed Attack is established,
    each Guarantor
        [issue 5, UKR: shall (S21) | ITA: shall (S02) | USA: shall (S17) | DEU: undertakes to (S20)]
        assist Ukraine with
          [issue 5,
              UKR: military assistance and full sanctions (S21)
            | ITA: such measures as it deems necessary, which may include force (S02)
            | USA: such measures as it deems necessary,
              which may include force, intelligence, logistics, sanctions or diplomacy (S17)
            | DEU: one or more of force, intelligence, logistics, funds or diplomacy (S20)],
      [issue 6,
          Drafters: no text
        | Drafters: within 24 hours of the determination
        | Drafters: within 72 hours of the first breach (S29)],
      while the Renewed Attack continues.
  Reading "may be none" of "such measures as it deems necessary", held by Drafters: which may be none.
  Reading "at least one" of "such measures as it deems necessary", held by Drafters: which shall not be none.
  (2) Failing that, each other Guarantor shall also provide Ukraine with arms within 7 days of the determination.
  Note: (2) is ours. (3) is what Italy and the United States say for themselves (S01, S11, S25); no known statement asks for a duty to send soldiers.
  (3) No Guarantor is required to deploy forces in Ukraine.

Article 5 "Return of sanctions"
  Text "sanctions return", source "S18 and S21, paraphrase".
  When a Renewed Attack is established,
    each Guarantor shall impose full sanctions on Russia.

Article 6 "Constitutional processes"
  Text "subject to national procedures", source "S20".
  Text "in accordance with our respective legal and constitutional arrangements", source "S23".
  Each Guarantor performs this pact in accordance with its constitutional processes.
  Congress acts for the United States.
  Reading "force waits for Congress" of "constitutional processes", held by Drafters:
    The United States may use force only after Congress authorises it.
  Reading "voted in advance" of "constitutional processes", held by Ukraine, source "S19, for the Congress":
    each Guarantor performs this pact from signature.

Article 7 "Monitoring"
  Text "attribute responsibility", source "S23".
  The Special Commission is composed of the Guarantors and Ukraine.
  The Monitoring Mission is composed of the Guarantors.
  The Monitoring Mission monitors the Guaranteed Area.
  Ukraine shall admit the Monitoring Mission at once.

Article 8 "Security Council"
  Text "purely defensive", source "S02, paraphrase".
  When a Renewed Attack is established,
    each Guarantor that uses force shall report its measures to the Security Council immediately.
  Nothing in this pact affects UNC-1945.

Article 9 "Forfeiture"
  Text "without cause", source "S18".
  Text "without provocation", source "S21".
  Note: no statement names who determines the provocation.
  [issue 7,
      USA: When Ukraine attacks Russia, Ukraine forfeits this pact. (S18)
    | UKR: When Ukraine attacks Russia without provocation, Ukraine forfeits this pact. (S21)
    | Drafters: no text]
  [issue 7,
      USA: When Ukraine attacks Moscow or Saint Petersburg by missiles without provocation, this pact lapses. (S18)
    | UKR: no text (S21)
    | Drafters: no text]
  Reading "an attack is provocation" of provocation, held by Drafters: an armed attack by Russia on Ukraine.

Article 10 "Start and duration"
  Text "activated once a ceasefire enters into force", source "S23".
  Note: four different starts stand in the statements: signature, ceasefire, conclusion of a deal, end of the war. S22 gives the years and Kyiv's hope of a start at once; S27 its later word.
  [issue 8,
      UKR: This pact is in force for 50 years from the end of the war. (S22, S27)
    | USA: This pact is in force for 15 years from signature. (S17, S22)
    | FRA: This pact is in force from the start of a ceasefire. (S23)]
  This pact is renewed for 10 years unless any party gives notice of 1 year.
