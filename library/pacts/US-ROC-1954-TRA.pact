pact US-ROC-1954-TRA "Mutual Defense Treaty between the Republic of China and the United States, with the Taiwan
  Relations Act"
  a treaty, signed on 2 December 1954 at Washington, in force from 3 March 1955.
Source: "248 UNTS 213 (treaty of 1954); Public Law 96-8 of 10 April 1979 (Taiwan Relations Act)".
Left out:
  "Articles I, II, III and IX of the treaty (peaceful settlement, self-help, economy, ratification)";
  "the exchange of notes of 10 December 1954 on the use of force by agreement, and the Formosa Resolution of 1955, which
    left Kinmen, Matsu and the other offshore islands to the President";
  "the communiques of 1972, 1979 and 1982 and the Six Assurances of 1982";
  "remarks of a President that American forces would defend Taiwan (four times in 2021 and 2022), which are stronger
    than the text and no part of it";
  "all of the Act but sections 2(b) and 3".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the number of the treaty series. The treaty numbers its Articles in Roman figures.
Note: the treaty ended on 1 January 1980, a year after the notice of one President (Goldwater v. Carter left it there). The Act, in the annex, is a statute of one state: it binds its Government in its own law and owes Taiwan nothing in international law.

Parties: Taiwan and United States.

Article 4 "Consultation", until 31 December 1979
  Text "will consult together from time to time regarding the implementation", source "Article IV".
  The Parties shall consult together.

Article 5 "Common danger", until 31 December 1979
  Text "an armed attack in the West Pacific Area directed against the territories of either", source "Article V".
  Text "would act to meet the common danger in accordance with its constitutional processes", source "Article V".
  Armed Attack means an armed attack on either Party in the Treaty Territories, as determined by each Party for itself.
  When an Armed Attack is established,
    each Party shall act to meet the common danger in accordance with its constitutional processes.
  When an Armed Attack is established,
    each Party that uses force against the attacker shall report its measures to the Security Council immediately.
  When the Security Council has taken the measures necessary to restore peace,
    each Party shall end its measures.

Article 6 "Territories", until 31 December 1979
  Text "Taiwan and the Pescadores", source "Article VI".
  Text "such other territories as may be determined by mutual agreement", source "Article VI".
  Note: no other territory was ever agreed on. Kinmen and Matsu are outside.
  Treaty Territories means each of the following:
    (a) Taiwan Island;
    (b) Pescadores; and
    (c) the islands under the jurisdiction of the United States in the West Pacific Area.

Article 7 "Forces", until 31 December 1979
  Text "the right to dispose such United States land, air and sea forces in and about Taiwan and the Pescadores",
    source "Article VII".
  Taiwan shall host forces.
  The United States may deploy forces in Taiwan Island or Pescadores.

Article 8 "The Charter", until 31 December 1979
  Text "does not affect", source "Article VIII".
  Nothing in this pact affects UNC-1945.

Article 10 "Duration", until 31 December 1979
  Text "one year after notice", source "Article X".
  Either Party may terminate this pact with notice of 1 year.

Annex "Taiwan Relations Act of 10 April 1979".

Article 2 "Policy", from 10 April 1979
  Text "any effort to determine the future of Taiwan by other than peaceful means, including by boycotts or embargoes",
    source "section 2(b)(4)".
  Text "a threat to the peace and security of the Western Pacific area and of grave concern", source "section 2(b)(4)".
  Text "maintain the capacity of the United States to resist any resort to force", source "section 2(b)(6)".
  Taiwan Area means Taiwan Island or Pescadores.
  Other Than Peaceful Means means any use of force, blockade, coercion, threat or annexation on Taiwan in the
    Taiwan Area.
  When Other Than Peaceful Means occurs,
    the United States shall regard it as a threat to the peace against Taiwan.
  The United States shall keep its military capacity.

Article 3 "Arms and answer", from 10 April 1979
  Text "will make available to Taiwan such defense articles and defense services", source "section 3(a)".
  Text "inform the Congress promptly of any threat", source "section 3(c)".
  Text "shall determine, in accordance with constitutional processes, appropriate action", source "section 3(c)".
  Note: the nature and quantity of the arms are for the President and the Congress alone.
  (1) The United States shall provide Taiwan with arms of its own choice.
  (3) Congress acts for the United States.
  (3) When the security of Taiwan is threatened,
    the United States shall report to Congress promptly.
  (3) When Other Than Peaceful Means occurs,
    the United States shall decide the measures to be taken, which may include force,
      in accordance with its constitutional processes.
