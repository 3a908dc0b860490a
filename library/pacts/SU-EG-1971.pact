pact SU-EG-1971 "Treaty of Friendship and Co-operation between the Soviet Union and Egypt"
  a treaty, signed on 27 May 1971 at Cairo, in force from 1 July 1971, ended 15 March 1976.
Source: "Treaty of 27 May 1971, as printed in Pravda, 28 May 1971".
Left out:
  "Articles 3 to 6 (socialism, economy, culture, and the struggle for peace)";
  "Article 10 (other treaties)";
  "the departure of the Soviet advisers in July 1972".
Note: K (from knowledge): the whole of this pact, its reference included. Egypt ended it by an act of its own, before its term.

Parties: Egypt and Soviet Union.

Article 2 "Independence"
  Text "non-interference in the internal affairs", source "Articles 1 and 2, paraphrase".
  Each Party shall respect the sovereignty and territorial integrity of the other Party.

Article 7 "Consultation"
  Text "in the opinion of both sides, create a danger to peace or violation of peace", source "Article 7, paraphrase".
  Text "contact each other without delay in order to concert their positions", source "Article 7, paraphrase".
  Note: both must hold the opinion, and no help is promised.
  When both Parties determine that the peace or security of either Party is threatened,
    the Parties shall consult together without delay.

Article 8 "Military co-operation"
  Text "training of the military personnel and mastering of the armaments", source "Article 8, paraphrase".
  The Soviet Union undertakes to provide Egypt with arms and training.

Article 9 "No hostile alliance"
  Text "will not enter into alliances or take part in any groupings of states", source "Article 9, paraphrase".
  Text "or in actions or measures directed against the other", source "Article 9, paraphrase".
  Neither Party shall join any alliance against the other Party, and shall not attack the other Party.
  Neither Party shall conclude any agreement against the other Party.

Article 11 "Duration"
  Text "for fifteen years", source "Article 11".
  Text "five years", source "Article 11, paraphrase".
  This pact is in force for 15 years from 1 July 1971.
  This pact is renewed for 5 years unless either Party gives notice of 1 year.
