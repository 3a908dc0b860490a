pact ENTENTE-1912 "Letters of Sir Edward Grey and M. Cambon"
  an agreement, signed on 22 November 1912 at London, in force from 23 November 1912, ended 5 September 1914.
Source: "Great Britain and the European Crisis, no. 105, enclosures 1 and 2, 1914".
Left out:
  "the agreements of 8 April 1904 on Egypt and Morocco";
  "the dispositions of the two fleets, which the letter says rest on no engagement";
  "that the plans of the staffs are taken into consideration at once if measures involve action";
  "the promise of 2 August 1914 to protect the coast of France, which is outside the letters";
  "that the British chamber heard of the letters on 3 August 1914 alone".
Note: seen: Articles 1 and 2 at public pages that are not named.
Note: the words are from public texts of the letters that agree. K (from knowledge): the number in the British book and the end, which is that of the Declaration of London.

Parties: France and United Kingdom.

Article 1 "Freedom"
  Text "does not restrict the freedom of either Government", source "letter of 22 November 1912, paragraph 1".
  Text "not, and ought not to be regarded as, an engagement", source "letter of 22 November 1912, paragraph 1".
  (1) When any state attacks either Party,
    the other Party may assist the victim with force.
  (2) Each Party is not required to use force.

Article 2 "Discussion"
  Text "grave reason to expect an unprovoked attack by a third Power", source "letter of 22 November 1912, paragraph 3".
  Text "should immediately discuss with the other", source "letter of 22 November 1912, paragraph 3".
  Note: the letter says should; V32 and both Governments took it as owed. The duty is to talk, and to nothing else.
  When any Party determines that the security of any Party is threatened,
    the Parties shall consult together immediately.
