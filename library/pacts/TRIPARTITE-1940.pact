pact TRIPARTITE-1940 "Tripartite Pact of Germany, Italy and Japan"
  a treaty, signed on 27 September 1940 at Berlin, in force from signature, ended 8 May 1945.
Source: "204 LNTS 386".
Left out:
  "the new order in Europe and in Greater East Asia, whose leadership each side recognises (Articles 1 and 2)";
  "the separate letters on the former German islands in the Pacific";
  "the pact of 11 December 1941 (no separate peace), another instrument";
  "who composes the technical commissions (Article 4)";
  "how each party left: Italy by its armistice of 8 September 1943, Hungary by that of 20 January 1945".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the number in the treaty series, the exact content of the secret letters, and the days of adherence. Slovakia and Croatia, which also adhered, are not in the catalogue.
Note: the day of the end is that on which Germany surrendered and left Japan without a partner; by its words the pact ran for ten years.
Note: Present Belligerents are those in the European war and in the war in China who matter here; the text names none.
Note: Yugoslavia signed on 25 March 1941 and overthrew its government two days later; it is not entered.

Parties:
  Germany, Italy and Japan;
  Hungary from 20 November 1940;
  Romania from 23 November 1940 until 23 August 1944;
  Bulgaria from 1 March 1941 until 8 September 1944.
Present Belligerents (outsiders): United Kingdom and China.
Soviet Power (outsider): Soviet Union.

Article 3 "Attack by a new power"
  Text "when one of the three Contracting Parties is attacked by a power at present not involved", source "Article 3".
  Text "to assist one another with all political, economic and military means", source "Article 3".
  Note: silent when a Party attacks first: so Japan owed nothing in June 1941, nor Germany in December 1941.
  (1) New Attack means an armed attack by any state except a Present Belligerent on any Party,
    as determined by each Party for itself,
    after consulting Germany, Italy and Japan.
  Note: who finds it stands in the secret letters: consultation among the three, and then each for itself.
  (2) When a New Attack is established,
    each other Party undertakes to assist the victim with diplomacy, economic assistance and military assistance.
  Reading "free to decide",
      held by Japan,
      source "secret letter of Ambassador Ott to Foreign Minister Matsuoka, 27 September 1940":
    When a New Attack is established,
      any other Party may assist the victim with diplomacy, economic assistance or military assistance.
  (3) Each Party undertakes to coordinate.

Article 4 "Commissions"
  Text "joint technical commissions", source "Article 4".
  The Technical Commissions are composed of the Parties.
  The Technical Commissions shall meet without delay.

Article 5 "Soviet Union"
  Text "in no way affect the political status", source "Article 5".
  No Party is required to use force against the Soviet Power.

Article 6 "Duration"
  Text "shall remain in force for ten years", source "Article 6".
  This pact is in force for 10 years from signature.

Annex "Secret letters of 27 September 1940", secret, known to Germany, Italy and Japan.

Article 1 "Consultation"
  Text "to be determined by consultation among the three", source "secret letters, paraphrase".
  When an armed attack by any state on any Party occurs,
    the Parties shall consult together.
