pact LON-1867 "Treaty of London on the neutrality of Luxembourg"
  a treaty, signed on 11 May 1867 at London, in force from 31 May 1867.
Source: "Hertslet, The Map of Europe by Treaty, vol. III, no. 406, 1875".
Left out:
  "Articles 1 and 7 (the dynasty, the ratifications)";
  "Article 4 (Prussian troops leave the fortress once the ratifications are exchanged)";
  "Article 6 (the end of the German Confederation; Limburg)";
  "how the neutrality ended: Luxembourg gave it up in 1948, and no clause provides for it";
  "who succeeded Prussia: the catalogue says Germany".
Note: the word collective, and that Prussia asked for it, are from a public page of the debate of 4 July 1867. K (from knowledge): the rest of this pact. ? (uncertain): the number in Hertslet.
Note: Belgium signed and guarantees nothing, being neutral itself.

Beneficiary: Luxembourg.
Guarantors: Austria-Hungary, France, Italy, Netherlands, Prussia, Russia and United Kingdom.
Signatory: Belgium.

Article 2 "Collective guarantee"
  Text "a perpetually neutral State", source "Article 2".
  Text "placed under the sanction of the collective guarantee of the Powers", source "Article 2".
  Note: the treaty names nobody who finds that the neutrality was broken, no request and no time.
  (1) Luxembourg shall remain neutral.
  (2) Each Guarantor shall respect the neutrality of Luxembourg.
  (3) When any state attacks Luxembourg,
    the Guarantors shall jointly defend Luxembourg.
  Reading "collective only", held by Lord Derby, source "Lord Derby, House of Lords, 4 July 1867":
    When any state attacks Luxembourg, each Guarantor shall defend Luxembourg, only while each Guarantor acts.
  Reading "several", held by Drafters: When any state attacks Luxembourg, each Guarantor shall defend Luxembourg.
  Reading "on request", held by Professor Oppenheim, source "Oppenheim, International Law, vol. I, section 575":
    When any state attacks Luxembourg, and Luxembourg requests assistance,
      the Guarantors shall jointly defend Luxembourg.
  Note: Oppenheim also asks that a Guarantor be able to help. Who is unable, no sentence says.

Article 3 "No fortress"
  Text "shall cease to be a fortified city", source "Article 3, paraphrase".
  Luxembourg shall not keep fortifications.

Article 5 "Razing"
  Text "convert the said fortress into an open city", source "Article 5, paraphrase".
  Luxembourg undertakes to change its fortress into an open city.
