pact GR-FR-2021 "Strategic partnership between Greece and France"
  an agreement, signed on 28 September 2021 at Paris, in force from 23 December 2021.
Source: "Agreement of 28 September 2021; ratified by the Greek parliament on 7 October 2021".
Left out:
  "Articles on defence industry, operations abroad, exercises and procurement";
  "exclusive economic zones and the continental shelf: the text says territory alone";
  "the preamble, which names no adversary".
Note: seen: Article 2 at inkomotini.news/258952-2 (in Greek) and janes.com.
Note: K (from knowledge): the rest of this pact. ? (uncertain): the day of entry into force and the numbers of the Articles but 2.
Note: the text leaves out nobody as an attacker, and so works where the attacker is in NAT-1949.

Parties: France and Greece.

Article 1 "Consultation"
  Text "consult each other and co-operate on questions of foreign and security policy", source "Article 1, paraphrase".
  The Parties shall hold a yearly consultation.
  When the security of either Party is threatened,
    the Parties shall consult together.

Article 2 "Armed attack"
  Text "jointly ascertain that an armed attack is taking place against the territory of one of the two",
    source "Article 2, paraphrase".
  Text "all appropriate means at their disposal, and if necessary by the use of armed force", source "Article 2".
  Text "in accordance with Article 51 of the Charter", source "Article 2".
  Note: a dual key: each must find it, so that the helper can stop what the victim invokes.
  (1) The Two Governments are composed of the Parties.
  (1) They decide by unanimity.
  (2) Armed Attack means an armed attack by any state on either Party in the Territory,
    as determined by the Two Governments.
  (3) Territory means the territory of France and the territory of Greece.
  (4) When an Armed Attack is established,
    the other Party shall assist the victim with all the means in its power, which may include force.
  Nothing in this pact affects UNC-1945.

Article 31 "Duration"
  Text "five years", source "Article on duration, paraphrase".
  Text "renewed", source "Article on duration, paraphrase".
  This pact is in force for 5 years from entry into force.
  This pact is renewed for 5 years unless either Party gives notice of 6 months.
