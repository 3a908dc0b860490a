pact MINSK-2014-15 "Minsk Protocol, Memorandum and Package of Measures"
  a protocol, signed on 5 September 2014 at Minsk, in force from signature.
Source: "Protocol of 5 September 2014, Memorandum of 19 September 2014 and Package of Measures of 12 February 2015
  (S/2015/135); Security Council resolution 2202 of 17 February 2015".
Left out:
  "the law on special status, local elections and the reform of the constitution, and which of them comes first (border
    control comes last)";
  "amnesty, exchange of prisoners, humanitarian aid, pensions";
  "the working groups of the Trilateral Contact Group";
  "the maps: the line of 19 September 2014 from which one Side measures, and the actual line from which the other does";
  "the declaration of the leaders of France, Germany, Russia and Ukraine of 12 February 2015 (political support)";
  "that Russia called the agreements void on 22 February 2022: no clause provides for it".
Note: K (from knowledge): the whole of this pact. Numbers of Articles are those of the Package; Article 14 and the annexes are ours.
Note: no clause answers a breach, and nobody guarantees anything. Resolution 2202 endorses the Package and enforces nothing.
Times are those of Kyiv.

Sides (parties): Donetsk Republic, Luhansk Republic and Ukraine.
Signatories: OSCE and Russia.
Endorsers (signatories): France and Germany from 12 February 2015.
Note: the two leaders signed without titles. Russia and the OSCE signed as members of the Contact Group; no sentence names Russia.

Article 1 "Ceasefire", from 15 February 2015
  Text "immediate and comprehensive ceasefire in certain areas of the Donetsk and Luhansk regions",
    source "Package, point 1, paraphrase".
  No Side shall use force against any other Side.
  Reading "the pocket is not covered",
      held by Donetsk Republic,
      source "Alexander Zakharchenko, 15 February 2015: the agreement has no word of Debaltseve":
    No Side shall use force against any other Side, except where any Side attacks any other Side in Debaltseve.

Article 2 "Heavy weapons", from 12 February 2015
  Text "pull-out of all heavy weapons by both sides to equal distances", source "Package, point 2, paraphrase".
  Text "zones of 50, 70 and 140 km", source "Package, point 2, paraphrase".
  Each Side shall withdraw its forces from the line of contact by 1 March 2015.

Article 3 "Monitors", from 12 February 2015
  Text "effective monitoring and verification of the ceasefire regime", source "Package, point 3, paraphrase".
  The Monitoring Mission is composed of the OSCE.
  Each Side shall admit the Monitoring Mission.
  No Side shall exclude the Monitoring Mission.

Article 10 "Foreign forces"
  Text "withdrawal of all foreign armed formations", source "Package, point 10, paraphrase".
  Note: the sentence says what shall leave and not who shall make it leave; it names no state. Those whom the Package binds by name are the Sides. Russia signed as a member of the Contact Group and says that it is a mediator without duties (2015 to 2022).
  No Side shall host foreign forces.
  Reading "whoever has forces there",
      held by Ukraine,
      source "Ukraine, letters to the Security Council, 2015; the European Council of 19 March 2015 tied its sanctions
        on Russia to the full implementation of the agreements":
    No Signatory shall deploy forces in Donetsk or Luhansk.
