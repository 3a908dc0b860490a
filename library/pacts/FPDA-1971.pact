pact FPDA-1971 "Five Power Defence Arrangements"
  a political declaration, signed on 16 April 1971 at London, in force from 1 November 1971, not legally binding.
Source: "Communique of the five-power ministerial meeting, London, 16 April 1971".
Left out:
  "the annexes and bilateral exchanges of notes on forces and facilities";
  "whether East Malaysia is covered, which in practice is doubtful";
  "what happens if one Beneficiary attacks the other: the text is silent";
  "a term and a way out: there is none".
Note: K (from knowledge): the whole of this pact. It is a communique, not a treaty, and the verb in it is *would*.

Consulting Guarantors: Australia, New Zealand and United Kingdom.
Beneficiaries: Malaysia and Singapore.

Article 1 "Consultation"
  Text "any form of armed attack externally organised or supported or the threat of such attack",
    source "communique, paragraph 5".
  Text "immediately consult together", source "communique, paragraph 5".
  Text "what measures should be taken jointly or separately", source "communique, paragraph 5".
  Note: nobody is named who determines the attack; each Government judges, and all five talk. No duty to act follows.
  External Attack means an armed attack by any state on any Beneficiary, or a sending of armed bands against any
    Beneficiary with the support of any state, or a terrorist attack, insurgency or sabotage directed from abroad on any
    Beneficiary.
  When an External Attack occurs,
    each Consulting Guarantor and each Beneficiary shall consult together immediately.
  Reading "a day" of immediately, held by Drafters: within 24 hours.
  When any state threatens any Beneficiary,
    each Consulting Guarantor and each Beneficiary shall consult together immediately.
  When an External Attack occurs,
    any Consulting Guarantor may decide the measures to be taken, which may include force.

Article 2 "Integrated Air Defence"
  Text "integrated air defence system", source "communique and agreements of 1971, paraphrase".
  Note: since 2000 the system is called the Integrated Area Defence System.
  The Joint Consultative Council is composed of each Consulting Guarantor and each Beneficiary.
  Each Consulting Guarantor intends to provide any Beneficiary with air defence.
  Each Consulting Guarantor and each Beneficiary intends to hold exercises.
  Any Consulting Guarantor may deploy forces in Malaysia or Singapore.
