pact SIX-POINT-2008 "Six points on Georgia, with the follow-up of 8 September"
  an agreement, signed on 12 August 2008 at Moscow, in force from signature.
Source: "Protocol of 12 August 2008 (S/2008/564), and agreement of 8 September 2008 on its implementation".
Left out:
  "free access for humanitarian aid (point 3)";
  "international talks on the status or security of Abkhazia and South Ossetia (point 6)";
  "the additional security measures of the Russian peacekeepers until there is an international mechanism (point 5)".
Note: K (from knowledge): the whole of this pact, and the days of signature: Russia and France on 12 August, Georgia on 15 August. No date stands in the first text for the withdrawal.

Sides (parties): Georgia and Russia.
Mediators (signatories): European Union and France.

Article 1 "No force"
  Text "no recourse to the use of force", source "point 1".
  Neither Side shall use force against the other Side.

Article 2 "End of hostilities"
  Text "definitive cessation of hostilities", source "point 2".
  Neither Side shall attack the other Side.

Article 4 "Georgian forces"
  Text "return to their usual bases", source "point 4, paraphrase".
  Georgia shall withdraw its forces from South Ossetia.

Article 5 "Russian forces"
  Text "lines held before the start of hostilities", source "point 5, paraphrase".
  Russia shall withdraw its forces from Georgia.

Annex "Agreement of 8 September 2008".

Article 1 "Ten days", from 8 September 2008
  Text "within ten days", source "point 2 of the agreement, paraphrase".
  Text "from the zones adjacent to South Ossetia and Abkhazia", source "point 2 of the agreement, paraphrase".
  Note: ten days from the deployment of the observers of the European Union, which was to be done by 1 October.
  Adjacent Zones means the territory of Georgia except Abkhazia and South Ossetia.
  Russia shall withdraw its forces from Georgia by 10 October 2008.
  Reading "adjacent zones only",
      held by Russia,
      source "recognition of Abkhazia and South Ossetia, 26 August 2008, and withdrawal of 8 October 2008":
    Russia shall withdraw its forces from Adjacent Zones by 10 October 2008.
