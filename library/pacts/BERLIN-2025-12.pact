pact BERLIN-2025-12 "Statement of European leaders, Berlin"
  a political declaration, published on 15 December 2025, never signed.
Source: "Joint statement of 15 December 2025 (S20; gov.uk)".
Left out:
  "membership of the European Union, frozen assets, reconstruction";
  "that the statement speaks for the United States as well, which did not sign it".
Note: the statement promises a commitment that will bind in law; it is none itself. Nobody is named who determines the attack.

Beneficiary: Ukraine.
Guarantors:
  Denmark, European Union, Finland, France, Germany, Italy, Netherlands, Norway, Poland, Sweden and United Kingdom.
Monitor (guarantor): United States.
Outsider: Russia.

Article 1 "Army"
  Text "800,000", source "S20".
  Each Guarantor intends to provide Ukraine with arms and training.

Article 2 "Multinational force"
  Text "a European-led multinational force", source "S20, paraphrase".
  Text "inside Ukraine", source "S20, paraphrase".
  The Guarantors intend to jointly deploy forces in Ukraine.

Article 3 "Monitoring"
  Text "US-led monitoring", source "S20, paraphrase".
  The Monitoring Mission is composed of the United States.

Article 4 "Future attack"
  Text "in the case of a future armed attack", source "S20".
  Text "subject to national procedures", source "S20".
  Text "armed force, intelligence and logistical assistance, economic and diplomatic actions", source "S20".
  Future Attack means a future armed attack by Russia on Ukraine.
  When a Future Attack occurs,
    each Guarantor undertakes to assist Ukraine
        with such measures as it deems necessary,
          which may include force, intelligence, logistics, economic costs or diplomacy,
      in accordance with its constitutional processes.
  Reading "may be none" of "such measures as it deems necessary", held by Drafters: which may be none.
  Reading "at least one" of "such measures as it deems necessary", held by Drafters: which shall not be none.

Article 5 "Territory"
  Text "effectively in place", source "S20".
  Ukraine is not required to change frontiers.
