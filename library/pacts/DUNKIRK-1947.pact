pact DUNKIRK-1947 "Treaty of Alliance and Mutual Assistance between the United Kingdom and France"
  a treaty, signed on 4 March 1947 at Dunkirk, in force from 8 September 1947.
Source: "9 UNTS 187".
Left out:
  "the preamble, but for the treaties that it names";
  "the wartime treaties of 1942 and 1944 with the Soviet Union, which the preamble names and leaves as they are";
  "Article 4 (constant consultation on economic relations)";
  "that all is without prejudice to Articles 53 and 107 of the Charter, which leave action against a former enemy free".
Note: K (from knowledge): the whole of this pact. The treaty numbers its Articles in Roman figures. ? (uncertain): the wording of Article V.
Note: one adversary is named. An attack by anybody else is outside this treaty, even one in Germany.

Parties: France and United Kingdom.
Former Enemy (adversary): Germany.

Article 1 "Threat by Germany"
  Text "any threat to the security of either of them arising from the adoption by Germany of a policy of aggression",
    source "Article I".
  Text "take, after consulting with each other", source "Article I".
  When Germany threatens the security of either Party,
    the Parties shall consult together, and shall jointly take action with the measures decided.

Article 2 "Hostilities with Germany"
  Text "again involved in hostilities with Germany", source "Article II".
  Text "at once give the High Contracting Party so involved all the military and other support and assistance",
    source "Article II".
  German Hostilities means an armed attack by Germany on either Party.
  When German Hostilities occur,
    the other Party shall assist the victim with all the support in its power, which shall include military assistance,
      at once.
  When either Party uses force against Germany, or the Security Council of UNC-1945 authorises force,
    the other Party shall assist that Party with all the support in its power, which shall include military assistance,
      at once.

Article 3 "Default of Germany"
  Text "failure by Germany to fulfil any of its economic obligations", source "Article III, paraphrase".
  When the default of an economic obligation begins,
    the Parties shall consult together, and shall jointly take action with the measures decided.

Article 5 "No alliance against the other"
  Text "will not conclude any alliance and will not take part in any coalition directed against", source "Article V".
  Neither Party shall join any alliance against the other Party.

Article 6 "Duration"
  Text "for a period of fifty years", source "Article VI".
  Note: if neither Party gives notice a year before the fifty years are over, the treaty goes on until a year after notice.
  This pact is in force for 50 years from 8 September 1947.
  This pact is renewed for 1 year unless either Party gives notice of 1 year.
