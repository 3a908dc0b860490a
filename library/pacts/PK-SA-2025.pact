pact PK-SA-2025 "Strategic Mutual Defence Agreement of Saudi Arabia and Pakistan"
  an agreement, signed on 17 September 2025 at Riyadh.
Source: "joint statement of 17 September 2025; the text of the agreement is not public".
Left out:
  "everything but the one sentence that was published: area, determiner, talks, decision, term, exit and rank are not
    public";
  "entry into force, of which nothing was published".
Note: seen: Article 1 at aljazeera.com (17 September 2025).
Note: the sentence and what was said of it are from public pages. It does not say that anybody must act.
Note: a Saudi official spoke of all military means when asked about nuclear weapons; the Pakistani minister first agreed and then said that they were not on the radar.

Parties: Pakistan and Saudi Arabia.

Article 1 "Aggression against either"
  Text "any aggression against either country shall be considered an aggression against both",
    source "joint statement of 17 September 2025".
  When an aggression on either Party occurs,
    each Party shall regard it as an aggression against the Parties.
  Reading "all military means",
      held by Saudi Arabia,
      source "a senior Saudi official, 17 September 2025: encompasses all military means":
    When an aggression on either Party occurs,
      the other Party shall assist the victim with all the means in its power, which shall include military assistance.
