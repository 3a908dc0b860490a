pact RO-AH-1883 "Treaty of Alliance of Austria-Hungary and Romania"
  a secret treaty, signed on 30 October 1883 at Vienna, in force from 30 October 1883, ended 27 August 1916.
Source: "A. F. Pribram, The Secret Treaties of Austria-Hungary, vol. I, 1920".
Left out:
  "peace, friendship and support within the limits of interest (Article 1)";
  "that Austria-Hungary is to come in time (Article 2)";
  "the accession of Germany (1883) and of Italy (1888), and the treaty of 1892 under which the same words ran on";
  "that the treaty was known to the King and few ministers, and never to the chamber".
Note: the words are from public texts of the treaty and its German translation. K (from knowledge): the renewal up to 5 February 1913, the end by the declaration of war of 1916, and that the day of signature stands for the unknown day of ratification.

Parties: Austria-Hungary and Romania.

Article 1 "No hostile alliance"
  Text "no alliance or engagement directed against any one of their States", source "Article 1, paraphrase".
  Neither Party shall join any alliance against the other Party.
  Neither Party shall conclude any agreement against the other Party.

Article 2 "Attack without provocation"
  Text "without any provocation on her part", source "Article 2".
  Text "bring help and assistance against the aggressor", source "Article 2, paraphrase".
  Text "in a portion of her states bordering on Romania", source "Article 2, paraphrase".
  Note: the text says under the same circumstances of Austria-Hungary, so that provocation releases Romania too.
  (1) Romanian Case means an unprovoked armed attack by any state on Romania.
  (1) When a Romanian Case occurs,
    Austria-Hungary shall assist Romania with force.
  (2) Austrian Case means an unprovoked armed attack by any state on Austria-Hungary in Transylvania, Bukovina or the
    Banat.
  (2) When an Austrian Case occurs,
    Romania shall assist Austria-Hungary with force.

Article 3 "Threat"
  Text "come to an agreement on the measures to be taken", source "Article 3, paraphrase".
  Text "under the above-mentioned conditions", source "Article 3, paraphrase".
  When any state threatens Romania,
    the Parties shall consult together.
  When any state threatens Austria-Hungary in Transylvania, Bukovina or the Banat,
    the Parties shall consult together.

Article 4 "No separate peace"
  Text "neither to negotiate nor to conclude peace separately", source "Article 4".
  When both Parties are at war with any state,
    neither Party shall make peace except jointly.

Article 5 "Duration"
  Text "for a period of five years", source "Article 5".
  Text "for a period of three years more", source "Article 5".
  This pact is in force for 5 years from 30 October 1883.
  This pact is renewed for 3 years unless either Party gives notice of 1 year.

Article 6 "Secrecy"
  Text "secrecy as to the contents", source "Article 6".
  Neither Party shall publish this pact.
