pact CSTO-1992 "Collective Security Treaty"
  a treaty, signed on 15 May 1992 at Tashkent, in force from 20 April 1994.
Source: "1894 UNTS 307".
Left out:
  "Article 6 (who may send forces abroad) and national law on it";
  "Articles 5, 7, 9 and 10";
  "the statute and rules of the organs";
  "Armenia's frozen participation since February 2024: no clause provides for it";
  "any map: the treaty has none".
Note: seen: Articles 1 and 2 at odkb.gov.ru/b/azbengl.htm; Article 4 at pavlodar.com (in Russian, as it stood in 1992).
Note: K (from knowledge): days of accession and exit, the protocol of 2010 and Articles 3, 6 and 8 to 11.
Note: ? (uncertain): the number of the treaty series; and whether the protocol of 10 December 2010 counts from that day or from its entry into force.

Members:
  Armenia, Kazakhstan, Kyrgyzstan, Russia and Tajikistan;
  Uzbekistan until 2 April 1999;
  Uzbekistan from 16 August 2006 until 19 December 2012;
  Azerbaijan from 24 September 1993 until 2 April 1999;
  Georgia from 9 December 1993 until 2 April 1999;
  Belarus from 31 December 1993.

Article 1 "No other alliance"
  Text "will not enter any military alliances", source "Article 1".
  No Member shall join any alliance.

Article 2 "Consultation"
  Text "immediately put into action the mechanism of joint consultations", source "Article 2".
  When the security or territorial integrity of any Member is threatened,
    the Members shall consult together immediately.
  Reading "measures too", held by Armenia, source "Prime Minister Pashinyan, 13 May 2021 and 16 May 2022":
    When the security or territorial integrity of any Member is threatened,
      each other Member shall assist that Member with the necessary measures, immediately.

Article 3 "Council"
  Text "the Collective Security Council", source "Article 3".
  The Collective Security Council is composed of the Members.
  It meets at the request of any Member.

Article 4 "Aggression", until 9 December 2010
  Text "aggression by any state or group of states", source "Article 4".
  Text "the necessary assistance, including military", source "Article 4".
  Note: the text of 1992 names no place; the gloss on territorial integrity and sovereignty came with the amendment. An attack on the land forces of a state is aggression wherever they stand (Definition of Aggression, resolution 3314, Article 3(d)). That troops abroad are outside is a reading.
  Aggression means an armed attack by any state on any Member.
  Reading "home territory only" of Aggression, held by Drafters:
    an armed attack by any state on any Member in the territory of any Member.
  When Aggression occurs,
    each other Member shall assist the victim with all the means in its power, which may include force.

Article 4 "Aggression", from 10 December 2010
  Text "immediately provide the necessary help, including military", source "Article 4 as amended".
  Note: the Article names nobody to determine an aggression. The Council decides joint measures; that it must first find an aggression is a reading.
  Aggression means an armed attack on any Member in the territory of any Member.
  Reading "agreed frontier only" of Aggression,
      held by Secretary General,
      source "Secretary General of the Organisation, July 2021":
    an armed attack on any Member across an agreed frontier.
  When Aggression occurs, and the victim requests assistance,
    each other Member shall assist the victim with the necessary help, which shall include military assistance,
      immediately.
  Reading "Council first", held by Collective Security Council, source "practice of September and November 2022":
    When the Collective Security Council finds Aggression, and the victim requests assistance,
      each other Member shall assist the victim with the necessary help, which shall include military assistance,
        immediately.
  Reading "the victim's word", held by Kazakhstan, source "President Tokayev, request of 5 January 2022":
    When any Member requests assistance,
      each other Member shall assist that Member with the necessary help, which shall include military assistance,
        immediately.
  Reading "a day" of immediately, held by Drafters: within 24 hours.
  Reading "a week" of immediately, held by Drafters: within 7 days.
  When Aggression occurs,
    each Member that assists the victim shall report its measures to the Security Council immediately.

Article 8 "Other treaties"
  Text "shall not affect rights and obligations", source "Article 8".
  Nothing in this pact affects UNC-1945.
  No Member shall conclude any agreement in conflict with this pact.

Article 11 "Duration"
  Text "for five years with subsequent prolongation", source "Article 11".
  This pact is in force for 5 years from 20 April 1994.
  This pact is renewed for 5 years.
  Any Member may withdraw from this pact with notice of 6 months.

Annex "Charter of 7 October 2002".

Article 12 "Decisions", from 18 September 2003
  Text "by consensus", source "Charter, Article 12".
  The Collective Security Council decides by consensus.
