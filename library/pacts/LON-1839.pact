pact LON-1839 "Treaty of London on the neutrality of Belgium"
  a treaty, signed on 19 April 1839 at London, in force from 8 June 1839, ended 28 June 1919.
Source: "Hertslet, The Map of Europe by Treaty, vol. II, no. 183, 1875".
Left out:
  "the frontiers, the debt, the rivers and the roads (the other annexed articles)";
  "the treaties of 1870 with both belligerents";
  "who succeeded Prussia: the catalogue says Germany".
Note: K (from knowledge): the whole of this pact.

Beneficiary: Belgium.
Guarantors: Austria-Hungary, France, Prussia, Russia and United Kingdom.
Signatory: Netherlands.

Article 2 "Guarantee"
  Text "placed under the guarantee of their said Majesties", source "Article 2".
  Note: the guarantee covers the annexed articles; the neutrality is number 7 of them. The word collective is not in the text.
  (1) Each Guarantor shall respect the territory, independence and neutrality of Belgium.
  (2) When any state attacks Belgium,
    the Guarantors shall defend Belgium.
  Reading "several", held by United Kingdom, source "Prime Minister Asquith, House of Commons, 6 August 1914":
    When any state attacks Belgium, each Guarantor shall defend Belgium.
  Reading "collective only",
      held by Lord Derby,
      source "Lord Derby, House of Lords, 4 July 1867, of the like guarantee of Luxembourg":
    When any state attacks Belgium, each Guarantor shall defend Belgium, only while each Guarantor acts.

Article 7 "Neutrality"
  Text "an independent and perpetually neutral State", source "Annex, Article 7".
  Belgium shall remain neutral.
