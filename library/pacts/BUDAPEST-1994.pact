pact BUDAPEST-1994 "Memorandum on Security Assurances to Ukraine"
  a memorandum, signed on 5 December 1994 at Budapest, in force from signature.
Source: "3007 UNTS, No. 52241, and United Nations document A/49/765".
Left out:
  "the preamble (accession to the treaty on non-proliferation)";
  "the declarations of China and France, which are separate and weaker";
  "the Final Act of Helsinki, to which paragraphs 1 and 3 refer";
  "that paragraph 5 speaks of every state without nuclear weapons in the treaty on non-proliferation, and of attack in
    alliance with a nuclear-weapon state";
  "whether the memorandum is a treaty (never ratified as one by the United States)".
Note: seen: Articles 1, 2, 3, 4, 5 and 6 at impertinencias.blogspot.com (reprint of the memorandum).
Note: K (from knowledge): the registration number. The wording of paragraphs 1 to 6 is from public texts.

Beneficiary: Ukraine.
Assuring States (guarantors): Russia, United Kingdom and United States.

Article 1 "Borders"
  Text "respect the independence and sovereignty and the existing borders of Ukraine", source "paragraph 1".
  Each Assuring State shall respect the independence, sovereignty and borders of Ukraine.

Article 2 "No force"
  Text "refrain from the threat or use of force", source "paragraph 2".
  Text "except in self-defense or otherwise in accordance with the Charter", source "paragraph 2".
  No Assuring State shall threaten or use force against Ukraine,
    except in self-defence, or as decided by the Security Council of UNC-1945.

Article 3 "No economic coercion"
  Text "refrain from economic coercion", source "paragraph 3".
  No Assuring State shall impose economic costs on Ukraine.

Article 4 "Security Council action"
  Text "seek immediate United Nations Security Council action", source "paragraph 4".
  Text "an act of aggression or an object of a threat of aggression in which nuclear weapons are used",
    source "paragraph 4".
  Note: nobody is named to determine this. Serious lawyers differ on how far the last words reach back: there is no comma.
  Nuclear Case means an act of aggression on Ukraine in which nuclear weapons are used, or a threat of aggression on
    Ukraine in which nuclear weapons are used.
  Reading "nuclear threat only" of Nuclear Case, held by Drafters:
    an act of aggression on Ukraine, or a threat of aggression on Ukraine in which nuclear weapons are used.
  When a Nuclear Case occurs,
    each Assuring State shall seek action by the Security Council immediately.

Article 5 "No nuclear use"
  Text "not to use nuclear weapons", source "paragraph 5".
  No Assuring State shall use nuclear weapons against Ukraine, except in self-defence.

Article 6 "Consultation"
  Text "will consult in the event a situation arises that raises a question", source "paragraph 6".
  When a question about this pact arises,
    the Assuring States and Ukraine shall consult together.
  Note: President Zelensky said at Munich on 19 February 2022 that consultation without a guaranteed result would mean that the paper does not work. He named no measure.
  Reading "measures too",
      held by Rapporteur Zelienkova,
      source "Parliamentary Assembly of the Council of Europe, 12 October 2016: the signatories are to protect Ukraine
        should it become a victim of aggression":
    When a question about this pact arises, each Assuring State shall assist Ukraine with the necessary measures.
