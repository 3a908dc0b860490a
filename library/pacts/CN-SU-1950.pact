pact CN-SU-1950 "Treaty of Friendship, Alliance and Mutual Assistance between China and the Soviet Union"
  a treaty, signed on 14 February 1950 at Moscow, in force from 11 April 1950, ended 11 April 1980.
Source: "226 UNTS 3".
Left out:
  "Article 2 (an early peace with Japan)";
  "Article 5 (economic and cultural ties)";
  "the agreements of the same day on the railway, the ports and credit".
Note: K (from knowledge): the whole of this pact. China let it run out by notice of 3 April 1979.

Parties: China and Soviet Union.

Article 1 "Japan and states allied with it"
  Text "attacked by Japan or any state allied with it and thus being involved in a state of war", source "Article 1".
  Text "immediately render military and other assistance by all means at its disposal", source "Article 1".
  Text "a repetition of aggression", source "Article 1".
  Note: a state allied with Japan is one that attacks with its support. In 1950 Japan had no ally: it was occupied.
  Japanese Attack means an armed attack by Japan on either Party, or an armed attack on either Party with the support of
    Japan.
  When a Japanese Attack occurs, and the victim is at war with any state,
    the other Party shall assist the victim with all the means in its power, which shall include military assistance,
      immediately.

Article 3 "No hostile alliance"
  Text "not to conclude any alliance directed against the other", source "Article 3, paraphrase".
  Text "any coalition or in any actions or measures directed against the other", source "Article 3, paraphrase".
  Neither Party shall join any alliance against the other Party, and shall not attack the other Party.
  Neither Party shall conclude any agreement against the other Party.

Article 4 "Consultation"
  Text "consult each other in regard to all important international problems", source "Article 4, paraphrase".
  The Parties shall consult together.

Article 6 "Duration"
  Text "thirty years", source "Article 6".
  Text "one year before the expiration of this term", source "Article 6, paraphrase".
  This pact is in force for 30 years from 11 April 1950.
  This pact is renewed for 5 years unless either Party gives notice of 1 year.
