pact RU-DNR-LNR-2022 "Treaties of Friendship, Co-operation and Mutual Assistance between Russia and the entities of
  Donetsk and Luhansk"
  a treaty, signed on 21 February 2022 at Moscow, in force from 22 February 2022, ended 30 September 2022.
Source: "Treaties of 21 February 2022, Russian federal laws 15-FZ and 16-FZ of 22 February 2022".
Left out:
  "bases and infrastructure (Article 5)";
  "frontier guard, currency, citizenship, recognition of papers";
  "that two equal treaties were signed: one text stands for both".
Note: General Assembly resolution ES-11/1 deplores the recognition. That Casus can run this text says nothing of its validity; no state but Russia held the partners to be states on 24 February 2022.
Note: K (from knowledge): the Articles. ? (uncertain): their numbers.

Ally (parties): Russia.
Entities (parties): DNR and LNR.

Article 3 "Consultation"
  Text "consult without delay", source "Article 3, paraphrase".
  When the security of any Entity is threatened,
    Russia shall consult that Entity without delay.

Article 4 "Mutual assistance"
  Text "the necessary assistance, including military", source "Article 4, paraphrase".
  Note: the Articles name nobody to determine an aggression. Whether there was one before 24 February 2022 is claimed by Russia alone.
  Aggression means an armed attack by any state on any Entity.
  Reading "part of Ukraine" of Aggression, held by Ukraine, source "General Assembly resolution ES-11/1, 2 March 2022":
    an armed attack by any state except Ukraine on any Entity.
  When Aggression occurs, and the victim requests assistance,
    Russia shall assist the victim with the necessary help, which shall include military assistance, without delay.
  Reading "the victim's word", held by Russia, source "President Putin, 24 February 2022: the republics asked for help":
    When any Entity requests assistance,
      Russia shall assist that Entity with the necessary help, which shall include military assistance, without delay.
