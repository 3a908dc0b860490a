pact US-IL-ASSUR "Assurances of the United States to Israel, 1975 to 2016"
  an executive memorandum, signed on 1 September 1975 at Jerusalem, in force from signature.
Source: "Memoranda of 1 September 1975, 26 March 1979 and 14 September 2016".
Left out:
  "the assurance of 1957 (free passage in the Gulf of Aqaba)";
  "the memoranda of 1981 (strategic co-operation, suspended within weeks) and of 1998 (missiles)";
  "the American promise to oppose resolutions in the Security Council, beyond one sentence on diplomacy";
  "the memorandum of 1975 on the Geneva conference";
  "the terms on which the aid of 2016 may be spent".
Note: K (from knowledge): the whole of this pact. The papers are memoranda, not treaties. ? (uncertain): the numbers of the paragraphs.

Guarantor: United States.
Beneficiary: Israel.
Note: the text of 1975 says *a world power* and names none; the list is ours.
World Powers (adversaries): China and Soviet Union.
Treaty Partner (adversary): Egypt from 26 March 1979.

Article 1 "Supply"
  Text "make every effort to be fully responsive", source "1975, paragraph 1".
  Text "make every effort to help Israel", source "1975, paragraph 3 (oil), paraphrase".
  The United States shall endeavour to provide Israel with arms.
  When Israel requests assistance,
    the United States shall endeavour to provide Israel with oil.

Article 10 "A world power"
  Text "view with particular gravity threats to Israel's security or sovereignty by a world power",
    source "1975, paragraph 10".
  Text "will promptly consult", source "1975, paragraph 10".
  Text "in accordance with its constitutional practices", source "1975, paragraph 10".
  When any World Power threatens Israel,
    the United States shall consult Israel promptly.
  When any World Power attacks Israel,
    the United States shall consult Israel promptly.

Article 16 "Early warning"
  Text "early-warning stations manned by American civilians", source "proposal of 1 September 1975, paraphrase".
  Note: with the consent of both sides, and beside the force of the United Nations; after 1982 the Multinational Force and Observers, made outside the United Nations because of a Soviet veto.
  The Sinai Field Mission is composed of the United States.
  The Sinai Field Mission monitors Sinai.

Annex "Memorandum of Agreement of 26 March 1979".

Article 1 "Breach of the Treaty of Peace", from 26 March 1979
  Text "demonstrated to the satisfaction of the United States", source "1979, paragraph 1".
  Text "such remedial measures as it deems appropriate", source "1979, paragraph 2".
  Text "support it deems appropriate for proper actions taken by Israel", source "1979, paragraph 3".
  Text "the strengthening of the United States presence in the area, the providing of emergency supplies",
    source "1979, paragraph 4".
  Text "oppose and, if necessary, vote against any action or resolution", source "1979, paragraph 5".
  Treaty Violation means a breach, a threat, a blockade, an incursion or an armed attack by Egypt on Israel,
    as determined by the United States in its sole judgement.
  When a Treaty Violation is established,
    the United States shall consult Israel and Egypt.
  When a Treaty Violation is established,
    the United States shall assist Israel
      with such measures as it deems necessary, which may include deployment, arms, logistics or force.
  Reading "may be none" of "such measures as it deems necessary", held by Drafters: which may be none.
  When a Treaty Violation is established,
    the United States shall support Israel with diplomacy.

Annex "Memorandum of Understanding of 14 September 2016".

Article 1 "Aid", from 1 October 2018
  Text "$38 billion over ten years", source "2016, paraphrase".
  Note: the fiscal years 2019 to 2028, which begin on 1 October 2018 and end on 30 September 2028. The memorandum says that the United States intends.
  The United States intends to provide Israel with 38 billion USD by 30 September 2028.
