pact AES-2023 "Liptako-Gourma Charter establishing the Alliance of Sahel States"
  a charter, signed on 16 September 2023 at Bamako, in force from signature.
Source: "Charter of 16 September 2023; Treaty of the Confederation, 6 July 2024".
Left out:
  "financing, and the organs that later texts were to create";
  "all of the Treaty of the Confederation but its college of heads of state";
  "how long the notice of denunciation runs: not known to us";
  "whether governments that came to power by force could bind the three states".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the numbers of Articles 8 and 11 and the wording, which is paraphrased from the French.
Note: made while the three were still bound by ECOWAS-1981-1999 (until 28 January 2025), whose leaders had threatened force against Niger: two defence treaties pointing at each other. The text ranks neither.

Members: Burkina Faso, Mali and Niger.

Article 4 "Terrorism"
  Text "the fight against terrorism in all its forms", source "Article 4, paraphrase".
  When a terrorist attack on any Member occurs,
    each other Member undertakes to assist the victim with the necessary measures.

Article 5 "Rebellion"
  Text "prevention, management and settlement of any armed rebellion", source "Article 5, paraphrase".
  Text "peaceful means first, and if need be force", source "Article 5, paraphrase".
  When an insurgency or a sending of armed bands against any Member occurs,
    each other Member undertakes to assist the victim with the necessary measures, which may include force.

Article 6 "Attack"
  Text "any attack on the sovereignty and territorial integrity", source "Article 6, paraphrase".
  Text "an aggression against the other Parties", source "Article 6, paraphrase".
  Text "a duty of assistance, including the use of armed force", source "Article 6, paraphrase".
  Note: the Parties act individually or collectively, and nobody is named who determines.
  Attack means any aggression or armed attack on any Member.
  When an Attack occurs,
    each other Member shall regard it as an attack on each Member.
  When an Attack occurs,
    each other Member shall assist the victim with the necessary help, which shall include military assistance.
  Reading "the victim asks first" of "the necessary help", held by Drafters: which may include force.

Article 8 "No force between Members"
  Text "not to resort among themselves to the threat or use of force", source "Article 8, paraphrase".
  Text "blockade of roads, routes and ports", source "Article 8, paraphrase".
  No Member shall threaten or use force against any other Member.
  No Member shall impose sanctions on any other Member.

Article 11 "Accession and denunciation"
  Text "open to any other State", source "Article 11, paraphrase".
  Text "denounced by written notice", source "final Articles, paraphrase".
  Any state may join AES-2023 only if each Member consents.
  Any Member may withdraw from this pact.

Annex "Confederation of 6 July 2024".

Article 1 "College of heads of state", from 6 July 2024
  Text "College of Heads of State", source "treaty of 6 July 2024, paraphrase".
  The College of Heads of State is composed of the Members.

Article 2 "Joint force", from 6 July 2024
  Text "a unified force", source "treaty of 6 July 2024, paraphrase".
  The Members may jointly deploy forces.
