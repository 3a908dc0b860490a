pact REINS-1887 "Reinsurance Treaty of Germany and Russia"
  a secret treaty, signed on 18 June 1887 at Berlin, in force from signature, ended 18 June 1890.
Source: "A. F. Pribram, The Secret Treaties of Austria-Hungary, vol. I, 1920, p. 274".
Left out:
  "the historic rights and the influence of Russia in Bulgaria and Eastern Rumelia, which Germany recognises (Article
    2)";
  "what Turkey is to be told it loses: the security that the Congress of Berlin gave it (Article 3)";
  "that Germany never consents to the return of the Prince of Battenberg (Protocol, 1)";
  "Article 6 (ratification)".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the page in Pribram, and whether the three years ran from signature or from the exchange of ratifications.
Note: beside DUAL-1879 everything turns on who attacks first, in both texts: neither says who finds it.

Parties: Germany and Russia.
Great Powers (outsiders): Austria-Hungary, France, Italy and United Kingdom.

Article 1 "Neutrality"
  Text "a benevolent neutrality", source "Article 1".
  Text "would not apply to a war against Austria or France", source "Article 1".
  When any Great Power is at war with either Party,
    the other Party shall observe benevolent neutrality unless that Party attacks Austria-Hungary or France,
      and shall endeavour to keep the conflict local.

Article 2 "Balkans"
  Text "no modification of the territorial status quo", source "Article 2".
  Text "to oppose, as occasion arises, every attempt to disturb this status quo", source "Article 2".
  Balkan State means any state in the Balkans.
  (1) Each Party shall respect the status quo and frontiers of each Balkan State,
    except with the consent of the other Party.
  (2) When the status quo or frontiers of any Balkan State are threatened,
    the Parties shall consult together, and shall jointly act with diplomacy.

Article 3 "Straits"
  Text "the closing of the Straits of the Bosphorus and of the Dardanelles", source "Article 3".
  Text "take care in common that Turkey shall make no exception to this rule", source "Article 3".
  When the closing of the straits ends,
    the Parties shall consult together, and shall jointly warn Turkey.

Article 4 "Duration"
  Text "for the space of three years", source "Article 4".
  This pact is in force for 3 years from signature.

Article 5 "Secrecy"
  Text "keep secret the contents and the existence", source "Article 5".
  Neither Party shall publish this pact.

Annex "Additional Protocol of 18 June 1887", secret, known to Germany and Russia.

Article 1 "Bulgaria"
  Text "a regular and legal government", source "Protocol, 1".
  Germany undertakes to assist Russia with diplomacy.

Article 2 "Entrance of the Black Sea"
  Text "defending the entrance of the Black Sea", source "Protocol, 2".
  Text "benevolent neutrality and her moral and diplomatic support", source "Protocol, 2".
  When any of these holds:
      (a) Russia attacks any power in the Turkish Straits; or
      (b) any power attacks Russia in the Turkish Straits,
    Germany shall observe benevolent neutrality, and shall support Russia with diplomacy.
