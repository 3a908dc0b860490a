pact TRIPLE-1882 "Triple Alliance of Austria-Hungary, Germany and Italy"
  a secret treaty, signed on 20 May 1882 at Vienna, in force from 30 May 1882, ended 4 May 1915.
Source: "A. F. Pribram, The Secret Treaties of Austria-Hungary, vol. I, 1920".
Left out:
  "Article 1 (peace and friendship, exchange of ideas)";
  "the clauses on North Africa of 1887 and 1891";
  "the right that Article 4 keeps to each Party, to take part in the war of its ally";
  "reciprocal compensation, the second half of Article 7";
  "the ministerial declarations of 1882 that the treaty is not aimed at England";
  "which article number the Balkan clause bore between 1887 and 1891".
Note: K (from knowledge): the whole of this pact.

Parties: Germany, Austria-Hungary and Italy.
Great Powers (outsiders): France, Russia and United Kingdom.

Article 2 "Attack by France"
  Text "without direct provocation on her part", source "Article II".
  (1) Italian Case means a directly unprovoked armed attack by France on Italy.
  (1) When an Italian Case occurs,
    each other Party shall assist Italy with all its available forces.
  (2) German Case means a directly unprovoked armed attack by France on Germany.
  (2) When a German Case occurs,
    Italy shall assist Germany with all its available forces.

Article 3 "Two Great Powers"
  Text "two or more Great Powers nonsignatory", source "Article III".
  Double Attack means a directly unprovoked armed attack by two or more Great Powers on any Party.
  When a Double Attack occurs,
    each other Party shall assist the victim with all its available forces.

Article 4 "One Great Power"
  Text "a benevolent neutrality", source "Article IV".
  When any Great Power threatens the security of any Party, and that Party declares war on it,
    each other Party shall observe benevolent neutrality.

Article 5 "Peace"
  Text "neither conclude armistice, nor peace, nor treaty, except by common agreement", source "Article V".
  When a Double Attack occurs,
    no Party shall make peace except jointly.

Article 6 "Secrecy"
  Text "secrecy as to the contents", source "Article VI".
  No Party shall publish this pact.

Article 7 "Balkans", from 6 May 1891
  Text "only after a previous agreement", source "Article VII, text of 1891".
  Note: the text speaks of an occupation, temporary or permanent. Vienna said in July 1914 that it sought none in Serbia.
  Balkan State means any state in the Balkans.
  Austria-Hungary shall not use force against any Balkan State without the consent of Italy.
  Italy shall not use force against any Balkan State without the consent of Austria-Hungary.

Article 8 "Duration"
  Text "for the space of five years", source "Article VIII".
  This pact is in force for 5 years from 30 May 1882.
  This pact is renewed for 6 years unless any Party gives notice of 1 year.
