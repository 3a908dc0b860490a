pact FR-RU-1892 "Franco-Russian military convention"
  a secret convention, signed on 18 August 1892 at Saint Petersburg, in force from 4 January 1894, ended
    7 November 1917.
Source: "Ministere des Affaires etrangeres, L'Alliance franco-russe, 1918, no. 71".
Left out:
  "Article 4 (the staffs confer in peace and exchange intelligence)";
  "that the two mobilise simultaneously and bring their forces as near the frontiers as they can (Article 2)";
  "the political agreement of August 1891";
  "the yearly minutes of the staffs, but for the readings";
  "that the text never went to the French chambers".
Note: seen: Articles 1, 2, 3, 5, 6 and 7 at firstworldwar.com/source/francorussianmilitaryconvention.htm and rjw.narod.ru/documents/23121893.htm.
Note: the words are from three public texts that agree. K (from knowledge): the dates, the change of 1899 and the readings.

Parties: France and Russia.
Triple Alliance (adversary): Austria-Hungary, Germany and Italy.

Article 1 "Attack"
  Text "all her available forces", source "Article 1".
  Text "supported by Germany", source "Article 1".
  (1) When Germany attacks France, or Italy attacks France with the support of Germany,
    Russia shall use all its available forces against Germany.
  (2) When Germany attacks Russia, or Austria-Hungary attacks Russia with the support of Germany,
    France shall use all its available forces against Germany.

Article 2 "Mobilisation"
  Text "the forces of the Triple Alliance, or of one of the Powers composing it", source "Article 2".
  Text "at the first news and without the necessity of any previous concert", source "Article 2".
  Note: the literal words make an Austrian mobilisation against Serbia mobilise France.
  Text "shall mobilize immediately and simultaneously", source "Article 2".
  When any member of the Triple Alliance mobilises,
    each Party shall mobilise all its available forces immediately, without prior agreement.
  Reading "Germany mobilises too", held by France, source "minutes of the staffs, 1911 to 1913":
    When Germany mobilises, each Party shall mobilise all its available forces immediately, without prior agreement.

Article 3 "Forces"
  Text "1,300,000 men", source "Article 3".
  Text "700,000 or 800,000 men", source "Article 3".
  Text "with all speed", source "Article 3".
  When Article 1 applies,
    France shall deploy 1,300,000 soldiers against Germany at once.
  When Article 1 applies,
    Russia shall deploy 700,000 to 800,000 soldiers against Germany at once.
  Reading "day 15" of "at once", held by France and Russia, source "minutes of the staffs, 1911 to 1913":
    within 15 days of the mobilisation.

Article 5 "No separate peace"
  Text "shall not conclude peace separately", source "Article 5".
  Neither Party shall make peace except jointly.

Article 6 "Duration", until 8 August 1899
  Text "the same duration as the Triple Alliance", source "Article 6".
  This pact is in force while TRIPLE-1882 is in force.

Article 6 "Duration", from 9 August 1899
  Text "as long as the agreement of 1891", source "exchange of letters of 9 August 1899, paraphrase".
  This pact is in force from 9 August 1899.

Article 7 "Secrecy"
  Text "rigorously secret", source "Article 7".
  Neither Party shall publish this pact.
