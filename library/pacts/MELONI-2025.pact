pact MELONI-2025 "Italian proposal of an Article 5-type guarantee, outside NATO"
  a proposal, proposed on 6 March 2025, never signed.
Source: "Statements of the Italian prime minister, March 2025 to January 2026 (S01, S02, S05, S25), and Bloomberg, 20
  August 2025 (S13)".
Left out:
  "all that Italy has left unsaid: area, duration, start, monitoring, what a decision binds to";
  "the wider draft with the positions of others, which is UA-A5T-2025".
Note: no Italian text was ever published. S13 rests on unnamed officials.
Note: ? (uncertain): who the Guarantors are. S05 says all partners, including the United States; S13 says the states with bilateral agreements. The names are ours.

Beneficiary: Ukraine.
Guarantors: France, Germany, Italy, Poland, United Kingdom and United States.
Outsiders: Belarus and Russia.

Article 1 "Renewed attack"
  Text "in case it is attacked again", source "S05".
  Renewed Attack means a renewed armed attack by any Outsider on Ukraine, as determined by each Guarantor for itself.

Article 2 "Decision within a day"
  Text "decide within 24 hours", source "S13, paraphrase".
  When Ukraine invokes Article 1,
    each Guarantor shall decide the measures to be taken within 24 hours of the invocation.
  Reading "24 hours to help",
      held by Press,
      source "headlines of 20 August 2025, which the report does not support (S13)":
    When Ukraine invokes Article 1, each Guarantor shall assist Ukraine within 24 hours of the invocation.

Article 3 "Support of all partners"
  Text "ready to act", source "S05".
  Text "not necessarily war", source "S02, paraphrase".
  When a Renewed Attack is established,
    each Guarantor [issue 1, ITA: shall (S02) | Drafters: should] assist Ukraine with
      [issue 2,
          ITA: such measures as it deems necessary, which may include force (S02)
        | ITA: one or more of arms, funds, training or sanctions (S13)].
  Reading "may be none" of "such measures as it deems necessary", held by Drafters: which may be none.
  Reading "at least one" of "such measures as it deems necessary", held by Drafters: which shall not be none.

Article 4 "No Italian soldiers"
  Text "rules out Italian soldiers", source "S01 and S25, paraphrase".
  Italy is not required to deploy forces in Ukraine.

Article 5 "The Charter"
  Text "purely defensive", source "S02, paraphrase".
  Nothing in this pact affects UNC-1945.
