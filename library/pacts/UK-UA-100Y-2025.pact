pact UK-UA-100Y-2025 "One Hundred Year Partnership between the United Kingdom and Ukraine, with its declaration"
  an agreement, signed on 16 January 2025 at Kyiv.
Source: "Agreement and declaration of 16 January 2025 (commonslibrary.parliament.uk)".
Left out:
  "trade, energy, science, culture, migration (most of the text)";
  "the bases whose options were to be studied";
  "that the partnership builds on UK-UA-2024".
Note: ? (uncertain): the day of entry into force, after scrutiny in Parliament in the spring of 2025; so none is stated.
Note: two papers of one title and date. The clause on defence stands in the declaration, which its own text calls political and not legally binding; only co-operation stands in the treaty.

Participants (members): Ukraine and United Kingdom.

Article 1 "Co-operation in defence"
  Text "maritime co-operation in the Baltic, Black and Azov Seas", source "Agreement, paraphrase".
  The Participants shall coordinate.
  The United Kingdom intends to provide Ukraine with one or more of arms, training or funds each year.

Article 2 "Duration"
  Text "100 years", source "Agreement, paraphrase".
  Text "six months' notice", source "Agreement, paraphrase".
  This pact is in force for 100 years from entry into force.
  Either Participant may terminate this pact with notice of 6 months.

Annex "Declaration", not legally binding.

Article 1 "Attack"
  Text "an attack in breach of the Charter", source "Declaration, paraphrase".
  Text "within 24 hours", source "Declaration, paraphrase".
  Text "by its legal requirements", source "Declaration, paraphrase".
  (1) When an armed attack on either Participant occurs, and either Participant requests consultation,
    the Participants shall consult together within 24 hours of the request.
  (2) When an armed attack on either Participant occurs,
    the other Participant shall assist the victim promptly, in accordance with its constitutional processes.
