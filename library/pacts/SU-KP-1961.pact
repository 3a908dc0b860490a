pact SU-KP-1961 "Treaty of Friendship, Co-operation and Mutual Assistance between the Soviet Union and North Korea"
  a treaty, signed on 6 July 1961 at Moscow, in force from 10 September 1961, ended 10 September 1996.
Source: "420 UNTS 152".
Left out:
  "Articles 4 and 5 (economic co-operation, unification of Korea)";
  "the preamble, which holds to the principles of the Charter";
  "the treaty of 2000, which has no clause on defence".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the number of the treaty series. Russia gave notice in 1995.

Parties: North Korea; Soviet Union until 24 December 1991; Russia from 24 December 1991.

Article 1 "Armed attack"
  Text "armed attack by any State or coalition of States and thus find itself in a state of war", source "Article 1".
  Text "immediately extend military and other assistance with all the means at its disposal", source "Article 1".
  When any state attacks either Party, and that Party is at war with any state,
    the other Party shall assist the victim with all the means in its power, which shall include military assistance,
      immediately.

Article 2 "No hostile alliance"
  Text "not to enter into any alliance or to participate in any coalition", source "Article 2".
  Text "or in any action or measure directed against the other Contracting Party", source "Article 2".
  Neither Party shall join any alliance against the other Party, and shall not attack the other Party.
  Neither Party shall conclude any agreement against the other Party.

Article 3 "Consultation"
  Text "consult together on all important international questions", source "Article 3".
  The Parties shall consult together.

Article 6 "Duration"
  Text "for ten years", source "Article 6".
  Text "for the next five years", source "Article 6, paraphrase".
  This pact is in force for 10 years from 10 September 1961.
  This pact is renewed for 5 years unless either Party gives notice of 1 year.
