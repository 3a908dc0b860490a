pact DUAL-1879 "Dual Alliance of Germany and Austria-Hungary"
  a secret treaty, signed on 7 October 1879 at Vienna, in force from 21 October 1879, ended 11 November 1918.
Source: "A. F. Pribram, The Secret Treaties of Austria-Hungary, vol. I, 1920".
Left out:
  "the preamble (purely defensive)";
  "Article 4, second half (what Emperor Alexander is to be told)";
  "the letters of the general staffs of 1909, but for the reading";
  "the promise of 5 July 1914, which is outside the treaty".
Note: K (from knowledge): the days, Articles 2 to 4 and the readings. Date, the trigger by Russia and benevolent neutrality are from public pages.

Parties: Germany and Austria-Hungary.

Article 1 "Attack by Russia"
  Text "with the whole war strength of their Empires", source "Article I".
  Note: a mobilisation is not in the text. In 1914 each side called the other's mobilisation the first act.
  Russian Attack means an armed attack by Russia on either Party.
  Reading "mobilisation counts" of Russian Attack, held by Germany, source "Moltke to Conrad, 21 January 1909":
    an armed attack or a mobilisation by Russia against either Party.
  When a Russian Attack occurs,
    the other Party shall assist the victim with all its armed forces, and shall not make peace except jointly.

Article 2 "Attack by another power"
  Text "at least a benevolent neutral attitude", source "Article II".
  (1) When any other power attacks either Party,
    the other Party shall observe at least benevolent neutrality.
  (2) When any other power attacks either Party, and Russia supports the attacker actively or by military measures,
    the other Party shall instead assist the victim with all its armed forces, and shall not make peace except jointly.

Article 3 "Duration"
  Text "for five years", source "Article III".
  Note: from 1902 it renewed itself without a term.
  This pact is in force for 5 years from 21 October 1879.
  This pact is renewed for 3 years unless either Party gives notice of 1 year.

Article 4 "Secrecy"
  Text "kept secret", source "Article IV".
  Neither Party shall publish this pact without the consent of the other Party.
