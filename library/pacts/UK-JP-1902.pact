pact UK-JP-1902 "Anglo-Japanese Alliance, with the texts of 1905 and 1911"
  an agreement, signed on 30 January 1902 at London, in force from signature, ended 17 August 1923.
Source: "British and Foreign State Papers, vol. XCV, p. 83 (1902); vol. XCVIII, p. 136 (1905); vol. CIV, p. 173 (1911)".
Left out:
  "the secret note of 1902 on naval co-operation and coal";
  "the open door and equal opportunities, which the preambles name";
  "Article 3 of 1905 (paramount interests of Japan in Korea) and Article 4 of 1905 (the Indian frontier), but for the
    words on interests";
  "that a term which ends in war runs on until peace (last Article of each text)";
  "the treaty of 1921 that replaced it, but for the day of its end".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the pages of the State Papers.
Note: 1902 asks for a second adversary, 1905 for one: the same clause, read at two dates, gives neutrality and war.

Parties: Japan and United Kingdom.

Article 1 "Interests", until 11 August 1905
  Text "the independence of China and Korea", source "1902, Article I".
  Text "to take such measures as may be indispensable in order to safeguard those interests", source "1902, Article I".
  Eastern State means any state in China or Korea.
  (1) Each Party shall respect the independence of each Eastern State.
  (2) When the interests of either Party are threatened in China or Korea,
    that Party may take action with such measures as it deems necessary.

Article 1 "Communication", from 12 August 1905
  Text "communicate with one another fully and frankly", source "1905 and 1911, Article I".
  Text "consider in common the measures which should be taken", source "1905 and 1911, Article I".
  Text "in the regions of Eastern Asia and of India", source "1905 and 1911, preamble".
  When any Party determines that the interests of any Party are threatened in Eastern Asia or India,
    the Parties shall consult together.

Article 2 "Neutrality", until 11 August 1905
  Text "will maintain a strict neutrality", source "1902, Article II".
  Text "use its efforts to prevent other Powers from joining in hostilities", source "1902, Article II".
  Note: the war must be one in defence of the interests of Article 1. It does not ask who began it: in 1904 Japan did.
  When the interests of either Party are threatened in China or Korea, and that Party is at war with any other power,
    the other Party shall remain neutral, and shall endeavour to keep the war local.

Article 2 "Unprovoked attack", from 12 August 1905
  Text "by reason of unprovoked attack or aggressive action, wherever arising", source "1905 and 1911, Article II".
  Text "will conduct the war in common, and make peace in mutual agreement", source "1905 and 1911, Article II".
  Unprovoked Attack means an unprovoked armed attack by any state on either Party.
  When an Unprovoked Attack occurs,
      and the territory or interests of the victim are threatened in Eastern Asia or India,
    the other Party shall assist the victim with force, at once, and shall not make peace except jointly.

Article 3 "A second power", until 11 August 1905
  Text "if any other Power or Powers should join in hostilities against that Ally", source "1902, Article III".
  Text "will conduct the war in common, and make peace in mutual agreement", source "1902, Article III".
  Note: in the event of Article 2, a war in defence of interests, whoever began it.
  When the interests of either Party are threatened in China or Korea,
      and that Party is at war with any other power,
      and a second power joins the attack on that Party,
    the other Party shall assist that Party with force, and shall not make peace except jointly.

Article 3 "No separate arrangements", from 13 July 1911
  Text "without consulting the other, enter into separate arrangements with another Power", source "1911, Article III".
  Neither Party shall conclude any agreement in conflict with this pact, except where it consults the other Party.

Article 4 "No separate arrangements", until 11 August 1905
  Text "without consulting the other, enter into separate arrangements with another Power", source "1902, Article IV".
  Neither Party shall conclude any agreement in conflict with this pact, except where it consults the other Party.

Article 4 "Arbitration", from 13 July 1911
  Text "a treaty of general arbitration with a third Power", source "1911, Article IV".
  Text "an obligation to go to war with the Power with whom such Treaty of Arbitration is in force",
    source "1911, Article IV".
  Note: the United States was meant, and its treaty of arbitration failed in the Senate, so that the Article freed nobody.
  No Party is required to use force against the United States, only while general arbitration holds.

Article 5 "Communication", until 11 August 1905
  Text "whenever, in the opinion of either", source "1902, Article V".
  Text "communicate with one another fully and frankly", source "1902, Article V".
  When any Party determines that the interests of any Party are threatened in China or Korea,
    the Parties shall consult together.

Article 5 "No separate arrangements", from 12 August 1905, until 12 July 1911
  Text "without consulting the other, enter into separate arrangements with another Power", source "1905, Article V".
  Neither Party shall conclude any agreement in conflict with this pact, except where it consults the other Party.

Article 5 "Armed assistance", from 13 July 1911
  Text "arranged by the Naval and Military authorities", source "1911, Article V".
  The Parties shall consult together.

Article 6 "Duration", until 11 August 1905
  Text "remain in force for five years from that date", source "1902, Article VI".
  Text "until the expiration of one year from the day on which either", source "1902, Article VI".
  This pact is in force for 5 years from 30 January 1902.
  This pact is renewed for 1 year unless either Party gives notice of 1 year.

Article 6 "The war with Russia", from 12 August 1905, until 12 July 1911
  Text "will continue to maintain strict neutrality", source "1905, Article VI".
  Text "join in hostilities against Japan", source "1905, Article VI".
  (1) When Japan is at war with Russia,
    the United Kingdom shall remain neutral.
  (2) When Japan is at war with Russia, and a second power joins the attack on Japan,
    the United Kingdom shall instead assist Japan with force, and shall not make peace except jointly.

Article 6 "Duration", from 13 July 1911
  Text "remain in force for ten years from that date", source "1911, Article VI".
  This pact is in force for 10 years from 13 July 1911.
  This pact is renewed for 1 year unless either Party gives notice of 1 year.

Article 7 "Armed assistance", from 12 August 1905, until 12 July 1911
  Text "arranged by the Naval and Military authorities", source "1905, Article VII".
  Text "will from time to time consult one another fully and freely", source "1905, Article VII".
  The Parties shall consult together.

Article 8 "Duration", from 12 August 1905, until 12 July 1911
  Text "remain in force for ten years from that date", source "1905, Article VIII".
  This pact is in force for 10 years from 12 August 1905.
  This pact is renewed for 1 year unless either Party gives notice of 1 year.
