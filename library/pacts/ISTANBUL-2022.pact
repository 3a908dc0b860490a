pact ISTANBUL-2022 "Istanbul draft: permanent neutrality and guarantees"
  a draft treaty, proposed on 29 March 2022, never signed.
Source: "Communique of 29 March 2022 and draft treaty of 15 April 2022, as published by the press on 15 June 2024".
Left out:
  "limits of Ukrainian forces (disputed numbers)";
  "language, history and sanctions clauses of the draft of 15 April";
  "the talks of 15 years on Crimea";
  "the referendum";
  "support for membership of the European Union".
Note: the labels of the brackets are sourced by the Texts of Article 5.
Note: the list of Guarantors is that of the communique, all of them only possible Guarantors.
Note: K (from knowledge): the order of the Articles. The body is unnamed in the drafts; its name here is ours.

Beneficiary: Ukraine.
Guarantors:
  Canada, China, France, Germany, Israel, Italy, Poland, Russia, Turkey, United Kingdom and United States;
  [RUS: Belarus | UKR: no text].

Article 1 "Neutrality of Ukraine"
  Text "permanent neutrality", source "draft of 15 April 2022, Article 1".
  Ukraine shall remain neutral.
  Ukraine shall not join any alliance.
  Ukraine shall not host foreign bases.
  Ukraine shall not hold exercises without the consent of each Guarantor.

Article 4 "Consultation of the Guarantors"
  Text "urgent and immediate consultations", source "communique of 29 March 2022".
  Text "no more than three days", source "communique of 29 March 2022".
  Note: what happens when the Guarantors do not agree is not said.
  The Guarantor Conference is composed of the Guarantors.
  It meets at the request of Ukraine immediately.
  It decides by [issue 1, UKR: each for itself | RUS: unanimity].

Article 5 "Guarantee"
  Text "aggression, any armed attack or any military operation", source "draft of 15 April 2022, Article 5".
  Text "each of the Guarantor States, after consultations", source "UKR: communique of 29 March 2022".
  Text "on the basis of a decision agreed upon by all Guarantor States",
    source "RUS: draft of 15 April 2022, Article 5".
  Text "Belarus among the Guarantors", source "RUS: draft of 15 April 2022, paraphrase; not accepted by UKR".
  (1) Attack means any aggression, armed attack or military operation on Ukraine in the Guaranteed Area,
    as determined by [issue 1, UKR: each Guarantor for itself | RUS: the Guarantor Conference].
  (2) When Ukraine invokes Article 5,
    each Guarantor shall consult in the Guarantor Conference within 3 days of the invocation.
  (3) When an Attack is established,
    each Guarantor shall assist Ukraine with one or more of closure of the airspace, arms or force.
  (4) When an Attack is established,
    each Guarantor that assists Ukraine shall report its measures to the Security Council immediately.

Article 6 "Area"
  Text "certain areas of the Donetsk and Luhansk regions", source "communique of 29 March 2022".
  Note: the communique itself records that the two sides read these words differently.
  Guaranteed Area means the territory of Ukraine except Crimea, Sevastopol and the Excluded Areas.
  Excluded Areas means the Certain Areas of Donetsk and the Certain Areas of Luhansk.
  Reading "whole regions" of Excluded Areas,
      held by Russia,
      source "President Putin, 22 February 2022, on the borders of the two entities":
    Donetsk and Luhansk.

Article 8 "Ratification"
  Text "after ratification by all Guarantor States", source "communique of 29 March 2022".
  This pact is in force only after Ukraine approves it, and each Guarantor has ratified this pact.
