pact CN-KP-1961 "Treaty of Friendship, Co-operation and Mutual Assistance between China and North Korea"
  a treaty, signed on 11 July 1961 at Beijing, in force from 10 September 1961.
Source: "Treaty of 11 July 1961, English text in Peking Review no. 28 of 1961".
Left out:
  "Articles 1 and 5 (peace, economic and cultural co-operation)";
  "Article 6 (unification of Korea)";
  "the renewals every twenty years of which the press speaks: the text needs none";
  "any reference to the Charter, which the text lacks".
Note: K (from knowledge): the whole of this pact. The treaty numbers its Articles in Roman figures.

Parties: China and North Korea.

Article 2 "Armed attack"
  Text "armed attack by any state or several states jointly and thus being involved in a state of war",
    source "Article II".
  Text "immediately render military and other assistance by all means at its disposal", source "Article II".
  Note: both are asked for, the attack and the state of war. No word excepts an ally who provoked it; the reading says otherwise.
  When any state attacks either Party, and that Party is at war with any state,
    the other Party shall assist the victim with all the means in its power, which shall include military assistance,
      immediately.
  Reading "not if it provoked", held by Party Press, source "Global Times, editorial of 11 August 2017":
    When any state attacks either Party without provocation, and that Party is at war with any state,
      the other Party shall assist the victim with all the means in its power, which shall include military assistance,
        immediately.
  Reading "a day" of immediately, held by Drafters: within 24 hours.

Article 3 "No hostile alliance"
  Text "any alliance directed against the other Contracting Party", source "Article III".
  Text "any bloc or in any action or measure directed against the other", source "Article III".
  Neither Party shall join any alliance against the other Party, and shall not attack the other Party.
  Neither Party shall conclude any agreement against the other Party.

Article 4 "Consultation"
  Text "continue to consult with each other on all important international questions", source "Article IV".
  The Parties shall consult together.

Article 7 "Duration"
  Text "until the Contracting Parties agree on its amendment or termination", source "Article VII".
  The Parties may jointly terminate this pact.
